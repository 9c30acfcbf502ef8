#include "sandbox/reading/lexicon.hpp"

namespace reading {

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
