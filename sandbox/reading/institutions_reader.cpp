#include "sandbox/reading/institutions_reader.hpp"

#include "sandbox/reading/input_kinds.hpp"
#include "sandbox/reading/provenance.hpp"

#include <array>
#include <fmt/format.h>

namespace reading {
namespace {

using profile::Scope;
using profile::Section;

constexpr std::array<std::string_view, profile::section_count> section_words{"summary", "report",  "people", "identity", "evidence", "knowledge",
                                                                             "clocks",  "letters", "tracks", "history",  "measures"};
constexpr std::array<std::string_view, 5> scope_words{"none", "own", "assigned", "office", "all"};

template <std::size_t count> std::optional<std::size_t> place_among(const std::array<std::string_view, count>& words, std::string_view word) {
    for (std::size_t i = 0; i < count; ++i)
        if (words[i] == word) return i;
    return {};
}

template <std::size_t count>
std::size_t word_among(Findings& findings, Place place, std::string_view word, std::string_view called, const std::array<std::string_view, count>& words) {
    if (const auto found = place_among(words, word)) return *found;
    findings.error(place, fmt::format("no_such_{}", called), fmt::format("Expected a {} but found \"{}\"", called, word),
                   suggestion(word, {words.begin(), words.end()}, ""));
    return 0;
}

void read_sees(ProfileReading& reading, profile::Role& role, const Value& value) {
    if (!expect(reading.findings, value, Value::Type::object)) return;
    for (const auto& member : value.members) {
        if (!expect(reading.findings, member.value, Value::Type::text)) continue;
        const auto section = word_among(reading.findings, member.place, member.key, "section", section_words);
        role.sees[section] = static_cast<Scope>(word_among(reading.findings, member.value.place, member.value.text, "scope", scope_words));
    }
}

void read_role(ProfileReading& reading, profile::Role& role, const Value& entry) {
    Members members(reading.findings, entry);
    role.about = read_about(reading, members, Law::optional);
    if (const auto* sees = members.required("sees")) read_sees(reading, role, *sees);
}

void read_field(ProfileReading& reading, profile::Field& field, const Value& entry) {
    Members members(reading.findings, entry);
    field.about = read_about(reading, members, Law::optional);
    if (const auto* kind = members.required("kind"); kind && expect(reading.findings, *kind, Value::Type::text))
        field.kind = static_cast<profile::ValueKind>(word_among(reading.findings, kind->place, kind->text, "kind", value_kind_words));
    if (const auto* section = members.optional("section"); section && expect(reading.findings, *section, Value::Type::text))
        field.section = static_cast<Section>(word_among(reading.findings, section->place, section->text, "section", section_words));
    if (field.kind == profile::ValueKind::choice) {
        const auto* choices = members.required("choices");
        if (choices) field.choices = reading.lexicon.choice_sets.resolve(reading.findings, *choices);
    }
}

/// The parent is an InstitutionId; parties and institutions share their numbers.
void read_parent(ProfileReading& reading, Members& members, std::string_view key, profile::Institution& institution) {
    const auto* parent = members.optional(key);
    if (parent) institution.parent = {reading.lexicon.parties.resolve(reading.findings, *parent).index};
}

void read_shared(ProfileReading& reading, Members& members, profile::Institution& institution) {
    for (const auto* role : members.words("roles")) institution.roles.push_back(reading.lexicon.roles.resolve(reading.findings, *role));
    if (const auto* calendar = members.optional("calendar")) institution.calendar = reading.lexicon.calendars.resolve(reading.findings, *calendar);
    institution.members = static_cast<std::int32_t>(members.whole("members", 0, 0, 1000));
    institution.quorum = static_cast<std::int32_t>(members.whole("quorum", institution.members == 0 ? 0 : institution.members / 2 + 1, 0, 1000));
}

void read_office(ProfileReading& reading, profile::Institution& office, const Value& entry) {
    Members members(reading.findings, entry);
    office.about = read_about(reading, members, Law::optional);
    read_parent(reading, members, "parent", office);
    read_shared(reading, members, office);
}

profile::ChoiceSetId report_types(const ProfileReading& reading) { return reading.lexicon.choice_sets.find("report_type").value_or(profile::ChoiceSetId{}); }

void read_agency(ProfileReading& reading, profile::Institution& agency, const Value& entry) {
    Members members(reading.findings, entry);
    agency.about = read_about(reading, members, Law::optional);
    agency.agency_kind = members.needed_text("kind");
    for (const auto* type : members.words("takes"))
        agency.takes.push_back(choice_of(reading.findings, reading.lexicon, reading.profile, report_types(reading), *type));
    read_parent(reading, members, "supervised_by", agency);
    read_shared(reading, members, agency);
}

void declare_institution(ProfileReading& reading, const Value& entry, profile::InstitutionKind kind) {
    auto& table = reading.profile.institutions;
    const auto id = id_of(entry);
    reading.lexicon.parties.declare(reading.findings, entry, id, profile::PartyId{static_cast<std::uint16_t>(table.size())});
    table.emplace_back().kind = kind;
    table.back().about.id = id;
}

void declare_role(ProfileReading& reading, const Value& entry) {
    auto& table = reading.profile.roles;
    reading.lexicon.roles.declare(reading.findings, entry, id_of(entry), profile::RoleId{static_cast<std::uint16_t>(table.size())});
    table.emplace_back();
    if (table.size() == 61) reading.findings.error(entry.place, "too_many_roles", "Expected at most 60 roles but found more", "join roles that do the same");
}

void check_circle(ProfileReading& reading, const Value& entry, std::size_t start) {
    auto at = reading.profile.institutions[start].parent;
    for (std::size_t step = 0; at; at = reading.profile[at].parent) {
        if (at.index != start && ++step < reading.profile.institutions.size()) continue;
        reading.findings.error(entry.place, "circular_supervision", "Expected a line of supervision that ends but it runs in a circle",
                               "mend \"parent\" or \"supervised_by\"");
        return;
    }
}

} // namespace

void declare_choices(ProfileReading& reading, const Value& root) {
    auto& profile = reading.profile;
    for (const auto* entry : entries(root, "choices")) {
        const profile::ChoiceSetId set{static_cast<std::uint16_t>(profile.choice_sets.size())};
        const auto id = id_of(*entry);
        reading.lexicon.choice_sets.declare(reading.findings, *entry, id, set);
        auto& added = profile.choice_sets.emplace_back();
        added.id = id;
        for (const auto* choice : entries(*entry, "choices")) {
            const profile::ChoiceId place{static_cast<std::uint16_t>(profile.choices.size())};
            reading.lexicon.choices.declare(reading.findings, *choice, id + "." + id_of(*choice), place);
            profile.choices.emplace_back().set = set;
            profile.choices.back().about.id = id_of(*choice);
            added.choices.push_back(place);
        }
    }
}

void read_choices(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "choices")) {
        Members set(reading.findings, *entry);
        set.required("id");
        set.ignore("name");
        for (const auto* choice : set.list("choices", true)) {
            Members members(reading.findings, *choice);
            auto& read = reading.profile.choices[place++];
            read.about = read_about(reading, members, Law::optional);
            read.rank = static_cast<std::int32_t>(members.whole("rank", 0, -1000, 1000));
        }
    }
}

void declare_institutions(ProfileReading& reading, const Value& root) {
    for (const auto* entry : entries(root, "roles")) declare_role(reading, *entry);
    for (const auto* entry : entries(root, "offices")) declare_institution(reading, *entry, profile::InstitutionKind::office);
    for (const auto* entry : entries(root, "agencies")) declare_institution(reading, *entry, profile::InstitutionKind::agency);
    for (const auto* entry : entries(root, "fields")) {
        const profile::FieldId place{static_cast<std::uint16_t>(reading.profile.fields.size())};
        reading.lexicon.fields.declare(reading.findings, *entry, id_of(*entry), place);
        reading.profile.fields.emplace_back();
    }
}

void read_fields(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "fields")) read_field(reading, reading.profile.fields[place++], *entry);
    auto& profile = reading.profile;
    profile.consent_to_identity = reading.lexicon.fields.find("report.consent.identity").value_or(profile::FieldId{});
    if (profile.consent_to_identity && profile[profile.consent_to_identity].choices) {
        const auto& set = profile[profile[profile.consent_to_identity].choices];
        profile.consent_given = reading.lexicon.choices.find(set.id + ".given").value_or(profile::ChoiceId{});
    }
}

void read_institutions(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "roles")) read_role(reading, reading.profile.roles[place++], *entry);
    place = 0;
    for (const auto* entry : entries(root, "offices")) read_office(reading, reading.profile.institutions[place++], *entry);
    for (const auto* entry : entries(root, "agencies")) read_agency(reading, reading.profile.institutions[place++], *entry);
    place = 0;
    for (const auto* key : {"offices", "agencies"})
        for (const auto* entry : entries(root, key)) check_circle(reading, *entry, place++);
}

} // namespace reading
