#include "engine/journal/lineage.hpp"

#include "engine/journal/columns.hpp"

#include <algorithm>

namespace journal {
namespace {

struct Last {
    std::uint64_t number = 0;
    Hash hash{};
};

std::optional<Last> last_row(SQLite::Database& database, const std::string& table, BranchId branch, std::uint64_t last) {
    SQLite::Statement row(database, "SELECT number, hash FROM " + table + " WHERE branch = ? AND number <= ? ORDER BY number DESC LIMIT 1");
    row.bind(1, static_cast<std::int64_t>(branch));
    row.bind(2, static_cast<std::int64_t>(last));
    if (!row.executeStep()) return {};
    return Last{static_cast<std::uint64_t>(row.getColumn(0).getInt64()), hash_from(row.getColumn(1))};
}

} // namespace

std::optional<Branch> find_branch(Journal::Store& store, BranchId id) {
    SQLite::Statement row(store.database, "SELECT id, parent, forked_after, shared_refusals, name FROM branches WHERE id = ?");
    row.bind(1, static_cast<std::int64_t>(id));
    if (!row.executeStep()) return {};
    Branch found;
    Cells cells(row);
    cells.next(found.id), cells.next(found.parent), cells.next(found.forked_after), cells.next(found.shared_refusals);
    found.name = row.getColumn(4).getString();
    if (!store.has_names()) return found;
    SQLite::Statement named(store.database, "SELECT name FROM branch_names WHERE branch = ? ORDER BY id DESC LIMIT 1");
    named.bind(1, static_cast<std::int64_t>(id));
    if (named.executeStep()) found.name = named.getColumn(0).getString();
    return found;
}

Branch expected_branch(Journal::Store& store, BranchId id) {
    if (auto found = find_branch(store, id)) return *found;
    throw StorageError("branch_gone", {{"branch", id}, {"file", store.path}});
}

std::vector<Stretch> lineage(Journal::Store& store, const Branch& of) {
    std::vector<Stretch> stretches{{of.id}};
    // A damaged file may name a branch its own forebear.
    for (auto at = of; at.parent != 0 && at.parent < at.id; at = expected_branch(store, at.parent)) {
        const auto& after = stretches.back();
        stretches.push_back({at.parent, std::min(after.last_fact, at.forked_after), std::min(after.last_refusal, at.shared_refusals)});
    }
    std::ranges::reverse(stretches);
    return stretches;
}

Head head_of(Journal::Store& store, const Branch& of) { return head_along(store, lineage(store, of)); }

Head head_before(Journal::Store& store, const Branch& of) {
    auto stretches = lineage(store, of);
    stretches.pop_back();
    return head_along(store, stretches);
}

Hash hash_at(Journal::Store& store, const Branch& of, std::uint64_t fact_number) {
    auto stretches = lineage(store, of);
    for (auto& stretch : stretches) stretch.last_fact = std::min(stretch.last_fact, fact_number);
    return head_along(store, stretches).last_fact;
}

Head head_along(Journal::Store& store, std::span<const Stretch> stretches) {
    Head found{0, 0, store.genesis, store.genesis};
    for (const auto& stretch : stretches) {
        if (const auto fact = last_row(store.database, "facts", stretch.branch, stretch.last_fact)) found.facts = fact->number, found.last_fact = fact->hash;
        if (const auto refusal = last_row(store.database, "refusals", stretch.branch, stretch.last_refusal))
            found.refusals = refusal->number, found.last_refusal = refusal->hash;
    }
    return found;
}

} // namespace journal
