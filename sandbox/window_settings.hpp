#pragma once

#include "sandbox/reading/settings.hpp"
#include "sandbox/screens/app.hpp"

/// What the window remembers from one time to the next.
class WindowSettings {
public:
    /// Reads the settings folder's file; usual values where there is none.
    WindowSettings();

    const reading::Settings& now() const { return kept_; }
    void give_to(screens::App& app) const;
    /// Keeps what the person changed. Writes only when something did.
    void take_from(const screens::App& app, const std::string& open_session);
    void add_result(reading::Result result);

private:
    void keep(reading::Settings changed);

    reading::Settings kept_;
    std::string written_;
};
