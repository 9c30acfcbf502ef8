#include "sandbox/reading/lexicon.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace reading {

namespace {

constexpr auto another_id = "give one of them another id";

std::string says_repeated(const std::string& called, const std::string& id) {
    return fmt::format("Expected each {} id once but \"{}\" stands here again", called, id);
}

} // namespace

void tell_repeated(Findings& findings, const Value& at, const std::string& called, const std::string& id) {
    findings.error(at.place, "repeated_id", says_repeated(called, id), another_id);
}

void OwnIds::meet(const Value& at, const std::string& id) {
    if (!is_plain_id(id)) tell_odd_id(findings_, at, called_, id);
    if (!met_.insert(id).second) findings_.warn(at.place, "repeated_id", says_repeated(called_, id), another_id);
}

bool is_plain_id(std::string_view id) {
    const auto is_plain = [](unsigned char letter) {
        return letter < 0x80 && (std::isalnum(letter) != 0 || std::string_view("_.-").find(static_cast<char>(letter)) != std::string_view::npos);
    };
    return !id.empty() && std::ranges::all_of(id, is_plain);
}

void tell_odd_id(Findings& findings, const Value& at, const std::string& called, const std::string& id) {
    if (at.type == Value::Type::null) return; // declared in another file, which is checked itself
    const auto* place = at.find("id");
    findings.error(place ? place->place : at.place, "odd_id", fmt::format("Expected a {} id of letters, digits and _ but found \"{}\"", called, id),
                   "write one that anybody can type and see");
}

void tell_unknown(Findings& findings, const Value& at, const std::string& called, std::string_view id, const std::vector<std::string>& known) {
    auto code = "no_such_" + called;
    std::ranges::replace(code, ' ', '_');
    findings.error(at.place, code, fmt::format("Expected a known {} but found \"{}\"", called, id),
                   suggestion(id, known, fmt::format("declare the {} or name another", called)));
}

Lexicon::Lexicon() {
    Findings none;
    const Value nowhere;
    items.declare(none, nowhere, "identity", profile::identity_item);
    items.declare(none, nowhere, "content", profile::content_item);
}

profile::ChoiceId choice_of(Findings& findings, const Lexicon& lexicon, const profile::Profile& profile, profile::ChoiceSetId set, const Value& at) {
    if (!set || !expect(findings, at, Value::Type::text)) return {};
    if (auto found = lexicon.choices.find(profile[set].id + "." + at.text)) return *found;
    std::vector<std::string> known;
    for (const auto choice : profile[set].choices) known.push_back(profile[choice].about.id);
    findings.error(at.place, "no_such_choice", fmt::format("Expected one of the choices of \"{}\" but found \"{}\"", profile[set].id, at.text),
                   suggestion(at.text, known, "name a declared choice"));
    return {};
}

} // namespace reading
