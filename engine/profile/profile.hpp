#pragma once

#include "engine/profile/about.hpp"
#include "engine/profile/calendar_kept.hpp"
#include "engine/profile/clock.hpp"
#include "engine/profile/condition.hpp"
#include "engine/profile/effect.hpp"
#include "engine/profile/institution.hpp"
#include "engine/profile/report_guide.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace profile {

/// What happens in a phase, for a picture of it.
enum class PhaseMark : std::uint8_t { step, receipt, check, waiting, decision, referral, result };

/// Stages that a person calls by one word: a stop on the journey of a case.
struct Phase {
    std::string id;
    LocalText name;
    PhaseMark mark = PhaseMark::step;
    std::vector<StageId> stages;
};

struct Procedure {
    About about;
    StageId start;
    std::vector<StageId> stages; ///< in the order of the picture
    std::vector<Phase> phases;   ///< in the order of the journey; each stage stands in one
    std::vector<ChoiceId> report_types;
    bool main = false; ///< opened with the case
};

struct Stage {
    About about;
    ProcedureId procedure;
    bool end = false;
    std::int32_t step = 0; ///< of the procedure as the law's guide numbers it; zero: none
};

enum class ValueKind : std::uint8_t { text, number, days, date, choice, party, flag, money };

struct Choice {
    About about;
    ChoiceSetId set;
    std::int32_t rank = 0; ///< for at_least
};

struct ChoiceSet {
    std::string id;
    std::vector<ChoiceId> choices;
};

struct Field {
    About about;
    ValueKind kind = ValueKind::choice;
    ChoiceSetId choices;
    Section section = Section::summary;
};

/// Who may do an act, beyond holding the role.
enum class ActorScope : std::uint8_t {
    role,     ///< anyone with the role
    assignee, ///< the person the track is assigned to
    agency    ///< a person whose home is the track's agency
};

struct Input {
    About about;
    ActId act;
    std::uint16_t word = 0; ///< place of its id in Profile::input_words: the same in every act that asks for it
    ValueKind kind = ValueKind::text;
    ChoiceSetId choices;
    bool required = false;
    std::optional<std::int64_t> initial;  ///< JSON "default": days, number, ChoiceId, 0 or 1
    std::vector<std::string> party_kinds; ///< for party: agency kinds or role ids that may be named; empty: any
};

struct Act {
    About about;
    ProcedureId procedure;
    std::vector<RoleId> roles;
    ActorScope scope = ActorScope::role;
    std::vector<StageId> stages; ///< empty: any stage that is not an end
    std::vector<InputId> needs;
    std::vector<InputId> required, filled_in; ///< of these: what must be given, what has a value when it is not
    ConditionId when;
    Effects effects;
    bool opens_case = false; ///< the submission
    bool reason_required = false;
    bool outside_exclusion = false; ///< open even to a recused person (recusing, handing over)
    std::vector<RuleId> rules;      ///< that judge it
    std::vector<ClockId> starts, stops;
    std::int32_t step = 0; ///< of the procedure as the law's guide numbers it
};

enum class Grade : std::uint8_t { impossible, forbidden, advised };

struct Rule {
    About about;
    Grade grade = Grade::forbidden;
    ConditionId holds;
    Validity valid;
    FindingId finding; ///< recorded when an act breaks it
};

struct RoutingRow {
    About about;
    ConditionId when;
    std::vector<PartyRef> to; ///< institutions, or subject_home
    bool to_supervisor_of_home = false;
    ChoiceId disposition;
    Validity valid;
};

struct Letter {
    About about;
    LocalText text; ///< with {case.number}, {act.items}, {clock.ID.due}, {person.reporter}...
    std::vector<ItemId> reveals;
    bool reminds = false; ///< tells somebody what he owes
};

/// What a finding tells beyond its name, to whoever has to know it among others.
enum class Meaning : std::uint8_t { none, retaliation };

struct Finding {
    About about;
    RuleId rule; ///< none for a finding that the profile declares
    Meaning means = Meaning::none;
};

struct TieKind {
    About about;
    bool employs = false;       ///< derived: an institution and its people
    bool supervised_by = false; ///< derived: an institution and the people of one above it
};

struct Bracket {
    std::int64_t up_to = 0; ///< zero: no upper edge
    std::int64_t rate_permille = 0;
    Provenance law;
};

/// All in minor units.
struct Amount {
    About about;
    std::vector<Bracket> brackets;
    std::int64_t cap = 0;           ///< zero: none
    std::int64_t nothing_up_to = 0; ///< what does not exceed it is not paid
    std::int64_t round_to = 1;      ///< downwards
};

/// What a role ordinarily does when nobody plays it.
struct Conduct {
    std::string id;
    RoleId role;
    ProcedureId procedure;
    ConditionId when;
    calendar::Length after;
    ActId act;
    std::vector<std::pair<InputId, std::int64_t>> with;
    std::vector<std::pair<InputId, std::string>> with_text;
    std::string reason;
};

/// What the law says and nobody plays: a penalty, who must prove what, how long papers are kept. A profile is held against
/// standards by it; deciding never reads it.
struct Provision {
    About about;
    std::optional<calendar::Length> length; ///< where it sets one: how often procedures are looked over
    bool otherwise = false;                 ///< the law says the opposite of what the word stands for
};

/// Whose channel a profile tells of: an authority's, or that of an employer for his own people.
enum class Channel : std::uint8_t { external, internal };

/// One country's institutions and law, compiled. Plain tables; an Id is an index into the table of its name.
struct Profile {
    std::string id;
    LocalText name;
    Channel channel = Channel::external;
    std::int32_t offset_seconds = 0;            ///< east of Greenwich
    std::optional<calendar::Date> checked_from; ///< play before this day warns
    Calendar calendar;
    std::vector<OwnCalendar> own_calendars; ///< of a body or of a clock
    calendar::Counting counting;
    Provenance first_day_law, falls_on_holiday_law, month_end_law, counted_back_law, summer_time_law;

    std::vector<Source> sources;
    std::vector<Role> roles;
    std::vector<Institution> institutions;
    std::vector<Procedure> procedures;
    std::vector<Stage> stages;
    std::vector<ChoiceSet> choice_sets;
    std::vector<Choice> choices;
    std::vector<Field> fields;
    std::vector<Act> acts;
    std::vector<Input> inputs;
    std::vector<std::string> input_words;
    std::vector<Clock> clocks;
    std::vector<Rule> rules;
    std::vector<RoutingRow> routing;
    std::vector<Letter> letters;
    std::vector<Finding> findings;
    std::vector<TieKind> tie_kinds;
    std::vector<Amount> amounts;
    std::vector<Conduct> conduct;
    std::vector<Provision> provisions;
    ReportGuide report_guide;
    Conditions conditions;
    FieldId consent_to_identity; ///< the field report.consent.identity, where declared
    ChoiceId consent_given;      ///< its choice "given"

    template <class Tag> static std::size_t at(Id<Tag> place) { return place.index; }
    const OwnCalendar& operator[](CalendarId place) const { return own_calendars[at(place)]; }
    const Role& operator[](RoleId place) const { return roles[at(place)]; }
    const Institution& operator[](InstitutionId place) const { return institutions[at(place)]; }
    const Procedure& operator[](ProcedureId place) const { return procedures[at(place)]; }
    const Stage& operator[](StageId place) const { return stages[at(place)]; }
    const Choice& operator[](ChoiceId place) const { return choices[at(place)]; }
    const ChoiceSet& operator[](ChoiceSetId place) const { return choice_sets[at(place)]; }
    const Field& operator[](FieldId place) const { return fields[at(place)]; }
    const Act& operator[](ActId place) const { return acts[at(place)]; }
    const Input& operator[](InputId place) const { return inputs[at(place)]; }
    const Clock& operator[](ClockId place) const { return clocks[at(place)]; }
    const Rule& operator[](RuleId place) const { return rules[at(place)]; }
    const RoutingRow& operator[](RoutingRowId place) const { return routing[at(place)]; }
    const Letter& operator[](LetterId place) const { return letters[at(place)]; }
    const Finding& operator[](FindingId place) const { return findings[at(place)]; }
    const TieKind& operator[](TieKindId place) const { return tie_kinds[at(place)]; }
    const Amount& operator[](AmountId place) const { return amounts[at(place)]; }
    const Source& operator[](SourceId place) const { return sources[at(place)]; }
    const Conduct& operator[](ConductId place) const { return conduct[at(place)]; }

    /// What the law answers by this provenance. Only a law that was read and confirmed says anything.
    Answer answer(const Provenance& law) const;
    /// A rule of the house, as against what a report tells of a law and nobody has confirmed.
    bool is_good_practice(const Provenance& law) const;
    /// Whether any of its sources is law: else it is no country's, but common practice.
    bool is_law_of_somewhere() const;

    /// By its id in the file; an empty Id when there is none.
    ActId act(std::string_view id) const;
    ClockId clock(std::string_view id) const;
    AmountId amount(std::string_view id) const;
    StageId stage(std::string_view id) const;
    ProcedureId procedure(std::string_view id) const;
    FieldId field(std::string_view id) const;
    RoleId role(std::string_view id) const;
    InstitutionId institution(std::string_view id) const;
    ChoiceId choice(std::string_view set, std::string_view id) const;
    LetterId letter(std::string_view id) const;
    RuleId rule(std::string_view id) const;
    /// Among the inputs of one act.
    InputId input(ActId act, std::string_view id) const;

    /// Place of the stage's phase among those of its procedure.
    std::size_t phase_of(StageId stage) const;
};

} // namespace profile
