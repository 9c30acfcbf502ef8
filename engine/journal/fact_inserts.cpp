#include "engine/journal/fact_inserts.hpp"

#include "engine/bug.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace journal {
namespace {

constexpr const char* insert_given = "INSERT INTO facts SELECT branch, number, at, kind, case_number, track, what, who, whom, value, extra, words, hash "
                                     "FROM given_facts(?)";

} // namespace

Head FactInserts::insert(BranchId branch, std::span<const casework::Fact> facts, const casework::Words& words, Head head) {
    hashes_.clear();
    for (const auto& fact : facts) {
        bug::expect(fact.number == head.facts + 1, "facts_numbered_on_from_the_last");
        head.facts = fact.number;
        head.last_fact = hashes_.emplace_back(hash_of(fact, words[fact.words], head.last_fact));
    }
    if (!statement_) statement_.emplace(database_.getHandle(), insert_given);
    GivenFacts given{branch, facts, hashes_};
    bind(*statement_, 1, given);
    statement_->run();
    return head;
}

} // namespace journal
