#include "sandbox/screens/desk/journey_strip.hpp"

#include "sandbox/pictures/journey_shape.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>

namespace screens {
namespace {

using pictures::JourneyShape;
using pictures::Point;
using views::Journey;
using views::Stop;
using views::StopState;

constexpr float way_down = 24, words_down = 46, lane_down = 92, lane_height = 24, stop_radius = 16, without_tracks = 84, slim_height = 48; ///< at 100 %
constexpr std::size_t most_lanes = 2;

const profile::Procedure& main_procedure(const DeskView& desk) {
    const auto& procedures = desk.session.profile().procedures;
    return *std::ranges::find_if(procedures, &profile::Procedure::main);
}

/// Before there is a case one can see which way it would go.
Journey still_ahead(const DeskView& desk) {
    Journey all;
    all.stops.resize(main_procedure(desk).phases.size());
    for (std::size_t phase = 0; phase < all.stops.size(); ++phase) all.stops[phase].phase = phase;
    return all;
}

const Journey& journey_of(const DeskView& desk) {
    return desk.state.journey.made.at(desk.moment, [&] {
        const auto* the_case = desk.the_case();
        auto made = the_case ? views::journey(desk.reader, *the_case) : Journey{};
        return made.stops.empty() ? still_ahead(desk) : made;
    });
}

const std::vector<profile::Phase>& phases_of(const DeskView& desk) {
    const auto* the_case = desk.the_case();
    return the_case ? desk.session.profile()[the_case->tracks[0].procedure].phases : main_procedure(desk).phases;
}

JourneyShape shape_of(const DeskView& desk, const Journey& journey, float width) {
    std::vector<pictures::TrackSpan> spans;
    for (const auto& side_track : journey.side_tracks) spans.push_back({side_track.leaves, side_track.open ? side_track.leaves : side_track.joins});
    const auto& look = desk.look;
    return pictures::journey_shape(journey.stops.size(), spans, {width, look.px(way_down), look.px(lane_down), look.px(lane_height), look.px(stop_radius + 4)});
}

kit::Icon icon_of(profile::PhaseMark mark) {
    static constexpr kit::Icon icons[] = {kit::Icon::flag,  kit::Icon::submission, kit::Icon::search,  kit::Icon::timer,
                                          kit::Icon::gavel, kit::Icon::split,      kit::Icon::document};
    return icons[static_cast<std::size_t>(mark)];
}

std::string day_of_limit(const kit::Look& look, const views::ClockLine& clock) {
    const auto whole = calendar::date_of(*clock.due) - calendar::date_of(clock.started);
    if (clock.mark == views::ClockMark::overdue) return look.texts.plural("screen.journey.overdue", -clock.days_left);
    return look.say("screen.journey.of_days", {{"day", std::to_string(std::max<std::int64_t>(0, whole - clock.days_left))}, {"days", std::to_string(whole)}});
}

std::string note_of(const DeskView& desk, const Journey& journey, std::size_t place) {
    const auto& look = desk.look;
    const auto& stop = journey.stops[place];
    const auto since = stop.entered ? wording::readable_short(look.texts, calendar::date_of(*stop.entered)) : std::string{};
    if (stop.state == StopState::here && journey.clock) return day_of_limit(look, *journey.clock);
    if (stop.state == StopState::here) return look.say("screen.journey.since", {{"date", since}});
    if (stop.state == StopState::left_out) return look.say("screen.journey.left_out");
    if (stop.state != StopState::been) return {};
    if (place == 0) return since;
    return stop.seconds < calendar::seconds_per_day ? look.say("screen.journey.same_day") : wording::span_words(look.texts, stop.seconds);
}

bool is_reached(const Stop& stop) { return stop.state == StopState::been || stop.state == StopState::here || stop.state == StopState::not_told; }

void draw_way(const kit::Look& look, const Journey& journey, const JourneyShape& shape, ImVec2 from) {
    for (std::size_t i = 0; i + 1 < shape.stops.size(); ++i) {
        const ImVec2 one{from.x + shape.stops[i].x, from.y + shape.stops[i].y}, other{from.x + shape.stops[i + 1].x, from.y + shape.stops[i + 1].y};
        if (i < journey.here && is_reached(journey.stops[journey.here])) {
            kit::canvas().AddLine(one, other, look.ink(kit::Tone::accent), look.px(4));
            continue;
        }
        for (float x = one.x + look.px(stop_radius + 6); x < other.x - look.px(stop_radius); x += look.px(8))
            kit::canvas().AddCircleFilled({x, one.y}, look.px(2), look.ink(kit::Tone::edge));
    }
}

void draw_circle(const kit::Look& look, ImVec2 centre, StopState state, kit::Icon which) {
    const auto radius = look.px(stop_radius);
    auto& list = kit::canvas();
    if (state == StopState::been) {
        list.AddCircleFilled(centre, radius, look.ink(kit::Tone::accent));
        return kit::icon(look, centre, look.px(18), which, kit::Tone::on_accent);
    }
    if (state == StopState::here) {
        list.AddCircleFilled(centre, radius, look.ink(kit::Tone::panel));
        list.AddCircle(centre, radius, look.ink(kit::Tone::accent), 0, look.px(3));
        return kit::icon(look, centre, look.px(18), which, kit::Tone::accent);
    }
    list.AddCircleFilled(centre, radius, look.ink(state == StopState::ahead ? kit::Tone::panel : kit::Tone::sunken));
    list.AddCircle(centre, radius, look.ink(kit::Tone::edge), 0, look.px(state == StopState::ahead ? 2 : 1));
    kit::icon(look, centre, look.px(18), which, kit::Tone::quiet);
}

/// Around the stop where the case is, and on its way while the case moves on.
void draw_token(const DeskView& desk, const Journey& journey, const JourneyShape& shape, ImVec2 from) {
    if (shape.stops.empty() || journey.stops[journey.here].state != StopState::here) return;
    const auto& look = desk.look;
    const auto& stop = shape.stops[journey.here];
    const auto x = kit::follow(look, "token:" + std::to_string(desk.state.case_number), stop.x);
    const ImVec2 at{from.x + x, from.y + stop.y};
    kit::canvas().AddCircleFilled(at, look.px(stop_radius + 4), look.ink(kit::Tone::soft));
    if (x != stop.x) kit::canvas().AddCircleFilled(at, look.px(stop_radius / 2), look.ink(kit::Tone::accent));
}

void put_in_middle(const kit::Look& look, ImVec2 top, float width, const std::string& words, kit::Style style) {
    const auto size = kit::size_of(look, words, style.face);
    const auto shown = std::min(size.x, width);
    if (!words.empty())
        kit::canvas().AddRectFilled({top.x - shown / 2, top.y + look.px(5)}, {top.x + shown / 2, top.y + size.y},
                                    look.ink(kit::Tone::panel)); // ways run beneath
    kit::put(look, {top.x - shown / 2, top.y}, shown + 1, words, style, true);
}

void open_stop(DeskView& desk, std::size_t place) {
    auto& journey = desk.state.journey;
    const auto was = journey.open;
    clear_middle(desk.state);
    if (was != place) journey.open = place;
    journey.stage = 0;
    desk.look.keyboard.focus_when_drawn("screen.journey.close");
}

struct Caption {
    const std::string &name, &note;
    bool here, reached;
};

void draw_caption(const kit::Look& look, ImVec2 top, float width, const Caption& caption) {
    const bool bold = caption.here && kit::size_of(look, caption.name, kit::Face::bold).x < width;
    const kit::Style style{bold ? kit::Face::bold : kit::Face::note, caption.reached ? kit::Tone::ink : kit::Tone::quiet};
    put_in_middle(look, {top.x, top.y + look.px(bold ? words_down - 2 : words_down)}, width, caption.name, style);
    put_in_middle(look, {top.x, top.y + look.px(words_down + 20)}, width, caption.note, {kit::Face::small, kit::Tone::quiet});
}

void draw_stop(DeskView& desk, const Journey& journey, const JourneyShape& shape, ImVec2 from, std::size_t place, JourneyWords words) {
    const auto& look = desk.look;
    const auto& phase = phases_of(desk)[journey.stops[place].phase];
    const auto state = journey.stops[place].state;
    const ImVec2 centre{from.x + shape.stops[place].x, from.y + shape.stops[place].y};
    const auto width = shape.room - look.unit();
    const auto& name = phase.name.in(desk.reader.language);
    const auto note = note_of(desk, journey, place);
    static constexpr const char* keys[] = {"screen.journey.ahead", "screen.journey.here", "screen.journey.been", "screen.journey.past",
                                           "screen.journey.not_told"};
    const auto says = look.say(keys[static_cast<std::size_t>(state)], {{"phase", name}}) + (note.empty() ? "" : " (" + note + ")");
    ImGui::SetCursorScreenPos({centre.x - width / 2, from.y});
    const auto press = kit::pressable(look, {"stop:" + phase.id, name}, {width, look.px(words == JourneyWords::none ? slim_height : without_tracks)},
                                      {kit::Kind::button, false, note, says});
    if (press.happened) open_stop(desk, place);
    draw_circle(look, centre, state, icon_of(phase.mark));
    if (words == JourneyWords::below) draw_caption(look, {centre.x, from.y}, width, {name, note, state == StopState::here, is_reached(journey.stops[place])});
    kit::focus_ring(look, press);
}

std::string side_track_words(const DeskView& desk, const views::SideTrack& side_track) {
    const auto& track = desk.the_case()->tracks[side_track.track];
    const auto& profile = desk.session.profile();
    return (track.agency ? desk.name(track.agency) : desk.name_of(profile[track.procedure])) + ": " + desk.name_of(profile[side_track.stage]);
}

void stroke(const kit::Look& look, const std::vector<Point>& curve, ImVec2 from, ImU32 colour) {
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3)
        kit::canvas().AddBezierCubic({from.x + curve[i].x, from.y + curve[i].y}, {from.x + curve[i + 1].x, from.y + curve[i + 1].y},
                                     {from.x + curve[i + 2].x, from.y + curve[i + 2].y}, {from.x + curve[i + 3].x, from.y + curve[i + 3].y}, colour,
                                     look.px(3));
}

/// Pressed: the whole map of that track.
void show_on_map(DeskView& desk, casework::TrackIndex track) {
    clear_middle(desk.state);
    desk.state.tab = workflow_tab;
    desk.state.workflow.shown = track;
}

void draw_side_track(DeskView& desk, const views::SideTrack& side_track, const pictures::TrackShape& shape, ImVec2 from, float at_most) {
    const auto& look = desk.look;
    const auto words = side_track_words(desk, side_track);
    const auto width = std::min(at_most, kit::size_of(look, words, kit::Face::small).x + look.px(16));
    const auto height = look.px(20);
    const ImVec2 at{from.x + shape.middle.x - width / 2, from.y + shape.middle.y - look.px(16)};
    ImGui::SetCursorScreenPos(at);
    const auto press = kit::pressable(look, {"track:" + std::to_string(side_track.track), words}, {width, look.px(32)}, {kit::Kind::button, false, {}, words});
    if (press.happened) show_on_map(desk, side_track.track);
    const ImVec2 low{at.x, from.y + shape.middle.y - height / 2}, high{at.x + width, from.y + shape.middle.y + height / 2};
    kit::canvas().AddRectFilled(low, high, look.ink(press.hovered ? kit::Tone::hover : kit::Tone::panel), height / 2);
    kit::canvas().AddRect(low, high, look.ink(side_track.open ? kit::Tone::accent : kit::Tone::edge), height / 2, 0, look.px(1));
    const auto size = kit::size_of(look, words, kit::Face::small);
    put_in_middle(look, {at.x + width / 2, low.y + (height - size.y) / 2}, width - look.px(12), words,
                  {kit::Face::small, side_track.open ? kit::Tone::ink : kit::Tone::quiet});
    kit::focus_ring(look, press, 10);
}

} // namespace

float journey_height(const DeskView& desk, JourneyWords words) {
    if (words == JourneyWords::none) return desk.look.px(slim_height);
    const auto lanes = std::min(shape_of(desk, journey_of(desk), desk.look.px(1000)).lanes, most_lanes);
    return desk.look.px(without_tracks + lane_height * static_cast<float>(lanes) + 8);
}

void draw_journey(DeskView& desk, JourneyWords words) {
    const auto& look = desk.look;
    const kit::Surface surface(look, "journey", {0, journey_height(desk, words)}, 0);
    const auto& journey = journey_of(desk);
    const auto from = ImGui::GetCursorScreenPos();
    const auto shape = shape_of(desk, journey, kit::room().x);
    draw_way(look, journey, shape, from);
    if (words != JourneyWords::none)
        for (std::size_t i = 0; i < journey.side_tracks.size(); ++i)
            if (shape.side_tracks[i].lane < most_lanes)
                stroke(look, shape.side_tracks[i].curve, from, look.ink(journey.side_tracks[i].open ? kit::Tone::accent : kit::Tone::edge));
    draw_token(desk, journey, shape, from);
    for (std::size_t place = 0; place < journey.stops.size(); ++place) draw_stop(desk, journey, shape, from, place, words);
    if (words == JourneyWords::none) return;
    for (std::size_t i = 0; i < journey.side_tracks.size(); ++i)
        if (shape.side_tracks[i].lane < most_lanes) draw_side_track(desk, journey.side_tracks[i], shape.side_tracks[i], from, shape.room * 1.7F);
}

} // namespace screens
