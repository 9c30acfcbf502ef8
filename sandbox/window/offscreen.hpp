#pragma once

#include "sandbox/window/png.hpp"

#include <functional>
#include <memory>

namespace window {

/// Draws without any display: EGL on Mesa's software renderer. Has a Dear ImGui context of its own.
class Offscreen {
public:
    /// Throws NoWindow when EGL or OpenGL is not there.
    Offscreen(int width, int height);
    ~Offscreen();
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

    /// Fonts built anew since the last call; the texture is renewed.
    void renew_font_texture();
    /// One frame; `draw` does everything from ImGui::NewFrame to ImGui::Render.
    void frame(const std::function<void()>& draw);
    Picture picture() const; ///< of the last frame

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace window
