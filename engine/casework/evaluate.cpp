#include "engine/casework/evaluate.hpp"

#include "engine/casework/inference.hpp"

#include <algorithm>

namespace casework {
namespace {

const GivenInput* input_of(const Circumstances& given, std::uint16_t word) {
    for (const auto& one : given.inputs)
        if (given.context.profile[one.input].word == word) return &one;
    return nullptr;
}

bool has_track(const Circumstances& given) { return given.track < given.the_case.tracks.size(); }

PartyId party_of(std::int64_t value, std::size_t parties) {
    if (value < 0 || static_cast<std::size_t>(value) >= parties) return {};
    return PartyId{static_cast<std::uint16_t>(value)};
}

bool stands_in(const Track& track, const ConditionNode& node) { return track.stage.index == node.what; }

/// Without a procedure the track at hand is meant; a stage of another procedure is looked for in any of its tracks.
bool stage_holds(const Circumstances& given, const ConditionNode& node) {
    const auto& tracks = given.the_case.tracks;
    if (node.procedure) {
        const auto track = given.the_case.track_of(node.procedure);
        return track != no_track && stands_in(tracks[track], node);
    }
    const auto procedure = given.context.profile[StageId{node.what}].procedure;
    if (has_track(given) && tracks[given.track].procedure == procedure) return stands_in(tracks[given.track], node);
    return std::ranges::any_of(tracks, [&](const Track& track) { return stands_in(track, node); });
}

calendar::Instant last_time(const Case& the_case, ActId act) {
    calendar::Instant last{INT64_MIN};
    for (const auto& done : the_case.acts)
        if (done.act == act) last = done.at;
    return last;
}

[[gnu::noinline]] bool counted_fact_holds(const Circumstances& given, const ConditionNode& node) {
    const auto by = resolve(given, node.who);
    const bool anyone = node.who.role == PartyRole::none;
    const auto since = node.since ? last_time(given.the_case, node.since) : calendar::Instant{INT64_MIN};
    const auto earliest = node.within ? given.now.seconds - node.within : INT64_MIN;
    const auto matches = [&](const ActDone& done) {
        return done.act.index == node.what && (anyone || done.by == by) && done.at.seconds >= earliest && done.at >= since;
    };
    return std::ranges::count_if(given.the_case.acts, matches) >= std::max<std::int64_t>(node.value, 1);
}

bool fact_holds(const Circumstances& given, const ConditionNode& node) {
    const bool whether_at_all = node.who.role == PartyRole::none && node.value <= 1 && !node.since && !node.within;
    return given.the_case.has_done(ActId{node.what}) && (whether_at_all || counted_fact_holds(given, node));
}

bool finding_holds(const Circumstances& given, const ConditionNode& node) {
    return std::ranges::count(given.the_case.findings, FindingId{node.what}) >= std::max<std::int64_t>(node.value, 1);
}

bool letter_holds(const Circumstances& given, const ConditionNode& node) {
    const auto to = resolve(given, node.who);
    const bool anyone = node.who.role == PartyRole::none;
    const auto matches = [&](const Sent& sent) { return sent.letter.index == node.what && (anyone || sent.to == to); };
    return std::ranges::count_if(given.the_case.letters, matches) >= std::max<std::int64_t>(node.value, 1);
}

bool vote_holds(const Circumstances& given, const ConditionNode& node) {
    const auto matches = [&](const Vote& vote) { return vote.choice.index == node.what && vote.track == given.track; };
    return std::ranges::count_if(given.the_case.votes, matches) >= std::max<std::int64_t>(node.value, 1);
}

/// The clock on the track at hand, else the one started last anywhere in the case.
const RunningClock* clock_meant(const Circumstances& given, const ConditionNode& node) {
    const ClockId id{node.what};
    if (const auto* here = given.the_case.clock(id, given.track)) return here;
    const RunningClock* last = nullptr;
    for (const auto& clock : given.the_case.clocks)
        if (clock.clock == id && (!last || clock.started >= last->started)) last = &clock;
    return last;
}

bool clock_state_holds(const Circumstances& given, const ConditionNode& node) {
    const auto* clock = clock_meant(given, node);
    if (!clock) return false;
    switch (static_cast<ClockCondition>(node.value)) {
    case ClockCondition::running: return clock->state == ClockState::running;
    case ClockCondition::suspended: return clock->state == ClockState::suspended;
    case ClockCondition::met: return clock->state == ClockState::met && !clock->late;
    case ClockCondition::lapsed: return clock->late;
    }
    return false;
}

bool few_days_left(const Circumstances& given, const ConditionNode& node) {
    const auto* clock = clock_meant(given, node);
    if (!clock || clock->state != ClockState::running || clock->due == unknown_due) return false;
    return calendar::date_of({clock->due}) - calendar::date_of(given.now) < node.value;
}

bool among(const Conditions& pool, const ConditionNode& node, std::int64_t value) {
    return std::ranges::find(pool.values_of(node), value) != pool.values_of(node).end();
}

bool lies_ahead(const Circumstances& given, std::int64_t day, std::int64_t days) {
    return day != no_value && calendar::date_of({day}) - calendar::date_of(given.now) >= days;
}

bool input_holds(const Circumstances& given, const Conditions& pool, const ConditionNode& node) {
    const auto* input = input_of(given, node.what);
    if (!input) return false;
    if (node.atom == Atom::input_present) return input->value != no_value || input->words != 0;
    if (node.atom == Atom::input_days_ahead) return lies_ahead(given, input->value, node.value);
    return node.atom == Atom::input_in ? among(pool, node, input->value) : input->value >= node.value;
}

/// Choices compare by their rank, everything else by its number.
std::int64_t rank_of(const Profile& profile, FieldId field, std::int64_t value) {
    if (profile[field].kind != ValueKind::choice || value < 0) return value;
    return profile.choices[static_cast<std::size_t>(value)].rank;
}

bool field_holds(const Circumstances& given, const Conditions& pool, const ConditionNode& node) {
    const FieldId field{node.what};
    const auto value = given.the_case.field(field);
    if (node.atom == Atom::field_present) return value != no_value;
    if (node.atom == Atom::field_in) return among(pool, node, value);
    if (node.atom == Atom::field_days_ahead) return lies_ahead(given, value, node.value);
    return value != no_value && rank_of(given.context.profile, field, value) >= rank_of(given.context.profile, field, node.value);
}

bool knows_directly(const Circumstances& given, PartyId who, ItemId item) { return given.the_case.knowing(who, item) != nullptr; }

/// What somebody knows of his own accord is not thereby known to the house he works in, nor what a body knows to its supervisor.
bool house_knows(const Circumstances& given, PartyId house, ItemId item) {
    return std::ranges::any_of(given.the_case.knowings, [&](const Knowing& knowing) {
        const auto& who = given.context[knowing.who];
        return knowing.item == item && knowing.lawful != Lawful::own && who.is_person && who.home == house;
    });
}

} // namespace

bool knows(const Circumstances& given, PartyId who, ItemId item) {
    if (!who) return false;
    if (knows_directly(given, who, item)) return true;
    const auto& party = given.context[who];
    if (party.is_person) return party.home && knows_directly(given, party.home, item);
    return house_knows(given, who, item);
}

namespace {

bool knows_holds(const Circumstances& given, const ConditionNode& node) {
    const auto who = resolve(given, node.who);
    const ItemId item{node.what};
    if (knows(given, who, item)) return true;
    return node.atom == Atom::inferable && item == identity_item && who && still_fit(given, who) == 1;
}

bool tie_holds(const Circumstances& given, const Conditions& pool, const ConditionNode& node) {
    return tied(given.context, resolve(given, node.who), resolve(given, node.other), pool.values_of(node));
}

/// Of a house with so many members, more than half of those who do not stand aside.
std::int64_t votes_needed(const Circumstances& given, InstitutionId house) {
    const auto& about = given.context.profile[house];
    if (about.members == 0) return about.quorum;
    const auto aside = std::ranges::count_if(given.the_case.recused, [&](PartyId who) { return given.context[who].home.index == house.index; });
    return (about.members - aside) / 2 + 1;
}

/// A house decides by vote once enough of its members have voted.
bool quorum_holds(const Circumstances& given, const ConditionNode& node) {
    const auto cast = std::ranges::count_if(given.the_case.votes, [&](const Vote& vote) { return vote.track == given.track; });
    return node.what < given.context.profile.institutions.size() && cast >= votes_needed(given, InstitutionId{node.what});
}

bool majority_holds(const Circumstances& given, const ConditionNode& node) {
    const auto* input = input_of(given, node.what);
    if (!input) return false;
    std::int64_t cast = 0, for_it = 0;
    for (const auto& vote : given.the_case.votes) {
        if (vote.track != given.track) continue;
        ++cast;
        for_it += vote.choice.index == input->value;
    }
    return 2 * for_it > cast;
}

bool flag_holds(const Circumstances& given, const Conditions& pool, const ConditionNode& node) {
    return node.what < given.context.truths.size() && among(pool, node, given.context.truths[node.what].value);
}

bool recused_holds(const Circumstances& given, const ConditionNode& node) {
    const auto who = resolve(given, node.who);
    return who && given.the_case.has_recused(who);
}

/// Kept apart from what is asked at every act, which needs less room to be asked.
[[gnu::noinline]] bool rare_atom_holds(const Circumstances& given, const Conditions& pool, const ConditionNode& node) {
    switch (node.atom) {
    case Atom::finding: return finding_holds(given, node);
    case Atom::letter: return letter_holds(given, node);
    case Atom::vote: return vote_holds(given, node);
    case Atom::clock_state: return clock_state_holds(given, node);
    case Atom::clock_days_left_below: return few_days_left(given, node);
    case Atom::knows:
    case Atom::inferable: return knows_holds(given, node);
    case Atom::recused: return recused_holds(given, node);
    case Atom::quorum: return quorum_holds(given, node);
    case Atom::majority: return majority_holds(given, node);
    case Atom::tie: return tie_holds(given, pool, node);
    case Atom::flag: return flag_holds(given, pool, node);
    default: return false; // all, any and not have become jumps
    }
}

bool atom_holds(const Circumstances& given, const Conditions& pool, const ConditionNode& node) {
    switch (node.atom) {
    case Atom::stage: return stage_holds(given, node);
    case Atom::fact: return fact_holds(given, node);
    case Atom::field_in:
    case Atom::field_at_least:
    case Atom::field_present:
    case Atom::field_days_ahead: return field_holds(given, pool, node);
    case Atom::input_in:
    case Atom::input_at_least:
    case Atom::input_present:
    case Atom::input_days_ahead: return input_holds(given, pool, node);
    default: return rare_atom_holds(given, pool, node);
    }
}

Explained explain_node(const Circumstances& given, const Conditions& pool, std::uint16_t index) {
    Explained explained{index, holds(given, pool, ConditionId{index}), {}};
    for (const auto child : pool.children_of(pool.node(index))) explained.parts.push_back(explain_node(given, pool, child));
    return explained;
}

PartyId resolve_on_track(const Circumstances& given, PartyRole role) {
    if (!has_track(given)) return {};
    const auto& track = given.the_case.tracks[given.track];
    return role == PartyRole::assignee ? track.assignee : track.agency;
}

PartyId home_of(const PlayContext& context, PartyId party) { return party ? context[party].home : PartyId{}; }

PartyId input_party(const Circumstances& given, std::uint16_t word) {
    const auto* found = input_of(given, word);
    return found ? party_of(found->value, given.context.parties.size()) : PartyId{};
}

} // namespace

bool answer(const Circumstances& given, const Conditions& pool, Jump at) {
    while (at < answer_no) {
        const auto& question = pool.questions[at];
        at = atom_holds(given, pool, pool.node(question.node)) ? question.yes : question.no;
    }
    return at == answer_yes;
}

Explained explain(const Circumstances& given, const Conditions& pool, ConditionId condition) {
    if (!condition) return {Id<struct ConditionTag>::no_index, true, {}};
    return explain_node(given, pool, condition.index);
}

PartyId resolve_somebody(const Circumstances& given, PartyRef reference) {
    switch (reference.role) {
    case PartyRole::none: return {};
    case PartyRole::actor: return given.actor;
    case PartyRole::subject: return given.the_case.subject;
    case PartyRole::subject_home: return home_of(given.context, given.the_case.subject);
    case PartyRole::reporter: return given.the_case.reporter;
    case PartyRole::assignee:
    case PartyRole::track_agency: return resolve_on_track(given, reference.role);
    case PartyRole::input: return input_party(given, reference.index);
    case PartyRole::field: return party_of(given.the_case.field(FieldId{reference.index}), given.context.parties.size());
    case PartyRole::institution:
    case PartyRole::person: return PartyId{reference.index};
    }
    return {};
}

} // namespace casework
