#include "sandbox/screens/countries/overruling.hpp"

#include "sandbox/model/blank_text.hpp"
#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

using yardstick::ClauseAnswer;

const model::Standard& shown(const Countries& countries) { return countries.state.standards[countries.state.standard]; }

void take_back(Countries& countries, const ClauseAnswer& answer) {
    const auto& standard = shown(countries);
    const auto& clause = standard.clauses[answer.clause].id;
    std::erase_if(countries.state.people[countries.state.left].verdicts.given,
                  [&](const model::Overruling& one) { return one.standard == standard.id && one.clause == clause; });
}

void set(Countries& countries, const ClauseAnswer& answer) {
    auto& form = countries.state.overruling;
    take_back(countries, answer);
    const auto& standard = shown(countries);
    countries.state.people[countries.state.left].verdicts.given.push_back(
        {standard.id, standard.clauses[answer.clause].id, static_cast<model::Verdict>(form.verdict), form.because, form.source, form.by, {}});
    form.clause.reset();
}

/// True when it was set. A verdict without a reason, or without anybody who answers for it, is none.
bool draw_form(Countries& countries, const ClauseAnswer& answer) {
    const auto& look = countries.look;
    auto& form = countries.state.overruling;
    const kit::Group group;
    std::vector<std::string> verdicts;
    for (const auto verdict : {model::Verdict::met, model::Verdict::not_known, model::Verdict::not_set, model::Verdict::not_met})
        verdicts.push_back(look.say(yardstick::key_of(verdict)));
    kit::segments(look, look.named("screen.countries.overruled_to"), verdicts, form.verdict);
    kit::field(look, look.named("screen.countries.because"), form.because, {0, 2, {}, false});
    kit::field(look, look.named("screen.countries.read_in"), form.source, {look.px(420), 1, {}, false});
    kit::field(look, look.named("screen.countries.by"), form.by, {look.px(320), 1, {}, false});
    const bool lacking = model::looks_empty(form.because) || model::looks_empty(form.by);
    const auto why_not = lacking ? look.say("screen.countries.reason_first") : "";
    if (kit::button(look, look.named("screen.countries.set_verdict"), {kit::Weight::primary, 0, lacking, why_not})) return set(countries, answer), true;
    kit::beside(look);
    if (kit::button(look, look.named("screen.countries.leave_verdict"), kit::Weight::quiet)) form.clause.reset();
    return false;
}

void begin(OverrulingForm& form, const ClauseAnswer& answer) {
    form.clause = answer.clause;
    form.verdict = static_cast<std::size_t>(answer.stands());
    form.because = answer.person ? answer.person->because : std::string{};
    form.source = answer.person ? answer.person->source : std::string{};
    if (answer.person) form.by = answer.person->by;
}

} // namespace

bool draw_overruling_buttons(Countries& countries, const ClauseAnswer& answer) {
    const auto& look = countries.look;
    const auto number = ":" + std::to_string(answer.clause);
    if (!countries.state.people[countries.state.left].closed_because.empty()) return false;
    kit::beside(look, 2);
    if (kit::button(look, {"screen.countries.overrule" + number, look.say("screen.countries.overrule")}, kit::Weight::quiet))
        begin(countries.state.overruling, answer);
    if (!answer.person) return false;
    kit::beside(look);
    if (!kit::button(look, {"screen.countries.take_back" + number, look.say("screen.countries.take_back")}, kit::Weight::quiet)) return false;
    take_back(countries, answer);
    return true;
}

bool draw_overruling(Countries& countries, const ClauseAnswer& answer) {
    const auto& look = countries.look;
    if (answer.person) kit::text(look, yardstick::told_by_person(answer, look.texts), {kit::Face::bold, kit::Tone::ink});
    return countries.state.overruling.clause == answer.clause && draw_form(countries, answer);
}

} // namespace screens
