#include "sandbox/reading/asks_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace reading {
namespace {

using model::Ask;
using model::AskKind;

constexpr std::array ask_words{std::pair{"all", AskKind::all},
                               std::pair{"any", AskKind::any},
                               std::pair{"clock", AskKind::clock},
                               std::pair{"extension", AskKind::extension},
                               std::pair{"act", AskKind::act},
                               std::pair{"rule", AskKind::rule},
                               std::pair{"procedure", AskKind::procedure},
                               std::pair{"institution", AskKind::institution},
                               std::pair{"choice", AskKind::choice},
                               std::pair{"amount", AskKind::amount},
                               std::pair{"provision", AskKind::provision},
                               std::pair{"sees", AskKind::sees}};

const std::vector<std::string> grades{"impossible", "forbidden", "advised"};
const std::vector<std::string> scopes{"none", "own", "assigned", "office", "all"};
const std::vector<std::string> sections{"summary", "report",  "people", "identity", "evidence", "knowledge",
                                        "clocks",  "letters", "tracks", "history",  "measures"};

/// True where the key stands; what it holds must be that word, the only one there is.
bool only(Findings& findings, Members& members, const char* key, const char* word) {
    const auto* value = members.optional(key);
    if (value) place_among(findings, *value, {word}, word);
    return value != nullptr;
}

model::Deeds read_deeds(Findings& findings, Members& members) {
    model::Deeds deeds;
    deeds.by = members.text("by").value_or("");
    deeds.opens = members.text("opens").value_or("");
    deeds.tells_reporter = only(findings, members, "tells", "reporter");
    deeds.hands_over = only(findings, members, "hands_over", "content");
    deeds.gives_reasons = members.flag("reason", false);
    return deeds;
}

void read_at_most(Findings& findings, Members& members, Ask& ask) {
    if (const auto* most = members.optional("at_most")) ask.at_most = short_length(findings, *most);
}

void read_sight(Findings& findings, Members& members, Ask& ask, const Value& value) {
    ask.section = static_cast<profile::Section>(place_among(findings, value, sections, "a section"));
    if (const auto* most = members.required("at_most")) ask.scope = static_cast<profile::Scope>(place_among(findings, *most, scopes, "a scope"));
}

void read_parts(Findings& findings, Ask& ask, const Value& value) {
    if (!expect(findings, value, Value::Type::list)) return;
    for (const auto& part : value.items) ask.parts.push_back(read_ask(findings, part));
    // All of nothing would be met by every country.
    if (value.items.empty()) findings.error(value.place, "nothing_asked", "Expected what a profile must hold but the list is empty", "name at least one thing");
}

void read_detail(Findings& findings, Members& members, Ask& ask, const Value& value) {
    switch (ask.kind) {
    case AskKind::all:
    case AskKind::any: return read_parts(findings, ask, value);
    case AskKind::sees: return read_sight(findings, members, ask, value);
    default: break;
    }
    if (expect(findings, value, Value::Type::text)) ask.what = value.text;
    if (ask.kind == AskKind::act) ask.deeds = read_deeds(findings, members);
    if (ask.kind == AskKind::clock) ask.starts_without = members.text("starts_without").value_or("");
    if (ask.kind == AskKind::clock || ask.kind == AskKind::extension || ask.kind == AskKind::provision) read_at_most(findings, members, ask);
    const auto* grade = ask.kind == AskKind::rule ? members.optional("grade") : nullptr;
    if (grade) ask.grade = static_cast<profile::Grade>(place_among(findings, *grade, grades, "a grade"));
}

} // namespace

std::size_t place_among(Findings& findings, const Value& value, const std::vector<std::string>& known, const char* what) {
    if (!expect(findings, value, Value::Type::text)) return 0;
    const auto found = std::ranges::find(known, value.text);
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    findings.error(value.place, "no_such_word", fmt::format("Expected {} but found \"{}\"", what, value.text), suggestion(value.text, known, ""));
    return 0;
}

Ask read_ask(Findings& findings, const Value& value) {
    Members members(findings, value);
    Ask ask;
    if (!members.is_object()) return ask;
    for (const auto& [word, kind] : ask_words) {
        const auto* found = members.optional(word);
        if (!found) continue;
        ask.kind = kind;
        read_detail(findings, members, ask, *found);
        return ask;
    }
    members.allow_all();
    std::vector<std::string> words;
    for (const auto& [word, kind] : ask_words) words.emplace_back(word);
    const auto wrong = value.members.empty() ? std::string{} : value.members.front().key;
    findings.error(value.place, "unknown_ask", fmt::format("Expected what a profile must hold but found \"{}\"", wrong),
                   suggestion(wrong, words, "guides/formats.md lists the words"));
    return ask;
}

} // namespace reading
