#include "sandbox/screens/countries/conformity_panel.hpp"

#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/countries/overruling.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <array>

namespace screens {
namespace {

using model::Verdict;
using yardstick::ClauseAnswer;

const std::vector<ClauseAnswer>& answers(Countries& countries) {
    auto& made = countries.state.conformity;
    const std::pair of{countries.state.left, countries.state.standard};
    if (!made || made->of != of)
        made = {of, yardstick::conform(countries.state.standards[of.second], countries.left(), countries.state.people[of.first].verdicts.given)};
    return made->answers;
}

void draw_verdict(const kit::Look& look, Verdict verdict) {
    static constexpr kit::Outcome marks[] = {kit::Outcome::held, kit::Outcome::open, kit::Outcome::none, kit::Outcome::missed};
    kit::outcome_mark(look, marks[static_cast<std::size_t>(verdict)]);
    kit::beside(look);
    kit::text(look, look.say(yardstick::key_of(verdict)), {kit::Face::bold, verdict == Verdict::not_met ? kit::Tone::late : kit::Tone::ink});
}

/// True when a person's verdict on it changed.
bool draw_clause(Countries& countries, const ClauseAnswer& answer) {
    const auto& look = countries.look;
    const auto& clause = countries.state.standards[countries.state.standard].clauses[answer.clause];
    draw_verdict(look, answer.stands());
    bool changed = draw_overruling_buttons(countries, answer);
    kit::sourced(look, clause.article + ": " + clause.says.in(look.texts.language()), clause.status,
                 clause.status == profile::Status::unconfirmed ? clause.note : std::string{});
    if (clause.status == profile::Status::unconfirmed) kit::note(look, look.say("verdict.article_unconfirmed"));
    for (const auto& line : yardstick::told_points(answer, look.texts)) kit::note(look, "- " + line);
    changed |= draw_overruling(countries, answer);
    kit::gap(look, 2);
    return changed;
}

/// All, what the law lacks (it says otherwise, or nothing), or what nobody looked up.
bool is_shown(std::size_t shown, Verdict verdict) {
    return shown == 0 || (shown == 1 && verdict > Verdict::not_known) || (shown == 2 && verdict == Verdict::not_known);
}

/// True when a person's verdict changed: what was drawn is then to be made anew.
bool draw_clauses(Countries& countries, const std::vector<ClauseAnswer>& all) {
    bool any = false, changed = false;
    for (const auto& answer : all) {
        if (!is_shown(countries.state.shown, answer.stands())) continue;
        any = true;
        changed |= draw_clause(countries, answer);
    }
    if (!any) kit::text(countries.look, countries.look.say(countries.state.shown == 1 ? "screen.countries.no_gaps" : "screen.countries.all_known"));
    return changed;
}

void choose_standard(Countries& countries) {
    std::vector<std::string> names;
    for (const auto& standard : countries.state.standards) names.push_back(standard.name.in(countries.look.texts.language()));
    kit::note(countries.look, countries.look.say("screen.countries.standard"));
    kit::drop_down(countries.look, countries.look.named("screen.countries.standard"), names, countries.state.standard, countries.look.px(420));
}

} // namespace

void draw_conformity(Countries& countries) {
    const auto& look = countries.look;
    {
        const kit::Group group;
        choose_profile(countries, "screen.countries.country", countries.state.left);
    }
    kit::beside_if_room(look, look.px(440), 3);
    {
        const kit::Group group;
        choose_standard(countries);
    }
    kit::gap(look, 1);
    const std::vector<std::string> shown{look.say("screen.countries.all_clauses"), look.say("screen.countries.only_gaps"),
                                         look.say("screen.countries.only_unknown")};
    kit::segments(look, look.named("screen.countries.all_clauses"), shown, countries.state.shown);
    const auto& all = answers(countries);
    const auto& standard = countries.state.standards[countries.state.standard];
    kit::heading(look, yardstick::counted(all, look.texts));
    if (const auto left_out = yardstick::told_left_out(standard, countries.left()); !left_out.empty()) kit::note(look, left_out);
    if (const auto& trouble = countries.state.people[countries.state.left].closed_because; !trouble.empty()) kit::text(look, trouble);
    kit::gap(look, 2);
    if (!draw_clauses(countries, all)) return;
    countries.state.conformity.reset();
    countries.requests.emplace_back(KeepVerdicts{});
}

} // namespace screens
