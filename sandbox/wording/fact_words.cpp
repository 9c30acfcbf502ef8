#include "sandbox/wording/fact_words.hpp"

#include "engine/casework/fact_kinds.hpp"
#include "engine/casework/pieces.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/item_words.hpp"
#include "sandbox/wording/log_lines.hpp"
#include "sandbox/wording/value_words.hpp"

namespace wording {

using casework::FactKind;
using casework::Speaks;

FactWords::FactWords(const texts::Texts& texts, const views::Reader& reader, const casework::Fact& fact, const casework::Case* the_case)
    : texts_(texts), reader_(reader), profile_(reader.context.profile), fact_(fact), case_(the_case) {}

std::string FactWords::in(const std::string& tense) const {
    const auto who = fact_.who ? name(fact_.who) : texts_("party.time");
    const auto more = tense + "." + key() + "_with"; // says more of what there is more to say of
    const bool has_more = (fact_.whom || !detail().empty()) && texts_.has(more);
    return as_sentence(texts_(has_more ? more : tense + "." + key(), {{"who", who}, {"whom", whom()}, {"what", what()}, {"detail", detail()}, {"due", due()}}));
}

std::string FactWords::key() const {
    if (fact_.kind == FactKind::lapsed && fact_.value != casework::no_value) return "escalation_step_reached";
    if (is_of_part()) return "part_entered";
    if (fact_.kind == FactKind::clock_started && (fact_.value <= 0 || fact_.value == casework::unknown_due)) return "clock_started_no_day";
    if (is_of_rule()) return "rule_broken";
    return fact_word(fact_.kind);
}

bool FactWords::is_of_rule() const {
    return fact_.kind == FactKind::finding_recorded && fact_.what < profile_.findings.size() && static_cast<bool>(profile_.findings[fact_.what].rule);
}

std::string FactWords::what() const {
    switch (casework::speaks(fact_.kind)) {
    case Speaks::of_act: return named(profile_.acts);
    case Speaks::of_clock: return named(profile_.clocks);
    case Speaks::of_inject: return fact_.what < reader_.context.injects.size() ? reader_.context.injects[fact_.what].title.in(reader_.language) : "";
    case Speaks::of_input: return named(profile_.inputs);
    case Speaks::of_stage: return named(profile_.stages);
    case Speaks::of_procedure: return named(profile_.procedures);
    case Speaks::of_letter: return named(profile_.letters);
    case Speaks::of_item: return item();
    case Speaks::of_field: return named(profile_.fields);
    case Speaks::of_choice: return named(profile_.choices);
    case Speaks::of_finding: return named(profile_.findings);
    case Speaks::of_amount: return named(profile_.amounts);
    case Speaks::of_nothing: break;
    }
    return {};
}

std::string FactWords::detail() const {
    switch (fact_.kind) {
    case FactKind::input_given: return fact_.what < profile_.inputs.size() ? given_with_act() : std::string{};
    case FactKind::field_set: return fact_.what < profile_.fields.size() ? given(profile_.fields[fact_.what].kind) : std::string{};
    case FactKind::day_off_declared: return readable_day(texts_, {fact_.value});
    case FactKind::disclosed: return texts_(fact_.value == 0 ? "fact.unlawfully" : fact_.value == 1 ? "fact.by_consent" : "fact.by_law");
    case FactKind::disposed: return fact_.value < 0 ? std::string{} : profile_.choices[static_cast<std::size_t>(fact_.value)].about.name.in(reader_.language);
    default: return {};
    }
}

std::string FactWords::given_with_act() const {
    const profile::InputId input{fact_.what};
    return case_ && casework::says_pieces(profile_, input) ? pieces() : given(profile_[input].kind);
}

/// By their names; none of them is "none".
std::string FactWords::pieces() const {
    const auto names = pieces_words(reader_.context.reports[case_->report], fact_.value, reader_.language);
    return names.empty() ? texts_("fact.no_pieces") : names;
}

/// What is written is repeated only once it is kept.
std::string FactWords::given(profile::ValueKind kind) const {
    if (fact_.words == casework::unkept_words) return texts_("foretold.as_written");
    return fact_.words ? reader_.words[fact_.words] : value_words(texts_, reader_, kind, fact_.value);
}

std::string FactWords::whom() const { return is_of_part() ? part() : name(fact_.whom); }

std::string FactWords::due() const {
    const bool known = fact_.value > 0 && fact_.value != casework::unknown_due;
    return known ? readable_day(texts_, {fact_.value}) : texts_("step.not_known");
}

std::string FactWords::name(casework::PartyId party) const { return party ? views::name_of(reader_, party) : texts_("party.nobody"); }

std::string FactWords::item() const { return item_words(texts_, reader_, case_, casework::ItemId{fact_.what}); }

/// Only the handling is the case; an agency's part of it may end long before.
bool FactWords::is_of_part() const {
    return fact_.kind == FactKind::stage_entered && fact_.what < profile_.stages.size() && !profile_[profile_.stages[fact_.what].procedure].main;
}

std::string FactWords::part() const {
    const auto procedure = profile_[profile_.stages[fact_.what].procedure].about.name.in(reader_.language);
    if (!case_ || fact_.track >= case_->tracks.size()) return procedure;
    const auto agency = case_->tracks[fact_.track].agency;
    return agency ? procedure + " (" + name(agency) + ")" : procedure;
}

std::string pieces_words(const casework::Report& report, std::int64_t pieces, const std::string& language) {
    return texts::listed(report.evidence, [&](const casework::Evidence& piece) {
        return casework::is_chosen(pieces, static_cast<std::size_t>(&piece - report.evidence.data())) ? piece.name.in(language) : std::string{};
    });
}

std::string as_sentence(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

} // namespace wording
