#include "sandbox/debrief/debrief_record.hpp"

#include "engine/casework/inference.hpp"
#include "engine/casework/sight.hpp"
#include "sandbox/debrief/debriefing.hpp"
#include "sandbox/wording/day_doubts.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>

namespace debrief {
namespace {

using casework::Fact;
using casework::FactKind;

/// The fact by which a clock ran out, though it was met afterwards.
const Fact* lapse_of(const Debriefing& about, std::uint32_t case_number, const casework::RunningClock& clock) {
    for (const auto& fact : about.play.facts()) {
        const bool ran_out = fact.kind == FactKind::lapsed && fact.value == casework::no_value;
        if (ran_out && fact.what == clock.clock.index && fact.case_number == case_number && fact.track == clock.track) return &fact;
    }
    return nullptr;
}

std::int64_t days_late(const casework::RunningClock& clock, views::ClockMark mark) {
    if (clock.due == casework::unknown_due || mark != views::ClockMark::met_late) return 0;
    return std::max(0, calendar::date_of(clock.ended) - calendar::date_of({clock.due}));
}

bool is_played(const Debriefing& about, profile::RoleId role) {
    const auto& context = about.play.context();
    for (std::uint16_t i = 0; i < context.parties.size(); ++i)
        if (context.parties[i].holds(role) && about.play.played_by(casework::PartyId{i}) == casework::PlayedBy::player) return true;
    return false;
}

DebriefDeadline deadline_of(const Debriefing& about, std::uint32_t case_number, const views::ClockLine& line) {
    const auto& clock = about.play.world().cases[case_number].clocks[line.place];
    const auto& profile = about.play.profile();
    DebriefDeadline made;
    made.name = profile[line.clock].about.name.in(about.texts.language());
    made.law = about.sentences.of(profile[line.clock].about.law);
    made.answer = profile.answer(profile[line.clock].about.law);
    made.doubt = wording::clock_doubt(about.texts, profile, clock);
    made.day_doubts = wording::day_doubts(about.texts, about.play.context(), about.play.world().cases[case_number], clock);
    if (profile[line.clock].owed_by) made.owed_by = profile[profile[line.clock].owed_by].about.name.in(about.texts.language());
    made.shown_case = about.shown_case(case_number);
    made.started = line.started;
    made.due = line.due;
    made.mark = line.mark;
    made.days_late = days_late(clock, line.mark);
    made.is_right = profile[line.clock].may_pass;
    made.by_others = profile[line.clock].owed_by && !is_played(about, profile[line.clock].owed_by);
    if (clock.state == casework::ClockState::met) made.ended = clock.ended;
    const auto* lapse = is_missed(made) ? lapse_of(about, case_number, clock) : nullptr;
    if (!lapse) return made;
    made.missed_at_fact = lapse->number;
    if (!made.ended) made.ended = lapse->at;
    return made;
}

/// The order that a fact belongs to, as "who: what".
std::string how(const Debriefing& about, const Fact& fact) {
    const auto* opening = about.opening(fact.number);
    return opening ? about.sentences.of(*opening) : std::string{};
}

void count_letter(const Debriefing& about, const Fact& fact, Counts& counts) {
    ++counts.letters;
    const auto& letter = about.play.profile()[casework::LetterId{fact.what}];
    if (letter.reminds) ++counts.reminders;
    if (fact.case_number < about.play.world().cases.size() && fact.whom == about.play.world().cases[fact.case_number].reporter) ++counts.letters_to_reporter;
}

void count_act(const Debriefing& about, const Fact& fact, Counts& counts) {
    if (fact.extra & casework::Order::insisting) ++counts.insisted;
    if (!about.is_own(fact.number)) {
        ++counts.acts_of_others;
        return;
    }
    ++counts.own_acts;
    if (fact.words != 0) ++counts.with_reason;
}

} // namespace

std::vector<DebriefDeadline> deadlines(const Debriefing& about) {
    std::vector<DebriefDeadline> all;
    for (const auto& the_case : about.play.world().cases)
        for (const auto& line : views::clock_board(about.reader, the_case)) all.push_back(deadline_of(about, the_case.number, line));
    return all;
}

std::vector<Learned> learned(const Debriefing& about) {
    std::vector<Learned> all;
    for (const auto& fact : about.play.facts()) {
        const auto known = views::name_learned(about.reader, fact);
        if (!known) continue;
        const auto paper = known->paper ? about.play.profile()[known->paper].about.name.in(about.texts.language()) : std::string{};
        all.push_back({about.called(known->who), how(about, fact), about.shown_case(fact.case_number), known->fact, known->at, known->lawful, known->way,
                       about.sentences.of(*known), paper, about.play.words()[known->reason]});
    }
    return all;
}

namespace {

/// By what it came that nobody else fits.
void add_since(const Debriefing& about, const std::vector<views::NameKnown>& trail, casework::PartyId party, CouldInfer& one) {
    for (const auto& known : trail) {
        if (known.who != party || known.way != views::NameWay::inferable) continue;
        one.since = known.fact;
        one.at = known.at;
        one.how = how(about, about.play.facts()[known.fact - 1]);
    }
}

} // namespace

std::vector<CouldInfer> could_infer(const Debriefing& about) {
    std::vector<CouldInfer> all;
    for (const auto& the_case : about.play.world().cases) {
        const auto trail = views::name_trail(about.reader, the_case);
        const casework::Circumstances given{about.play.context(), the_case, 0, about.play.now(), {}, {}};
        for (std::uint16_t i = 0; i < about.play.context().parties.size(); ++i) {
            const casework::PartyId party{i};
            if (party == the_case.reporter || casework::is_of_the_portal(about.play.context(), party) || casework::knows(given, party, profile::identity_item))
                continue;
            const auto fit = casework::still_fit(given, party);
            if (!fit) continue;
            all.push_back({about.called(party), about.shown_case(the_case.number), *fit, 0, {}, {}});
            add_since(about, trail, party, all.back());
        }
    }
    std::ranges::stable_sort(all, {}, &CouldInfer::still_fit);
    return all;
}

std::vector<RuleBroken> rules_broken(const Debriefing& about) {
    std::vector<RuleBroken> all;
    for (const auto& fact : about.play.facts()) {
        if (fact.kind != FactKind::finding_recorded) continue;
        const auto rule = about.play.profile().findings[fact.what].rule;
        if (!rule) continue;
        const auto& broken = about.play.profile()[rule];
        all.push_back({broken.grade, broken.about.says.in(about.texts.language()), about.sentences.of(broken.about.law), how(about, fact),
                       about.shown_case(fact.case_number), fact.number, fact.at, about.play.profile().answer(broken.about.law),
                       wording::law_doubt(about.texts, about.play.profile(), broken.about.law)});
    }
    return all;
}

Counts counts(const Debriefing& about) {
    Counts counts;
    for (const auto& fact : about.play.facts()) {
        if (fact.kind == FactKind::act_done) count_act(about, fact, counts);
        if (fact.kind == FactKind::letter_sent) count_letter(about, fact, counts);
    }
    for (const auto& order : about.orders)
        if (order.fact == 0) ++counts.refusals;
    for (const auto& the_case : about.play.world().cases) {
        const auto silence = longest_silence(the_case, about.play.now());
        if (silence.days > counts.silence.days) counts.silence = silence;
    }
    return counts;
}

std::vector<ReporterSide> reporter_sides(const Debriefing& about) {
    std::vector<ReporterSide> all;
    for (const auto& the_case : about.play.world().cases) all.push_back(*reporter_side(about.reader, about.sentences, the_case));
    return all;
}

} // namespace debrief
