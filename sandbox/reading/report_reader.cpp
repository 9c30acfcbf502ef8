#include "sandbox/reading/report_reader.hpp"

#include "sandbox/reading/scenario_reading.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

void add_body(ScenarioReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    auto& parties = reading.materials.context.parties;
    casework::Party body;
    body.id = members.needed_text("id");
    body.called = members.local("name");
    body.agency_kind = members.text("kind").value_or("body");
    if (const auto* above = members.optional("supervised_by")) body.home = reading.lexicon.parties.resolve(reading.findings, *above);
    reading.lexicon.parties.declare(reading.findings, entry, body.id, profile::PartyId{static_cast<std::uint16_t>(parties.size())});
    parties.push_back(std::move(body));
}

profile::PartyId add_person(ScenarioReading& reading, std::string id) {
    auto& parties = reading.materials.context.parties;
    auto& person = parties.emplace_back();
    person.is_person = true;
    person.id = id;
    person.called.en = std::move(id);
    return profile::PartyId{static_cast<std::uint16_t>(parties.size() - 1)};
}

void read_subject(ScenarioReading& reading, casework::Report& report, const Value& value) {
    Members members(reading.findings, value);
    auto& subject = reading.materials.context.parties[report.subject.index];
    if (const auto* home = members.optional("home")) subject.home = reading.lexicon.parties.resolve(reading.findings, *home);
    auto scope = reading.scope();
    for (const auto& member : value.members) {
        const auto field = reading.lexicon.fields.find("report.subject." + member.key);
        members.ignore(member.key);
        if (!field) continue;
        const auto& about = reading.profile()[*field];
        report.fields.emplace_back(*field, read_constant(scope, about.kind, about.choices, member.value));
    }
}

void read_named_field(ScenarioReading& reading, Members& members, casework::Report& report, const std::string& key) {
    const auto* value = members.optional(key);
    const auto field = reading.lexicon.fields.find("report." + key);
    if (!value || !field) return;
    auto scope = reading.scope();
    const auto& about = reading.profile()[*field];
    report.fields.emplace_back(*field, read_constant(scope, about.kind, about.choices, *value));
}

void read_fields(ScenarioReading& reading, casework::Report& report, const Value& value) {
    if (!expect(reading.findings, value, Value::Type::object)) return;
    auto scope = reading.scope();
    for (const auto& member : value.members) {
        const Value word{.type = Value::Type::text, .place = member.place, .text = member.key, .items = {}, .members = {}};
        const auto field = reading.lexicon.fields.resolve(reading.findings, word);
        if (!field) continue;
        const auto& about = reading.profile()[field];
        report.fields.emplace_back(field, read_constant(scope, about.kind, about.choices, member.value));
    }
}

void read_whole_report(ScenarioReading& reading, const Value& root) {
    Members members(reading.findings, root);
    const auto* format = members.required("format");
    if (format && format->text != "report/1")
        reading.findings.error(format->place, "wrong_format", fmt::format("Expected \"report/1\" but found \"{}\"", format->text), "write \"report/1\"");
    reading.materials.context.parties = casework::parties_of(reading.profile());
    for (const auto* body : members.list("bodies")) add_body(reading, *body);
    casework::Report report;
    report.id = "report";
    report.by = add_person(reading, "reporter");
    report.subject = add_person(reading, "subject");
    for (const auto* key : {"type", "mode"}) read_named_field(reading, members, report, key);
    if (const auto* subject = members.optional("subject")) read_subject(reading, report, *subject);
    if (const auto* fields = members.optional("fields")) read_fields(reading, report, *fields);
    for (const auto* key : {"title", "text", "note"}) members.ignore(key);
    reading.materials.context.reports.push_back(std::move(report));
}

Lexicon profile_words(const profile::Profile& profile) {
    Lexicon lexicon;
    Findings none;
    const Value nowhere;
    for (std::uint16_t i = 0; i < profile.institutions.size(); ++i)
        lexicon.parties.declare(none, nowhere, profile.institutions[i].about.id, profile::PartyId{i});
    for (std::uint16_t i = 0; i < profile.fields.size(); ++i) lexicon.fields.declare(none, nowhere, profile.fields[i].about.id, profile::FieldId{i});
    for (std::uint16_t i = 0; i < profile.choices.size(); ++i)
        lexicon.choices.declare(none, nowhere, profile[profile.choices[i].set].id + "." + profile.choices[i].about.id, profile::ChoiceId{i});
    return lexicon;
}

} // namespace

model::Read<casework::PlayContext> read_report(const File& file, const profile::Profile& profile) {
    Findings findings{{file.name}, {}};
    auto document = parse(file);
    findings.problems = std::move(document.problems);
    model::Materials materials;
    materials.context.profile = profile;
    auto lexicon = profile_words(profile);
    ScenarioReading reading{findings, lexicon, materials};
    if (document.root) read_whole_report(reading, *document.root);
    const bool whole = !model::has_errors(findings.problems);
    return {whole ? std::optional(std::move(materials.context)) : std::nullopt, std::move(findings.problems)};
}

} // namespace reading
