#include "sandbox/screens/desk/forecast_panel.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

/// What comes if nobody does anything.
namespace screens {
namespace {

using session::Foreseen;
using session::ForeseenKind;

constexpr std::int64_t days_foreseen = 90;

std::string who(const DeskView& desk, const Foreseen& one) {
    if (one.person) return desk.name(one.person);
    return one.owed_by ? desk.name_of(desk.session.profile()[one.owed_by]) : desk.look.say("screen.monitor.nobody");
}

std::string words_of(const DeskView& desk, const Foreseen& one) {
    const auto& profile = desk.session.profile();
    const auto& look = desk.look;
    switch (one.kind) {
    case ForeseenKind::lapse:
        return look.say(one.is_duty ? "screen.forecast.lapse" : "screen.forecast.may_pass",
                        {{"clock", desk.name_of(profile[one.clock])}, {"who", who(desk, one)}});
    case ForeseenKind::reminder: return look.say("screen.forecast.reminder", {{"clock", desk.name_of(profile[one.clock])}});
    case ForeseenKind::inject: return look.say("screen.forecast.inject", {{"who", who(desk, one)}});
    case ForeseenKind::act: return look.say("screen.forecast.act", {{"act", desk.name_of(profile[one.act])}, {"who", who(desk, one)}});
    }
    return {};
}

const session::Forecast& forecast_of(DeskView& desk) {
    return desk.state.forecast.at(desk.moment, [&] { return desk.session.forecast(days_foreseen); });
}

} // namespace

std::vector<std::size_t> places_told(const session::Forecast& forecast) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < forecast.coming.size(); ++place)
        if (forecast.coming[place].runs) places.push_back(place);
    return places;
}

void draw_forecast(DeskView& desk) {
    const auto& look = desk.look;
    if (const kit::Overlay overlay(look, "forecast", desk.state.foreseeing, 720); overlay) {
        kit::title(look, look.say("screen.forecast.title"));
        kit::note(look, look.say("screen.forecast.words", {{"days", std::to_string(days_foreseen)}}));
        kit::gap(look, 1);
        const auto& forecast = forecast_of(desk);
        const auto told = places_told(forecast);
        for (const auto place : told) {
            const auto& one = forecast.coming[place];
            const bool first = forecast.first_missed == place;
            kit::text(look, wording::readable_day(look.texts, one.at) + ": " + words_of(desk, one),
                      {first ? kit::Face::bold : kit::Face::body, first ? kit::Tone::late : kit::Tone::ink});
        }
        if (told.empty()) kit::text(look, look.say("screen.forecast.nothing"));
        kit::gap(look, 2);
        if (kit::button(look, {"forecast.close", look.say("screen.close")}, kit::Weight::primary)) desk.state.foreseeing = false;
    }
}

} // namespace screens
