#pragma once

#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/fixtures/dice.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <filesystem>
#include <map>

/// A plan played so closely that everything a play waits for can be written down after every order.
namespace fixtures {

struct PlanFile {
    std::string scenario, plan;
};

/// Training material, and the short scenarios that only tests play.
inline std::vector<PlanFile> all_plans() {
    auto scenarios = files::shipped_scenarios();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(CLEAN_PORTAL_SOURCE) + "/tests/scenarios"))
        if (entry.path().filename() == "scenario.json") scenarios.push_back(entry.path().string());
    std::ranges::sort(scenarios);
    std::vector<PlanFile> all;
    for (const auto& scenario : scenarios)
        for (const auto& plan : files::plans_beside(scenario)) all.push_back({scenario, plan});
    return all;
}

inline model::Materials materials_of(const PlanFile& play) {
    auto read = reading::read_scenario(files::read_file(play.scenario), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

inline model::Plan plan_of(const PlanFile& play) {
    auto read = reading::read_plan(files::read_file(play.plan), materials_of(play));
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

/// Digest, hour, what comes next, every script entry, expectations, decisions, who is away.
inline std::string seen(const session::Session& session) {
    const auto next = session.next();
    std::string all = session.digest() + " " + calendar::iso(session.now()) + " then " + std::to_string(static_cast<int>(next.kind)) + " at " +
                      calendar::iso(next.at) + " entry " + std::to_string(next.entry) + " clock " + std::to_string(next.clock.index) + " case " +
                      std::to_string(next.case_number) + " track " + std::to_string(next.track) + " person " + std::to_string(next.person.index);
    for (const auto& one : session.script_state())
        all += " " + std::to_string(one.armed) + std::to_string(one.held) + std::to_string(one.done) + "+" + std::to_string(one.delay) +
               (one.armed ? calendar::iso(one.due) : "");
    for (const auto& one : session.expectations()) all += " " + std::to_string(static_cast<int>(one.state)) + "@" + std::to_string(one.at_fact);
    for (const auto& one : session.decisions())
        all += " d" + std::to_string(static_cast<int>(one.stage)) + "@" + std::to_string(one.opened_at) + "-" + std::to_string(one.done_at) +
               std::to_string(one.as_recommended) + calendar::iso(one.since);
    for (std::uint16_t i = 0; i < session.context().parties.size(); ++i) {
        const casework::PartyId party{i};
        all += std::to_string(static_cast<int>(session.played_by(party))) + (session.directions().absent(party) ? "a" : "");
    }
    return all + (session.directions().frozen() ? " frozen" : "") + " orders until " + std::to_string(session.previous_order().value_or(0)) + " refusals " +
           std::to_string(session.refusals().size());
}

/// How a plan goes on: its next step, and the moment that it waits for where it waits for one.
struct GoingOn {
    std::size_t step = 0;
    std::optional<calendar::Instant> moment;
};

/// The first passage through a plan.
class Passage {
public:
    explicit Passage(const PlanFile& file, const std::string& session_file = {})
        : plan_(plan_of(file)), session_(session::Session::start(materials_of(file), {plan_.rails, session_file, ""})) {
        note({0, {}});
        go_on({0, {}});
    }

    session::Session& session() { return session_; }
    /// After the order that ends with that fact; only where nothing more happened in its second.
    const std::map<std::uint64_t, std::string>& states() const { return states_; }
    /// What came next in the plan after a fact.
    GoingOn after(std::uint64_t fact) const { return goings_on_.at(fact); }

    /// The rest of the plan, then time alone.
    void go_on(GoingOn from) {
        for (; from.step < plan_.steps.size(); from = {from.step + 1, {}}) {
            const auto& step = plan_.steps[from.step];
            if (from.moment) pass_until(*from.moment, from.step);
            else reach(step, from.step);
            auto intent = session_.intent_of(step.act);
            intent.insist = step.insist;
            session_.perform(intent);
            note({from.step + 1, {}});
        }
        while (!session_.over()) pass(session_.next().at, {plan_.steps.size(), {}});
    }

private:
    void reach(const model::PlanStep& step, std::size_t place) {
        while (step.until && !holds(step) && !session_.over()) pass(session_.next().at, {place, {}});
        if (step.at) pass_until(*step.at, place);
        if (step.after) pass_until(session_.later(*step.after), place);
    }
    bool holds(const model::PlanStep& step) const { return session_.holds(plan_.conditions, step.until, step.act.report); }
    void pass_until(calendar::Instant moment, std::size_t place) {
        while (session_.now() < moment) pass(moment, {place, moment});
    }
    /// To the next event or midnight, but not beyond the moment.
    void pass(calendar::Instant moment, const GoingOn& after) {
        const auto midnight = calendar::start_of(calendar::date_of(session_.now()) + 1);
        const auto next = session_.next();
        const auto event = next.kind == session::NextKind::nothing ? moment : std::max(next.at, session_.now());
        session_.run_to(std::min({midnight, event, std::max(moment, session_.now())}));
        note(after);
    }
    void note(const GoingOn& after) {
        const auto facts = session_.facts().size();
        const bool now = facts == 0 || session_.facts().back().at == session_.now();
        if (!now || noted_ == facts + session_.refusals().size() + 1) return;
        noted_ = facts + session_.refusals().size() + 1;
        states_[facts] = seen(session_);
        goings_on_[facts] = after;
    }

    model::Plan plan_;
    session::Session session_;
    std::map<std::uint64_t, std::string> states_;
    std::map<std::uint64_t, GoingOn> goings_on_;
    std::size_t noted_ = 0;
};

} // namespace fixtures
