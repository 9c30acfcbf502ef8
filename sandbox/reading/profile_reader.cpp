#include "sandbox/reading/profile_reader.hpp"

#include "sandbox/reading/acts_reader.hpp"
#include "sandbox/reading/calendar_reader.hpp"
#include "sandbox/reading/canonical.hpp"
#include "sandbox/reading/clocks_reader.hpp"
#include "sandbox/reading/guide_reader.hpp"
#include "sandbox/reading/institutions_reader.hpp"
#include "sandbox/reading/past_forms.hpp"
#include "sandbox/reading/procedures_reader.hpp"
#include "sandbox/reading/profile_checks.hpp"
#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/provisions_reader.hpp"
#include "sandbox/reading/reach_checks.hpp"
#include "sandbox/reading/rules_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace reading {
namespace {

const std::vector<std::string>& lists() {
    static const std::vector<std::string> all{"choices",     "fields",         "roles",      "offices",  "agencies", "ties",    "procedures", "findings",
                                              "acts",        "clocks",         "rules",      "routing",  "letters",  "amounts", "conduct",    "guide_questions",
                                              "guide_types", "guide_contents", "provisions", "calendars"};
    return all;
}

bool is_list(const std::string& key) { return std::ranges::find(lists(), key) != lists().end(); }

/// Where a profile replaces what it is built on by id, a slip of the pen would replace its own entry without a word.
void expect_whole_lists(Findings& findings, const Value& own) {
    for (const auto& member : own.members) {
        if (!is_list(member.key)) continue;
        // null would take away the whole list of the profile that it builds on.
        if (member.value.type == Value::Type::null) expect(findings, member.value, Value::Type::list);
        std::set<std::string> seen;
        for (const auto& entry : member.value.items)
            if (const auto id = id_of(entry); !id.empty() && !seen.insert(id).second)
                findings.error(entry.place, "repeated_id", fmt::format("Expected each id of {} once but \"{}\" stands here again", member.key, id),
                               "give one of them another id");
    }
}

/// An entry of the newer file takes the place of the one with its id, or is added.
void merge_list(Value& base, Value& newer) {
    for (auto& entry : newer.items) {
        const auto same = [&](const Value& other) { return id_of(other) == id_of(entry); };
        const auto found = std::ranges::find_if(base.items, same);
        if (found == base.items.end() || id_of(entry).empty()) base.items.push_back(std::move(entry));
        else *found = std::move(entry);
    }
}

void merge_sources(Value& base, const Value& newer) {
    for (const auto& member : newer.members) {
        const auto found = std::ranges::find(base.members, member.key, &Member::key);
        if (found == base.members.end()) base.members.push_back(member);
        else found->value = member.value;
    }
}

/// What the newer file says is moved over.
Value merged(Value base, Value& newer) {
    base.place = newer.place;
    for (auto& member : newer.members) {
        const auto found = std::ranges::find(base.members, member.key, &Member::key);
        if (found == base.members.end()) base.members.push_back(std::move(member));
        else if (is_list(member.key) && found->value.type == Value::Type::list) merge_list(found->value, member.value);
        else if (member.key == "sources") merge_sources(found->value, member.value);
        else found->value = std::move(member.value);
    }
    return base;
}

/// The profile's own file and those it is built on, joined; nothing when one of them is no JSON.
class Joining {
public:
    Joining(const FindProfile& find, Findings& findings, ReadProfile& read) : find_(find), findings_(findings), read_(read) {}

    std::optional<Value> join(const File& file) {
        const auto number = static_cast<std::uint8_t>(read_.files.size());
        read_.files.push_back(file);
        findings_.files.push_back(file.name);
        auto document = parse(file, number);
        findings_.problems.insert(findings_.problems.end(), document.problems.begin(), document.problems.end());
        if (!document.root || document.root->type != Value::Type::object) return not_an_object(document.root);
        read_.canonical.push_back(canonical(*document.root));
        values_ += document.values;
        if (values_ > most_values) return too_many(*document.root);
        const auto* base = document.root->find("builds_on");
        if (!base || base->type == Value::Type::null) return std::move(document.root);
        return join_base(*base, *document.root);
    }

private:
    std::optional<Value> not_an_object(const std::optional<Value>& root) {
        if (root) expect(findings_, *root, Value::Type::object);
        return {};
    }
    std::optional<Value> too_many(const Value& root) {
        findings_.error(root.place, "too_many_values",
                        fmt::format("Expected at most {} values in a profile with all that it is built on but found more", most_values), "leave some out");
        return {};
    }
    std::optional<Value> join_base(const Value& named, Value& own) {
        if (!expect(findings_, named, Value::Type::text)) return {};
        const bool circular = std::ranges::find(read_.built_on, named.text) != read_.built_on.end() || read_.files.size() > 8;
        const auto file = circular ? std::nullopt : find_(named.text);
        if (!file) {
            findings_.error(named.place, circular ? "circular_profile" : "no_such_profile",
                            circular ? fmt::format("Expected profiles that end in one that builds on nothing but \"{}\" leads back", named.text)
                                     : fmt::format("Expected a profile named \"{}\" but there is none", named.text),
                            "name a profile in scenarios/profiles, or null");
            return {};
        }
        read_.built_on.push_back(named.text);
        expect_whole_lists(findings_, own);
        auto base = join(*file);
        return base ? std::optional(merged(std::move(*base), own)) : std::nullopt;
    }

    const FindProfile& find_;
    Findings& findings_;
    ReadProfile& read_;
    std::size_t values_ = 0;
};

std::int32_t read_offset(Findings& findings, Members& members) {
    const auto* offset = members.required("offset");
    if (!offset || !expect(findings, *offset, Value::Type::text)) return 0;
    const auto& text = offset->text;
    const bool shaped = text.size() == 6 && (text[0] == '+' || text[0] == '-') && text[3] == ':';
    const auto clock = shaped ? calendar::parse_instant("1970-01-01T" + text.substr(1)) : std::nullopt;
    if (!clock) {
        findings.error(offset->place, "offset_unreadable", fmt::format("Expected an offset such as +09:00 but found \"{}\"", text),
                       "write sign, hours, colon, minutes");
        return 0;
    }
    const auto seconds = static_cast<std::int32_t>(clock->seconds);
    return text[0] == '-' ? -seconds : seconds;
}

void expect_format(Findings& findings, Members& members, std::string_view wanted) {
    const auto* format = members.required("format");
    if (!format || !expect(findings, *format, Value::Type::text) || format->text == wanted) return;
    findings.error(format->place, "wrong_format", fmt::format("Expected \"{}\" but found \"{}\"", wanted, format->text),
                   fmt::format("write \"{}\"; a newer number needs a newer program", wanted));
}

void read_head(ProfileReading& reading, const Value& root) {
    Members members(reading.findings, root);
    expect_format(reading.findings, members, "profile/1");
    reading.profile.id = members.needed_text("id");
    reading.profile.name = members.local("name", true);
    reading.profile.channel = read_channel(reading.findings, members);
    reading.profile.offset_seconds = read_offset(reading.findings, members);
    reading.profile.checked_from = members.date("checked_from");
    for (const auto* key : {"builds_on", "sources", "calendar", "counting", "note"}) members.ignore(key);
    for (const auto& key : lists()) (void)members.list(key, key == "roles" || key == "procedures" || key == "acts");
}

void declare_all(ProfileReading& reading, const Value& root) {
    declare_sources(reading, root);
    declare_choices(reading, root);
    declare_institutions(reading, root);
    declare_procedures(reading, root);
    declare_acts(reading, root);
    declare_clocks(reading, root);
    declare_rules(reading, root);
}

void read_all(ProfileReading& reading, const Value& root) {
    read_calendar(reading, root);
    read_choices(reading, root);
    read_fields(reading, root);
    read_institutions(reading, root);
    read_procedures(reading, root);
    read_inputs(reading, root);
    read_acts(reading, root);
    read_clocks(reading, root);
    read_rules(reading, root);
    read_routing(reading, root);
    read_letters(reading, root);
    read_amounts(reading, root);
    read_conduct(reading, root);
    read_guide(reading, root);
    read_provisions(reading, root);
}

} // namespace

ReadProfile read_whole_profile(const File& file, const FindProfile& find) {
    ReadProfile read;
    Findings findings;
    const auto root = Joining(find, findings, read).join(file);
    if (root) {
        profile::Profile profile;
        ProfileReading reading{findings, read.lexicon, profile};
        read_head(reading, *root);
        declare_all(reading, *root);
        read_all(reading, *root);
        if (!model::has_errors(findings.problems)) check_profile(reading, *root), check_reach(reading, *root);
        bring_up_to_date(profile);
        read.profile = std::move(profile);
    }
    read.problems = std::move(findings.problems);
    model::put_in_order(read.problems);
    if (model::has_errors(read.problems)) read.profile.reset();
    return read;
}

model::Read<profile::Profile> read_profile(const File& file, const FindProfile& find) {
    auto read = read_whole_profile(file, find);
    return {std::move(read.profile), std::move(read.problems)};
}

} // namespace reading
