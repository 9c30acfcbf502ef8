#pragma once

#include "sandbox/window/fonts.hpp"

#include <imgui.h>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

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

/// A window with a Dear ImGui context of its own. Its contexts are the current ones from its making, and while it draws.
class Window {
public:
    /// `shares` gives this window the pictures of another, which must live longer.
    Window(const std::string& title, int width, int height, Window* shares = nullptr);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Physical pixels for each logical one; changes when the window moves to another display.
    float content_scale() const;
    /// Fonts built anew since the last call; the texture is renewed.
    void renew_font_texture();
    bool is_closed() const; ///< by whoever looks at it
    /// Paths of what was let fall on it since it was last asked.
    std::vector<std::string> take_dropped();
    /// `draw` does everything from ImGui::NewFrame to ImGui::Render.
    Pace frame(const std::function<Pace(float seconds_since_last)>& draw);

    /// What the last frame showed, for a window that shares this one's pictures.
    struct Mirror {
        ImTextureID texture = nullptr;
        int width = 0, height = 0; ///< pixels
    };
    /// From now on every frame is copied, or no longer.
    void keep_mirror(bool wanted);
    const Mirror& mirror() const;

private:
    struct Parts;
    void make_current() const;
    void copy_frame();
    void show_frame();
    std::unique_ptr<Parts> parts_;
};

/// When the next frames are due, for all windows together. Sleeps while idle.
class Rhythm {
public:
    void wait(Pace pace);

private:
    int frames_owed_ = 0;
    double last_ = 0;
};

} // namespace window
