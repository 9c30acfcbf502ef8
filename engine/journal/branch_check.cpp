#include "engine/journal/branch_check.hpp"

#include "engine/journal/columns.hpp"
#include "engine/journal/halves.hpp"
#include "engine/journal/refusal_rows.hpp"

#include <algorithm>

namespace journal {
namespace {

constexpr int refusal_numbers = 16;
constexpr int refusal_text = 9;

std::optional<Seal> seal_of(SQLite::Database& database, BranchId branch) {
    SQLite::Statement row(database, "SELECT facts, refusals, hash FROM heads WHERE branch = ?");
    row.bind(1, static_cast<std::int64_t>(branch));
    if (!row.executeStep()) return {};
    return Seal{row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), hash_from(row.getColumn(2))};
}

NextRow after(std::uint64_t reached, Chain chain, std::int64_t last) {
    return {std::move(chain), static_cast<std::int64_t>(reached) + 1, std::max<std::int64_t>(last, 0)};
}

} // namespace

BranchCheck::BranchCheck(Journal::Store& store, const casework::Words& words, const Branch& branch, std::vector<Fault>& faults)
    : store_(store), words_(words), branch_(branch), faults_(faults), of_(branch.id == 1 ? "" : std::to_string(branch.id)),
      seal_(seal_of(store.database, branch.id)), reached_(head_before(store, branch)) {}

void BranchCheck::run(const Keep& keep) {
    const bool facts_hold = check_facts(keep);
    const bool refusals_hold = check_refusals();
    if (facts_hold && refusals_hold) check_head();
}

trouble::Trouble BranchCheck::before_fork(const std::string& what, std::uint64_t missing) const {
    return {"before_fork." + what, {{"branch", branch_.id}, {"number", missing}}};
}

bool BranchCheck::tell(std::uint64_t fact, std::string where, trouble::Trouble says) {
    faults_.push_back({fact, std::move(where), std::move(says)});
    return false;
}

NextRow BranchCheck::next_fact() const { return after(reached_.facts, {"fact", of_}, seal_ ? seal_->facts : INT64_MAX); }

NextRow BranchCheck::next_refusal() const { return after(reached_.refusals, {"refusal", of_}, seal_ ? seal_->refusals : INT64_MAX); }

bool BranchCheck::check_facts(const Keep& keep) {
    if (reached_.facts != branch_.forked_after) return tell(reached_.facts + 1, "facts", before_fork("fact", reached_.facts + 1));
    keep.in.reserve(store_.room_for(std::min(keep.last, head_of(store_, branch_).facts)));
    return take(read_by_halves(store_, {branch_.id}, words_, {reached_.facts, reached_.last_fact}, keep));
}

bool BranchCheck::take(const ReadFacts& read) {
    reached_.facts = read.last;
    reached_.last_fact = read.hash;
    if (read.end == ReadFacts::End::whole) return true;
    if (read.end == ReadFacts::End::missing) return tell_other(read.found);
    return tell(read.last + 1, "facts", says_changed(next_fact()));
}

bool BranchCheck::tell_other(std::int64_t found) {
    const auto next = next_fact();
    const auto at = found < next.number ? 0 : next.number > next.last ? found : next.number;
    return tell(static_cast<std::uint64_t>(at), "facts", says_other(next, found));
}

bool BranchCheck::check_refusals() {
    if (reached_.refusals != branch_.shared_refusals) return tell(0, "refusals", before_fork("refusal", reached_.refusals + 1));
    SQLite::Statement statement(store_.database, std::string("SELECT ") + refusal_columns + " FROM refusals WHERE branch = ? ORDER BY number");
    statement.bind(1, static_cast<std::int64_t>(branch_.id));
    while (statement.executeStep()) {
        const auto next = next_refusal();
        const auto number = statement.getColumn(0).getInt64();
        if (number != next.number) return tell(0, "refusals", says_other(next, number));
        const auto hash = hash_of_refusal(statement);
        if (hash != hash_from(statement.getColumn(refusal_numbers))) return tell(0, "refusals", says_changed(next));
        reached_.refusals = static_cast<std::uint64_t>(number);
        reached_.last_refusal = hash;
    }
    return true;
}

/// Zeros, which no row has, when it names a text that is not there.
Hash BranchCheck::hash_of_refusal(SQLite::Statement& row) const {
    Layout layout(reached_.last_refusal);
    for (int column = 0; column < refusal_numbers; ++column) {
        const std::int64_t value = row.getColumn(column).getInt64();
        if (column != refusal_text) layout.number(value);
        else if (!add_text(layout, value)) return {};
    }
    return add_inputs(layout, row.getColumn(0).getInt64()) ? layout.hash() : Hash{};
}

bool BranchCheck::add_text(Layout& layout, std::int64_t place) const {
    if (place < 0 || static_cast<std::uint64_t>(place) >= words_.size()) return false;
    layout.text(words_[static_cast<casework::WordsRef>(place)]);
    return true;
}

bool BranchCheck::add_inputs(Layout& layout, std::int64_t refusal) const {
    SQLite::Statement statement(store_.database, "SELECT place, input, value, words FROM refusal_inputs "
                                                 "WHERE branch = ? AND refusal = ? ORDER BY place");
    statement.bind(1, static_cast<std::int64_t>(branch_.id));
    statement.bind(2, refusal);
    std::int64_t place = 0;
    while (statement.executeStep()) {
        if (statement.getColumn(0).getInt64() != ++place) return false;
        layout.number(std::int64_t{statement.getColumn(1).getInt64()}).number(std::int64_t{statement.getColumn(2).getInt64()});
        if (!add_text(layout, statement.getColumn(3).getInt64())) return false;
    }
    return true;
}

/// The seal is that of the branch before something was added to its end.
bool BranchCheck::sealed_on_the_way() {
    auto stretches = lineage(store_, branch_);
    for (auto& stretch : stretches) {
        stretch.last_fact = std::min(stretch.last_fact, static_cast<std::uint64_t>(next_fact().last));
        stretch.last_refusal = std::min(stretch.last_refusal, static_cast<std::uint64_t>(next_refusal().last));
    }
    return hash_of_head(branch_.id, head_along(store_, stretches)) == seal_->hash;
}

/// Whether something was removed from or added to the end, or only the row that says where the end is was changed.
bool BranchCheck::check_head() {
    const auto row = row_named({"row", "heads"}, branch_.id);
    if (!seal_) return tell(0, "heads", {"row.missing", {{"row", row}}});
    const auto fact = next_fact(), refusal = next_refusal();
    const bool sealed = seal_->hash == hash_of_head(branch_.id, reached_);
    if (sealed && fact.last == fact.number - 1 && refusal.last == refusal.number - 1) return true;
    if (sealed) return tell(0, "heads", {"row.seal_changed", {{"row", row}}});
    if (fact.last >= fact.number) return tell(reached_.facts + 1, "facts", says_cut_off(fact));
    if ((fact.last < fact.number - 1 || refusal.last < refusal.number - 1) && !sealed_on_the_way())
        return tell(0, "heads", {"row.seal_of_another", {{"row", row}}});
    if (fact.last < fact.number - 1) return tell(static_cast<std::uint64_t>(fact.last) + 1, "facts", says_added(fact, fact.last + 1));
    if (refusal.last >= refusal.number) return tell(0, "refusals", says_cut_off(refusal));
    if (refusal.last < refusal.number - 1) return tell(0, "refusals", says_added(refusal, refusal.last + 1));
    return tell(0, "heads", {"row.seal_changed", {{"row", row}}});
}

} // namespace journal
