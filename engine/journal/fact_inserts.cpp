#include "engine/journal/fact_inserts.hpp"

#include "engine/bug.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace journal {
namespace {

constexpr int columns = 13;

std::string insert_sql(std::size_t rows) {
    std::string sql = "INSERT INTO facts VALUES ";
    for (std::size_t row = 0; row < rows; ++row) sql += row == 0 ? "(?,?,?,?,?,?,?,?,?,?,?,?,?)" : ",(?,?,?,?,?,?,?,?,?,?,?,?,?)";
    return sql;
}

void bind_row(RawStatement& statement, int place, BranchId branch, const casework::Fact& fact, const Hash& hash) {
    const std::array<std::int64_t, columns - 1> numbers{branch,           static_cast<std::int64_t>(fact.number),
                                                        fact.at.seconds,  static_cast<std::int64_t>(fact.kind),
                                                        fact.case_number, fact.track,
                                                        fact.what,        fact.who.index,
                                                        fact.whom.index,  fact.value,
                                                        fact.extra,       fact.words};
    for (const auto number : numbers) statement.bind(++place, number);
    statement.bind(++place, hash);
}

} // namespace

Head FactInserts::insert(BranchId branch, std::span<const casework::Fact> facts, const casework::Words& words, Head head) {
    while (!facts.empty()) {
        const auto rows = facts.size() < most_at_once ? 1 : most_at_once;
        insert_at_once(branch, facts.first(rows), words, head);
        facts = facts.subspan(rows);
    }
    return head;
}

void FactInserts::insert_at_once(BranchId branch, std::span<const casework::Fact> facts, const casework::Words& words, Head& head) {
    auto& inserts = statement(facts.size());
    std::array<Hash, most_at_once> hashes; // they stay where they are until the rows are written
    for (std::size_t row = 0; row < facts.size(); ++row) {
        const auto& fact = facts[row];
        bug::expect(fact.number == head.facts + 1, "facts_numbered_on_from_the_last");
        head.facts = fact.number;
        head.last_fact = hashes[row] = hash_of(fact, words[fact.words], head.last_fact);
        bind_row(inserts, columns * static_cast<int>(row), branch, fact, hashes[row]);
    }
    inserts.run();
}

RawStatement& FactInserts::statement(std::size_t rows) {
    auto& one_or_most = rows == 1 ? one_ : most_;
    if (!one_or_most) one_or_most.emplace(database_.getHandle(), insert_sql(rows));
    return *one_or_most;
}

} // namespace journal
