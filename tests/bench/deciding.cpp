#include "tests/bench/measure.hpp"
#include "tests/bench/random_cases.hpp"
#include "tests/bench/works.hpp"

#include <array>

namespace bench {
namespace {

constexpr std::size_t states = 64;
constexpr std::size_t open_at_once = 64;

/// An order as a table needs it: a symbol, and how many records come of it (none: refused).
struct Symbol {
    std::int64_t at;
    std::uint32_t case_number;
    std::uint16_t act;
    std::uint16_t records;
};

struct Record {
    std::uint64_t number;
    std::int64_t at, value;
    std::uint32_t case_number;
    std::uint16_t state, act;
};
static_assert(sizeof(Record) == 32);

/// The least a workflow can be: the next state out of a table, and a record of each thing that happens.
class BareTable {
public:
    explicit BareTable(std::size_t cases) : states_(cases) {
        for (std::size_t state = 0; state < states; ++state)
            for (std::size_t act = 0; act < next_[state].size(); ++act) next_[state][act] = static_cast<std::uint16_t>((state * 7 + act + 1) % states);
    }
    void add(const Step& step, const casework::Decision& decision) {
        const auto act = static_cast<std::uint16_t>(step.lapses ? step.lapses.index : step.order.act.index);
        sequence_.push_back({step.order.at.seconds, step.order.case_number, act, static_cast<std::uint16_t>(decision.facts.size())});
        records_.resize(records_.size() + decision.facts.size());
    }
    void run() {
        std::uint64_t number = 0;
        for (const auto& order : sequence_) {
            auto& state = states_[order.case_number];
            for (std::uint16_t i = 0; i < order.records; ++i) {
                state = next_[state][order.act];
                records_[number] = {number, order.at, i, order.case_number, state, order.act};
                ++number;
            }
        }
        keep(records_);
    }
    std::size_t records() const { return records_.size(); }

private:
    std::array<std::array<std::uint16_t, 256>, states> next_{};
    std::vector<std::uint16_t> states_; ///< by case
    std::vector<Symbol> sequence_;
    std::vector<Record> records_;
};

double slowest_answer(const casework::PlayContext& context, const casework::World& world, const casework::Order& question, int rounds) {
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) times.push_back(seconds([&] { keep(casework::why(context, world, question)); }));
    return median(times);
}

} // namespace

std::vector<Line> deciding(const Amount& amount) {
    constexpr std::size_t cases = 480;
    auto all = random_cases({cases, 16, SIZE_MAX, true});
    BareTable bare(cases);
    BareDesk once{all.context(), {}, {}};
    deal(all, cases, open_at_once, [&](const Step& step) { bare.add(step, once.carry_out(step)); });
    std::vector<casework::Fact> facts;
    const auto decide_all = [&] {
        facts.clear();
        BareDesk desk{all.context(), {}, {}};
        return cpu_seconds([&] {
            deal(all, cases, open_at_once, [&](const Step& step) {
                const auto& made = desk.carry_out(step).facts;
                facts.insert(facts.end(), made.begin(), made.end());
            });
        });
    };
    const auto times = race_of_seconds(5 * amount.rounds(), decide_all, [&] { return cpu_seconds([&] { bare.run(); }); });
    const auto count = static_cast<double>(bare.records());
    return {{"decide and apply, in memory", count / times.ours, "facts/s", count / times.reference, {true, 0.075}}};
}

/// Every act asked about by everybody, in the middle of a case.
std::vector<Line> asking_why(const Amount& amount) {
    auto all = random_cases({1, 16, SIZE_MAX, true});
    all.cases[0].steps.resize(all.cases[0].steps.size() / 2);
    BareDesk desk{all.context(), {}, {}};
    deal(all, 1, 1, [&](const Step& step) { desk.carry_out(step); });
    const auto& world = desk.world;
    double slowest = 0;
    for (std::uint16_t act = 0; act < all.context().profile.acts.size(); ++act)
        for (std::uint16_t who = 0; who < all.context().parties.size(); ++who) {
            auto question = all.cases[0].steps.back().order;
            question.act = profile::ActId{act};
            question.track = world.cases[0].track_of(all.context().profile.acts[act].procedure);
            question.actor = casework::PartyId{who};
            question.inputs.clear();
            slowest = std::max(slowest, slowest_answer(all.context(), world, question, amount.rounds()));
        }
    return {{"why, the slowest answer of any act", slowest * 1e6, "us", {}, {false, 1000, false}}};
}

} // namespace bench
