#pragma once

#include "sandbox/window/fonts.hpp"

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

/// The only platform code: a window, its pictures and its keys. Knows nothing of what is drawn.
namespace window {

/// No display, no OpenGL: one sentence that says what to do.
class NoWindow : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The platform's numbers for keys that Dear ImGui does not name.
struct KeyNumbers {
    int tab, f1, plus, keypad_plus, minus, keypad_minus;
};
KeyNumbers key_numbers();

/// What the drawing wants next.
enum class Pace { idle, running };

/// A window with a Dear ImGui context. One at a time.
class Window {
public:
    Window(const std::string& title, int width, int height);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Physical pixels for each logical one; changes when the window moves to another display.
    float content_scale() const;
    /// Fonts built anew since the last call; the texture is renewed.
    void renew_font_texture();
    /// Draws until the window is closed. `draw` does everything from ImGui::NewFrame to ImGui::Render. Sleeps while idle.
    void run(const std::function<Pace(float seconds_since_last)>& draw);
    void close();

private:
    struct Parts;
    void show_frame();
    std::unique_ptr<Parts> parts_;
};

} // namespace window
