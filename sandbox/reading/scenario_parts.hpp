#pragma once

#include "sandbox/reading/profile_reader.hpp"

namespace reading {

struct ScenarioReading {
    Findings& findings;
    Lexicon& lexicon;
    model::Materials& materials;

    const profile::Profile& profile() const { return materials.context.profile; }
    ConditionScope scope(profile::Conditions& pool, std::vector<profile::ActId> acts = {}) {
        return {findings, lexicon, profile(), pool, std::move(acts), true};
    }
    ConditionScope scope() { return scope(materials.context.conditions); }
};

/// Bodies and people become parties; the profile's institutions come first.
void declare_parties(ScenarioReading& reading, const Value& root);
void read_cast(ScenarioReading& reading, const Value& root);
void declare_truths(ScenarioReading& reading, const Value& root);
void declare_reports(ScenarioReading& reading, const Value& root);
void read_reports(ScenarioReading& reading, const Value& root);
std::vector<std::pair<std::string, std::string>> read_traits(Findings& findings, const Value& value);
/// After cast and reports: who could have reported, and what gives it away.
void read_staff(ScenarioReading& reading, const Value& root);
void read_script(ScenarioReading& reading, const Value& root);
void read_judgement(ScenarioReading& reading, const Value& root); ///< goals, decisions, expectations, debrief

/// An act with its inputs: "as", "act", "case", "track", "with", "reason".
std::optional<model::ScriptedAct> read_scripted_act(ScenarioReading& reading, Members& members, bool needs_actor);
/// "at": nobody waits for more than a century.
std::optional<calendar::Instant> read_moment_of_play(ScenarioReading& reading, Members& members);
std::uint16_t read_case_name(ScenarioReading& reading, Members& members);

void check_scenario(ScenarioReading& reading, const Value& root);

} // namespace reading
