#include "sandbox/reading/scenario_checks.hpp"

#include "sandbox/reading/cast_checks.hpp"
#include "sandbox/reading/judgement_checks.hpp"
#include "sandbox/reading/scenario_reading.hpp"
#include "sandbox/reading/script_checks.hpp"
#include "sandbox/reading/text_checks.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

void check_played(ScenarioReading& reading, const Value& root) {
    const auto* roles = root.find("roles_played");
    if (!roles) return;
    for (const auto role : reading.materials.scenario.roles_played) {
        const auto held = [&](const casework::Party& party) { return party.is_person && party.holds(role); };
        if (!role || std::ranges::any_of(reading.materials.context.parties, held)) continue;
        reading.findings.error(roles->place, "role_played_by_nobody",
                               fmt::format("Expected somebody in the cast with the role \"{}\" but there is nobody", reading.profile()[role].about.id),
                               "give the role to a person or leave it out here");
    }
}

void check_start(ScenarioReading& reading, const Value& root) {
    const auto& from = reading.profile().checked_from;
    const auto* starts = root.find("starts");
    if (!from || !starts || calendar::date_of(reading.materials.scenario.starts) >= *from) return;
    reading.findings.warn(starts->place, "law_of_that_day_not_checked",
                          fmt::format("Expected a start from {} on but found an earlier one", calendar::iso(*from)),
                          "the law before that day was not checked for this profile");
}

} // namespace

void check_scenario(ScenarioReading& reading, const Value& root) {
    check_texts(reading.findings, reading.materials, root);
    check_played(reading, root);
    check_start(reading, root);
    if (model::has_errors(reading.findings.problems)) return; // what is missing would be told again
    check_cast(reading, root);
    check_reports(reading, root);
    check_script(reading, root);
    check_senders(reading, root);
    check_decisions(reading, root);
    check_expectations(reading, root);
}

} // namespace reading
