#include "engine/journal/fact_rows.hpp"

#include <algorithm>

/// Reading what store.cpp wrote. A value that cannot be in a Fact is no session of ours: the hash tells.
namespace journal {
namespace {

/// The columns of a row, one after the other.
class Cells {
public:
    explicit Cells(SQLite::Statement& row) : row_(row) {}
    template <class Number> void next(Number& number) { number = static_cast<Number>(row_.getColumn(place_++).getInt64()); }
    template <class Tag> void next(profile::Id<Tag>& id) { next(id.index); }
    void next(calendar::Instant& instant) { next(instant.seconds); }
    void next(bool& truth) { truth = row_.getColumn(place_++).getInt64() != 0; }
    Hash hash() { return hash_from(row_.getColumn(place_++)); }

private:
    SQLite::Statement& row_;
    int place_ = 0;
};

Refused refusal_from(Cells& cells) {
    Refused refused;
    auto& order = refused.order;
    auto& reason = refused.reason;
    std::int64_t manner = 0;
    cells.next(refused.number), cells.next(refused.after_fact), cells.next(order.at), cells.next(order.case_number);
    cells.next(order.track), cells.next(order.actor), cells.next(order.act), cells.next(order.report);
    cells.next(manner), cells.next(order.reason), cells.next(reason.code), cells.next(reason.rule);
    cells.next(reason.input), cells.next(reason.stage), cells.next(reason.party), cells.next(reason.condition);
    order.set_manner(manner);
    return refused;
}

void read_inputs(SQLite::Database& database, BranchId branch, Refused& refused) {
    SQLite::Statement rows(database, "SELECT input, value, words FROM refusal_inputs WHERE branch = ? AND refusal = ? ORDER BY place");
    rows.bind(1, static_cast<std::int64_t>(branch));
    rows.bind(2, static_cast<std::int64_t>(refused.number));
    while (rows.executeStep()) {
        Cells cells(rows);
        auto& input = refused.order.inputs.emplace_back();
        cells.next(input.input), cells.next(input.value), cells.next(input.words);
    }
}

SQLite::Statement refusals_in(SQLite::Database& database, const Stretch& stretch) {
    SQLite::Statement rows(database, std::string("SELECT ") + refusal_columns + " FROM refusals WHERE branch = ? AND number <= ? ORDER BY number");
    rows.bind(1, static_cast<std::int64_t>(stretch.branch));
    rows.bind(2, static_cast<std::int64_t>(stretch.last_refusal));
    return rows;
}

bool words_stand(const Refused& refused, const casework::Words& words) {
    return refused.order.reason < words.size() && std::ranges::all_of(refused.order.inputs, [&](const auto& input) { return input.words < words.size(); });
}

[[noreturn]] void throw_changed(const std::string& what, std::uint64_t number, const std::string& path) {
    throw StorageError("Expected " + what + " " + std::to_string(number) + " of " + path + " as it was written but it was changed; open a copy made earlier.");
}

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

std::string_view bytes_from(const SQLite::Column& column) {
    const auto* begin = static_cast<const char*>(column.getBlob());
    return begin ? std::string_view(begin, static_cast<std::size_t>(column.getBytes())) : std::string_view{};
}

Hash hash_from(const SQLite::Column& column) {
    Hash hash{};
    const auto bytes = bytes_from(column);
    if (bytes.size() == hash.size()) std::ranges::copy(bytes, hash.begin());
    return hash;
}

void Journal::Store::load(bool tolerant) {
    load_origin(tolerant);
    load_edition(tolerant);
    load_active(tolerant);
    head = head_of(active);
    SQLite::Statement last(database, "SELECT id, hash FROM words ORDER BY id DESC LIMIT 1");
    words_end = {1, genesis};
    if (last.executeStep()) words_end = {static_cast<std::size_t>(last.getColumn(0).getInt64()) + 1, hash_from(last.getColumn(1))};
}

void Journal::Store::load_origin(bool tolerant) {
    SQLite::Statement row(database, "SELECT profile, scenario, seed, rails FROM origin");
    const bool there = row.executeStep();
    if (!there && !tolerant) throw StorageError("Expected the origin of the play in " + path + " but it is gone; open a copy made earlier.");
    if (there)
        origin = {row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getInt64(),
                  static_cast<casework::GuardRails>(row.getColumn(3).getInt64()), casework::Edition::first};
    genesis = genesis_of(origin);
}

std::optional<std::int64_t> Journal::Store::edition_kept() {
    if (!database.tableExists("edition")) return {};
    SQLite::Statement row(database, "SELECT edition FROM edition WHERE id = 1");
    return row.executeStep() ? std::optional(row.getColumn(0).getInt64()) : std::nullopt;
}

void Journal::Store::load_edition(bool tolerant) {
    const auto kept = edition_kept();
    if (kept && casework::is_edition(*kept)) origin.edition = static_cast<casework::Edition>(*kept);
    else if (!tolerant)
        throw StorageError("Expected the edition of the play in " + path + " to be one that is known but " +
                           (kept ? "it is " + std::to_string(*kept) : std::string("none is said")) + "; open it with a newer program, or a copy made earlier.");
}

void Journal::Store::load_active(bool tolerant) {
    SQLite::Statement row(database, "SELECT branch FROM active");
    const auto id = row.executeStep() ? static_cast<BranchId>(row.getColumn(0).getInt64()) : 0;
    active = tolerant ? find_branch(id).value_or(Branch{}) : branch(id);
}

std::optional<Branch> Journal::Store::find_branch(BranchId id) {
    SQLite::Statement row(database, "SELECT id, parent, forked_after, shared_refusals, name FROM branches WHERE id = ?");
    row.bind(1, static_cast<std::int64_t>(id));
    if (!row.executeStep()) return {};
    Branch found;
    Cells cells(row);
    cells.next(found.id), cells.next(found.parent), cells.next(found.forked_after), cells.next(found.shared_refusals);
    found.name = row.getColumn(4).getString();
    if (!has_names()) return found;
    SQLite::Statement named(database, "SELECT name FROM branch_names WHERE branch = ? ORDER BY id DESC LIMIT 1");
    named.bind(1, static_cast<std::int64_t>(id));
    if (named.executeStep()) found.name = named.getColumn(0).getString();
    return found;
}

bool Journal::Store::has_names() { return database.tableExists("branch_names"); }

Branch Journal::Store::branch(BranchId id) {
    if (auto found = find_branch(id)) return *found;
    throw StorageError("Expected branch " + std::to_string(id) + " in " + path + " but it is gone; open a copy made earlier.");
}

std::vector<Stretch> Journal::Store::lineage(const Branch& of) {
    std::vector<Stretch> stretches{{of.id}};
    // A damaged file may name a branch its own forebear.
    for (auto at = of; at.parent != 0 && at.parent < at.id; at = branch(at.parent)) {
        const auto& after = stretches.back();
        stretches.push_back({at.parent, std::min(after.last_fact, at.forked_after), std::min(after.last_refusal, at.shared_refusals)});
    }
    std::ranges::reverse(stretches);
    return stretches;
}

Head Journal::Store::head_of(const Branch& of) { return head_along(lineage(of)); }

Head Journal::Store::head_before(const Branch& of) {
    auto stretches = lineage(of);
    stretches.pop_back();
    return head_along(stretches);
}

Hash Journal::Store::hash_at(const Branch& of, std::uint64_t fact_number) {
    auto stretches = lineage(of);
    for (auto& stretch : stretches) stretch.last_fact = std::min(stretch.last_fact, fact_number);
    return head_along(stretches).last_fact;
}

Head Journal::Store::head_along(std::span<const Stretch> stretches) {
    Head found{0, 0, genesis, genesis};
    for (const auto& stretch : stretches) {
        if (const auto fact = last_row(database, "facts", stretch.branch, stretch.last_fact)) found.facts = fact->number, found.last_fact = fact->hash;
        if (const auto refusal = last_row(database, "refusals", stretch.branch, stretch.last_refusal))
            found.refusals = refusal->number, found.last_refusal = refusal->hash;
    }
    return found;
}

std::uint64_t Journal::Store::refusals_before(std::uint64_t fact_number) {
    std::uint64_t last = 0;
    for (const auto& stretch : lineage(active)) {
        SQLite::Statement row(database, "SELECT max(number) FROM refusals WHERE branch = ? AND number <= ? AND after_fact <= ?");
        row.bind(1, static_cast<std::int64_t>(stretch.branch));
        row.bind(2, static_cast<std::int64_t>(stretch.last_refusal));
        row.bind(3, static_cast<std::int64_t>(fact_number));
        if (row.executeStep()) last = std::max(last, static_cast<std::uint64_t>(row.getColumn(0).getInt64()));
    }
    return last;
}

std::size_t Journal::Store::room_for(std::uint64_t facts) {
    constexpr std::uint64_t least_row = 46; // bytes: a place for each column, and the hash
    const auto bytes = database.execAndGet("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").getInt64();
    return std::min(facts, static_cast<std::uint64_t>(bytes) / least_row);
}

std::vector<casework::Fact> Journal::Store::facts_of(const Branch& of) {
    std::vector<casework::Fact> all;
    all.reserve(room_for(head_of(of).facts));
    const auto words = all_words();
    auto parent = genesis;
    for (const auto& stretch : lineage(of)) {
        FactRows rows(database, stretch, words, parent);
        while (rows.next()) {
            all.push_back(rows.fact());
            if (rows.number() != all.size() || !rows.holds()) throw_changed("fact", all.size(), path);
        }
        parent = rows.hash();
    }
    return all;
}

std::vector<Refused> Journal::Store::refusals_of(const Branch& of) {
    std::vector<Refused> all;
    const auto words = all_words();
    auto parent = genesis;
    for (const auto& stretch : lineage(of)) {
        auto rows = refusals_in(database, stretch);
        while (rows.executeStep()) {
            Cells cells(rows);
            all.push_back(refusal_from(cells));
            read_inputs(database, stretch.branch, all.back());
            const bool stands = words_stand(all.back(), words);
            if (stands) parent = hash_of(all.back(), words, parent);
            if (!stands || parent != cells.hash()) throw_changed("refusal", all.size(), path);
        }
    }
    return all;
}

casework::Words Journal::Store::all_words() {
    casework::Words all;
    SQLite::Statement rows(database, "SELECT text FROM words ORDER BY id");
    while (rows.executeStep()) all.add(rows.getColumn(0).getString());
    return all;
}

} // namespace journal
