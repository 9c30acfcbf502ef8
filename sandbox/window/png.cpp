#include "sandbox/window/png.hpp"

#include "sandbox/window/offscreen.hpp"

#include <stb_image_write.h>
#include <stdexcept>

namespace window {

void write_png(const Picture& picture, const std::string& path) {
    if (stbi_write_png(path.c_str(), picture.width, picture.height, 3, picture.rgb.data(), picture.width * 3) == 0)
        throw std::runtime_error("Expected to write the picture " + path + " but it cannot be written");
}

} // namespace window
