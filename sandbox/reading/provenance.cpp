#include "sandbox/reading/provenance.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

std::optional<profile::Status> status_of(std::string_view word) {
    if (word == "verified") return profile::Status::verified;
    if (word == "unconfirmed") return profile::Status::unconfirmed;
    if (word == "not_set_by_law") return profile::Status::not_set_by_law;
    if (word == "not_applicable") return profile::Status::not_applicable;
    return {};
}

profile::Status read_status(Findings& findings, const Value& value) {
    if (!expect(findings, value, Value::Type::text)) return {};
    if (const auto status = status_of(value.text)) return *status;
    findings.error(value.place, "no_such_status", fmt::format("Expected a status but found \"{}\"", value.text),
                   suggestion(value.text, {"verified", "unconfirmed", "not_set_by_law", "not_applicable"}, ""));
    return {};
}

void note_unconfirmed(Findings& findings, Place place, const profile::Provenance& law) {
    if (law.status != profile::Status::unconfirmed) return;
    findings.tell(model::Severity::note, place, "unconfirmed_value", "This value is marked as not confirmed",
                  law.note.empty() ? "check it against the law before relying on it" : law.note);
}

} // namespace

profile::Provenance read_provenance(ProfileReading& reading, Members& members, Law law) {
    profile::Provenance found;
    const auto* source = members.optional("source");
    const auto* status = members.optional("status");
    if (source && expect(reading.findings, *source, Value::Type::text)) {
        const auto space = source->text.find(' ');
        found.source = reading.lexicon.sources.resolve(reading.findings, *source, source->text.substr(0, space));
        if (space != std::string::npos) found.article = source->text.substr(space + 1);
    }
    found.as_of = members.date("as_of");
    found.note = members.text("note").value_or("");
    if (status) found.status = read_status(reading.findings, *status);
    const bool says_why_not = status && found.status != profile::Status::verified;
    if (law == Law::required && !source && !says_why_not && members.is_object())
        reading.findings.error(members.place(), "source_missing", "Expected a source for this value of law but there is none",
                               "add \"source\", or a \"status\" other than verified");
    if (source || status) note_unconfirmed(reading.findings, members.place(), found);
    return found;
}

profile::About read_about(ProfileReading& reading, Members& members, Law law) {
    profile::About about;
    about.id = members.text("id").value_or("");
    about.name = members.local("name");
    if (about.name.empty()) about.name.en = about.id;
    about.says = members.local("says");
    for (const auto* word : members.words("like")) about.like.push_back(word->text);
    about.law = read_provenance(reading, members, law);
    return about;
}

profile::Validity read_validity(Members& members) {
    const profile::Validity valid{members.date("from"), members.date("until")};
    if (valid.from && valid.until && *valid.until < *valid.from)
        members.findings().error(members.place(), "from_after_until",
                                 fmt::format("Expected \"from\" before \"until\" but {} is after {}", calendar::iso(*valid.from), calendar::iso(*valid.until)),
                                 "exchange the two days or mend one");
    return valid;
}

std::vector<const Value*> entries(const Value& root, std::string_view key) {
    std::vector<const Value*> all;
    const auto* list = root.find(key);
    if (!list || list->type != Value::Type::list) return all;
    for (const auto& item : list->items) all.push_back(&item);
    return all;
}

std::string id_of(const Value& entry) {
    const auto* id = entry.find("id");
    return id && id->type == Value::Type::text ? id->text : std::string{};
}

std::vector<profile::ActId> read_act_list(ProfileReading& reading, Members& members, std::string_view key) {
    std::vector<profile::ActId> acts;
    for (const auto* word : members.words(key))
        if (const auto act = reading.lexicon.acts.resolve(reading.findings, *word)) acts.push_back(act);
    return acts;
}

} // namespace reading
