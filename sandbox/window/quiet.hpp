#pragma once

#include <cstdlib>

namespace window {

/// Drivers would keep compiled shaders in a folder of their own, and ask the system's name service where that is: a socket, and
/// files that nobody asked for. Called before the first of OpenGL.
inline void quieten_drivers() {
    setenv("MESA_SHADER_CACHE_DISABLE", "true", 1);
    setenv("__GL_SHADER_DISK_CACHE", "0", 1);
}

} // namespace window
