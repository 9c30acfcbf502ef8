#include "sandbox/screens/workflow/scene.hpp"

#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

using casework::Case;
using casework::Track;
using casework::TrackIndex;
using profile::ProcedureId;

constexpr float name_width = 150; ///< at 100 %; a longer name has several lines

std::string track_name(const DeskView& desk, const Track& track) {
    const auto name = desk.name_of(desk.session.profile()[track.procedure]);
    return track.agency ? name + " - " + desk.name(track.agency) : name;
}

std::vector<ProcedureId> never_opened(const DeskView& desk, const Case& the_case) {
    std::vector<ProcedureId> all;
    for (std::uint16_t i = 0; i < desk.session.profile().procedures.size(); ++i)
        if (std::ranges::none_of(the_case.tracks, [&](const Track& track) { return track.procedure.index == i; })) all.push_back(ProcedureId{i});
    return all;
}

void choose(const DeskView& desk, const Case& the_case, Scene& scene, std::size_t& shown) {
    const auto others = never_opened(desk, the_case);
    for (const auto& track : the_case.tracks) scene.choices.push_back(track_name(desk, track));
    for (const auto other : others)
        scene.choices.push_back(desk.look.say("screen.workflow.not_opened", {{"procedure", desk.name_of(desk.session.profile()[other])}}));
    if (shown >= scene.choices.size()) shown = 0;
    const bool is_track = shown < the_case.tracks.size();
    scene.procedure = is_track ? the_case.tracks[shown].procedure : others[shown - the_case.tracks.size()];
    if (is_track) scene.track = static_cast<TrackIndex>(shown);
    if (is_track) scene.stands = the_case.tracks[shown].stage;
}

void add_open(const DeskView& desk, Scene& scene) {
    if (!scene.track || !desk.hands_tied().empty()) return;
    for (std::uint16_t i = 0; i < desk.session.profile().acts.size(); ++i) {
        const profile::ActId act{i};
        if (desk.session.profile()[act].procedure != scene.procedure) continue;
        if (!desk.session.why(intent_on(desk, act, *scene.track)).open) continue;
        scene.open.push_back(act);
        auto to = views::leads_to(desk.session.profile(), act);
        if (!to.empty()) scene.next.push_back({act, std::move(to)});
    }
}

std::string acts_to(const DeskView& desk, const Scene& scene, profile::StageId stage) {
    return texts::listed(scene.next, [&](const NextAct& next) {
        const bool leads_there = std::ranges::find(next.leads_to, stage) != next.leads_to.end();
        return leads_there ? desk.name_of(desk.session.profile()[next.act]) : std::string{};
    });
}

std::string short_time(const DeskView& desk, const views::StageTime& time, bool is_end) {
    if (is_end) return wording::readable_day(desk.look.texts, time.since);
    if (!desk.the_case() || (time.seconds == 0 && !time.still)) return {};
    const auto span = wording::span_words(desk.look.texts, time.seconds);
    return time.still ? desk.look.say("screen.workflow.so_far", {{"span", span}}) : span;
}

std::string told_time(const DeskView& desk, const views::StageTime& time, bool is_end) {
    const auto& look = desk.look;
    const auto date = wording::readable_day(desk.look.texts, time.since);
    if (is_end) return look.say("screen.workflow.ended", {{"date", date}});
    const auto span = wording::span_words(look.texts, time.seconds);
    const auto told = look.say(time.still ? "screen.workflow.stands" : "screen.workflow.stood", {{"span", span}, {"date", date}});
    return time.times > 1 ? told + " " + look.texts.plural("screen.workflow.entered", time.times) : told;
}

std::vector<std::string> tokens_in(const DeskView& desk, const Case& the_case, profile::StageId stage) {
    std::vector<std::string> tokens;
    for (const auto& track : the_case.tracks)
        if (track.stage == stage) tokens.push_back(track_name(desk, track));
    return tokens;
}

void add_stages(const DeskView& desk, const Case& the_case, Scene& scene, const std::vector<views::StageTime>& times) {
    for (const auto stage : desk.session.profile()[scene.procedure].stages) {
        const auto& about = desk.session.profile()[stage];
        auto& added = scene.stages.emplace_back();
        added.stage = stage;
        added.number = std::to_string(scene.stages.size());
        added.name = desk.name_of(about);
        added.next = acts_to(desk, scene, stage);
        added.tokens = tokens_in(desk, the_case, stage);
        added.here = scene.stands == stage;
        const auto time = std::ranges::find(times, stage, &views::StageTime::stage);
        added.been = time != times.end();
        if (!added.been) continue;
        added.time = short_time(desk, *time, about.end);
        added.told = told_time(desk, *time, about.end);
    }
}

Scene scene_of(DeskView& desk, const Case& the_case, Scene::Key made_for) {
    Scene scene;
    choose(desk, the_case, scene, desk.state.workflow.shown);
    made_for.shown = desk.state.workflow.shown;
    scene.made_for = std::move(made_for);
    add_open(desk, scene);
    scene.clocks = views::clock_board(desk.reader, the_case);
    const auto path = scene.track ? views::stays(desk.reader, the_case, *scene.track) : std::vector<views::Stay>{};
    add_stages(desk, the_case, scene, views::time_in_stages(path, desk.reader.now));
    std::vector<profile::StageId> passed;
    for (const auto& stay : path) passed.push_back(stay.stage);
    scene.taken = pictures::arrows_taken(workflow_picture(desk, scene.procedure), passed);
    return scene;
}

/// What was looked at belongs to the procedure that it was looked at in.
void look_anew(WorkflowState& state) {
    state.seen.reset();
    state.chosen.reset();
    state.followed.reset();
}

} // namespace

bool Scene::is_open(profile::ActId act) const { return std::ranges::find(open, act) != open.end(); }

const views::StageSheet& stage_sheet(DeskView& desk, profile::StageId stage) {
    const auto [place, added] = desk.state.workflow.sheets.at(desk.moment).try_emplace(stage.index);
    if (added) place->second = views::stage_sheet(desk.session.profile(), stage, calendar::date_of(desk.reader.now));
    return place->second;
}

const Scene& workflow_scene(DeskView& desk, const Case& the_case) {
    auto& state = desk.state.workflow;
    const auto& was = state.scene.made_for;
    const bool same = was.now == desk.reader.now.seconds && was.person == desk.reader.person.index && was.case_number == the_case.number &&
                      was.shown == state.shown && was.head == desk.moment.head && !state.scene.choices.empty();
    if (same) return state.scene;
    const auto procedure = state.scene.procedure;
    state.scene = scene_of(desk, the_case, {desk.moment.head, desk.reader.now.seconds, desk.reader.person.index, the_case.number, state.shown});
    if (state.scene.procedure != procedure) look_anew(state);
    return state.scene;
}

const pictures::WorkflowPicture& workflow_picture(DeskView& desk, ProcedureId procedure) {
    auto& made = desk.state.workflow.pictures;
    const auto found = made.find(procedure.index);
    if (found != made.end()) return found->second;
    const auto& look = desk.look;
    const auto time = kit::size_of(look, look.say("screen.workflow.widest_time"), kit::Face::note);
    const auto size_of = [&](const std::string& label) {
        const auto width = std::max({look.px(name_width), time.x, kit::longest_word(look, label, kit::Face::bold)});
        const auto name = kit::size_of(look, label, kit::Face::bold, width);
        return pictures::Point{std::max(time.x, name.x) / look.scale, (name.y + time.y) / look.scale};
    };
    return made.emplace(procedure.index, pictures::workflow_picture(desk.session.profile(), procedure, desk.reader.language, size_of)).first->second;
}

} // namespace screens
