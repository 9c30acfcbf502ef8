#pragma once

#include "engine/profile/profile.hpp"

#include <vector>

/// What the profile says about one stage: what may be done from it, which limits it begins and ends, which rules judge that.
namespace views {

struct StageAct {
    profile::ActId act;
    std::vector<profile::StageId> leads_to; ///< of the same procedure; empty: the track stays where it is
};

struct StageClock {
    profile::ClockId clock;
    bool starts = false; ///< with an act that leads here
    bool stops = false;  ///< with an act that is done from here
};

struct StageSheet {
    std::vector<StageAct> acts;              ///< that name the stage; what moves the track on stands first
    std::vector<profile::ActId> at_any_time; ///< of the procedure, from every stage that is not an end
    std::vector<StageClock> clocks;
    std::vector<profile::RuleId> rules; ///< that are law on that day and judge one of `acts`
};

StageSheet stage_sheet(const profile::Profile& profile, profile::StageId stage, calendar::Date on);

/// Stages of its own procedure to which doing the act can bring a track.
std::vector<profile::StageId> leads_to(const profile::Profile& profile, profile::ActId act);

} // namespace views
