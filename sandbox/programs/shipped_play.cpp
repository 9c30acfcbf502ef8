#include "sandbox/programs/shipped_play.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"

#include <stdexcept>
#include <utility>

namespace {

template <class Read> auto whole(Read read) {
    if (!read.thing) throw std::runtime_error(model::line_of(model::first_error(read.problems)));
    return std::move(*read.thing);
}

} // namespace

struct ShippedPlay::Read {
    Read(const std::string& scenario, const std::string& plan_name)
        : path(files::scenario_path(scenario)), materials(whole(reading::read_scenario(files::read_file(path), files::find_profile_in_home()))),
          plan(whole(reading::read_plan(files::read_file(files::plan_path(path, plan_name)), materials))) {}

    std::string path;
    model::Materials materials;
    model::Plan plan;
};

ShippedPlay::ShippedPlay(const std::string& scenario, const std::string& plan_name) : ShippedPlay(Read(scenario, plan_name)) {}

ShippedPlay::ShippedPlay(Read read)
    : path(std::move(read.path)), session(session::Session::start(std::move(read.materials), {read.plan.rails, "", ""})), plan(std::move(read.plan)),
      player(session, plan) {}

const model::PlanStep& ShippedPlay::next() const {
    if (player.place() < plan.steps.size()) return plan.steps[player.place()];
    throw std::runtime_error("Expected a step more in the plan of " + path + " but it has " + std::to_string(plan.steps.size()) + ".");
}

void ShippedPlay::step_to(const std::string& act) {
    while (session.profile().acts[next().act.act.index].about.id != act)
        if (!player.step()) throw std::runtime_error("Expected the plan of " + path + " to come to \"" + act + "\" but it stops before.");
}
