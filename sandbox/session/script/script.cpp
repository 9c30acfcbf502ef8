#include "sandbox/session/script/script.hpp"

#include "engine/casework/judge.hpp"

#include <algorithm>

namespace session {
namespace {

/// A role that ordinarily acts does so a limited number of times for one track; every play must end.
constexpr std::int32_t most_repeats = 8;

const casework::Case& nowhere() {
    static const casework::Case none;
    return none;
}

casework::Circumstances seen_from(const casework::PlayContext& context, const casework::Case& the_case, casework::TrackIndex track, calendar::Instant now) {
    return {context, the_case, track, now, {}, {}};
}

bool is_earlier(const Next& one, const Next& other) { return other.kind == NextKind::nothing || one.at < other.at; }

/// A condition that turns true is armed once; it must turn false before it can be armed again.
/// When it will be due is asked for only then: counting days for whatever is merely looked at is most of looking.
template <class Due> void notice(Watch& watch, bool holds, std::int32_t most, Due due) {
    if (holds && !watch.held && !watch.armed && watch.done < most) {
        watch.armed = true;
        watch.due = due() + watch.delay;
        watch.delay = 0;
    }
    watch.held = holds;
}

void finish(Watch& watch) {
    watch.armed = watch.forced = false;
    watch.delay = 0;
    ++watch.done;
}

} // namespace

std::optional<std::uint32_t> case_of(const casework::World& world, std::uint16_t report) {
    if (report == model::whichever_report) return world.cases.empty() ? std::nullopt : std::optional<std::uint32_t>(0);
    const auto number = world.of_report(report);
    return number == casework::no_case ? std::nullopt : std::optional(number);
}

Script::Script(const model::Materials& materials) : materials_(&materials), entries_(materials.scenario.script.size()) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto& at = materials_->scenario.script[i].at;
        if (at) entries_[i] = {true, true, *at, 0, 0, false};
    }
}

void Script::look(const casework::World& world, calendar::Instant now, std::span<const casework::Fact> order) {
    look_at_entries(world, now);
    const bool time_has_passed = looked_at_ != now;
    looked_at_ = now;
    if (time_has_passed) {
        for (const auto& the_case : world.cases) look_at_case(the_case, now);
        return;
    }
    auto last = casework::no_case;
    for (const auto& fact : order) {
        if (fact.case_number != last && fact.case_number < world.cases.size()) look_at_case(world.cases[fact.case_number], now);
        last = fact.case_number;
    }
}

void Script::look_at_entries(const casework::World& world, calendar::Instant now) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto& entry = materials_->scenario.script[i];
        if (entries_[i].done >= entry.times || (entry.at && !entry.still)) continue;
        const bool true_now = holds(world, i, now);
        const bool too_late = entry.still && !entries_[i].forced && !true_now && entries_[i].armed && entries_[i].due <= now;
        if (too_late && entry.at) finish(entries_[i]);
        if (too_late) entries_[i].armed = false; // what did not happen is not counted
        if (!entry.at) notice(entries_[i], true_now, entry.times, [&] { return later(now, entry.after); });
    }
}

std::optional<calendar::Instant> Script::next_due(calendar::Instant now) const {
    std::optional<calendar::Instant> first;
    const auto consider = [&](const Watch& watch) {
        if (watch.armed && watch.due > now && (!first || watch.due < *first)) first = watch.due;
    };
    for (const auto& watch : entries_) consider(watch);
    conducts_.each_armed([&](const Conducted& one) { consider(one.watch); });
    return first;
}

bool Script::holds(const casework::World& world, std::size_t place, calendar::Instant now) const {
    const auto& entry = materials_->scenario.script[place];
    const auto number = case_of(world, entry.report);
    const auto& the_case = number ? world.cases[*number] : nowhere();
    return casework::holds(seen_from(materials_->context, the_case, 0, now), materials_->context.conditions, entry.when);
}

void Script::look_at_case(const casework::Case& the_case, calendar::Instant now) {
    for (std::size_t i = 0; i < materials_->context.profile.conduct.size(); ++i) look_at_conduct_of(the_case, i, now);
}

void Script::look_at_conduct_of(const casework::Case& the_case, std::size_t conduct, calendar::Instant now) {
    const auto& about = materials_->context.profile.conduct[conduct];
    const auto procedure = materials_->context.profile[about.act].procedure;
    for (casework::TrackIndex track = 0; track < the_case.tracks.size(); ++track) {
        if (the_case.tracks[track].procedure != procedure) continue;
        const bool alive = !the_case.ended && the_case.tracks[track].open;
        const auto given = seen_from(materials_->context, the_case, track, now);
        const bool holds = alive && casework::holds(given, materials_->context.profile.conditions, about.when);
        auto& conducted = conducts_.of(conduct, the_case.number, track);
        if (!holds) conducted.watch.armed = false; // what nobody waits for any more is not done
        notice(conducted.watch, holds, most_repeats, [&] { return later(now, about.after); });
        conducts_.note(conducted);
    }
}

calendar::Instant Script::later(calendar::Instant from, calendar::Length length) const {
    if (length.amount == 0) return from;
    // A script counts as people do: three days later means the same time of day.
    if (length.unit == calendar::Unit::hours) return from + length.amount * calendar::seconds_per_hour;
    const calendar::Counting plain{false, false, calendar::MonthEnd::last_day};
    const auto day = calendar::date_of(calendar::due({from, length, {}, {}}, plain, materials_->context.profile.calendar.days));
    return calendar::start_of(day) + (from - calendar::start_of(calendar::date_of(from)));
}

/// The assignee or the people of the agency come first; else the first of the cast who holds the role.
casework::PartyId Script::doer(const casework::Case& the_case, const Conducted& conducted, const std::vector<casework::PlayedBy>& played_by) const {
    const auto& context = materials_->context;
    const auto& conduct = context.profile.conduct[conducted.conduct];
    for (std::uint16_t i = 0; i < context.parties.size(); ++i) {
        const casework::PartyId person{i};
        const bool may_play = context[person].is_person && context[person].holds(conduct.role) && played_by[i] == casework::PlayedBy::conduct;
        if (may_play && casework::falls_to(context, the_case, conducted.track, conduct.act, person)) return person;
    }
    return {};
}

Next Script::next(const casework::World& world, const std::vector<casework::PlayedBy>& played_by) const {
    Next first;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto& entry = materials_->scenario.script[i];
        const bool taken_over = entry.act && played_by[entry.act->as.index] == casework::PlayedBy::player;
        if (!entries_[i].armed || taken_over) continue;
        const Next next{NextKind::script_entry, entries_[i].due, 0, i, {}, 0, {}};
        if (is_earlier(next, first)) first = next;
    }
    conducts_.each_armed([&](const Conducted& conducted) {
        if (first.kind != NextKind::nothing && first.at <= conducted.watch.due) return;
        const auto person = doer(world.cases[conducted.case_number], conducted, played_by);
        if (person) first = {NextKind::conduct, conducted.watch.due, conducted.case_number, conducted.conduct, {}, conducted.track, person};
    });
    return first;
}

void Script::done(const Next& next) {
    if (next.kind == NextKind::script_entry) return finish(entries_[next.entry]);
    auto& conducted = conducts_.of(next.entry, next.case_number, next.track);
    finish(conducted.watch);
    conducts_.note(conducted);
}

std::int64_t Script::report_of(const casework::Order& order, const casework::World& world) const {
    if (order.report != casework::no_value) return order.report; // of a submission
    return order.case_number < world.cases.size() ? world.cases[order.case_number].report : casework::no_value;
}

bool Script::satisfy(const casework::Order& order, const casework::World& world, calendar::Instant now) {
    bool satisfied = false;
    const auto report = report_of(order, world);
    const auto finish_if_due = [&](Watch& watch) {
        if (!watch.armed || watch.due > now) return;
        finish(watch);
        satisfied = true;
    };
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto& act = materials_->scenario.script[i].act;
        const auto meant = act && act->report == model::whichever_report && !world.cases.empty() ? world.cases.front().report : act ? act->report : 0;
        if (act && act->act == order.act && act->as == order.actor && meant == report) finish_if_due(entries_[i]);
    }
    for (auto& one : conducts_.of_case(order.case_number)) {
        if (one.track == order.track && materials_->context.profile.conduct[one.conduct].act == order.act) finish_if_due(one.watch);
        conducts_.note(one);
    }
    return satisfied;
}

bool Script::is_to_come(std::size_t entry) const { return entries_[entry].done < materials_->scenario.script[entry].times; }

void Script::bring_forward(std::size_t entry, calendar::Instant now) {
    entries_[entry].armed = entries_[entry].forced = true;
    entries_[entry].due = now;
}

/// What is not due yet by itself comes so much later once it is.
void Script::delay(std::size_t entry, std::int64_t seconds) {
    auto& watch = entries_[entry];
    if (watch.armed) watch.due = watch.due + seconds;
    else watch.delay += seconds;
}

void Script::skip(std::size_t entry) { finish(entries_[entry]); }

} // namespace session
