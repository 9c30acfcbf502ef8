#include "sandbox/reading/guide_reader.hpp"

#include "sandbox/reading/provenance.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

using profile::ValueKind;

profile::GuideQuestion read_asking(ProfileReading& reading, Members& members, Law law) {
    profile::GuideQuestion question;
    question.about = read_about(reading, members, law);
    if (const auto* field = members.required("field")) question.field = reading.lexicon.fields.resolve(reading.findings, *field);
    auto scope = reading.scope();
    question.when = read_condition(scope, members.optional("when"));
    if (!question.field) return question;
    const auto& about = reading.profile[question.field];
    if (about.kind != ValueKind::choice && about.kind != ValueKind::flag)
        reading.findings.error(members.place(), "guide_asks_freely",
                               fmt::format("Expected a field with choices, or a flag, but \"{}\" is neither", about.about.id),
                               "let the question ask for a field of kind choice or flag");
    return question;
}

profile::GuideQuestion read_question(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    return read_asking(reading, members, Law::optional);
}

profile::GuideQuestion read_content(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    auto content = read_asking(reading, members, Law::required);
    content.required = members.flag("required", false);
    return content;
}

profile::GuideType read_type(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    profile::GuideType row;
    row.about = read_about(reading, members, Law::required);
    auto scope = reading.scope();
    row.when = read_condition(scope, members.optional("when"));
    const auto types = reading.lexicon.choice_sets.find("report_type").value_or(profile::ChoiceSetId{});
    if (const auto* type = members.optional("type")) row.type = choice_of(reading.findings, reading.lexicon, reading.profile, types, *type);
    return row;
}

void expect_an_answer_for_all(ProfileReading& reading, const Value& root) {
    const auto& guide = reading.profile.report_guide;
    const auto* questions = root.find("guide_questions");
    if (guide.questions.empty() || (!guide.types.empty() && !guide.types.back().when)) return;
    reading.findings.error(questions->place, "guide_without_an_answer",
                           "Expected a Report Guide that has an answer for everybody but the last row of \"guide_types\" is not for all",
                           "end \"guide_types\" with a row without \"when\" that says where to turn");
}

} // namespace

void read_guide(ProfileReading& reading, const Value& root) {
    auto& guide = reading.profile.report_guide;
    for (const auto* entry : entries(root, "guide_questions")) guide.questions.push_back(read_question(reading, *entry));
    for (const auto* entry : entries(root, "guide_types")) guide.types.push_back(read_type(reading, *entry));
    for (const auto* entry : entries(root, "guide_contents")) guide.contents.push_back(read_content(reading, *entry));
    expect_an_answer_for_all(reading, root);
}

} // namespace reading
