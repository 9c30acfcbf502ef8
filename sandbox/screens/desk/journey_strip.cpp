#include "sandbox/screens/desk/journey_strip.hpp"

#include "sandbox/pictures/journey_shape.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/stops.hpp"
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

constexpr float way_down = 24, lane_height = 34, slim_height = 48, around_label = 8; ///< at 100 %
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

std::string side_track_words(const DeskView& desk, const views::SideTrack& side_track) {
    const auto& track = desk.the_case()->tracks[side_track.track];
    const auto& profile = desk.session.profile();
    return (track.agency ? desk.name(track.agency) : desk.name_of(profile[track.procedure])) + ": " + desk.name_of(profile[side_track.stage]);
}

/// With the air around it.
float label_width(const kit::Look& look, const std::string& words, float at_most = kit::any_width) {
    return std::min(at_most, kit::size_of(look, words, kit::Face::small).x + look.px(16 + 2 * around_label));
}

/// With the words below the stops, which no side track crosses.
float stops_height(const kit::Look& look) { return look.px(way_down) + kit::stop_depth(look, kit::StopSize::large); }

std::string words_of_rest(const DeskView& desk, std::size_t count) {
    return desk.look.texts.plural("screen.journey.more_tracks", static_cast<std::int64_t>(count));
}

/// How the journey lies; beyond two lanes of side tracks only how many more there are is said, first of all at the right edge.
struct Laid {
    JourneyShape shape;
    std::vector<const views::SideTrack*> side_tracks; ///< as in the shape; none for the words of the rest
    std::vector<const views::SideTrack*> rest;
};

Laid laid_out(const DeskView& desk, const Journey& journey, float width, bool with_rest) {
    Laid laid;
    std::vector<pictures::TrackSpan> spans;
    const auto& look = desk.look;
    if (with_rest) {
        laid.side_tracks.push_back(nullptr);
        const auto words = words_of_rest(desk, journey.side_tracks.size());
        spans.push_back({journey.stops.size(), journey.stops.size(), label_width(look, words)});
    }
    for (const bool open : {true, false})
        for (const auto& side_track : journey.side_tracks) {
            if (side_track.open != open) continue;
            laid.side_tracks.push_back(&side_track);
            spans.push_back({side_track.leaves, open ? side_track.leaves : side_track.joins, label_width(look, side_track_words(desk, side_track), width)});
        }
    const auto first_lane = stops_height(look) + look.px(lane_height / 2);
    laid.shape = pictures::journey_shape(
        journey.stops.size(), spans, {width, look.px(way_down), first_lane, look.px(lane_height), kit::stop_radius(look, kit::StopSize::large) + look.px(4)});
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (laid.shape.side_tracks[i].lane >= most_lanes) laid.rest.push_back(laid.side_tracks[i]);
    return laid;
}

Laid laid_out(const DeskView& desk, const Journey& journey, float width) {
    auto laid = laid_out(desk, journey, width, false);
    return laid.rest.empty() ? laid : laid_out(desk, journey, width, true);
}

kit::Icon icon_of(profile::PhaseMark mark) {
    static constexpr kit::Icon icons[] = {kit::Icon::flag,  kit::Icon::submission, kit::Icon::search,  kit::Icon::timer,
                                          kit::Icon::gavel, kit::Icon::split,      kit::Icon::document};
    return icons[static_cast<std::size_t>(mark)];
}

std::string day_of_limit(const kit::Look& look, const views::ClockLine& clock) {
    const auto whole = calendar::date_of(*clock.due) - calendar::date_of(clock.started);
    if (clock.mark == views::ClockMark::overdue) return look.texts.plural("screen.journey.overdue", -clock.days_left);
    return look.texts.plural("screen.journey.of_days", whole, {{"day", std::to_string(std::max<std::int64_t>(0, whole - clock.days_left))}});
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

std::vector<ImVec2> centres_of(const JourneyShape& shape, ImVec2 from) {
    std::vector<ImVec2> centres;
    for (const auto& stop : shape.stops) centres.push_back({from.x + stop.x, from.y + stop.y});
    return centres;
}

/// Around the stop where the case is, and on its way while the case moves on.
void draw_token(const DeskView& desk, const Journey& journey, const JourneyShape& shape, ImVec2 from) {
    if (shape.stops.empty() || journey.stops[journey.here].state != StopState::here) return;
    const auto& look = desk.look;
    const auto& stop = shape.stops[journey.here];
    const auto x = kit::follow(look, "token:" + std::to_string(desk.state.case_number), stop.x);
    const ImVec2 at{from.x + x, from.y + stop.y};
    const auto radius = kit::stop_radius(look, kit::StopSize::large);
    kit::canvas().AddCircleFilled(at, radius + look.px(4), look.ink(kit::Tone::soft));
    if (x != stop.x) kit::canvas().AddCircleFilled(at, radius / 2, look.ink(kit::Tone::accent));
}

void open_stop(DeskView& desk, std::size_t place) {
    auto& journey = desk.state.journey;
    const auto was = journey.open;
    clear_middle(desk.state);
    if (was != place) journey.open = place;
    journey.stage = 0;
    desk.look.keyboard.focus_when_drawn("screen.journey.close");
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
    const auto press = kit::pressable(look, {"stop:" + phase.id, name}, {width, words == JourneyWords::none ? look.px(slim_height) : stops_height(look)},
                                      {kit::Kind::button, false, note, says});
    if (press.happened) open_stop(desk, place);
    const kit::StopPlate plate{state, icon_of(phase.mark), name, note};
    kit::stop(look, centre, kit::StopSize::large, plate);
    if (words == JourneyWords::below) kit::stop_words(look, centre, width, kit::StopSize::large, plate);
    kit::focus_ring(look, press);
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

struct TrackLabel {
    std::string id, words;
    bool open = false;
};

bool draw_label(const kit::Look& look, const TrackLabel& label, ImVec2 from, float at_most) {
    const auto height = look.px(22), target = look.px(32), width = label_width(look, label.words, at_most) - look.px(2 * around_label);
    const ImVec2 at{from.x + look.px(around_label), from.y - target / 2};
    ImGui::SetCursorScreenPos(at);
    const auto press = kit::pressable(look, {label.id, label.words}, {width, target}, {kit::Kind::button, false, {}, label.words});
    const ImVec2 low{at.x, from.y - height / 2}, high{low.x + width, low.y + height};
    kit::canvas().AddRectFilled(low, high, look.ink(press.hovered ? kit::Tone::hover : kit::Tone::panel), height / 2);
    kit::canvas().AddRect(low, high, look.ink(label.open ? kit::Tone::accent : kit::Tone::edge), height / 2, 0, look.px(1));
    kit::put(look, {low.x + look.px(8), from.y - look.fonts.small->FontSize / 2}, width - look.px(15), label.words,
             {kit::Face::small, label.open ? kit::Tone::ink : kit::Tone::quiet}, true);
    kit::focus_ring(look, press, 10);
    return press.happened;
}

void draw_labels(DeskView& desk, const Laid& laid, ImVec2 from, float whole) {
    for (std::size_t i = 0; i < laid.side_tracks.size(); ++i) {
        const auto& shape = laid.shape.side_tracks[i];
        if (shape.lane >= most_lanes) continue;
        const auto* side_track = laid.side_tracks[i];
        const auto label = side_track ? TrackLabel{"track:" + std::to_string(side_track->track), side_track_words(desk, *side_track), side_track->open}
                                      : TrackLabel{"screen.journey.more_tracks", words_of_rest(desk, laid.rest.size())};
        if (draw_label(desk.look, label, {from.x + shape.words_from, from.y + shape.middle.y}, whole))
            show_on_map(desk, side_track ? side_track->track : laid.rest.front()->track);
    }
}

void draw_side_ways(const kit::Look& look, const Laid& laid, ImVec2 from) {
    for (std::size_t i = 0; i < laid.side_tracks.size(); ++i) {
        const auto* side_track = laid.side_tracks[i];
        if (!side_track || laid.shape.side_tracks[i].lane >= most_lanes) continue;
        stroke(look, laid.shape.side_tracks[i].curve, from, look.ink(side_track->open ? kit::Tone::accent : kit::Tone::edge));
    }
}

float journey_height(const kit::Look& look, const JourneyShape& shape, JourneyWords words) {
    if (words == JourneyWords::none) return look.px(slim_height);
    return stops_height(look) + look.px(lane_height) * static_cast<float>(std::min(shape.lanes, most_lanes)) + look.px(2);
}

} // namespace

void draw_journey(DeskView& desk, JourneyWords words) {
    const auto& look = desk.look;
    const auto& journey = journey_of(desk);
    const float whole = kit::room().x;
    const auto laid = laid_out(desk, journey, whole);
    const auto& shape = laid.shape;
    const kit::Surface surface(look, "journey", {0, journey_height(look, shape, words)}, 0);
    const auto from = ImGui::GetCursorScreenPos();
    kit::stops_way(look, centres_of(shape, from), journey.here, kit::StopSize::large);
    if (words != JourneyWords::none) draw_side_ways(look, laid, from);
    draw_token(desk, journey, shape, from);
    for (std::size_t place = 0; place < journey.stops.size(); ++place) draw_stop(desk, journey, shape, from, place, words);
    if (words != JourneyWords::none) draw_labels(desk, laid, from, whole);
}

} // namespace screens
