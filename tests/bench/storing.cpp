#include "engine/desk.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/random_cases.hpp"
#include "tests/bench/raw_rows.hpp"
#include "tests/bench/works.hpp"

namespace bench {
namespace {

using journal::Durable;

constexpr std::size_t open_at_once = 64;
constexpr std::size_t facts_at_once = 1000;

/// What carrying out the cases leaves, act by act: for SQLite alone to write.
std::vector<Written> written_by(RandomCases& all, std::size_t cases) {
    std::vector<Written> written;
    std::uint64_t facts = 0, refusals = 0;
    BareDesk desk{all.context(), {}, {}};
    deal(all, cases, open_at_once, [&](const Step& step) {
        const auto& decision = desk.carry_out(step);
        written.push_back({{decision.facts.begin(), decision.facts.end()}, {}});
        for (auto& fact : written.back().facts) fact.number = ++facts;
        if (!decision.happens()) written.back().refused = journal::Refused{++refusals, facts, step.order, decision.refusal.front()};
    });
    return written;
}

std::size_t facts_in(const std::vector<Written>& written) {
    std::size_t facts = 0;
    for (const auto& one : written) facts += one.facts.size();
    return facts;
}

/// Opening and closing the file is not counted, here and for SQLite alone.
double seconds_by_act(RandomCases& all, std::size_t cases, Durable durable) {
    desk::Desk desk(all.context(), journal::Journal::create(fresh_file("ours"), all.origin(), durable));
    for (casework::WordsRef text = 1; text < all.words.size(); ++text) desk.word(all.words[text]);
    return seconds([&] {
        deal(all, cases, open_at_once, [&](const Step& step) {
            const auto& order = step.order;
            if (step.lapses) desk.lapse(order.case_number, step.lapses, order.track, order.at);
            else desk.perform(order);
        });
    });
}

double seconds_by_act(const std::vector<Written>& written, Durable durable) {
    RawRows rows(fresh_file("raw"), durable == Durable::power_cut);
    return seconds([&] {
        for (const auto& one : written) {
            rows.begin();
            rows.insert(one);
            rows.commit();
        }
    });
}

double seconds_by_thousands(RandomCases& all, std::size_t cases) {
    auto journal = journal::Journal::create(fresh_file("ours"), all.origin());
    return cpu_seconds([&] { store_by_thousands(all, cases, journal); });
}

double seconds_by_thousands(const std::vector<Written>& written) {
    RawRows rows(fresh_file("raw"), true);
    return cpu_seconds([&] {
        std::size_t waiting = 0;
        for (const auto& one : written) {
            if (one.facts.empty()) continue;
            if (waiting == 0) rows.begin();
            rows.insert({one.facts, {}});
            waiting += one.facts.size();
            if (waiting >= facts_at_once) rows.commit(), waiting = 0;
        }
        if (waiting > 0) rows.commit();
    });
}

Line by_act(const Amount& amount, Durable durable, std::size_t whole, const std::string& settings, double reach) {
    const auto cases = amount.of(whole);
    auto all = random_cases({cases, 16, SIZE_MAX, true});
    const auto written = written_by(all, cases);
    const auto times = race_of_seconds(
        amount.rounds(), [&] { return seconds_by_act(all, cases, durable); }, [&] { return seconds_by_act(written, durable); });
    const auto facts = static_cast<double>(facts_in(written));
    return {"hashed and stored, an act a transaction, " + settings, facts / times.ours, "facts/s", facts / times.reference, {true, reach}};
}

Line by_thousands(const Amount& amount) {
    const auto cases = amount.of(2000);
    auto all = random_cases({cases, 16, SIZE_MAX, true});
    const auto written = written_by(all, cases);
    const auto times = race_of_seconds(
        amount.rounds(), [&] { return seconds_by_thousands(all, cases); }, [&] { return seconds_by_thousands(written); });
    const auto facts = static_cast<double>(facts_in(written));
    return {"hashed and stored, 1,000 facts a transaction", facts / times.ours, "facts/s", facts / times.reference, {true, 1.0}};
}

} // namespace

std::size_t store_by_thousands(RandomCases& all, std::size_t cases, journal::Journal& journal) {
    BareDesk desk{all.context(), {}, {}};
    std::vector<casework::Fact> waiting;
    std::uint64_t number = 0;
    const auto store = [&] {
        journal.append(waiting, all.words);
        waiting.clear();
    };
    deal(all, cases, open_at_once, [&](const Step& step) {
        for (auto fact : desk.carry_out(step).facts) {
            fact.number = ++number;
            waiting.push_back(fact);
        }
        if (waiting.size() >= facts_at_once) store();
    });
    if (!waiting.empty()) store();
    return number;
}

std::string stored_session(RandomCases& all, std::size_t cases, const std::string& name) {
    auto path = fresh_file(name);
    auto journal = journal::Journal::create(path, all.origin());
    store_by_thousands(all, cases, journal);
    return path;
}

std::vector<Line> storing(const Amount& amount) {
    std::vector<Line> lines{by_act(amount, Durable::kill, 300, "NORMAL", 0.92), by_act(amount, Durable::power_cut, 60, "FULL", 0.95), by_thousands(amount)};
    for (const auto* name : {"ours", "raw"}) fresh_file(name);
    return lines;
}

} // namespace bench
