#pragma once

#include "engine/casework/carry_out.hpp"
#include "engine/journal/journal.hpp"
#include "sandbox/model/materials.hpp"

namespace bench {

/// An order, or a clock that lapses.
struct Step {
    casework::Order order;
    casework::ClockId lapses; ///< none: the order
};

struct RandomCase {
    std::vector<Step> steps;
    std::size_t facts = 0;
};

/// Legal random cases under Korea's law, the same on every machine: what each order leads to depends on its own case
/// alone, so a few dozen of them, dealt again and again under other numbers, are as good as thousands.
struct RandomCases {
    model::Materials materials; ///< with as many reports as cases are asked for
    casework::Words words;
    std::vector<RandomCase> cases;

    const casework::PlayContext& context() const { return materials.context; }
    journal::Origin origin() const;
};

/// Cases of so many acts, one order in ten refused; cut off once they have so many facts.
struct Shape {
    std::size_t reports = 0;
    int acts = 16;
    std::size_t most_facts = SIZE_MAX;
    bool refusals = true;
};
RandomCases random_cases(const Shape& shape);

/// The step at that place of each case; false when none has one.
template <class CarryOut> bool deal_round(RandomCases& all, std::size_t first, std::size_t last, std::size_t place, CarryOut& carry_out) {
    bool any = false;
    for (auto number = first; number < last; ++number) {
        auto& steps = all.cases[number % all.cases.size()].steps;
        if (place >= steps.size()) continue;
        auto& order = steps[place].order;
        order.case_number = static_cast<std::uint32_t>(number);
        if (order.report != casework::no_value) order.report = static_cast<std::int64_t>(number);
        carry_out(steps[place]);
        any = true;
    }
    return any;
}

/// Hands out the steps of so many cases, `open_at_once` of them side by side, the way they come to a desk.
template <class CarryOut> void deal(RandomCases& all, std::size_t cases, std::size_t open_at_once, CarryOut carry_out) {
    for (std::size_t first = 0; first < cases; first += open_at_once) {
        const auto last = std::min(cases, first + open_at_once);
        for (std::size_t place = 0; deal_round(all, first, last, place, carry_out); ++place) {
        }
    }
}

/// Carries out, as a desk does, without keeping anything.
struct BareDesk {
    const casework::PlayContext& context;
    casework::World world;
    casework::Decision decision;

    const casework::Decision& carry_out(const Step& step) {
        const auto& order = step.order;
        if (step.lapses) casework::carry_out_lapse(context, world, order.case_number, step.lapses, order.track, order.at, decision);
        else casework::carry_out(context, world, casework::GuardRails::teach, order, decision);
        return decision;
    }
};

/// Decided, hashed and stored a thousand facts at a time; how many facts. Refusals are not stored.
std::size_t store_by_thousands(RandomCases& all, std::size_t cases, journal::Journal& journal);
/// A session file of so many cases, closed; its path.
std::string stored_session(RandomCases& all, std::size_t cases, const std::string& name);

} // namespace bench
