#include "sandbox/session/plan_player.hpp"

#include <algorithm>

namespace session {
namespace {

Intent intent_of(const Session& session, const reading::PlanStep& step) {
    Intent intent;
    intent.actor = step.act.as;
    intent.act = step.act.act;
    intent.report = step.act.report;
    intent.with = step.act.with;
    intent.with_text = step.act.with_text;
    intent.reason = step.act.reason;
    intent.insist = step.insist;
    const auto number = session.case_of(step.act.report);
    intent.case_number = number.value_or(static_cast<std::uint32_t>(session.world().cases.size()));
    const auto procedure = step.act.track ? step.act.track : session.profile()[step.act.act].procedure;
    if (number) intent.track = session.world().cases[*number].track_of(procedure);
    return intent;
}

/// For an act of an agency the track is that agency's, not the latest.
void find_own_track(const Session& session, Intent& intent) {
    if (intent.case_number >= session.world().cases.size()) return;
    if (session.profile()[intent.act].scope != profile::ActorScope::agency) return;
    const auto& tracks = session.world().cases[intent.case_number].tracks;
    const auto home = session.setting()[intent.actor].home;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (tracks[i].agency == home && tracks[i].procedure == session.profile()[intent.act].procedure)
            intent.track = static_cast<casework::TrackIndex>(i);
}

} // namespace

PlanPlayer::PlanPlayer(Session& session, const reading::Plan& plan) : session_(session), plan_(plan) {}

bool PlanPlayer::reach(const reading::PlanStep& step) {
    bool reached = true;
    if (step.until) session_.run_until(plan_.conditions, step.until, step.act.report, reached);
    if (step.at) session_.run_to(*step.at);
    if (step.after) session_.run_to(session_.later(*step.after));
    return reached;
}

bool PlanPlayer::step() {
    if (place_ >= plan_.steps.size() || stopped()) return false;
    const auto& step = plan_.steps[place_];
    result_.step = place_;
    if (!reach(step)) {
        result_.end = PlanEnd::never_reached;
        return false;
    }
    auto intent = intent_of(session_, step);
    find_own_track(session_, intent);
    const auto outcome = session_.perform(intent);
    result_.refusal = outcome.refusal;
    if (outcome.happened == step.refused)
        result_.end = outcome.happened ? PlanEnd::unexpectedly_allowed : PlanEnd::unexpected_refusal;
    ++place_;
    return !stopped();
}

PlanResult PlanPlayer::finish() {
    while (step()) {}
    while (!stopped() && !session_.over()) session_.step();
    result_.expectations = session_.expectations();
    for (const auto& result : result_.expectations)
        if (result.state == ExpectationState::missed)
            result_.missed.push_back(session_.scenario().expectations[result.expectation].id);
    return result_;
}

} // namespace session
