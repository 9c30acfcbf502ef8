#include "sandbox/reading/scenario_words.hpp"

namespace reading {

Lexicon scenario_words(const casework::PlayContext& context) {
    Lexicon lexicon;
    Findings none;
    const Value nowhere;
    const auto& profile = context.profile;
    const auto declare = [&](auto& names, const auto& table, auto id) {
        for (std::uint16_t i = 0; i < table.size(); ++i) names.declare(none, nowhere, table[i].about.id, decltype(id){i});
    };
    declare(lexicon.roles, profile.roles, profile::RoleId{});
    declare(lexicon.procedures, profile.procedures, profile::ProcedureId{});
    declare(lexicon.stages, profile.stages, profile::StageId{});
    declare(lexicon.acts, profile.acts, profile::ActId{});
    declare(lexicon.clocks, profile.clocks, profile::ClockId{});
    declare(lexicon.rules, profile.rules, profile::RuleId{});
    declare(lexicon.letters, profile.letters, profile::LetterId{});
    declare(lexicon.findings, profile.findings, profile::FindingId{});
    declare(lexicon.fields, profile.fields, profile::FieldId{});
    declare(lexicon.ties, profile.tie_kinds, profile::TieKindId{});
    for (std::uint16_t i = 0; i < profile.choice_sets.size(); ++i)
        lexicon.choice_sets.declare(none, nowhere, profile.choice_sets[i].id, profile::ChoiceSetId{i});
    for (std::uint16_t i = 0; i < profile.choices.size(); ++i)
        lexicon.choices.declare(none, nowhere, profile[profile.choices[i].set].id + "." + profile.choices[i].about.id, profile::ChoiceId{i});
    for (std::uint16_t i = 0; i < context.parties.size(); ++i) lexicon.parties.declare(none, nowhere, context.parties[i].id, profile::PartyId{i});
    for (std::uint16_t i = 0; i < context.truths.size(); ++i) lexicon.flags.declare(none, nowhere, context.truths[i].id, profile::FlagId{i});
    for (std::uint16_t i = 0; i < context.reports.size(); ++i) {
        lexicon.reports.declare(none, nowhere, context.reports[i].id, i);
        std::uint16_t item = profile::first_evidence_item;
        for (const auto& evidence : context.reports[i].evidence) lexicon.items.declare(none, nowhere, evidence.id, profile::ItemId{item++});
    }
    return lexicon;
}

} // namespace reading
