#include "engine/journal/store.hpp"

#include "engine/journal/schema.hpp"

#include <cassert>
#include <sqlite3.h>

/// Writing. What is read back stands in rows.cpp.
namespace journal {
namespace {

/// Binds whole numbers one after the other and runs the statement.
template <class... Numbers> void bind_numbers(SQLite::Statement& statement, Numbers... numbers) {
    int place = 0;
    (statement.bind(++place, static_cast<std::int64_t>(numbers)), ...);
}

void run(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
}

void insert_inputs(SQLite::Statement& row, BranchId branch, const Refused& refused) {
    int place = 0;
    for (const auto& input : refused.order.inputs) {
        bind_numbers(row, branch, refused.number, ++place, input.input.index, input.value, input.words);
        run(row);
    }
}

} // namespace

void bind(SQLite::Statement& statement, int place, const Hash& hash) { statement.bind(place, hash.data(), static_cast<int>(hash.size())); }

void insert_edition(SQLite::Database& database, casework::Edition edition, const Hash& genesis) {
    SQLite::Statement row(database, "INSERT INTO edition VALUES (1,?,?)");
    bind_numbers(row, edition);
    bind(row, 2, hash_of_edition(static_cast<std::int64_t>(edition), genesis));
    row.exec();
}

/// One thread uses a connection, so SQLite need not lock for each column. The guards stand against other programs: here
/// rows are only ever added, and asking a guard about each costs as much as adding it.
Journal::Store::Store(const std::string& file, int flags) : database(file, flags | SQLite::OPEN_NOMUTEX, busy_milliseconds), path(file) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

Writing::Writing(Journal::Store& store) : store_(store) { run(store_.prepared("BEGIN")); }

Writing::~Writing() {
    if (!open_) return;
    try {
        run(store_.prepared("ROLLBACK"));
    } catch (const SQLite::Exception&) {
        // SQLite has rolled back by itself.
    }
}

void Writing::commit() {
    run(store_.prepared("COMMIT"));
    open_ = false;
}

SQLite::Statement& Journal::Store::prepared(std::string_view literal) {
    auto place = prepared_.find(literal);
    if (place == prepared_.end()) place = prepared_.try_emplace(literal, database, std::string(literal)).first;
    auto& statement = place->second;
    statement.tryReset(); // a failure may have left it in the middle
    return statement;
}

void Journal::Store::begin(const Origin& of) {
    SQLite::Transaction transaction(database);
    create_tables(database);
    origin = of;
    genesis = genesis_of(origin);
    head = {0, 0, genesis, genesis};
    words_end = {1, genesis};
    SQLite::Statement row(database, "INSERT INTO origin VALUES (1,?,?,?,?,?)");
    row.bind(1, origin.profile);
    row.bind(2, origin.scenario);
    row.bind(3, origin.seed);
    row.bind(4, static_cast<std::int64_t>(origin.rails));
    bind(row, 5, genesis);
    row.exec();
    insert_edition(database, origin.edition, genesis);
    active.name = "first";
    insert(active);
    set_active(active.id);
    set_head(active.id, head);
    set_end("words", 0, genesis);
    set_end("branch_names", 0, genesis);
    set_end("identity", 0, genesis);
    transaction.commit();
}

void Journal::Store::insert(const Branch& added) {
    SQLite::Statement last(database, "SELECT hash FROM branches ORDER BY id DESC LIMIT 1");
    const auto hash = hash_of(added, last.executeStep() ? hash_from(last.getColumn(0)) : genesis);
    SQLite::Statement row(database, "INSERT INTO branches VALUES (?,?,?,?,?,?)");
    bind_numbers(row, added.id, added.parent, added.forked_after, added.shared_refusals);
    row.bind(5, added.name);
    bind(row, 6, hash);
    row.exec();
    set_end("branches", added.id, hash);
}

void Journal::Store::begin_branch(const Fork& fork) {
    assert(fork.place.facts <= head.facts && fork.place.refusals <= head.refusals);
    const auto id = static_cast<BranchId>(database.execAndGet("SELECT max(id) + 1 FROM branches").getInt64());
    const Branch branch{id, active.id, fork.place.facts, fork.place.refusals, fork.name};
    insert(branch);
    set_active(id);
    head = head_of(branch);
    set_head(id, head);
    active = branch;
}

void Journal::Store::insert_name(BranchId branch, std::string_view name) {
    SQLite::Statement last(database, "SELECT id, hash FROM branch_names ORDER BY id DESC LIMIT 1");
    const bool any = last.executeStep();
    const auto id = any ? last.getColumn(0).getInt64() + 1 : 1;
    const auto hash = hash_of_name(id, branch, name, any ? hash_from(last.getColumn(1)) : genesis);
    SQLite::Statement row(database, "INSERT INTO branch_names VALUES (?,?,?,?)");
    bind_numbers(row, id, branch);
    row.bind(3, std::string(name));
    bind(row, 4, hash);
    row.exec();
    set_end("branch_names", id, hash);
}

void Journal::Store::set_active(BranchId id) {
    SQLite::Statement row(database, "INSERT OR REPLACE INTO active VALUES (1,?,?)");
    bind_numbers(row, id);
    bind(row, 2, hash_of_active(id, genesis));
    row.exec();
}

WordsEnd Journal::Store::insert(const casework::Words& words) {
    auto end = words_end;
    if (end.count >= words.size()) return end;
    auto& row = prepared("INSERT INTO words VALUES (?,?,?)");
    for (; end.count < words.size(); ++end.count) {
        const auto& text = words[static_cast<casework::WordsRef>(end.count)];
        end.last = hash_of_word(static_cast<std::int64_t>(end.count), text, end.last);
        bind_numbers(row, end.count);
        row.bind(2, text);
        bind(row, 3, end.last);
        run(row);
    }
    set_end("words", static_cast<std::int64_t>(end.count) - 1, end.last);
    return end;
}

Head Journal::Store::insert(std::span<const casework::Fact> facts, const casework::Words& words) {
    auto next = head;
    auto& row = prepared("INSERT INTO facts VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const auto& fact : facts) {
        assert(fact.number == next.facts + 1);
        next.facts = fact.number;
        next.last_fact = hash_of(fact, words[fact.words], next.last_fact);
        bind_numbers(row, active.id, fact.number, fact.at.seconds, fact.kind, fact.case_number, fact.track, fact.what, fact.who.index, fact.whom.index,
                     fact.value, fact.extra, fact.words);
        bind(row, 13, next.last_fact);
        run(row);
    }
    return next;
}

Head Journal::Store::insert(const Refused& refused, const casework::Words& words) {
    assert(refused.number == head.refusals + 1);
    auto next = head;
    next.refusals = refused.number;
    next.last_refusal = hash_of(refused, words, next.last_refusal);
    const auto& order = refused.order;
    const auto& reason = refused.reason;
    auto& row = prepared("INSERT INTO refusals VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bind_numbers(row, active.id, refused.number, refused.after_fact, order.at.seconds, order.case_number, order.track, order.actor.index, order.act.index,
                 order.report, order.manner(), order.reason, reason.code, reason.rule.index, reason.input.index, reason.stage.index, reason.party.index,
                 reason.condition.index);
    bind(row, 18, next.last_refusal);
    run(row);
    insert_inputs(prepared("INSERT INTO refusal_inputs VALUES (?,?,?,?,?,?)"), active.id, refused);
    return next;
}

void Journal::Store::set_head(BranchId id, const Head& of) {
    auto& row = prepared("INSERT OR REPLACE INTO heads VALUES (?,?,?,?)");
    bind_numbers(row, id, of.facts, of.refusals);
    bind(row, 4, hash_of_head(id, of));
    run(row);
}

void Journal::Store::set_end(const std::string& table, std::int64_t rows, const Hash& last) {
    auto& row = prepared("INSERT OR REPLACE INTO ends VALUES (?,?,?)");
    row.bind(1, table);
    row.bind(2, rows);
    bind(row, 3, hash_of_end(table, rows, last, genesis));
    run(row);
}

} // namespace journal
