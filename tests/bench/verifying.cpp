#include "engine/desk.hpp"
#include "engine/journal/chain.hpp"
#include "engine/replay.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/random_cases.hpp"
#include "tests/bench/raw_rows.hpp"
#include "tests/bench/works.hpp"

#include <sodium.h>
#include <stdexcept>

namespace bench {
namespace {

/// What each fact's hash is made of, laid out beforehand.
class HashedBytes {
public:
    HashedBytes(const journal::Journal& journal) {
        const auto words = journal.words();
        auto parent = journal::genesis_of(journal.origin());
        for (const auto& fact : journal.facts()) {
            add(journal::hex(parent), fact, words[fact.words]);
            parent = journal::hash_of(fact, words[fact.words], parent);
        }
    }
    void hash() const {
        std::size_t begin = 0;
        for (const auto end : ends_) {
            journal::Hash made{};
            crypto_generichash(made.data(), made.size(), reinterpret_cast<const unsigned char*>(bytes_.data()) + begin, end - begin, nullptr, 0);
            keep(made);
            begin = end;
        }
    }

private:
    void add(const std::string& parent, const casework::Fact& fact, const std::string& text) {
        bytes_ += parent;
        for (const auto number : {static_cast<std::int64_t>(fact.number), fact.at.seconds, static_cast<std::int64_t>(fact.kind), std::int64_t{fact.case_number},
                                  std::int64_t{fact.track}, std::int64_t{fact.what}, std::int64_t{fact.who.index}, std::int64_t{fact.whom.index}, fact.value,
                                  fact.extra, static_cast<std::int64_t>(text.size())})
            bytes_ += " " + std::to_string(number);
        bytes_ += ":" + text;
        ends_.push_back(bytes_.size());
    }

    std::string bytes_;
    std::vector<std::size_t> ends_;
};

void verify(const casework::PlayContext& context, const std::string& path) {
    const auto journal = journal::Journal::open(path, journal::Access::read_only);
    const auto checked = journal.check();
    if (!checked.faults.empty() || desk::replay_fault(context, journal, checked.facts)) throw std::runtime_error("Expected the chain to hold.");
}

} // namespace

std::vector<Line> verifying(const Amount& amount) {
    const auto wanted = amount.of(1'000'000);
    auto all = random_cases({65'000, 16, SIZE_MAX, false});
    std::size_t dealt = 0, cases = 0;
    for (; dealt < wanted; ++cases) dealt += all.cases[cases % all.cases.size()].facts;
    const auto path = stored_session(all, cases, "verify");
    const HashedBytes bytes(journal::Journal::open(path, journal::Access::read_only));
    const auto times = race(
        amount.quick ? 5 : 7, [&] { verify(all.context(), path); }, [&] { bytes.hash(); });
    fresh_file("verify");
    return {{"verify: chain and replay", times.ours, "s", times.reference, {false, 2.9}}};
}

} // namespace bench
