#include "sandbox/screens/app.hpp"
#include "sandbox/session/points.hpp"

namespace screens {
namespace {

using session::ExpectationState;

struct Page {
    const kit::Look& look;
    const session::Session& session;
    const views::Reader& reader;
    const session::Sentences& sentences;
};

void draw_result(const Page& page, const session::ExpectationResult& result) {
    static constexpr const char* keys[] = {"expectation.open", "expectation.held", "expectation.missed"};
    const auto& expectation = page.session.scenario().expectations[result.expectation];
    const auto says = expectation.says.empty() ? expectation.id : expectation.says.in(page.look.texts.language());
    static constexpr kit::Outcome marks[] = {kit::Outcome::open, kit::Outcome::held, kit::Outcome::missed};
    kit::outcome_mark(page.look, marks[static_cast<std::size_t>(result.state)]);
    kit::beside(page.look);
    kit::text(page.look, page.look.say(keys[static_cast<std::size_t>(result.state)],
                                       {{"says", says}, {"points", std::to_string(expectation.points)}, {"fact", std::to_string(result.at_fact)}}));
}

void draw_goals(const Page& page) {
    const auto results = page.session.expectations();
    const auto& scenario = page.session.scenario();
    for (std::size_t goal = 0; goal < scenario.goals.size(); ++goal) {
        int held = 0, all = 0;
        for (const auto& result : results) {
            if (scenario.expectations[result.expectation].goal != goal) continue;
            all += scenario.expectations[result.expectation].points;
            if (result.state == ExpectationState::held) held += scenario.expectations[result.expectation].points;
        }
        kit::heading(page.look, scenario.goals[goal].text.in(page.look.texts.language()));
        kit::note(page.look, page.look.say("screen.closing.points", {{"held", std::to_string(held)}, {"all", std::to_string(all)}}));
        for (const auto& result : results)
            if (scenario.expectations[result.expectation].goal == goal) draw_result(page, result);
        kit::gap(page.look, 2);
    }
}

void draw_points(const Page& page) {
    const auto points = session::points_of(page.session);
    kit::heading(page.look, page.look.say("screen.closing.all_goals", {{"held", std::to_string(points.held)}, {"all", std::to_string(points.of)}}));
    if (points.hints > 0)
        kit::text(page.look, page.look.say("screen.closing.hints", {{"points", std::to_string(points.hints)}, {"left", std::to_string(points.left())}}));
    kit::gap(page.look, 2);
}

/// What was done against the law, each with its article and the fact that shows it.
void draw_broken(const Page& page) {
    kit::heading(page.look, page.look.say("screen.closing.law"));
    bool any = false;
    for (const auto& fact : page.session.facts()) {
        if (fact.kind != casework::FactKind::finding_recorded) continue;
        const auto rule = page.session.profile().findings[fact.what].rule;
        if (!rule) continue;
        any = true;
        const auto& about = page.session.profile()[rule];
        kit::grade_mark(page.look, about.grade);
        kit::text(page.look, about.about.says.in(page.look.texts.language()));
        kit::note(page.look, page.look.say("screen.closing.at_fact", {{"fact", std::to_string(fact.number)}, {"date", views::readable(fact.at)}}) + " - " +
                                 page.sentences.of(about.about.law));
    }
    if (!any) kit::text(page.look, page.look.say("screen.closing.nothing_broken"));
    kit::gap(page.look, 2);
}

void draw_limits(const Page& page) {
    kit::heading(page.look, page.look.say("screen.closing.limits"));
    for (const auto& the_case : page.session.world().cases)
        for (const auto& line : views::clock_board(
                 {page.reader.setting, page.reader.world, page.reader.facts, page.reader.words, {}, page.reader.now, page.reader.language}, the_case)) {
            const kit::ClockPill pill{line.mark, line.days_left, line.permille_used};
            kit::text(page.look, page.session.profile()[line.clock].about.name.in(page.look.texts.language()) + ": " + kit::clock_words(page.look, pill));
        }
    kit::gap(page.look, 2);
}

/// Only once it is over: it tells what only some at the table were told.
void draw_reporters(const Page& page) {
    for (const auto& the_case : page.session.world().cases) {
        kit::heading(page.look, page.look.say("screen.closing.reporter", {{"case", views::case_number(the_case)}}));
        if (const auto side = session::reporter_side(page.reader, page.sentences, the_case)) draw_reporter_side(page.look, *side);
    }
    kit::gap(page.look, 2);
}

void draw_decisions(const Page& page) {
    kit::heading(page.look, page.look.say("screen.closing.recommended"));
    for (const auto& decision : page.session.scenario().decisions) {
        kit::text(page.look, decision.title.in(page.look.texts.language()), {kit::Face::bold});
        if (decision.recommended) kit::note(page.look, page.session.profile()[decision.recommended->act].about.name.in(page.look.texts.language()));
        kit::text(page.look, decision.because.in(page.look.texts.language()));
        kit::note(page.look, decision.source);
        kit::gap(page.look, 1);
    }
}

void draw_questions(const Page& page) {
    kit::heading(page.look, page.look.say("screen.closing.questions"));
    for (const auto& question : page.session.scenario().questions) {
        kit::text(page.look, "- " + question.text.in(page.look.texts.language()));
        kit::note(page.look, question.source);
    }
    kit::gap(page.look, 2);
}

} // namespace

void draw_closing(const kit::Look& look, App& app, const session::Session& session, Requests& requests) {
    kit::Panel panel(look, "closing", {0, 0}, {kit::Ground::none, 3, false});
    const views::Reader reader{session.setting(), session.world(), session.facts(), session.words(), {}, session.now(), look.texts.language()};
    const session::Sentences sentences(look.texts, reader);
    const Page page{look, session, reader, sentences};
    kit::title(look, look.say("screen.closing.title"));
    kit::note(look, look.say(session.over() ? "screen.closing.over" : "screen.closing.so_far", {{"date", views::readable(session.now())}}));
    if (session.over()) kit::text(look, session.scenario().debrief_summary.in(look.texts.language()));
    kit::gap(look, 2);
    if (!session.over() && kit::button(look, look.named("screen.closing.back"), kit::Weight::primary)) app.screen = Screen::desk;
    if (session.over() && kit::button(look, look.named("screen.closing.look_again"))) app.screen = Screen::desk;
    kit::beside(look);
    if (kit::button(look, look.named("screen.desk.leave"))) requests.leave = true;
    kit::gap(look, 2);
    draw_points(page);
    draw_goals(page);
    draw_broken(page);
    draw_limits(page);
    if (session.over()) draw_reporters(page);
    if (session.over()) draw_decisions(page);
    draw_questions(page);
    kit::note(look, look.say("screen.closing.digest", {{"digest", session.digest()}}));
}

} // namespace screens
