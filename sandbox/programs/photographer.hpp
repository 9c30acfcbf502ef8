#pragma once

#include "sandbox/programs/drawing.hpp"
#include "sandbox/programs/window_line.hpp"
#include "sandbox/window/offscreen.hpp"

#include <fstream>
#include <functional>
#include <string>

/// Takes pictures of one play, screen by screen, and writes beside them what each screen says.
class Photographer {
public:
    Photographer(screens::WindowState& state, std::string folder, PictureSize size);

    void take(const std::string& name, const session::Session* session);
    /// With help open on the control of that id.
    void take_explained(const std::string& name, const session::Session* session, const std::string& id);
    void take_facilitator(const std::string& name, const session::Session* session);

private:
    void keep(const std::string& name, const std::function<void(screens::Requests& ignored)>& draw);

    screens::WindowState& state_;
    std::string folder_;
    Drawing drawing_;
    window::Offscreen camera_;
    std::ofstream said_;
};
