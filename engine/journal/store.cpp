#include "engine/journal/store.hpp"

#include "engine/bug.hpp"
#include "engine/journal/columns.hpp"
#include "engine/journal/edition_row.hpp"
#include "engine/journal/lineage.hpp"
#include "engine/journal/schema.hpp"
#include "engine/journal/stored_facts.hpp"

#include <sqlite3.h>

namespace journal {
namespace {

void insert_inputs(SQLite::Statement& row, BranchId branch, const Refused& refused) {
    int place = 0;
    for (const auto& input : refused.order.inputs) {
        bind_numbers(row, branch, refused.number, ++place, input.input.index, input.value, input.words);
        run(row);
    }
}

} // namespace

std::string as_file(const std::string& path) { return path.starts_with('/') ? path : "./" + path; }

/// One thread uses a connection, so SQLite need not lock for each column. The guards stand against other programs: here
/// rows are only ever added, and asking a guard about each costs as much as adding it.
Journal::Store::Store(const Opened& opened)
    : database(opened.name, opened.flags | SQLite::OPEN_NOMUTEX, busy_milliseconds), path(opened.path), fact_inserts_(database) {
    teach_to_take_facts(database);
    teach_to_read_given_facts(database);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

Journal::Store::Store() : Store(Opened{memory_file, memory_file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}) {}

Journal::Store::Store(const std::string& file, int flags) : Store(Opened{as_file(file), file, flags}) {}

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
    bug::expect(fork.place.facts <= head.facts && fork.place.refusals <= head.refusals, "branch_that_begins_on_its_parent");
    const auto id = static_cast<BranchId>(database.execAndGet("SELECT max(id) + 1 FROM branches").getInt64());
    const Branch branch{id, active.id, fork.place.facts, fork.place.refusals, fork.name};
    insert(branch);
    set_active(id);
    head = head_of(*this, branch);
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

Head Journal::Store::insert(std::span<const casework::Fact> facts, const casework::Words& words) { return fact_inserts_.insert(active.id, facts, words, head); }

Head Journal::Store::insert(const Refused& refused, const casework::Words& words) {
    bug::expect(refused.number == head.refusals + 1, "refusals_numbered_on_from_the_last");
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

void Journal::Store::load(bool tolerant) {
    load_origin(tolerant);
    load_edition(tolerant);
    load_active(tolerant);
    head = head_of(*this, active);
    SQLite::Statement last(database, "SELECT id, hash FROM words ORDER BY id DESC LIMIT 1");
    words_end = {1, genesis};
    if (last.executeStep()) words_end = {static_cast<std::size_t>(last.getColumn(0).getInt64()) + 1, hash_from(last.getColumn(1))};
}

void Journal::Store::load_origin(bool tolerant) {
    SQLite::Statement row(database, "SELECT profile, scenario, seed, rails FROM origin");
    const bool there = row.executeStep();
    if (!there && !tolerant) throw StorageError("origin_gone", {{"file", path}});
    if (there)
        origin = {row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getInt64(),
                  static_cast<casework::GuardRails>(row.getColumn(3).getInt64()), casework::Edition::first};
    genesis = genesis_of(origin);
}

void Journal::Store::load_edition(bool tolerant) {
    const auto kept = edition_kept(database);
    if (kept && casework::is_edition(*kept)) origin.edition = static_cast<casework::Edition>(*kept);
    else if (!tolerant) throw StorageError(kept ? "edition_of_newer" : "edition_missing", {{"file", path}, {"edition", kept.value_or(0)}});
}

void Journal::Store::load_active(bool tolerant) {
    SQLite::Statement row(database, "SELECT branch FROM active");
    const auto id = row.executeStep() ? static_cast<BranchId>(row.getColumn(0).getInt64()) : 0;
    active = tolerant ? find_branch(*this, id).value_or(Branch{}) : expected_branch(*this, id);
}

bool Journal::Store::has_names() { return database.tableExists("branch_names"); }

std::size_t Journal::Store::room_for(std::uint64_t facts) {
    constexpr std::uint64_t least_row = 46; // bytes: a place for each column, and the hash
    const auto bytes = database.execAndGet("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").getInt64();
    return std::min(facts, static_cast<std::uint64_t>(bytes) / least_row);
}

casework::Words Journal::Store::all_words() {
    casework::Words all;
    SQLite::Statement rows(database, "SELECT text FROM words ORDER BY id");
    while (rows.executeStep()) all.add(rows.getColumn(0).getString());
    return all;
}

} // namespace journal
