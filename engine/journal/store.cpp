#include "engine/journal/store.hpp"

#include <algorithm>

namespace journal {
namespace {

constexpr const char* fact_columns = "number, at, kind, case_number, track, what, who, whom, value, extra, words";

profile::PartyId party(const SQLite::Column& column) { return {static_cast<std::uint16_t>(column.getInt64())}; }

void bind(SQLite::Statement& statement, int place, const Hash& hash) {
    statement.bind(place, hash.data(), static_cast<int>(hash.size()));
}

Refused refusal_from(SQLite::Statement& row) {
    Refused refused;
    int at = 0;
    const auto next = [&] { return row.getColumn(at++).getInt64(); };
    refused.number = static_cast<std::uint64_t>(next());
    refused.after_fact = static_cast<std::uint64_t>(next());
    refused.order.at = {next()};
    refused.order.case_number = static_cast<std::uint32_t>(next());
    refused.order.track = static_cast<std::uint16_t>(next());
    refused.order.actor = {static_cast<std::uint16_t>(next())};
    refused.order.act = {static_cast<std::uint16_t>(next())};
    refused.order.report = next();
    refused.order.insist = next() != 0;
    refused.order.reason = static_cast<std::uint32_t>(next());
    refused.reason.code = static_cast<casework::RefusalCode>(next());
    refused.reason.rule = {static_cast<std::uint16_t>(next())};
    refused.reason.input = {static_cast<std::uint16_t>(next())};
    refused.reason.stage = {static_cast<std::uint16_t>(next())};
    refused.reason.party = {static_cast<std::uint16_t>(next())};
    refused.reason.condition = {static_cast<std::uint16_t>(next())};
    return refused;
}

void read_inputs(SQLite::Database& database, BranchId branch, Refused& refused) {
    SQLite::Statement rows(database, "SELECT input, value, words FROM refusal_inputs WHERE branch = ? AND refusal = ? ORDER BY place");
    rows.bind(1, static_cast<std::int64_t>(branch));
    rows.bind(2, static_cast<std::int64_t>(refused.number));
    while (rows.executeStep())
        refused.order.inputs.push_back({{static_cast<std::uint16_t>(rows.getColumn(0).getInt64())},
                                        rows.getColumn(1).getInt64(), static_cast<std::uint32_t>(rows.getColumn(2).getInt64())});
}

} // namespace

casework::Fact fact_from(SQLite::Statement& row) {
    casework::Fact fact;
    fact.number = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    fact.at = {row.getColumn(1).getInt64()};
    fact.kind = static_cast<casework::FactKind>(row.getColumn(2).getInt64());
    fact.case_number = static_cast<std::uint32_t>(row.getColumn(3).getInt64());
    fact.track = static_cast<std::uint16_t>(row.getColumn(4).getInt64());
    fact.what = static_cast<std::uint16_t>(row.getColumn(5).getInt64());
    fact.who = party(row.getColumn(6));
    fact.whom = party(row.getColumn(7));
    fact.value = row.getColumn(8).getInt64();
    fact.extra = row.getColumn(9).getInt64();
    fact.words = static_cast<std::uint32_t>(row.getColumn(10).getInt64());
    return fact;
}

Hash hash_from(const SQLite::Column& column) {
    Hash hash{};
    const auto* bytes = static_cast<const unsigned char*>(column.getBlob());
    const auto count = std::min<std::size_t>(hash.size(), static_cast<std::size_t>(std::max(column.getBytes(), 0)));
    if (bytes) std::copy_n(bytes, count, hash.begin());
    return hash;
}

Journal::Store::Store(const std::string& file, int flags) : database(file, flags, 3000), path(file) {}

void Journal::Store::begin(const Origin& of) {
    SQLite::Transaction transaction(database);
    create_tables(database);
    origin = of;
    genesis = genesis_of(origin);
    SQLite::Statement insert_origin(database, "INSERT INTO origin VALUES (1, ?, ?, ?, ?, ?)");
    insert_origin.bind(1, origin.profile);
    insert_origin.bind(2, origin.scenario);
    insert_origin.bind(3, origin.seed);
    insert_origin.bind(4, static_cast<std::int64_t>(origin.rails));
    bind(insert_origin, 5, genesis);
    insert_origin.exec();
    active = {1, 0, 0, "first"};
    fact_head = refusal_head = genesis;
    insert_branch(active);
    set_active(1);
    store_head();
    transaction.commit();
}

void Journal::Store::load() {
    SQLite::Statement row(database, "SELECT profile, scenario, seed, rails FROM origin");
    if (!row.executeStep()) throw Trouble("Expected the origin of the play in " + path + " but it is gone; open a copy made earlier.");
    origin = {row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getInt64(),
              static_cast<casework::GuardRails>(row.getColumn(3).getInt64())};
    genesis = genesis_of(origin);
    SQLite::Statement chosen(database, "SELECT branch FROM active");
    active = branch(chosen.executeStep() ? static_cast<BranchId>(chosen.getColumn(0).getInt64()) : 1);
    words = static_cast<std::size_t>(database.execAndGet("SELECT count(*) FROM words").getInt64()) + 1;
    load_heads();
}

void Journal::Store::load_heads() {
    facts = active.forked_after;
    SQLite::Statement last(database, "SELECT max(number) FROM facts WHERE branch = ?");
    last.bind(1, static_cast<std::int64_t>(active.id));
    if (last.executeStep() && !last.getColumn(0).isNull()) facts = static_cast<std::uint64_t>(last.getColumn(0).getInt64());
    fact_head = facts == 0 ? genesis : hash_at(active.id, facts);
    SQLite::Statement refused(database, "SELECT number, hash FROM refusals WHERE branch = ? ORDER BY number DESC LIMIT 1");
    refused.bind(1, static_cast<std::int64_t>(active.id));
    const bool any = refused.executeStep();
    refusals = any ? static_cast<std::uint64_t>(refused.getColumn(0).getInt64()) : 0;
    refusal_head = any ? hash_from(refused.getColumn(1)) : genesis;
}

void Journal::Store::insert_branch(const Branch& added) {
    SQLite::Statement statement(database, "INSERT INTO branches VALUES (?, ?, ?, ?, ?)");
    statement.bind(1, static_cast<std::int64_t>(added.id));
    statement.bind(2, static_cast<std::int64_t>(added.parent));
    statement.bind(3, static_cast<std::int64_t>(added.forked_after));
    statement.bind(4, added.name);
    bind(statement, 5, hash_of(added, genesis));
    statement.exec();
}

void Journal::Store::set_active(BranchId id) {
    SQLite::Statement statement(database, "INSERT OR REPLACE INTO active VALUES (1, ?, ?)");
    statement.bind(1, static_cast<std::int64_t>(id));
    bind(statement, 2, hash_of_active(id, genesis));
    statement.exec();
}

void Journal::Store::store_words(const casework::Words& all) {
    if (words >= all.size()) return;
    SQLite::Statement statement(database, "INSERT INTO words VALUES (?, ?)");
    for (auto place = words; place < all.size(); ++place) {
        statement.bind(1, static_cast<std::int64_t>(place));
        statement.bind(2, all[static_cast<casework::WordsRef>(place)]);
        statement.exec();
        statement.reset();
    }
}

void Journal::Store::store_head() {
    SQLite::Statement statement(database, "INSERT OR REPLACE INTO heads VALUES (?, ?, ?, ?)");
    statement.bind(1, static_cast<std::int64_t>(active.id));
    statement.bind(2, static_cast<std::int64_t>(facts));
    statement.bind(3, static_cast<std::int64_t>(refusals));
    bind(statement, 4, hash_of_head(active.id, facts, refusals, fact_head, refusal_head));
    statement.exec();
}

void Journal::Store::insert(SQLite::Statement& statement, const casework::Fact& fact, const Hash& hash) {
    int place = 0;
    for (const auto value : {static_cast<std::int64_t>(active.id), static_cast<std::int64_t>(fact.number), fact.at.seconds,
                             static_cast<std::int64_t>(fact.kind), static_cast<std::int64_t>(fact.case_number),
                             static_cast<std::int64_t>(fact.track), static_cast<std::int64_t>(fact.what),
                             static_cast<std::int64_t>(fact.who.index), static_cast<std::int64_t>(fact.whom.index), fact.value,
                             fact.extra, static_cast<std::int64_t>(fact.words)})
        statement.bind(++place, value);
    bind(statement, ++place, hash);
    statement.exec();
    statement.reset();
}

void Journal::Store::insert_refusal(const Refused& refused, const Hash& hash) {
    SQLite::Statement row(database, "INSERT INTO refusals VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const auto& order = refused.order;
    const auto& reason = refused.reason;
    int place = 0;
    const auto next = [&](auto value) { row.bind(++place, static_cast<std::int64_t>(value)); };
    next(active.id), next(refused.number), next(refused.after_fact), next(order.at.seconds), next(order.case_number);
    next(order.track), next(order.actor.index), next(order.act.index), next(order.report), next(order.insist), next(order.reason);
    next(reason.code), next(reason.rule.index), next(reason.input.index), next(reason.stage.index), next(reason.party.index);
    next(reason.condition.index);
    bind(row, ++place, hash);
    row.exec();
    SQLite::Statement inputs(database, "INSERT INTO refusal_inputs VALUES (?, ?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (const auto& input : order.inputs) {
        inputs.bind(1, static_cast<std::int64_t>(active.id));
        inputs.bind(2, static_cast<std::int64_t>(refused.number));
        inputs.bind(3, ++number);
        inputs.bind(4, static_cast<std::int64_t>(input.input.index));
        inputs.bind(5, input.value);
        inputs.bind(6, static_cast<std::int64_t>(input.words));
        inputs.exec();
        inputs.reset();
    }
}

Branch Journal::Store::branch(BranchId id) {
    SQLite::Statement row(database, "SELECT id, parent, forked_after, name FROM branches WHERE id = ?");
    row.bind(1, static_cast<std::int64_t>(id));
    if (!row.executeStep()) throw Trouble("Expected branch " + std::to_string(id) + " in " + path + " but it is gone; open a copy made earlier.");
    return {id, static_cast<BranchId>(row.getColumn(1).getInt64()), static_cast<std::uint64_t>(row.getColumn(2).getInt64()),
            row.getColumn(3).getString()};
}

std::vector<Journal::Store::Stretch> Journal::Store::lineage(BranchId id) {
    std::vector<Stretch> stretches;
    std::uint64_t last = UINT64_MAX >> 1U;
    for (auto at = branch(id);; at = branch(at.parent)) {
        stretches.push_back({at.id, last});
        last = std::min(last, at.forked_after);
        // A damaged file may name a branch its own forebear.
        if (at.parent == 0 || at.parent >= at.id) break;
    }
    std::ranges::reverse(stretches);
    return stretches;
}

Hash Journal::Store::hash_at(BranchId id, std::uint64_t fact) {
    if (fact == 0) return genesis;
    const auto stretches = lineage(id);
    for (const auto& stretch : stretches) {
        if (fact > stretch.last && &stretch != &stretches.back()) continue;
        SQLite::Statement row(database, "SELECT hash FROM facts WHERE branch = ? AND number = ?");
        row.bind(1, static_cast<std::int64_t>(stretch.branch));
        row.bind(2, static_cast<std::int64_t>(fact));
        if (row.executeStep()) return hash_from(row.getColumn(0));
    }
    return {};
}

std::vector<casework::Fact> Journal::Store::facts_of(BranchId id) {
    std::vector<casework::Fact> all;
    for (const auto& stretch : lineage(id)) {
        SQLite::Statement rows(database, std::string("SELECT ") + fact_columns + " FROM facts WHERE branch = ? AND number <= ? ORDER BY number");
        rows.bind(1, static_cast<std::int64_t>(stretch.branch));
        rows.bind(2, static_cast<std::int64_t>(stretch.last));
        while (rows.executeStep()) all.push_back(fact_from(rows));
    }
    return all;
}

std::vector<Refused> Journal::Store::refusals_of(BranchId id) {
    std::vector<Refused> all;
    for (const auto& stretch : lineage(id)) {
        SQLite::Statement rows(database, "SELECT number, after_fact, at, case_number, track, actor, act, report, insist, reason, code, rule, "
                                         "input, stage, party, condition FROM refusals WHERE branch = ? AND after_fact <= ? ORDER BY number");
        rows.bind(1, static_cast<std::int64_t>(stretch.branch));
        rows.bind(2, static_cast<std::int64_t>(stretch.last));
        while (rows.executeStep()) {
            all.push_back(refusal_from(rows));
            read_inputs(database, stretch.branch, all.back());
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
