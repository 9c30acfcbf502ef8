#pragma once

#include "sandbox/screens/kit/keyboard.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/kit/registry.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/window/letters_in_use.hpp"
#include "sandbox/window/window.hpp"

#include <array>
#include <string>

/// Theme, fonts and texts behind a frame, for the window and for pictures alike.
class Drawing {
public:
    explicit Drawing(const window::KeyNumbers& keys);
    /// True when fonts were built anew, or letters painted since.
    bool prepare(float scale, screens::ThemeChoice theme, bool moves);
    void frame(screens::WindowState& state, const session::Session* session, screens::Requests& requests);
    void facilitator_frame(screens::WindowState& state, const session::Session* session, screens::Requests& requests);
    /// Help is open on the control of that id; closed where it is empty.
    void explain(const std::string& id);
    const kit::Registry& registry() const { return registry_; }
    /// Something of the last frame has not arrived where it goes.
    bool is_moving() const { return motions_.any(ImGui::GetFrameCount()); }

private:
    texts::Texts texts_;
    std::array<kit::Theme, 3> themes_; ///< in the order of ThemeChoice
    kit::Fonts fonts_;
    kit::Registry registry_;
    kit::Keyboard keyboard_;
    kit::Motions motions_;
    bool moves_ = false;
    window::Letters letters_;
    bool has_new_letters_ = false;
    int room_ = 0; ///< for letters
    kit::Look look();
    void follow_letters(screens::WindowState& state);
    float scale_ = 0;
    screens::ThemeChoice theme_ = screens::ThemeChoice::light;
};
