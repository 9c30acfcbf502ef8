#pragma once

#include "engine/journal/chain.hpp"
#include "engine/journal/fact_inserts.hpp"
#include "engine/journal/storage_error.hpp"

#include <map>

namespace journal {

/// How far the texts go; their empty first one counts.
struct WordsEnd {
    std::size_t count = 1;
    Hash last{};
};

inline constexpr const char* memory_file = ":memory:";
inline constexpr std::size_t longest_name = 247; ///< bytes of a file's name: SQLite puts "-journal" behind it
/// SQLite takes "file:..." for an address and ":memory:" for no file at all, but not what begins with its folder.
std::string as_file(const std::string& path);
inline constexpr int busy_milliseconds = 3000; ///< how long another program's lock is waited for

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
    Store(); ///< in memory
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
    /// `tolerant` of what is missing: then faults() can say what.
    void load(bool tolerant);
    /// How many facts to make room for when so many are said to be there: a forged number may say anything, the size of
    /// the file is what it is.
    std::size_t room_for(std::uint64_t facts);
    casework::Words all_words();

    /// What every act writes is compiled once.
    SQLite::Statement& prepared(std::string_view literal);

private:
    void load_origin(bool tolerant);
    void load_edition(bool tolerant);
    void load_active(bool tolerant);

    std::map<std::string_view, SQLite::Statement> prepared_;
    FactInserts fact_inserts_;

private:
    struct Opened {
        std::string name, path; ///< for SQLite, for people
        int flags;
    };
    explicit Store(const Opened& opened);
};

} // namespace journal
