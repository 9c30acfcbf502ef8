#include "sandbox/screens/countries/guide_questions.hpp"

#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>

namespace screens {
namespace {

using casework::Guidance;
using profile::GuideQuestion;

struct Guide {
    const kit::Look& look;
    session::DryRun& run;

    std::string in_language(const profile::LocalText& text) const { return text.in(look.texts.language()); }
    std::string source(const profile::Provenance& law) const {
        const auto reader = run.reader(look.texts.language());
        return wording::Sentences(look.texts, reader).of(law);
    }
};

std::string answer_to(const Guide& guide, const GuideQuestion& question) {
    const auto choices = choosable(guide.look, guide.run.profile(), question.field);
    const auto found = std::ranges::find(choices.values, guide.run.value(question.field));
    return found == choices.values.end() ? std::string{} : choices.names[static_cast<std::size_t>(found - choices.values.begin())];
}

void draw_answered(const Guide& guide, const Guidance& guidance) {
    for (const auto* question : guidance.answered) {
        kit::note(guide.look, guide.in_language(question->about.name));
        kit::text(guide.look, answer_to(guide, *question), {kit::Face::bold});
    }
}

void draw_question(const Guide& guide, const GuideQuestion& question) {
    const auto& look = guide.look;
    kit::gap(look, 2);
    kit::title(look, guide.in_language(question.about.name));
    if (!question.about.says.empty()) kit::text(look, guide.in_language(question.about.says));
    if (const auto law = guide.source(question.about.law); !law.empty()) kit::note(look, law);
    const auto choices = choosable(look, guide.run.profile(), question.field);
    for (std::size_t i = 0; i < choices.values.size(); ++i)
        if (kit::button(look, {"guide.answer." + std::to_string(i), choices.names[i]})) guide.run.answer(question.field, choices.values[i]);
}

void draw_type(const Guide& guide, const profile::GuideType& row) {
    const auto& look = guide.look;
    kit::gap(look, 2);
    kit::note(look, look.say(row.type ? "screen.guide.recommends" : "screen.guide.no_type"));
    kit::title(look, guide.in_language(row.type ? guide.run.profile()[row.type].about.name : row.about.name));
    if (!row.about.says.empty()) kit::text(look, guide.in_language(row.about.says));
    kit::note(look, guide.source(row.about.law));
}

void draw_contents(const Guide& guide, const Guidance& guidance) {
    const auto& look = guide.look;
    if (guidance.next || !guidance.type->type) return;
    const bool any = std::ranges::any_of(guide.run.profile().report_guide.contents, [&](const GuideQuestion& content) {
        return std::ranges::find(guidance.answered, &content) != guidance.answered.end();
    });
    kit::gap(look, 2);
    if (!any) return kit::text(look, look.say("screen.guide.contents_not_known"));
    kit::outcome_mark(look, guidance.lacking.empty() ? kit::Outcome::held : kit::Outcome::missed);
    kit::beside(look);
    kit::text(look, look.say(guidance.lacking.empty() ? "screen.guide.complete" : "screen.guide.lacking"), {kit::Face::bold});
    for (const auto* content : guidance.lacking) {
        kit::text(look, "- " + guide.in_language(content->about.name));
        kit::note(look, guide.source(content->about.law));
    }
}

void draw_ways_back(const Guide& guide, const Guidance& guidance) {
    if (guidance.answered.empty()) return;
    kit::gap(guide.look, 2);
    if (kit::button(guide.look, guide.look.named("screen.guide.step_back"))) guide.run.step_back();
    kit::beside(guide.look);
    if (kit::button(guide.look, guide.look.named("screen.guide.anew"), kit::Weight::quiet)) guide.run.begin_anew();
}

} // namespace

Choosable choosable(const kit::Look& look, const profile::Profile& profile, profile::FieldId field) {
    const auto& about = profile[field];
    if (about.kind == profile::ValueKind::flag) return {{1, 0}, {look.say("screen.guide.yes"), look.say("screen.guide.no")}};
    Choosable all;
    if (!about.choices) return all;
    for (const auto choice : profile[about.choices].choices) {
        all.values.push_back(choice.index);
        all.names.push_back(profile[choice].about.name.in(look.texts.language()));
    }
    return all;
}

profile::ChoiceId draw_report_guide(const kit::Look& look, session::DryRun& run) {
    const Guide guide{look, run};
    if (run.profile().report_guide.questions.empty()) {
        kit::text(look, look.say("screen.guide.none"));
        return {};
    }
    const auto guidance = run.guidance();
    draw_answered(guide, guidance);
    if (guidance.type) draw_type(guide, *guidance.type);
    if (guidance.next) draw_question(guide, *guidance.next);
    if (guidance.type) draw_contents(guide, guidance);
    draw_ways_back(guide, guidance);
    return guidance.type ? guidance.type->type : profile::ChoiceId{};
}

} // namespace screens
