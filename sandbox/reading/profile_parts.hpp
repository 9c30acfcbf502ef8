#pragma once

#include "sandbox/reading/conditions_reader.hpp"

/// The parts of a profile. Each is declared first, so that any part may name any other, then read.
namespace reading {

struct ProfileReading {
    Findings& findings;
    Lexicon& lexicon;
    profile::Profile& profile;

    ConditionScope scope(std::vector<profile::ActId> acts = {}) { return {findings, lexicon, profile, profile.conditions, std::move(acts), false}; }
};

enum class Law { required, optional };

/// id, name, says, source, as_of, status, note.
profile::About read_about(ProfileReading& reading, Members& members, Law law);
profile::Provenance read_provenance(ProfileReading& reading, Members& members, Law law);
profile::Validity read_validity(Members& members);

void declare_sources(ProfileReading& reading, const Value& root);
void read_calendar(ProfileReading& reading, const Value& root);
void declare_choices(ProfileReading& reading, const Value& root);
void declare_institutions(ProfileReading& reading, const Value& root);
void declare_procedures(ProfileReading& reading, const Value& root);
void declare_acts(ProfileReading& reading, const Value& root);
void declare_clocks(ProfileReading& reading, const Value& root);
void declare_rules(ProfileReading& reading, const Value& root);

void read_fields(ProfileReading& reading, const Value& root);
void read_choices(ProfileReading& reading, const Value& root);
void read_institutions(ProfileReading& reading, const Value& root);
void read_procedures(ProfileReading& reading, const Value& root);
void read_inputs(ProfileReading& reading, const Value& root);
void read_acts(ProfileReading& reading, const Value& root);
void read_clocks(ProfileReading& reading, const Value& root);
void read_rules(ProfileReading& reading, const Value& root);
void read_routing(ProfileReading& reading, const Value& root);
void read_letters(ProfileReading& reading, const Value& root);
void read_amounts(ProfileReading& reading, const Value& root);
void read_conduct(ProfileReading& reading, const Value& root);
void read_guide(ProfileReading& reading, const Value& root);

std::vector<profile::Effect> read_effects(ConditionScope& scope, const Value* list);
std::vector<profile::ActId> read_act_list(ProfileReading& reading, Members& members, std::string_view key);

/// What makes no sense though every word is known: stages nobody reaches, clocks that nothing starts...
void check_profile(ProfileReading& reading, const Value& root);
/// Reports that could reach nobody, or the accused, each with an example.
void check_reach(ProfileReading& reading, const Value& root);

/// The entries of a top-level list; none when it is missing.
std::vector<const Value*> entries(const Value& root, std::string_view key);
std::string id_of(const Value& entry);

} // namespace reading
