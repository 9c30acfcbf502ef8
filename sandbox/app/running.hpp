#pragma once

#include "sandbox/app/remembering.hpp"
#include "sandbox/app/run_log.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/play/plan_player.hpp"

#include <optional>
#include <string>

/// What the window has at hand while it runs. Every request has one handler, which is given this: `carry_out` in a file of its
/// subject, such as play_requests.
namespace app {

/// A plan that plays by itself while the window shows it.
struct PlanShow {
    model::Plan plan;
    session::PlanPlayer player; ///< refers to the plan and to the session
    float since_step = 0;       ///< seconds

    PlanShow(session::Session& session, model::Plan shown) : plan(std::move(shown)), player(session, plan) {}
};

struct Running {
    screens::WindowState& window;
    bool keeps = true; ///< new plays stand in files; a replay leaves none
    std::optional<session::Session> session{};
    std::string file{};                      ///< of the session; empty: it is not kept
    std::unique_ptr<PlanShow> show{};        ///< goes before the session
    std::optional<Remembering> remembered{}; ///< settings and results; none: nothing is remembered
    RunLog log{};
};

/// Throws std::runtime_error with the first error where it does not read.
model::Materials materials_of(const std::string& scenario);
/// Beside that scenario file; none where there are none, or where they do not read: `portalctl check` says what is wrong with them.
std::shared_ptr<const model::Papers> papers_of(const std::string& scenario, const model::Materials& materials);
/// Throws journal::StorageError. `file` empty: in memory.
void start(Running& running, const std::string& scenario, casework::GuardRails rails, const std::string& file);
/// At the desk at which it was left.
void resume(Running& running, const std::string& file);
/// Where somebody sits now; empty in the library.
files::Sitting sitting(const Running& running);
/// Where a new play of that scenario is kept; empty where none is.
std::string new_file(const Running& running, const std::string& scenario_id);
/// Shows a newcomer around in a new play.
void start_tour(Running& running, const std::string& file);

/// Does something that moves the play on: when it has just ended, its questions are asked and its result is kept.
template <class Does> void move_on(Running& running, Does does);
void keep_result(Running& running);

template <class Does> void move_on(Running& running, Does does) {
    const bool was_over = running.session->over();
    does(*running.session);
    if (!was_over && running.session->over()) running.window.questions.due = true;
    keep_result(running);
}

} // namespace app
