#pragma once

#include "engine/views/clock_board.hpp"
#include "engine/views/stage_sheet.hpp"
#include "engine/views/stays.hpp"
#include "sandbox/pictures/arrows.hpp"
#include "sandbox/pictures/viewport.hpp"
#include "sandbox/screens/desk/moment.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// One stage of the picture, in words.
struct SceneStage {
    profile::StageId stage;
    std::string number, name;
    std::string time;                ///< spent there, short enough for the picture; empty: never entered
    std::string told;                ///< the same as a sentence
    std::string next;                ///< the acts that lead there now; empty: none
    std::vector<std::string> tokens; ///< who stands there: one for each track
    bool been = false, here = false; ///< the track that is shown
};

/// An act that is open to the person at the desk and moves the track on.
struct NextAct {
    profile::ActId act;
    std::vector<profile::StageId> leads_to;
};

/// What the picture of one track says at one moment. Made once for it: a frame only draws.
struct Scene {
    /// Whatever it depends on.
    struct Key {
        std::string head;
        std::int64_t now = 0;
        std::uint16_t person = 0;
        std::uint32_t case_number = 0;
        std::size_t shown = 0;
        bool operator==(const Key&) const = default;
    };
    Key made_for;
    std::vector<std::string> choices; ///< names of what can be shown: the case's tracks, then procedures that none of them is
    profile::ProcedureId procedure;
    std::optional<casework::TrackIndex> track;
    std::optional<profile::StageId> stands; ///< where the track stands
    std::vector<SceneStage> stages;         ///< in the order of the procedure
    std::vector<pictures::Taken> taken;
    std::vector<profile::ActId> open; ///< to the person at the desk, on the track
    std::vector<NextAct> next;        ///< those of them that move it on
    std::vector<views::ClockLine> clocks;

    bool is_open(profile::ActId act) const;
};

/// The workflow of a case as it is looked at.
struct WorkflowState {
    std::size_t shown = 0;                    ///< of Scene::choices
    std::optional<profile::StageId> chosen;   ///< its sheet is open
    std::optional<profile::StageId> bring;    ///< to be brought into sight
    bool large = false;                       ///< over the whole desk
    std::optional<pictures::Viewport> seen;   ///< none: not looked at yet
    std::optional<float> zoom_by;             ///< asked for by the toolbar; 0: the whole
    std::optional<profile::StageId> followed; ///< where the track stood when it was last brought into sight
    Scene scene;
    Kept<std::map<std::uint16_t, views::StageSheet>> sheets;     ///< by StageId, made when first read
    std::map<std::uint16_t, pictures::WorkflowPicture> pictures; ///< by ProcedureId, made once
};

/// Of the case that is open at the desk, which its reader may see.
const Scene& workflow_scene(DeskView& desk, const casework::Case& the_case);
const views::StageSheet& stage_sheet(DeskView& desk, profile::StageId stage);
const pictures::WorkflowPicture& workflow_picture(DeskView& desk, profile::ProcedureId procedure);

} // namespace screens
