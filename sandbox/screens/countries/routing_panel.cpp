#include "sandbox/screens/countries/routing_panel.hpp"

#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/countries/guide_questions.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/routing/elsewhere.hpp"
#include "sandbox/screens/routing/houses.hpp"
#include "sandbox/screens/routing/law_rows.hpp"
#include "sandbox/screens/routing/routing_sheets.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/law_words.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>
#include <set>

namespace screens {
namespace {

constexpr float least_height_of_trial = 300; ///< at 100 %: where there is less, the page scrolls

/// The days on which another row comes into force.
std::vector<calendar::Date> days_that_matter(const profile::Profile& profile) {
    std::set<calendar::Date> days{profile.checked_from.value_or(calendar::Date{})};
    for (const auto& row : profile.routing)
        if (row.valid.from) days.insert(*row.valid.from);
    return {days.begin(), days.end()};
}

void choose_day(const Countries& countries, session::DryRun& run) {
    const auto& look = countries.look;
    const auto days = days_that_matter(run.profile());
    if (days.size() < 2) return;
    std::vector<std::string> names;
    for (const auto day : days) names.push_back(look.say("screen.routing.from_day", {{"date", wording::readable(look.texts, day)}}));
    auto chosen = static_cast<std::size_t>(std::ranges::find(days, run.day()) - days.begin());
    kit::note(look, look.say("screen.routing.day"));
    if (kit::segments(look, look.named("screen.routing.day"), names, chosen)) run.set_day(days[chosen]);
}

void choose_house(const Countries& countries, session::DryRun& run) {
    const auto& look = countries.look;
    std::vector<std::string> names{look.say("screen.routing.some_house")};
    const auto count = run.profile().institutions.size();
    for (std::uint16_t i = 0; i < count; ++i) names.push_back(run.context().parties[i].called.in(look.texts.language()));
    std::size_t chosen = run.house() ? run.house().index + std::size_t{1} : 0;
    kit::note(look, look.say("screen.routing.house"));
    if (!kit::drop_down(look, look.named("screen.routing.house"), names, chosen, std::min(look.px(420), kit::room().x))) return;
    run.set_house(chosen == 0 ? casework::PartyId{} : casework::PartyId{static_cast<std::uint16_t>(chosen - 1)});
}

void choose_value(const Countries& countries, session::DryRun& run, profile::FieldId field) {
    const auto& look = countries.look;
    auto choices = choosable(look, run.profile(), field);
    choices.names.insert(choices.names.begin(), look.say("screen.routing.not_known"));
    const auto found = std::ranges::find(choices.values, run.value(field));
    std::size_t chosen = found == choices.values.end() ? 0 : static_cast<std::size_t>(found - choices.values.begin()) + 1;
    const auto name = run.profile()[field].about.name.in(look.texts.language());
    kit::note(look, name);
    if (!kit::drop_down(look, {"routing.field:" + std::to_string(field.index), name}, choices.names, chosen, std::min(look.px(420), kit::room().x))) return;
    run.answer(field, chosen == 0 ? casework::no_value : choices.values[chosen - 1]);
}

std::string name_in(const kit::Look& look, const profile::About& about) { return about.name.in(look.texts.language()); }

House house_of(const kit::Look& look, const session::DryRun& run, const casework::Candidate& candidate, bool leads) {
    House house;
    house.id = run.context()[candidate.party].id;
    house.name = run.context()[candidate.party].called.in(look.texts.language());
    house.standing = candidate.excluded_by ? House::Standing::never : leads ? House::Standing::leads : House::Standing::too;
    if (candidate.excluded_by) house.says = {name_in(look, run.profile()[candidate.excluded_by].about), look.say("screen.routing.never")};
    else house.says = {look.say(leads ? "screen.routing.leads" : "screen.routing.too")};
    return house;
}

void draw_candidates(const kit::Look& look, const session::DryRun& run, const casework::Route& route) {
    HousesPicture picture{look.say("screen.routing.the_report"), look.say("screen.routing.not_sent"), {}, false};
    bool leads = true;
    for (const auto& candidate : route.to) {
        picture.houses.push_back(house_of(look, run, candidate, leads));
        leads = leads && candidate.excluded_by;
    }
    kit::gap(look, 1);
    if (!picture.houses.empty()) draw_houses(look, picture);
    if (casework::reaches_nobody(route)) kit::text(look, look.say("screen.routing.nobody_left"), {kit::Face::bold, kit::Tone::late});
}

void draw_answer(const kit::Look& look, const session::DryRun& run, const casework::Route& route) {
    if (!route.fired) return kit::text(look, look.say("screen.routing.reaches_nobody"), {kit::Face::bold, kit::Tone::late});
    const auto& row = run.profile()[route.fired];
    kit::title(look, row.about.name.in(look.texts.language()));
    if (!row.about.says.empty()) kit::text(look, row.about.says.in(look.texts.language()));
    if (const auto doubt = wording::law_doubt(look.texts, run.profile(), row.about.law); !doubt.empty()) kit::note(look, doubt);
    if (row.disposition)
        kit::text(look, look.say("screen.routing.disposition", {{"what", run.profile()[row.disposition].about.name.in(look.texts.language())}}),
                  {kit::Face::bold});
    draw_candidates(look, run, route);
}

void draw_questions(Countries& countries) {
    choose_profile(countries, "screen.countries.country", countries.state.left);
    auto& run = countries.trial();
    if (run.profile().routing.empty()) return;
    choose_day(countries, run);
    choose_house(countries, run);
    for (const auto field : casework::fields_of_routing(run.profile())) choose_value(countries, run, field);
}

void draw_ways(const kit::Look& look, const session::DryRun& run, const casework::Route& route) {
    kit::heading(look, look.say("screen.routing.where"));
    draw_answer(look, run, route);
}

const std::vector<ElsewhereLine>& lines_of_trial(Countries& countries) {
    auto& state = countries.state.elsewhere;
    if (!state.is_read) state.take(countries.state.profiles);
    return lines_elsewhere(countries.look, state, known_report(countries.trial()));
}

void draw_trial(Countries& countries) {
    const auto& look = countries.look;
    const auto& run = countries.trial();
    const auto route = run.route();
    const auto reader = run.reader(look.texts.language());
    const wording::Sentences sentences(look.texts, reader);
    const auto& lines = lines_of_trial(countries);
    draw_routing_sheets(look,
                        {.law = {look.say("screen.routing.tab_law"),
                                 [&] {
                                     draw_law_rows({look, run.profile(), sentences, route});
                                 }},
                         .ways = {look.say("screen.routing.tab_ways"), [&] { draw_ways(look, run, route); }},
                         .rest = {look.say("screen.routing.the_report"), [&] { draw_questions(countries); }},
                         .elsewhere = {look.say("screen.routing.tab_elsewhere"), [&] { draw_elsewhere(look, lines); }},
                         .elsewhere_height = elsewhere_height(look, lines, kit::room().x - look.unit(3))},
                        {kit::room().x, std::max(kit::room().y, look.px(least_height_of_trial))}, countries.state.routing_sheet);
}

} // namespace

void draw_routing(Countries& countries) {
    if (!countries.trial().profile().routing.empty()) return draw_trial(countries);
    draw_questions(countries);
    kit::text(countries.look, countries.look.say("screen.routing.none"));
}

} // namespace screens
