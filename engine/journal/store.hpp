#pragma once

#include "engine/journal/chain.hpp"
#include "engine/journal/storage_error.hpp"

#include <map>

namespace journal {

/// How far the texts go; their empty first one counts.
struct WordsEnd {
    std::size_t count = 1;
    Hash last{};
};

inline constexpr const char* memory_file = ":memory:";
inline constexpr int busy_milliseconds = 3000; ///< how long another program's lock is waited for
inline constexpr auto no_end = static_cast<std::uint64_t>(INT64_MAX);

/// A branch or a forebear, with the last numbers that belong to the line of play asked about.
struct Stretch {
    BranchId branch = 1;
    std::uint64_t last_fact = no_end, last_refusal = no_end;
    std::int64_t from = INT64_MIN; ///< only facts of that number or a greater one; a stray row may have any
};

/// What one act writes, all of it or nothing.
class Writing {
public:
    explicit Writing(Journal::Store& store);
    ~Writing(); ///< undoes what is not committed
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;
    void commit();

private:
    Journal::Store& store_;
    bool open_ = true;
};

/// What a Journal keeps open: the database, and how far the active branch goes.
struct Journal::Store {
    Store(const std::string& file, int flags);

    SQLite::Database database;
    std::string path;
    bool may_write = true;
    Origin origin;
    Hash genesis{};
    Branch active;
    Head head;
    WordsEnd words_end;

    void begin(const Origin& of);
    void insert(const Branch& branch);
    /// From the active one; it becomes active.
    void begin_branch(const Fork& fork);
    void insert_name(BranchId branch, std::string_view name);
    void set_active(BranchId branch);
    /// What is not yet stored of them; says how far they then go.
    WordsEnd insert(const casework::Words& words);
    Head insert(std::span<const casework::Fact> facts, const casework::Words& words);
    Head insert(const Refused& refused, const casework::Words& words);
    void set_head(BranchId branch, const Head& head);
    void set_end(const std::string& table, std::int64_t rows, const Hash& last);

    /// An older file that may not be brought up to date knows no names but the first.
    bool has_names();
    /// None where the file is older than editions, or the row is gone.
    std::optional<std::int64_t> edition_kept();
    /// `tolerant` of what is missing: then faults() can say what.
    void load(bool tolerant);
    std::optional<Branch> find_branch(BranchId id);
    Branch branch(BranchId id); ///< throws StorageError when it is gone
    /// From the first forebear on.
    std::vector<Stretch> lineage(const Branch& branch);
    Head head_of(const Branch& branch);
    /// Of that fact on its line; of the genesis before the first.
    Hash hash_at(const Branch& branch, std::uint64_t fact_number);
    Head head_along(std::span<const Stretch> stretches);
    /// How far its forebears go where it forks.
    Head head_before(const Branch& branch);
    /// Number of the active branch's last refusal that was made before the fact after this one.
    std::uint64_t refusals_before(std::uint64_t fact_number);
    /// How many facts to make room for when so many are said to be there: a forged number may say anything, the size of
    /// the file is what it is.
    std::size_t room_for(std::uint64_t facts);
    std::vector<casework::Fact> facts_of(const Branch& branch);
    std::vector<Refused> refusals_of(const Branch& branch);
    casework::Words all_words();

    /// What every act writes is compiled once.
    SQLite::Statement& prepared(std::string_view literal);

private:
    void load_origin(bool tolerant);
    void load_edition(bool tolerant);
    void load_active(bool tolerant);

    std::map<std::string_view, SQLite::Statement> prepared_;
};

inline constexpr const char* refusal_columns =
    "number, after_fact, at, case_number, track, actor, act, report, insist, reason, code, rule, input, stage, party, "
    "condition, hash";

/// Zeros, which no row has, where 32 bytes are expected but others stand.
Hash hash_from(const SQLite::Column& column);
std::string_view bytes_from(const SQLite::Column& column);
void bind(SQLite::Statement& statement, int place, const Hash& hash);
void insert_edition(SQLite::Database& database, casework::Edition edition, const Hash& genesis);

} // namespace journal
