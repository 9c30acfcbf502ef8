#include "engine/journal/journal.hpp"

#include "engine/journal/store.hpp"

#include <filesystem>
#include <fstream>
#include <sodium.h>

namespace journal {
namespace {

namespace fs = std::filesystem;

void remove_traces(const std::string& path) {
    std::error_code ignored;
    for (const auto* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(path + ending, ignored);
}

void expect_new(const std::string& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) throw Trouble("Expected a name for a new session but " + path + " is a folder.");
    if (fs::exists(path, ignored)) throw Trouble("Expected a new file but " + path + " is there already; nothing is overwritten.");
    const auto folder = fs::path(path).parent_path();
    if (!folder.empty() && !fs::is_directory(folder, ignored))
        throw Trouble("Expected the folder " + folder.string() + " for the session but it is not there; make it first.");
}

void expect_existing(const std::string& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) throw Trouble("Expected a session file but " + path + " is a folder.");
    if (!fs::exists(path, ignored)) throw Trouble("Expected a session file but " + path + " is not there.");
    std::ifstream file(path, std::ios::binary);
    std::string head(15, '\0');
    if (!file.read(head.data(), 15) || head != "SQLite format 3")
        throw Trouble("Expected a session but " + path + " is not one.");
}

void make_durable(SQLite::Database& database) {
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
}

} // namespace

Journal::Journal(std::unique_ptr<Store> store) : store_(std::move(store)) {
    if (sodium_init() < 0) throw Trouble("Expected the cryptographic library to start but it did not.");
}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;

Journal::~Journal() {
    if (!store_ || !store_->may_write) return;
    try {
        store_->database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        store_->database.exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception&) {
        // What was acknowledged is safe in the WAL; the next opening folds it in.
    }
}

Journal Journal::in_memory(const Origin& origin) {
    return guarded("memory", [&] {
        Journal journal(std::make_unique<Store>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
        journal.store_->begin(origin);
        return journal;
    });
}

Journal Journal::create(const std::string& path, const Origin& origin) {
    expect_new(path);
    try {
        return guarded(path, [&] {
            Journal journal(std::make_unique<Store>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
            make_durable(journal.store_->database);
            journal.store_->begin(origin);
            return journal;
        });
    } catch (const Trouble&) {
        remove_traces(path);
        throw;
    }
}

Journal Journal::open(const std::string& path, Access access) {
    expect_existing(path);
    const bool writes = access == Access::read_write;
    return guarded(path, [&] {
        Journal journal(std::make_unique<Store>(path, writes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY));
        journal.store_->may_write = false; // until it is known to be a session
        expect_session(journal.store_->database, path, writes);
        if (writes) make_durable(journal.store_->database);
        journal.store_->may_write = writes;
        journal.store_->load();
        return journal;
    });
}

const Origin& Journal::origin() const { return store_->origin; }
bool Journal::read_only() const { return !store_->may_write; }
std::uint64_t Journal::last_number() const { return store_->facts; }
Hash Journal::digest() const { return store_->fact_head; }
BranchId Journal::active() const { return store_->active.id; }

void Journal::append(std::span<const casework::Fact> facts, const casework::Words& words) {
    guarded(store_->path, [&] {
        auto& store = *store_;
        const auto head = store.fact_head;
        const auto last = store.facts;
        try {
            SQLite::Transaction transaction(store.database);
            store.store_words(words);
            SQLite::Statement insert(store.database, "INSERT INTO facts VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
            for (const auto& fact : facts) {
                store.fact_head = hash_of(fact, words[fact.words], store.fact_head);
                store.facts = fact.number;
                store.insert(insert, fact, store.fact_head);
            }
            store.store_head();
            transaction.commit();
            store.words = words.size();
        } catch (...) {
            store.fact_head = head;
            store.facts = last;
            throw;
        }
    });
}

void Journal::append(const Refused& refused, const casework::Words& words) {
    guarded(store_->path, [&] {
        auto& store = *store_;
        const auto head = store.refusal_head;
        const auto last = store.refusals;
        try {
            SQLite::Transaction transaction(store.database);
            store.store_words(words);
            store.refusal_head = hash_of(refused, words, store.refusal_head);
            store.refusals = refused.number;
            store.insert_refusal(refused, store.refusal_head);
            store.store_head();
            transaction.commit();
            store.words = words.size();
        } catch (...) {
            store.refusal_head = head;
            store.refusals = last;
            throw;
        }
    });
}

std::vector<casework::Fact> Journal::facts() const {
    return guarded(store_->path, [&] { return store_->facts_of(store_->active.id); });
}

std::vector<Refused> Journal::refusals() const {
    return guarded(store_->path, [&] { return store_->refusals_of(store_->active.id); });
}

casework::Words Journal::words() const {
    return guarded(store_->path, [&] { return store_->all_words(); });
}

std::vector<Branch> Journal::branches() const {
    return guarded(store_->path, [&] {
        std::vector<Branch> all;
        SQLite::Statement rows(store_->database, "SELECT id FROM branches ORDER BY id");
        while (rows.executeStep()) all.push_back(store_->branch(static_cast<BranchId>(rows.getColumn(0).getInt64())));
        return all;
    });
}

BranchId Journal::branch_after(std::uint64_t fact_number, std::string_view name) {
    return guarded(store_->path, [&] {
        auto& store = *store_;
        SQLite::Transaction transaction(store.database);
        const auto id = static_cast<BranchId>(store.database.execAndGet("SELECT max(id) + 1 FROM branches").getInt64());
        store.active = {id, store.active.id, fact_number, std::string(name)};
        store.insert_branch(store.active);
        store.set_active(id);
        store.load_heads();
        store.store_head();
        transaction.commit();
        return id;
    });
}

void Journal::activate(BranchId branch) {
    guarded(store_->path, [&] {
        store_->active = store_->branch(branch);
        store_->set_active(branch);
        store_->load_heads();
    });
}

} // namespace journal
