#include "sandbox/reading/reports_reader.hpp"

#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/scenario_reading.hpp"

#include <algorithm>

namespace reading {
namespace {

using casework::Report;
using profile::FieldId;

std::optional<FieldId> declared_field(const ScenarioReading& reading, const std::string& id) { return reading.lexicon.fields.find(id); }

void give(ScenarioReading& reading, Report& report, FieldId field, const Value& value) {
    const auto& about = reading.profile()[field];
    auto scope = reading.scope();
    report.fields.emplace_back(field, read_constant(scope, about.kind, about.choices, value));
}

/// "type" fills report.type where the profile declares such a field.
void give_known(ScenarioReading& reading, Members& members, Report& report, const std::string& key) {
    const auto* value = members.optional(key);
    const auto field = declared_field(reading, "report." + key);
    if (value && field) give(reading, report, *field, *value);
}

void give_consent(ScenarioReading& reading, Members& members, Report& report) {
    const auto* consent = members.optional("consent");
    if (!consent) return;
    Members inner(reading.findings, *consent);
    const auto* identity = inner.optional("identity");
    const auto field = declared_field(reading, "report.consent.identity");
    if (identity && field) give(reading, report, *field, *identity);
}

/// A trait of the person concerned that the profile declares as report.subject.<trait> fills that field.
void give_traits(ScenarioReading& reading, Report& report, const Value& at) {
    if (!report.subject) return;
    for (const auto& [trait, text] : reading.materials.context[report.subject].traits) {
        const auto field = declared_field(reading, "report.subject." + trait);
        if (!field) continue;
        const Value value{.type = Value::Type::text, .place = at.place, .text = text, .items = {}, .members = {}};
        if (reading.profile()[*field].kind == profile::ValueKind::choice) give(reading, report, *field, value);
    }
}

void give_fields(ScenarioReading& reading, Members& members, Report& report) {
    const auto* fields = members.optional("fields");
    if (!fields || !expect(reading.findings, *fields, Value::Type::object)) return;
    for (const auto& member : fields->members) {
        const Value word{.type = Value::Type::text, .place = member.place, .text = member.key, .items = {}, .members = {}};
        const auto field = reading.lexicon.fields.resolve(reading.findings, word);
        if (field) give(reading, report, field, member.value);
    }
}

casework::Evidence read_evidence(ScenarioReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    casework::Evidence evidence;
    evidence.id = members.needed_text("id");
    evidence.name = members.local("name", true);
    evidence.text = members.local("text");
    evidence.attached = members.flag("attached", true);
    (void)members.words("betrays");
    if (const auto* decays = members.optional("decays")) evidence.decays = short_length(reading.findings, *decays);
    if (const auto* lost = members.optional("lost_with")) evidence.lost_with = reading.lexicon.findings.resolve(reading.findings, *lost);
    return evidence;
}

profile::PartyId read_who(ScenarioReading& reading, Members& members, std::string_view key) {
    const auto* who = members.required(key);
    return who ? reading.lexicon.parties.resolve(reading.findings, *who) : profile::PartyId{};
}

/// Nothing at all is said on purpose: the words are whoever's who writes the report.
bool is_left_to_her(const Value& entry) {
    const auto* text = entry.find("text");
    return text && text->type == Value::Type::text && text->text.empty();
}

void read_report(ScenarioReading& reading, Report& report, const Value& entry) {
    Members members(reading.findings, entry);
    report.id = members.needed_text("id");
    report.title = members.local("title", true);
    report.text = members.local("text", !is_left_to_her(entry));
    report.by = read_who(reading, members, "by");
    report.subject = read_who(reading, members, "subject");
    for (const auto* key : {"type", "mode"}) give_known(reading, members, report, key);
    give_consent(reading, members, report);
    give_traits(reading, report, entry);
    (void)members.words("betrays");
    give_fields(reading, members, report);
    for (const auto* item : members.list("evidence")) report.evidence.push_back(read_evidence(reading, *item));
    std::ranges::sort(report.fields);
}

void declare_evidence(ScenarioReading& reading, const Value& report) {
    std::uint16_t item = profile::first_evidence_item;
    for (const auto* evidence : entries(report, "evidence"))
        reading.lexicon.items.declare(reading.findings, *evidence, id_of(*evidence), profile::ItemId{item++});
}

} // namespace

void declare_reports(ScenarioReading& reading, const Value& root) {
    std::uint16_t place = 0;
    for (const auto* entry : entries(root, "reports")) {
        reading.lexicon.reports.declare(reading.findings, *entry, id_of(*entry), place++);
        declare_evidence(reading, *entry);
    }
    reading.materials.context.reports.resize(place);
}

void read_reports(ScenarioReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "reports")) read_report(reading, reading.materials.context.reports[place++], *entry);
    if (place == 0) reading.findings.error(root.place, "report_missing", "Expected at least one report but there is none", "add one under \"reports\"");
}

} // namespace reading
