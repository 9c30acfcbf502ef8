#include "sandbox/app/playing.hpp"
#include "sandbox/screens/room.hpp"
#include "sandbox/window/offscreen.hpp"
#include "tests/bench/easel.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/works.hpp"

/// A frame at 1080p until its last pixel is coloured, without a graphics card, while a play runs and everything moves.
namespace bench {
namespace {

constexpr int frames = 240;
constexpr float frame_seconds = 1.0F / 60;

double slow_one(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() * 19 / 20] * 1000;
}

} // namespace

std::vector<Line> rasterising(const Amount& amount) {
    window::Offscreen screen(1920, 1080);
    Easel easel;
    easel.moves = true;
    screens::WindowState state;
    app::Playing play(state);
    play.let_plan_play("inflated_invoices", "good");
    state.screen = screens::Screen::desk;
    std::vector<double> times;
    for (int i = 0; i < (amount.quick ? frames / 4 : frames); ++i) {
        play.let_time_run(frame_seconds);
        times.push_back(seconds([&] {
            screen.frame([&] {
                play.frame([&](const session::Session* session, screens::Requests& requests) {
                    easel.frame([&](const kit::Look& look) { screens::draw_room(look, state, session, requests); });
                });
            });
        }));
    }
    return {{"a frame at 1080p to its last pixel, 19 of 20", slow_one(times), "ms", {}, {false, 16, false}}};
}

} // namespace bench
