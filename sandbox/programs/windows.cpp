#include "sandbox/programs/windows.hpp"

#include "sandbox/programs/drawing.hpp"
#include "sandbox/window/window.hpp"

#include <algorithm>
#include <optional>

namespace {

using window::Pace;
using window::Window;

/// A window and what it is drawn with. Fonts follow the text scale and the display; they are built only when one of them changes.
struct Drawn {
    explicit Drawn(const char* title, int width, int height, Window* shares = nullptr) : window(title, width, height, shares), drawing(window::key_numbers()) {}

    void prepare(const screens::App& app) {
        const auto scale = static_cast<float>(app.text_scale) / 100 * window.content_scale();
        if (drawing.prepare(scale, app.theme)) window.renew_font_texture();
    }

    Window window;
    Drawing drawing;
};

class Windows {
public:
    Windows(screens::App& app, WindowSession& play) : app_(app), play_(play), room_("Clean Portal Sandbox", 1280, 720) {}

    int run() {
        auto pace = Pace::idle;
        while (!room_.window.is_closed()) {
            rhythm_.wait(pace);
            pace = room_.window.frame([&](float seconds) { return draw_room(seconds); });
            open_or_close_facilitator();
            if (facilitator_) facilitator_->window.frame([&](float) { return draw_facilitator(); });
        }
        return 0;
    }

private:
    Pace draw_room(float seconds) {
        room_.prepare(app_);
        screens::Requests requests;
        room_.drawing.frame(app_, play_.session(), requests);
        return carry_out(requests, seconds) ? Pace::running : Pace::idle;
    }

    Pace draw_facilitator() {
        facilitator_->prepare(app_);
        const auto& mirror = room_.window.mirror();
        app_.facilitator.room = {mirror.texture, static_cast<float>(mirror.width), static_cast<float>(mirror.height)};
        screens::Requests requests;
        facilitator_->drawing.facilitator_frame(app_, play_.session(), requests);
        carry_out(requests, 0);
        return Pace::idle;
    }

    /// True while simulated time runs.
    bool carry_out(const screens::Requests& requests, float seconds) {
        try {
            play_.carry_out(requests);
            return play_.let_time_run(std::min(seconds, 0.1F));
        } catch (const std::exception& broken) {
            app_.trouble = broken.what();
            return false;
        }
    }

    void open_or_close_facilitator() {
        if (facilitator_ && facilitator_->window.is_closed()) app_.facilitator.wanted = false;
        if (!app_.facilitator.wanted) facilitator_.reset();
        else if (!facilitator_) facilitator_.emplace("Clean Portal Sandbox: the facilitator's desk", 1100, 720, &room_.window);
        room_.window.keep_mirror(facilitator_.has_value());
    }

    screens::App& app_;
    WindowSession& play_;
    Drawn room_;
    std::optional<Drawn> facilitator_; ///< shares pictures of the room's, and goes before it
    window::Rhythm rhythm_;
};

} // namespace

int run_windows(screens::App& app, WindowSession& play) { return Windows(app, play).run(); }
