#include "sandbox/reading/canonical.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace reading {

using nlohmann::json;

namespace {

/// Everything that the library writes other than as it stands is left to it.
void write_text(const std::string& text, std::string& to) {
    const auto is_plain = [](char byte) { return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\'; };
    if (!std::ranges::all_of(text, is_plain)) to += json(text).dump();
    else (to += '"').append(text) += '"';
}

void write(const Value& value, std::string& to);

void write_list(const Value& list, std::string& to) {
    to += '[';
    for (const auto& item : list.items) {
        if (&item != &list.items.front()) to += ',';
        write(item, to);
    }
    to += ']';
}

std::vector<const Member*> by_key(const std::vector<Member>& members) {
    std::vector<const Member*> sorted;
    for (const auto& member : members) sorted.push_back(&member);
    std::ranges::sort(sorted, {}, &Member::key);
    return sorted;
}

void write_object(const Value& object, std::string& to) {
    to += '{';
    bool first = true;
    for (const auto* member : by_key(object.members)) {
        if (!std::exchange(first, false)) to += ',';
        write_text(member->key, to);
        to += ':';
        write(member->value, to);
    }
    to += '}';
}

void write(const Value& value, std::string& to) {
    switch (value.type) {
    case Value::Type::null: to += "null"; return;
    case Value::Type::flag: to += value.flag ? "true" : "false"; return;
    case Value::Type::whole: to += std::to_string(value.whole); return;
    case Value::Type::real: to += value.text.empty() ? json(value.real).dump() : value.text; return;
    case Value::Type::text: return write_text(value.text, to);
    case Value::Type::list: return write_list(value, to);
    case Value::Type::object: return write_object(value, to);
    }
}

} // namespace

std::string canonical(const Value& value) {
    std::string text;
    write(value, text);
    return text;
}

std::string canonical_profile(const std::vector<std::string>& files) {
    std::string text = R"({"built_on":[)";
    for (std::size_t base = 1; base < files.size(); ++base) (text += base == 1 ? "" : ",") += files[base];
    return text + R"(],"profile":)" + files.front() + '}';
}

std::string canonical_scenario(Value root) {
    for (auto& member : root.members)
        if (member.key == "cast")
            for (auto& person : member.value.items) std::erase_if(person.members, [](const Member& about) { return about.key == "identity"; });
    return canonical(root);
}

namespace {

constexpr int kept_around = 2; ///< levels that a kept profile has around each file

/// Whoever forges a session nests what no reader of files would take, and writing it out again would use up the stack.
bool nested_too_deeply(std::string_view json) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (quoted && json[i] == '\\') ++i;
        else if (json[i] == '"') quoted = !quoted;
        else if (!quoted && (json[i] == '[' || json[i] == '{') && ++depth > deepest_nesting + kept_around) return true;
        else if (!quoted && (json[i] == ']' || json[i] == '}')) --depth;
    }
    return false;
}

} // namespace

std::vector<File> files_of(const std::string& profile_json) {
    std::vector<File> files;
    if (nested_too_deeply(profile_json)) return files;
    const auto kept = json::parse(profile_json, nullptr, false);
    if (kept.is_discarded() || !kept.contains("profile") || !kept.contains("built_on")) return files;
    files.push_back({"the profile of the session", kept["profile"].dump()});
    for (const auto& base : kept["built_on"]) files.push_back({"a base profile of the session", base.dump()});
    return files;
}

} // namespace reading
