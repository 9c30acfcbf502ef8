#pragma once

#include "sandbox/app/window_settings.hpp"
#include "sandbox/screens/app.hpp"
#include "sandbox/session/play/plan_player.hpp"

#include <memory>
#include <optional>
#include <string>

/// What the window plays: files, sessions on disk, and carrying out what a frame asked for.
class WindowSession {
public:
    explicit WindowSession(screens::App& app);

    const session::Session* session() const { return session_ ? &*session_ : nullptr; }
    void fill_library();
    /// From now on settings and results are kept, and the window begins as it was left.
    void remember();
    /// The session that was open when the window closed, if it is still there.
    void reopen();
    /// Lets the open session's file go; what was open is remembered.
    void close() { session_.reset(); }
    /// A scenario's file to be briefed on, or a session file to go on with.
    void open(const std::string& named);
    void start(const std::string& scenario, casework::GuardRails rails, const std::string& file);
    /// Shows a newcomer around in a new play, kept in that file; empty: not kept.
    void start_tour(const std::string& file);
    void carry_out(const screens::Requests& requests);
    /// A plan plays the scenario, a step each second, while the window shows it. Nothing is kept.
    void let_plan_play(const std::string& scenario, const std::string& plan);
    /// Simulated time goes on while it runs; true while it does. Whatever happens pauses it.
    bool let_time_run(float seconds);

private:
    void keep_settings();
    void keep_result();
    void read_countries();
    void read_guides();
    bool step_plan(float seconds);
    void perform(const session::Intent& intent);
    void direct(const screens::Requests& requests);
    void reveal();
    void look_at(std::uint64_t fact);
    void travel(const screens::Requests& requests);
    void ask_at_end();
    void run_to_end();
    void pass_time(const screens::Requests& requests);
    void resume(const std::string& file);
    void take_up(const std::string& file);
    std::string new_file(const std::string& scenario_id) const;

    screens::App& app_;
    std::optional<session::Session> session_;
    std::optional<WindowSettings> settings_;
    std::string file_; ///< of the open session; empty: it is not kept
    std::optional<model::Plan> plan_;
    std::optional<session::PlanPlayer> player_; ///< refers to the two above
    float since_step_ = 0;
};
