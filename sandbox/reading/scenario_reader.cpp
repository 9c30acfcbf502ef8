#include "sandbox/reading/scenario_reader.hpp"

#include "sandbox/reading/canonical.hpp"
#include "sandbox/reading/cast_reader.hpp"
#include "sandbox/reading/judgement_reader.hpp"
#include "sandbox/reading/one_of.hpp"
#include "sandbox/reading/past_forms.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/profiles_read.hpp"
#include "sandbox/reading/reports_reader.hpp"
#include "sandbox/reading/scenario_checks.hpp"
#include "sandbox/reading/scenario_reading.hpp"
#include "sandbox/reading/script_reader.hpp"
#include "sandbox/reading/staff_reader.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

/// Nobody practises in a year whose calendar is not that of today.
calendar::Instant read_start(ScenarioReading& reading, Members& members) {
    constexpr int first_year = 1900, last_year = 2200;
    const auto* value = members.required("starts");
    const auto starts = members.moment("starts").value_or(calendar::Instant{});
    const auto year = calendar::civil(calendar::date_of(starts)).year;
    if (value && (year < first_year || year > last_year))
        reading.findings.error(value->place, "moment_too_far",
                               fmt::format("Expected a start in the years {} to {} but found {}", first_year, last_year, calendar::iso(starts)),
                               "write a year between them");
    return starts;
}

void read_head(ScenarioReading& reading, const Value& root) {
    auto& scenario = reading.materials.scenario;
    Members members(reading.findings, root);
    const auto* format = members.required("format");
    if (format && format->text != "scenario/1")
        reading.findings.error(format->place, "wrong_format", fmt::format("Expected \"scenario/1\" but found \"{}\"", format->text),
                               "write \"scenario/1\"; a newer number needs a newer program");
    scenario.id = members.needed_text("id");
    scenario.profile = members.needed_text("profile");
    scenario.starts = read_start(reading, members);
    scenario.seed = members.whole("seed", 1, 0, INT64_MAX);
    scenario.title = members.local("title", true);
    scenario.summary = members.local("summary");
    scenario.briefing = members.local("briefing", true);
    scenario.level = static_cast<std::int32_t>(members.whole("level", 1, 1, 5));
    scenario.minutes = static_cast<std::int32_t>(members.whole("minutes", 0, 0, 10000));
    read_one_of(reading.findings, members, "sign", model::sign_names, "no_such_sign", scenario.sign);
    for (const auto* role : members.words("roles_played")) scenario.roles_played.push_back(reading.lexicon.roles.resolve(reading.findings, *role));
    for (const auto* key : {"goals", "bodies", "cast", "reports", "script", "decisions", "expectations"}) (void)members.list(key);
    for (const auto* key : {"truth", "debrief", "note"}) members.ignore(key);
}

void read_parts(ScenarioReading& reading, const Value& root) {
    declare_parties(reading, root);
    declare_truths(reading, root);
    declare_reports(reading, root);
    read_head(reading, root);
    read_cast(reading, root);
    read_reports(reading, root);
    read_staff(reading, root);
    read_script(reading, root);
    read_judgement(reading, root);
    check_scenario(reading, root);
}

/// The problems of a profile that a scenario stands on are told at the profile; errors of it end the reading.
std::shared_ptr<const ReadProfile> profile_of(Findings& findings, const Value& root, const FindProfile& find) {
    const auto* named = root.find("profile");
    if (!named || !expect(findings, *named, Value::Type::text)) {
        if (!named) findings.error(root.place, "missing_key", "Expected the key \"profile\" but it is missing", "add \"profile\"");
        return {};
    }
    const auto file = find(named->text);
    if (!file) {
        findings.error(named->place, "no_such_profile", fmt::format("Expected a profile named \"{}\" but there is none", named->text),
                       "name a profile in scenarios/profiles");
        return {};
    }
    auto profile = read_profile_once(*file, find);
    for (const auto& problem : profile->problems)
        if (problem.severity == model::Severity::error) findings.problems.push_back(problem);
    return profile->profile ? profile : nullptr;
}

} // namespace

model::Read<model::Materials> read_scenario(const File& file, const FindProfile& find) {
    Findings findings{{file.name}, {}};
    auto document = parse(file);
    findings.problems = std::move(document.problems);
    model::Materials materials;
    if (document.root && expect(findings, *document.root, Value::Type::object)) {
        if (const auto profile = profile_of(findings, *document.root, find)) {
            materials.context.profile = *profile->profile;
            auto lexicon = profile->lexicon; // the people of the scenario are added
            ScenarioReading reading{findings, lexicon, materials};
            read_parts(reading, *document.root);
            if (!model::has_errors(findings.problems)) {
                materials.profile_json = canonical_profile(profile->canonical);
                materials.scenario_json = canonical_scenario(*document.root);
            }
        }
    }
    model::put_in_order(findings.problems);
    const bool whole = !model::has_errors(findings.problems);
    return {whole ? std::optional(std::move(materials)) : std::nullopt, std::move(findings.problems)};
}

model::Read<model::Materials> read_kept(const std::string& profile_json, const std::string& scenario_json, casework::Edition edition) {
    const auto files = files_of(profile_json);
    std::size_t next = 0;
    const FindProfile find = [&](const std::string&) { return next < files.size() ? std::optional(files[next++]) : std::nullopt; };
    auto read = read_scenario({"the scenario of the session", scenario_json}, find);
    if (read.thing) read.thing->profile_json = profile_json, read.thing->context.edition = edition;
    return read;
}

} // namespace reading
