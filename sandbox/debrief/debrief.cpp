#include "sandbox/debrief/debrief.hpp"

#include "sandbox/debrief/before_after.hpp"
#include "sandbox/debrief/debrief_decisions.hpp"
#include "sandbox/debrief/debrief_record.hpp"
#include "sandbox/debrief/debrief_score.hpp"
#include "sandbox/debrief/debriefing.hpp"
#include "sandbox/debrief/so_far.hpp"

#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <bit>

namespace debrief {
namespace {

constexpr std::size_t places_for_improvements = 3;

std::string number(std::size_t count) { return std::to_string(count); }

std::string told_time(const Debriefing& about, const Debrief& debrief) {
    const auto end = about.play.facts().empty() ? debrief.now : about.play.facts().back().at;
    return about.texts(debrief.over ? "debrief.sum.time" : "debrief.sum.time_so_far",
                       {{"from", wording::readable_day(about.texts, debrief.starts)},
                        {"to", wording::readable_day(about.texts, end)},
                        {"days", about.days(calendar::date_of(end) - calendar::date_of(debrief.starts))},
                        {"own", about.texts.plural("debrief.acts", static_cast<long long>(debrief.counts.own_acts))},
                        {"others", number(debrief.counts.acts_of_others)}});
}

std::string told_place(const Debriefing& about) {
    std::string all;
    for (const auto& the_case : about.play.world().cases) {
        const auto stage = the_case.tracks.empty() ? profile::StageId{} : the_case.tracks[0].stage;
        const auto key = the_case.ended || (stage && about.play.profile()[stage].end) ? "debrief.sum.ended" : "debrief.sum.stands";
        all += all.empty() ? "" : " ";
        all += about.texts(key, {{"case", views::case_number(the_case)},
                                 {"title", about.play.context().reports[the_case.report].title.in(about.texts.language())},
                                 {"stage", stage ? about.play.profile()[stage].about.name.in(about.texts.language()) : about.texts("step.not_known")}});
    }
    return all.empty() ? about.texts("debrief.sum.no_case") : all;
}

std::string told_points(const Debriefing& about, const Debrief& debrief) {
    std::size_t held = 0, all = 0, did_not_arise = 0;
    for (const auto& goal : debrief.goals)
        for (const auto& one : goal.expectations) {
            ++(one.arose() ? all : did_not_arise);
            held += one.state == session::ExpectationState::held ? 1 : 0;
        }
    auto told = about.texts("debrief.sum.points", {{"held", std::to_string(debrief.score.after_hints())},
                                                   {"of", std::to_string(debrief.score.of)},
                                                   {"number", number(held)},
                                                   {"all", number(all)},
                                                   {"taken", number(debrief.process.as_recommended)},
                                                   {"reached", number(debrief.process.reached)}});
    if (did_not_arise > 0) told += " " + about.texts.plural("debrief.sum.did_not_arise", static_cast<long long>(did_not_arise));
    if (debrief.score.open == 0) return told;
    return told + " " + about.texts.plural("debrief.sum.open", debrief.score.open);
}

std::size_t count_limits(const Debrief& debrief, auto is) { return static_cast<std::size_t>(std::ranges::count_if(debrief.deadlines, is)); }

bool runs(const DebriefDeadline& one) {
    using views::ClockMark;
    return !one.is_right && (one.mark == ClockMark::on_time || one.mark == ClockMark::soon || one.mark == ClockMark::due || one.mark == ClockMark::suspended);
}

/// That nothing was missed is no praise where nothing was met.
std::string told_none_missed(const Debriefing& about, const Debrief& debrief, std::size_t met) {
    if (met > 0) return about.texts("debrief.sum.limits_kept", {{"met", number(met)}});
    if (!debrief.over) return about.texts("debrief.sum.limits_untested");
    const auto running = static_cast<long long>(count_limits(debrief, runs));
    return about.texts("debrief.sum.limits_none_met") + (running == 0 ? "" : " " + about.texts.plural("debrief.sum.limits_running", running));
}

std::string told_missed(const Debriefing& about, const Debrief& debrief, std::size_t met, std::size_t missed) {
    const auto others = count_limits(debrief, [](const DebriefDeadline& one) { return is_missed(one) && one.by_others; });
    auto text = about.texts("debrief.sum.limits", {{"met", number(met)}, {"missed", number(missed - others)}, {"others", number(others)}});
    const auto worst = std::ranges::max_element(debrief.deadlines, {}, &DebriefDeadline::days_late);
    if (worst->days_late > 0) text += " " + about.texts("debrief.sum.latest", {{"name", worst->name}, {"days", about.days(worst->days_late)}});
    const auto doubtful = static_cast<long long>(count_limits(debrief, [](const DebriefDeadline& one) { return is_missed(one) && !one.doubt.empty(); }));
    return doubtful == 0 ? text : text + " " + about.texts.plural("debrief.sum.doubtful", doubtful);
}

std::string told_leaks(const Debriefing& about, const Debrief& debrief) {
    const auto leaked = [&](views::NameWay way) {
        return std::ranges::count_if(debrief.learned, [&](const Learned& one) { return one.lawful == casework::Lawful::no && one.way == way; });
    };
    const auto told = leaked(views::NameWay::told), shown = leaked(views::NameWay::shown);
    if (told + shown == 0) return about.texts("debrief.sum.all_lawful");
    return about.texts(
        "debrief.sum.leaked",
        {{"unlawful", about.texts.plural("debrief.sum.unlawful", told + shown)}, {"told", std::to_string(told)}, {"shown", std::to_string(shown)}});
}

/// What was owed without a day and never done: each name once.
std::string told_undone(const Debriefing& about, const Debrief& debrief, views::ClockMark mark, std::string_view key) {
    std::vector<std::string> undone;
    for (const auto& one : debrief.deadlines)
        if (one.mark == mark && !one.is_right && std::ranges::find(undone, one.name) == undone.end()) undone.push_back(one.name);
    const auto names = texts::listed(undone);
    return names.empty() ? names : " " + about.texts(key, {{"names", names}});
}

std::string told_limits(const Debriefing& about, const Debrief& debrief) {
    const auto met = count_limits(debrief, [](const DebriefDeadline& one) { return !one.is_right && one.mark == views::ClockMark::met; });
    const auto missed = count_limits(debrief, [](const DebriefDeadline& one) { return is_missed(one); });
    return (missed == 0 ? told_none_missed(about, debrief, met) : told_missed(about, debrief, met, missed)) +
           told_undone(about, debrief, views::ClockMark::not_set, "debrief.sum.limits_left") +
           told_undone(about, debrief, views::ClockMark::not_known, "debrief.sum.limits_unknown");
}

std::string told_identity(const Debriefing& about, const Debrief& debrief) {
    const auto could = std::ranges::count(debrief.could_infer, std::size_t{1}, &CouldInfer::still_fit);
    const auto worked_out = could == 0 ? std::string{} : " " + about.texts.plural("debrief.sum.could_infer", could);
    if (debrief.learned.empty()) return about.texts("debrief.sum.nobody_learned") + worked_out;
    return about.texts.plural("debrief.sum.learned", static_cast<long long>(debrief.learned.size())) + " " + told_leaks(about, debrief) + worked_out;
}

std::vector<HotWashNote> hot_wash(const Debriefing& about, const DebriefNotes& notes) {
    std::vector<HotWashNote> all;
    for (const auto* key : {"debrief.wash.well", "debrief.wash.hard", "debrief.wash.surprise", "debrief.wash.next"}) {
        const auto place = all.size();
        all.push_back({about.texts(key), place < notes.hot_wash.size() ? notes.hot_wash[place] : std::string{}});
    }
    return all;
}

std::vector<Improvement> improvements(const DebriefNotes& notes) {
    auto all = notes.improvements;
    if (all.size() < places_for_improvements) all.resize(places_for_improvements);
    return all;
}

void add_what_the_author_says(const Debriefing& about, const DebriefNotes& notes, Debrief& debrief) {
    const auto& scenario = about.play.scenario();
    if (!scenario.debrief_summary.empty()) debrief.truth = about.named(scenario.debrief_summary);
    for (const auto& note : scenario.notes) debrief.notes.push_back(about.named(note));
    for (const auto& question : scenario.questions) debrief.questions.push_back({about.named(question.text), question.source});
    debrief.before_after = before_and_after(about, notes);
}

std::vector<CastMember> cast(const Debriefing& about) {
    std::vector<CastMember> all;
    const auto& parties = about.play.context().parties;
    for (std::uint16_t i = 0; i < parties.size(); ++i) {
        const casework::PartyId party{i};
        if (about.play.played_by(party) != casework::PlayedBy::player) continue;
        const auto category = parties[i].roles == 0 ? std::size_t{0} : static_cast<std::size_t>(std::countr_zero(parties[i].roles));
        const auto acts =
            std::ranges::count(about.orders, party, [](const session::OwnOrder& order) { return order.fact == 0 ? casework::PartyId{} : order.intent.actor; });
        all.push_back({about.called(party), about.play.scenario().portraits[i], category, static_cast<std::size_t>(acts)});
    }
    return all;
}

Debrief begun(const Debriefing& about) {
    const auto& scenario = about.play.scenario();
    Debrief debrief;
    debrief.language = about.texts.language();
    debrief.scenario = scenario.id;
    debrief.title = scenario.title.in(debrief.language);
    debrief.profile = about.play.profile().name.in(debrief.language);
    debrief.digest = about.play.digest();
    debrief.over = about.play.over();
    debrief.rails = about.play.rails();
    debrief.starts = scenario.starts;
    debrief.now = about.play.now();
    return debrief;
}

std::vector<std::string> summary(const Debriefing& about, const Debrief& debrief) {
    return {told_time(about, debrief), told_place(about), told_points(about, debrief), told_limits(about, debrief), told_identity(about, debrief)};
}

} // namespace

DebriefNotes withheld(const session::Session& play, DebriefNotes notes) {
    const auto withhold = [&](std::string& text) { text = play.withheld(text); };
    std::ranges::for_each(notes.hot_wash, withhold);
    for (auto& one : notes.overrides) withhold(one.reason), withhold(one.by);
    for (auto& one : notes.conflicts) withhold(one.says);
    for (auto& one : notes.improvements) withhold(one.what), withhold(one.who), withhold(one.by_when);
    return notes;
}

Debrief debrief(const session::Session& play, const texts::Texts& texts, const DebriefNotes& said) {
    const Debriefing about(play, texts);
    const auto notes = withheld(play, said);
    auto made = begun(about);
    made.goals = goal_scores(about, notes);
    made.score = total(made.goals);
    made.score.hints = static_cast<std::int32_t>(play.directions().points_spent());
    made.decisions = debrief_decisions(about);
    made.reporter = reporter_sides(about);
    if (!made.over) keep_to_what_has_happened(made);
    made.process = process(made.decisions, made.goals);
    made.moments = moments(about, made.decisions);
    made.deadlines = deadlines(about);
    made.learned = learned(about);
    made.could_infer = could_infer(about);
    made.broken = rules_broken(about);
    made.counts = counts(about);
    made.cast = cast(about);
    made.lost = losses(about);
    if (made.over) add_what_the_author_says(about, notes, made);
    for (const auto& one : notes.conflicts) made.conflicts.push_back(views::with_names(about.reader, one.says));
    made.conflicts_there = notes.conflicts_there;
    made.hot_wash = hot_wash(about, notes);
    made.improvements = improvements(notes);
    made.summary = summary(about, made);
    return made;
}

} // namespace debrief
