#include "sandbox/app/line_requests.hpp"

namespace app {
namespace {

/// What was open on the desk belongs to the moment that is left.
void clear_moment(screens::DeskState& desk) {
    desk.passed.clear();
    desk.form.reset();
    desk.forms_put_away.clear();
    desk.refusal.clear();
    desk.read_message = 0;
    desk.open_clock.reset();
    desk.identity.reset();
    desk.speed = 0;
    desk.stopped = false;
}

} // namespace

void carry_out(Running& running, const screens::Rewind& asked) {
    running.session->rewind(asked.fact);
    clear_moment(running.window.desk);
}

void carry_out(Running& running, const screens::LookAt& asked) {
    if (asked.fact == 0 || asked.fact > running.session->last_of_line()) return;
    running.session->rewind(asked.fact);
    screens::look_at(running.window, *running.session, asked.fact);
    clear_moment(running.window.desk);
}

void carry_out(Running& running, const screens::Undo&) {
    auto& desk = running.window.desk;
    auto passed = std::move(desk.passed);
    if (const auto* time = screens::passed_last(passed, *running.session)) {
        running.session->take_time_back(time->facts, time->from);
        passed.pop_back();
    } else {
        running.session->undo();
    }
    clear_moment(desk);
    while (!passed.empty() && passed.back().until > running.session->now()) passed.pop_back();
    desk.passed = std::move(passed);
}

void carry_out(Running& running, const screens::ReturnToEnd&) {
    running.session->return_to_end();
    clear_moment(running.window.desk);
}

void carry_out(Running& running, const screens::SwitchBranch& asked) {
    running.session->switch_to(asked.branch);
    clear_moment(running.window.desk);
}

void carry_out(Running& running, const screens::RenameBranch& asked) {
    running.session->rename_branch(asked.branch, asked.name);
    running.window.desk.lines.made_for.clear();
}

void carry_out(Running& running, const screens::ReadLines&) { screens::read_lines(running.window.desk.lines, *running.session); }

} // namespace app
