#include "sandbox/app/playing.hpp"
#include "sandbox/screens/room.hpp"
#include "tests/bench/easel.hpp"

/// All that the window does until its library stands there for the first time, but for OpenGL.
int main() {
    screens::WindowState state;
    app::Playing play(state);
    play.fill_library();
    bench::Easel easel;
    easel.frame([&](const kit::Look& look) {
        screens::Requests requests;
        screens::draw_room(look, state, nullptr, requests);
    });
}
