#pragma once

#include "sandbox/session/play/plan_player.hpp"

#include <string>

/// A scenario that comes with the program, and one of its plans, for pictures. Where one does not read that is said in a sentence
/// (std::runtime_error): a program may stand beside files that are older or newer than it is.
struct ShippedPlay {
    ShippedPlay(const std::string& scenario, const std::string& plan_name);
    ShippedPlay(const ShippedPlay&) = delete; // the player looks at the others
    ShippedPlay& operator=(const ShippedPlay&) = delete;

    /// The act that the plan does next, by its step.
    const model::PlanStep& next() const;
    /// Until the plan comes to that act.
    void step_to(const std::string& act);

    std::string path; ///< of the scenario
    session::Session session;
    model::Plan plan;
    session::PlanPlayer player;

private:
    struct Read;
    explicit ShippedPlay(Read read);
};
