#include "engine/views/inbox.hpp"

#include "engine/casework/lasting.hpp"
#include "engine/views/clock_board.hpp"
#include "engine/views/merging.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Case;
using casework::Fact;
using casework::FactKind;

/// What of a case its reader has attended to.
struct Attended {
    std::uint64_t first = 0;            ///< fact of the reader's first act; what came before is no news
    std::uint64_t acted = 0;            ///< fact of the last one; what came before has been seen
    std::vector<std::uint64_t> entered; ///< by track: the fact that brought the stage, 0 when the reader did it
};

Attended attended(const Reader& reader, const Case& the_case) {
    Attended of;
    of.entered.resize(the_case.tracks.size());
    for (const auto& fact : facts_of(reader, the_case)) {
        if (fact.kind == FactKind::act_done && fact.who == reader.person) of.acted = fact.number;
        if (of.first == 0) of.first = of.acted;
        if (fact.kind == FactKind::stage_entered && fact.track < of.entered.size()) of.entered[fact.track] = fact.who == reader.person ? 0 : fact.number;
    }
    return of;
}

bool reaches(const Reader& reader, const Fact& fact) {
    const auto home = reader.context[reader.person].home;
    return fact.whom == reader.person || (home && fact.whom == home && fact.kind == FactKind::letter_sent);
}

bool has_in_hand(const Reader& reader, const Case& the_case) {
    return std::ranges::any_of(the_case.tracks, [&](const casework::Track& track) { return track.assignee == reader.person; });
}

/// What others did in a case that the reader has in hand and has worked on.
bool is_news(const Reader& reader, const Attended& seen, const Fact& fact) {
    if (fact.kind != FactKind::act_done || seen.first == 0 || fact.number < seen.first) return false;
    return fact.who && fact.who != reader.person && reader.context[fact.who].played_by != casework::PlayedBy::player;
}

Waiting received(const Fact& fact, WaitingKind kind, std::uint64_t acted) {
    Waiting waiting;
    waiting.kind = kind;
    waiting.case_number = fact.case_number;
    waiting.track = fact.track;
    waiting.at = fact.at;
    waiting.fact = fact.number;
    waiting.seen = acted > fact.number;
    return waiting;
}

void add_mail(const Reader& reader, const Fact& fact, std::uint64_t acted, std::vector<Waiting>& all) {
    if (fact.kind == FactKind::injected && reaches(reader, fact)) all.push_back(received(fact, WaitingKind::message, acted));
    if (fact.kind == FactKind::letter_sent && reaches(reader, fact)) all.push_back(received(fact, WaitingKind::letter, acted));
}

/// News are told as far as they are the reader's to see.
void add_received(const Reader& reader, const Case& the_case, const Attended& seen, std::vector<Waiting>& all) {
    const bool hears_news = has_in_hand(reader, the_case) && may_see(reader, the_case, profile::Section::history);
    for (const auto& fact : facts_of(reader, the_case)) {
        add_mail(reader, fact, seen.acted, all);
        if (hears_news && is_news(reader, seen, fact)) all.push_back(received(fact, WaitingKind::news, seen.acted));
    }
}

bool is_urgent(ClockMark mark) { return mark == ClockMark::soon || mark == ClockMark::due || mark == ClockMark::overdue; }

bool owes(const Reader& reader, const Case& the_case, const ClockLine& line) {
    const auto role = reader.context.profile[line.clock].owed_by;
    if (!role || !reader.context[reader.person].holds(role)) return false;
    const auto& track = the_case.tracks[line.track];
    return !track.assignee || track.assignee == reader.person;
}

void add_clocks(const Reader& reader, const Case& the_case, std::vector<Waiting>& all) {
    if (the_case.ended) return; // nothing can be done about it any more
    for (const auto& line : clock_board(reader, the_case)) {
        if (!is_urgent(line.mark) || !owes(reader, the_case, line)) continue;
        Waiting waiting;
        waiting.kind = line.mark == ClockMark::overdue ? WaitingKind::clock_overdue : WaitingKind::clock_soon;
        waiting.case_number = the_case.number;
        waiting.track = line.track;
        waiting.at = line.due.value_or(line.started);
        waiting.clock = line.clock;
        all.push_back(waiting);
    }
}

/// Gives until when the answers stand if nothing happens.
calendar::Instant add_acts(const Reader& reader, const std::vector<calendar::Instant>& lasting, const Case& the_case, const Attended& seen,
                           std::vector<Waiting>& all) {
    auto until = for_ever;
    for (casework::TrackIndex track = 0; track < the_case.tracks.size() && !the_case.ended; ++track) {
        if (!the_case.tracks[track].open) continue;
        const auto steps = next_steps(reader, the_case, track);
        for (const auto act : steps.acts) until = std::min(until, lasting[act.index]);
        if (!steps.any_open) continue;
        Waiting waiting;
        waiting.kind = the_case.tracks[track].assignee == reader.person ? WaitingKind::act_due : WaitingKind::new_case;
        waiting.case_number = the_case.number;
        waiting.track = track;
        waiting.at = the_case.tracks[track].entered;
        if (steps.acts.size() == 1) waiting.act = steps.acts.front();
        waiting.seen = seen.acted >= seen.entered[track];
        all.push_back(waiting);
    }
    return until;
}

int urgency(const Waiting& waiting) {
    switch (waiting.kind) {
    case WaitingKind::clock_overdue: return 0;
    case WaitingKind::clock_soon: return 1;
    case WaitingKind::act_due: return 2;
    case WaitingKind::new_case: return 3;
    case WaitingKind::message: return 4;
    case WaitingKind::news: return 5;
    case WaitingKind::letter: return 6;
    }
    return 7;
}

bool comes_before(const Waiting& one, const Waiting& other) {
    const auto order = [](const Waiting& waiting) {
        return std::tuple(waiting.seen, urgency(waiting), -waiting.at.seconds, waiting.fact, waiting.case_number);
    };
    return order(one) < order(other);
}

ByCase<std::vector<Waiting>>::Made of_case(const Reader& reader, const std::vector<calendar::Instant>& lasting, const Case& the_case) {
    std::vector<Waiting> all;
    const auto seen = attended(reader, the_case);
    add_received(reader, the_case, seen, all);
    add_clocks(reader, the_case, all);
    const auto until = add_acts(reader, lasting, the_case, seen, all);
    return {std::move(all), std::min(until, marks_last(the_case, reader.now))};
}

/// What reached the reader beside every case, or in one that is not opened yet.
std::vector<Waiting> beside_cases(const Reader& reader) {
    std::vector<Waiting> all;
    for (const auto place : reader.facts.of(casework::no_case)) add_mail(reader, reader.facts[place], 0, all);
    for (auto number = static_cast<std::uint32_t>(reader.world.cases.size()); number < reader.facts.cases_named(); ++number)
        for (const auto place : reader.facts.of(number)) add_mail(reader, reader.facts[place], 0, all);
    return all;
}

} // namespace

const std::vector<Waiting>& Inbox::follow(const Reader& reader) {
    if (!reader.person) return all_;
    ask_how_long(reader);
    const auto make = [&](const Case& the_case) { return of_case(reader, lasting_, the_case); };
    merge_changes(by_case_, by_case_.follow(reader, make), all_, comes_before);
    if (reader.facts.size() != followed_beside_ || by_case_.changes().any()) follow_beside(reader);
    return all_;
}

void Inbox::ask_how_long(const Reader& reader) {
    if (!lasting_.empty() && asked_ == reader.now) return;
    asked_ = reader.now;
    lasting_.clear();
    const auto& profile = reader.context.profile;
    for (std::uint16_t act = 0; act < profile.acts.size(); ++act) lasting_.push_back(casework::lasts_until(profile, profile::ActId{act}, reader.now));
}

/// Few and short: looked through anew.
void Inbox::follow_beside(const Reader& reader) {
    followed_beside_ = reader.facts.size();
    const auto is_beside = [&](const Waiting& waiting) { return waiting.case_number >= reader.world.cases.size(); };
    std::erase_if(all_, is_beside);
    const auto kept = static_cast<std::ptrdiff_t>(all_.size());
    std::ranges::move(beside_cases(reader), std::back_inserter(all_));
    std::ranges::stable_sort(all_.begin() + kept, all_.end(), comes_before);
    std::ranges::inplace_merge(all_.begin(), all_.begin() + kept, all_.end(), comes_before);
}

std::vector<Waiting> inbox(const Reader& reader) { return Inbox().follow(reader); }

std::vector<std::uint32_t> cases(const Reader& reader) {
    std::vector<std::uint32_t> numbers;
    for (const auto& the_case : reader.world.cases)
        if (may_see(reader, the_case)) numbers.push_back(the_case.number);
    std::ranges::reverse(numbers);
    return numbers;
}

} // namespace views
