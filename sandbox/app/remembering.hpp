#pragma once

#include "sandbox/files/settings.hpp"
#include "sandbox/screens/window_state.hpp"

namespace app {

/// What the window remembers from one time to the next.
class Remembering {
public:
    /// Reads the settings folder's file; usual values where there is none.
    Remembering();

    const files::Settings& now() const { return kept_; }
    void give_to(screens::WindowState& window) const;
    /// Keeps what the person changed. Writes only when something did.
    void take_from(const screens::WindowState& window, const files::Sitting& sitting);
    /// Where somebody sat in that session; nothing when nobody has.
    const files::Sitting* sitting_in(const std::string& session) const;
    void add_result(files::Result result);

private:
    void keep(files::Settings changed);

    files::Settings kept_;
    std::string written_;
};

} // namespace app
