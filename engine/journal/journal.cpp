#include "engine/journal/journal.hpp"

#include "engine/journal/halves.hpp"
#include "engine/journal/inspection.hpp"
#include "engine/journal/refusal_rows.hpp"
#include "engine/journal/schema.hpp"
#include "engine/journal/vault.hpp"
#include "engine/journal/whole_digest.hpp"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sodium.h>
#include <tuple>
#include <unistd.h>

namespace journal {
namespace {

namespace fs = std::filesystem;

void remove_traces(const std::string& path) {
    std::error_code ignored;
    for (const auto* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(path + ending, ignored);
}

/// An empty file of that name, which was not there before: nobody else's is ever opened in its place.
void make_file(const std::string& path) {
    std::error_code ignored;
    if (path.empty() || fs::is_directory(path, ignored)) throw StorageError(path.empty() ? "no_name" : "name_is_folder", {{"file", path}});
    const auto file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0) throw_cannot_make(path, errno);
    ::close(file);
}

void expect_existing(const std::string& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) throw StorageError("is_folder", {{"file", path}});
    if (!fs::exists(path, ignored)) throw StorageError("not_there", {{"file", path}});
    if (!fs::is_regular_file(path, ignored) || fs::file_size(path, ignored) == 0) throw StorageError("is_empty", {{"file", path}});
    if (::access(path.c_str(), R_OK) != 0) throw StorageError("not_readable", {{"file", path}});
}

void make_durable(SQLite::Database& database, Durable durable) {
    database.exec("PRAGMA journal_mode = WAL");
    database.exec(durable == Durable::power_cut ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
}

/// Along the line of that branch: StorageError when one was changed.
std::vector<casework::Fact> facts_along(Journal::Store& store, const Branch& of) {
    std::vector<casework::Fact> all;
    all.reserve(store.room_for(head_of(store, of).facts));
    const auto words = store.all_words();
    Follows follows{0, store.genesis};
    for (const auto& stretch : lineage(store, of)) {
        const auto read = read_by_halves(store, stretch, words, follows, {no_end, all});
        if (read.end != ReadFacts::End::whole) throw_changed("fact", read.last + 1, store.path);
        follows = {read.last, read.hash};
    }
    return all;
}

} // namespace

Journal::Journal(std::unique_ptr<Store> store) : store_(std::move(store)) {
    if (sodium_init() < 0) throw StorageError("no_cryptography", {});
}
Journal::Journal(Journal&&) noexcept = default;

Journal& Journal::operator=(Journal&& other) noexcept {
    const Journal closing(std::move(*this));
    store_ = std::move(other.store_);
    return *this;
}

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
        Journal journal(std::make_unique<Store>());
        journal.store_->begin(origin);
        return journal;
    });
}

Journal Journal::create(const std::string& path, const Origin& origin, Durable durable) {
    make_file(path);
    try {
        return guarded(path, [&] {
            Journal journal(std::make_unique<Store>(path, SQLite::OPEN_READWRITE));
            journal.store_->begin(origin);
            make_durable(journal.store_->database, durable);
            return journal;
        });
    } catch (...) {
        remove_traces(path);
        throw;
    }
}

namespace {

/// Whoever was killed while an old session was brought up to date left a half of it, which only a writer can undo.
void undo_what_was_interrupted(const std::string& path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path + "-journal", ignored) || access(path.c_str(), W_OK) != 0) return;
    SQLite::Database(as_file(path), SQLite::OPEN_READWRITE, busy_milliseconds).execAndGet("SELECT count(*) FROM sqlite_master");
}

/// What is missing says more than what could not be read for it.
void load(Journal::Store& store, bool tolerant) {
    try {
        store.load(tolerant);
    } catch (const SQLite::Exception&) {
        if (const auto missing = schema_fault(store.database))
            throw DamagedFile({0, "schema", *missing}, {"not_whole", {{"file", store.path}, {"says", *missing}}});
        throw;
    }
}

} // namespace

Journal Journal::open(const std::string& path, Access access) {
    expect_existing(path);
    const bool writes = access == Access::read_write;
    return guarded(path, [&] {
        if (!writes) undo_what_was_interrupted(path);
        Journal journal(std::make_unique<Store>(path, writes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY));
        journal.store_->may_write = false; // until it is known to be a session
        expect_session(journal.store_->database, path, writes);
        if (writes) make_durable(journal.store_->database, Durable::power_cut);
        journal.store_->may_write = writes;
        load(*journal.store_, !writes);
        return journal;
    });
}

std::string Journal::whole() const {
    return guarded(store_->path, [&] { return whole_of(*store_); });
}

const Origin& Journal::origin() const { return store_->origin; }
bool Journal::read_only() const { return !store_->may_write; }
std::uint64_t Journal::last_number() const { return store_->head.facts; }
Hash Journal::digest() const { return store_->head.last_fact; }
BranchId Journal::active() const { return store_->active.id; }

/// What is remembered changes only once the file has: a failure leaves both as they were.
template <class Work> void Journal::transact(Work work) {
    guarded(store_->path, [&] {
        const auto before = std::tuple(store_->active, store_->head, store_->words_end);
        try {
            Writing writing(*store_);
            work();
            writing.commit();
        } catch (...) {
            std::tie(store_->active, store_->head, store_->words_end) = before;
            throw;
        }
    });
}

template <class New> void Journal::append_any(const New& added, const casework::Words& words, const std::optional<Fork>& fork) {
    transact([&] {
        if (fork) store_->begin_branch(*fork);
        store_->words_end = store_->insert(words);
        store_->head = store_->insert(added, words);
        store_->set_head(store_->active.id, store_->head);
    });
}

void Journal::append(std::span<const casework::Fact> facts, const casework::Words& words, const std::optional<Fork>& fork) { append_any(facts, words, fork); }

void Journal::append(const Refused& refused, const casework::Words& words, const std::optional<Fork>& fork) { append_any(refused, words, fork); }

std::vector<casework::Fact> Journal::facts() const {
    return guarded(store_->path, [&] { return facts_along(*store_, store_->active); });
}

std::vector<Refused> Journal::refusals() const {
    return guarded(store_->path, [&] { return refusals_of(*store_, store_->active); });
}

std::vector<casework::Fact> Journal::facts(BranchId branch) const {
    return guarded(store_->path, [&] { return facts_along(*store_, expected_branch(*store_, branch)); });
}

std::vector<Refused> Journal::refusals(BranchId branch) const {
    return guarded(store_->path, [&] { return refusals_of(*store_, expected_branch(*store_, branch)); });
}

Hash Journal::digest_after(std::uint64_t fact_number) const {
    if (fact_number >= store_->head.facts) return digest();
    return guarded(store_->path, [&] { return hash_at(*store_, store_->active, fact_number); });
}

casework::Words Journal::words() const {
    return guarded(store_->path, [&] { return store_->all_words(); });
}

std::vector<Branch> Journal::branches() const {
    return guarded(store_->path, [&] {
        std::vector<Branch> all;
        SQLite::Statement rows(store_->database, "SELECT id FROM branches ORDER BY id");
        while (rows.executeStep()) all.push_back(expected_branch(*store_, static_cast<BranchId>(rows.getColumn(0).getInt64())));
        return all;
    });
}

void Journal::activate(BranchId id) {
    guarded(store_->path, [&] {
        auto branch = expected_branch(*store_, id);
        const auto head = head_of(*store_, branch);
        store_->set_active(id);
        store_->active = std::move(branch);
        store_->head = head;
    });
}

void Journal::rename(BranchId id, std::string_view name) {
    transact([&] {
        store_->insert_name(expected_branch(*store_, id).id, name);
        if (store_->active.id == id) store_->active.name = name;
    });
}

void Journal::keep_identity(std::span<const IdentityLine> lines, const std::string& key_path) {
    guarded(store_->path, [&] { store_identity(*store_, lines, key_path); });
}

std::vector<IdentityLine> Journal::identity_of(std::string_view person, const std::string& key_path) const {
    return guarded(store_->path, [&] { return stored_identity(*store_, person, key_path); });
}

Checked Journal::check() const {
    return guarded(store_->path, [&] { return inspect(*store_); });
}

} // namespace journal
