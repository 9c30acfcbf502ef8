#include "engine/casework/guidance.hpp"

#include <algorithm>

namespace casework {
namespace {

bool is_asked(const PlayContext& context, const Case& draft, calendar::Instant now, const std::vector<GuideQuestion>& questions, FieldId field) {
    return std::ranges::any_of(questions, [&](const GuideQuestion& question) {
        return question.field == field && holds({context, draft, 0, now, {}, {}}, context.profile.conditions, question.when);
    });
}

/// Answered questions go to the guidance; the first that is not becomes the next. What was answered on a way that was left is forgotten: it
/// decides nothing. True when none is left.
bool ask(Guidance& guidance, const PlayContext& context, Case& draft, calendar::Instant now, const std::vector<GuideQuestion>& questions) {
    for (const auto& question : questions) {
        if (!holds({context, draft, 0, now, {}, {}}, context.profile.conditions, question.when)) {
            if (!is_asked(context, draft, now, questions, question.field)) draft.fields[question.field.index] = no_value;
            continue;
        }
        if (draft.field(question.field) == no_value) {
            guidance.next = &question;
            return false;
        }
        guidance.answered.push_back(&question);
    }
    return true;
}

const GuideType* recommended(const Circumstances& given) {
    const auto& profile = given.context.profile;
    const auto found = std::ranges::find_if(profile.report_guide.types, [&](const GuideType& row) { return holds(given, profile.conditions, row.when); });
    return found == profile.report_guide.types.end() ? nullptr : &*found;
}

Case with_type(const Profile& profile, Case draft, ChoiceId type) {
    const auto field = profile.field("report.type");
    if (field && draft.field(field) == no_value) draft.fields[field.index] = type.index;
    return draft;
}

void forget_unasked(const PlayContext& context, Case& draft, calendar::Instant now, const std::vector<GuideQuestion>& questions) {
    for (const auto& question : questions)
        if (!is_asked(context, draft, now, questions, question.field)) draft.fields[question.field.index] = no_value;
}

} // namespace

bool is_lacking(const Profile& profile, const Case& draft, const GuideQuestion& content) {
    return content.required && profile[content.field].kind == ValueKind::flag && draft.field(content.field) == 0;
}

Guidance guidance(const PlayContext& context, const Case& draft, calendar::Instant now) {
    Guidance answer;
    const auto& profile = context.profile;
    auto asked = draft;
    if (!ask(answer, context, asked, now, profile.report_guide.questions)) return answer;
    answer.type = recommended({context, asked, 0, now, {}, {}});
    if (!answer.type || !answer.type->type) return answer;
    auto typed = with_type(profile, asked, answer.type->type);
    const auto first = answer.answered.size();
    ask(answer, context, typed, now, profile.report_guide.contents);
    std::copy_if(answer.answered.begin() + static_cast<std::ptrdiff_t>(first), answer.answered.end(), std::back_inserter(answer.lacking),
                 [&](const GuideQuestion* content) { return is_lacking(profile, typed, *content); });
    return answer;
}

Case as_guided(const PlayContext& context, Case draft, calendar::Instant now) {
    const auto& guide = context.profile.report_guide;
    if (guide.questions.empty()) return draft;
    const auto type = context.profile.field("report.type");
    if (type) draft.fields[type.index] = no_value;
    forget_unasked(context, draft, now, guide.questions);
    const auto recommended = guidance(context, draft, now).type;
    if (recommended && recommended->type) draft = with_type(context.profile, std::move(draft), recommended->type);
    forget_unasked(context, draft, now, guide.contents);
    return draft;
}

std::vector<const GuideQuestion*> contents_asked(const PlayContext& context, const Case& guided, calendar::Instant now) {
    std::vector<const GuideQuestion*> asked;
    for (const auto& content : context.profile.report_guide.contents)
        if (holds({context, guided, 0, now, {}, {}}, context.profile.conditions, content.when)) asked.push_back(&content);
    return asked;
}

} // namespace casework
