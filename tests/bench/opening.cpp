#include "engine/desk.hpp"
#include "engine/views/inbox.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/random_cases.hpp"
#include "tests/bench/raw_rows.hpp"
#include "tests/bench/works.hpp"

#include <malloc.h>
#include <stdexcept>

namespace bench {
namespace {

std::size_t allocated() { return mallinfo2().uordblks + mallinfo2().hblkhd; }

/// The director, who hands out the cases, has the most waiting.
casework::PartyId busiest(const casework::PlayContext& context) { return context.party("director_moon"); }

std::size_t inbox_of(const casework::PlayContext& context, const desk::Desk& desk) {
    const auto now = desk.facts().back().at;
    return views::inbox({context, desk.world(), desk.facts(), desk.words(), busiest(context), now}).size();
}

std::size_t open(const casework::PlayContext& context, const std::string& path) {
    const desk::Desk desk(context, journal::Journal::open(path, journal::Access::read_write));
    return inbox_of(context, desk);
}

/// What a desk holds of a case: the case as it stands and its facts.
double bytes_a_case(const casework::PlayContext& context, const std::string& path, std::size_t cases) {
    const auto stored = journal::Journal::open(path, journal::Access::read_only).facts();
    const auto before = allocated();
    const std::vector<casework::Fact> facts(stored);
    casework::World world;
    world.cases.reserve(cases);
    for (const auto& fact : facts) casework::apply(context, world, fact);
    return static_cast<double>(allocated() - before) / static_cast<double>(world.cases.size());
}

/// To facts spread over the whole line, back and forth, each time to the inbox of that moment: the average of one way.
double rewinding(const casework::PlayContext& context, desk::Desk& desk) {
    constexpr std::uint64_t ways = 16;
    const auto end = desk.end();
    const auto took = seconds([&] {
        for (std::uint64_t way = 0; way < ways; ++way) {
            desk.go_to({1 + (way * 7 % ways) * (end.facts - 1) / (ways - 1), end.refusals}, "");
            keep(inbox_of(context, desk));
        }
    });
    desk.go_to(end, "");
    return took / static_cast<double>(ways);
}

Line rewinding_line(const Amount& amount, const casework::PlayContext& context, const std::string& path) {
    desk::Desk desk(context, journal::Journal::open(path, journal::Access::read_only));
    const auto times = race_of_seconds(
        amount.rounds(), [&] { return rewinding(context, desk); }, [&] { return seconds([&] { open(context, path); }); });
    return {"rewind that session to any fact, to an inbox", times.ours * 1000, "ms", times.reference * 1000, {false, 0.1}};
}

} // namespace

std::vector<Line> opening(const Amount& amount) {
    const auto cases = amount.of(10'000);
    auto all = random_cases({cases, 16, 20, false});
    const auto path = stored_session(all, cases, "open");
    if (open(all.context(), path) == 0) throw std::runtime_error("Expected something to wait for the officer.");
    const auto times = race(
        amount.rounds(), [&] { open(all.context(), path); }, [&] { RawRows::read(path); });
    const auto bytes = bytes_a_case(all.context(), path, cases);
    const auto rewound = rewinding_line(amount, all.context(), path);
    fresh_file("open");
    return {{"open a session of many cases to an inbox", times.ours * 1000, "ms", times.reference * 1000, {false, 1.6}},
            rewound,
            {"memory of an open case and its facts", bytes, "bytes", {}, {false, 4096, false}}};
}

} // namespace bench
