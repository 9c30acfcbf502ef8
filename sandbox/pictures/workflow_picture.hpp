#pragma once

#include "engine/profile/profile.hpp"

#include <functional>
#include <string>
#include <vector>

/// Where the stages of a procedure and the acts between them lie in a picture. Graphviz lays out; whoever draws
/// decides how it looks. Always made from the profile's own tables.
namespace pictures {

struct Point {
    float x = 0, y = 0; ///< pixels at text scale 100 %, from the top left of the picture
};

struct StageBox {
    profile::StageId stage;
    Point top_left, size;
};

/// One arrow for all acts that lead from one stage to another.
struct Arrow {
    profile::StageId from, to;
    std::vector<profile::ActId> acts;
    std::vector<Point> curve; ///< cubic Bezier: first point, then three for each piece
    Point head;               ///< where the arrow's tip is
};

struct WorkflowPicture {
    profile::ProcedureId procedure;
    Point size;
    std::vector<StageBox> stages;
    std::vector<Arrow> arrows;
};

/// Null where the picture does not show the stage.
const StageBox* box_of(const WorkflowPicture& picture, profile::StageId stage);
Point middle_of(const StageBox& box);

/// How much room the words of a stage take, in pixels at text scale 100 %.
using LabelSize = std::function<Point(const std::string&)>;

/// Top to bottom. Takes a few milliseconds: make it once, not each frame. Throws std::runtime_error when
/// Graphviz cannot lay it out.
WorkflowPicture workflow_picture(const profile::Profile& profile, profile::ProcedureId procedure, const std::string& language, const LabelSize& size_of);

} // namespace pictures
