#pragma once

#include "sandbox/app/running.hpp"

#include <functional>
#include <string>

namespace app {

/// What the window does: files, sessions on disk, and carrying out what a frame asked for. Draws nothing.
class Playing {
public:
    /// Without `keeps` new plays stand in memory alone, as a replay's do.
    explicit Playing(screens::WindowState& window, bool keeps = true);

    const session::Session* session() const { return running_.session ? &*running_.session : nullptr; }
    void fill_library();
    /// From now on settings and results are kept, and the window begins as it was left.
    void remember();
    /// What is asked for from now on is logged in that file, which is replaced. Throws journal::StorageError.
    void record(const std::string& file) { running_.log.keep_in(file); }
    /// The session that was open when the window closed, if it is still there. One that does not open is told of in the window.
    void reopen();
    /// Lets the open session's file go; what was open is remembered.
    void close() { running_.session.reset(); }
    /// A scenario's file to be briefed on, or a session file to go on with.
    void open(const std::string& named);
    /// Shows a newcomer around in a new play, kept in that file; empty: not kept.
    void start_tour(const std::string& file) { app::start_tour(running_, file); }
    /// Draws a frame and carries out what it asked for. A broken world and a bug of ours are told in the window, and the session
    /// stays open; nothing is carried out of a frame that could not be drawn.
    void frame(const std::function<void(const session::Session*, screens::Requests&)>& draw);
    /// Each by its handler, in the order in which they were asked.
    void carry_out(const screens::Requests& requests);
    /// A plan plays the scenario, a step each second, while the window shows it. Nothing is kept.
    void let_plan_play(const std::string& scenario, const std::string& plan);
    /// Simulated time goes on while it runs; true while it does. What breaks is told in the window.
    bool let_time_run(float seconds);

private:
    void carry_out_one(const screens::Request& request);
    void keep_settings();
    bool step_plan(float seconds);
    bool guarded(const std::function<void()>& does);

    Running running_;
    texts::Texts texts_; ///< for what must be said when no file can be read any more
};

} // namespace app
