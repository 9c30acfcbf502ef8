#include "sandbox/app/play_requests.hpp"

#include "sandbox/session/play/waiting.hpp"

namespace app {
namespace {

using screens::TimeSpan;
using session::Session;

void run_to_end(Session& session) {
    while (!session.over() && !session.directions().frozen()) session.step();
}

void pass(Session& session, const screens::PassTime& asked) {
    switch (asked.span) {
    case TimeSpan::next_event: session.step(); return;
    case TimeSpan::next_decision: session.run_to_decision(); return;
    case TimeSpan::next_deadline: session.run_to_deadline(); return;
    case TimeSpan::until_waiting: session.run_to_waiting(); return;
    case TimeSpan::a_day: session.run_to_waiting(session.now() + calendar::seconds_per_day); return;
    case TimeSpan::a_week: session.run_to_waiting(session.now() + 7 * calendar::seconds_per_day); return;
    case TimeSpan::to_date: session.run_to_waiting(asked.until); return;
    case TimeSpan::to_end: run_to_end(session); return;
    case TimeSpan::last_scenes: session.run_to_waiting({}, session::LastScenes::told); return;
    }
}

bool leads_to_the_end(const Session& session) { return session::has_ended(session) && session::ways_left(session).empty(); }

/// What goes on day by day is taken back as one, up to where something happened.
void remember(std::vector<screens::PassedTime>& passed, const screens::PassedTime& step) {
    const bool goes_on = !passed.empty() && passed.back().by_days && step.by_days && passed.back().until == step.from && passed.back().facts == step.facts;
    if (goes_on) passed.back().until = step.until;
    else passed.push_back(step);
}

void let_pass(Running& running, const screens::PassTime& asked) {
    move_on(running, [&](Session& session) {
        screens::PassedTime step{session.facts().size(), session.now(), {}, asked.span == TimeSpan::to_date};
        pass(session, asked);
        step.until = session.now();
        if (step.until != step.from || session.facts().size() != step.facts) remember(running.window.desk.passed, step);
    });
}

} // namespace

void carry_out(Running& running, const screens::PerformAct& asked) {
    auto& desk = running.window.desk;
    move_on(running, [&](Session& session) {
        const auto outcome = session.perform(asked.intent);
        desk.refusal = outcome.refusal;
        if (!outcome.happened) return;
        desk.form.reset();
        desk.stopped = false;
        desk.case_number = asked.intent.case_number;
        if (session::all_cases_ended(session) && session::has_ended(session)) running.window.screen = screens::Screen::ending;
    });
}

void carry_out(Running& running, const screens::PassTime& asked) {
    running.window.desk.stopped = true;
    let_pass(running, asked);
    const bool is_meant = asked.span == TimeSpan::last_scenes || asked.span == TimeSpan::to_end;
    if (is_meant ? session::has_ended(*running.session) : leads_to_the_end(*running.session)) running.window.screen = screens::Screen::ending;
}

void carry_out(Running& running, const screens::RevealIdentity& asked) {
    const auto& the_case = running.session->world().cases.at(asked.case_number);
    auto& shown = running.window.desk.identity.emplace();
    for (auto& line : running.session->identity_of(the_case.reporter, asked.reader)) shown.emplace_back(std::move(line.field), std::move(line.text));
}

bool let_time_run(Running& running, float seconds) {
    auto& speed = running.window.desk.speed;
    if (!running.session || running.window.screen != screens::Screen::desk || speed == 0) return false;
    const auto days_each_second = speed == 1 ? 1.0F : 7.0F;
    const auto passed = static_cast<std::int64_t>(seconds * days_each_second * static_cast<float>(calendar::seconds_per_day));
    const screens::PassTime time{TimeSpan::to_date, running.session->now() + passed};
    running.log.add(time, &*running.session);
    const auto before = running.session->facts().size();
    let_pass(running, time);
    const bool happened = running.session->facts().size() != before || running.session->now() < time.until;
    if (happened || running.session->over()) speed = 0;
    return speed != 0;
}

} // namespace app
