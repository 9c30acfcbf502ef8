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

    void prepare(const screens::WindowState& state) {
        const auto scale = static_cast<float>(state.text_scale) / 100 * window.content_scale();
        if (drawing.prepare(scale, state.theme, state.moves)) window.renew_font_texture();
    }

    Window window;
    Drawing drawing;
};

class Windows {
public:
    Windows(screens::WindowState& state, app::Playing& play) : state_(state), play_(play), room_("Clean Portal Sandbox", 1280, 720) {}

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
        room_.prepare(state_);
        for (auto& path : room_.window.take_dropped()) state_.dropped.push_back(std::move(path));
        play_.frame([&](const auto* session, auto& requests) { room_.drawing.frame(state_, session, requests); });
        const bool time_runs = play_.let_time_run(std::min(seconds, 0.1F));
        return time_runs || room_.drawing.is_moving() ? Pace::running : Pace::idle;
    }

    Pace draw_facilitator() {
        facilitator_->prepare(state_);
        const auto& mirror = room_.window.mirror();
        state_.facilitator.room = {mirror.texture, static_cast<float>(mirror.width), static_cast<float>(mirror.height)};
        play_.frame([&](const auto* session, auto& requests) { facilitator_->drawing.facilitator_frame(state_, session, requests); });
        return Pace::idle;
    }

    void open_or_close_facilitator() {
        if (facilitator_ && facilitator_->window.is_closed()) state_.facilitator.wanted = false;
        if (!state_.facilitator.wanted) facilitator_.reset();
        else if (!facilitator_) facilitator_.emplace("Clean Portal Sandbox: the facilitator's desk", 1100, 720, &room_.window);
        room_.window.keep_mirror(facilitator_.has_value());
    }

    screens::WindowState& state_;
    app::Playing& play_;
    Drawn room_;
    std::optional<Drawn> facilitator_; ///< shares pictures of the room's, and goes before it
    window::Rhythm rhythm_;
};

} // namespace

int run_windows(screens::WindowState& state, app::Playing& play) { return Windows(state, play).run(); }
