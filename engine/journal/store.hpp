#pragma once

#include "engine/journal/chain.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace journal {

/// What a Journal keeps open: the database, and how far the active branch goes.
struct Journal::Store {
    Store(const std::string& path, int flags);

    SQLite::Database database;
    std::string path;
    bool may_write = true;
    Origin origin;
    Hash genesis{};
    Branch active;
    std::uint64_t facts = 0, refusals = 0; ///< last numbers of the active branch
    Hash fact_head{}, refusal_head{};
    std::size_t words = 1;                 ///< stored, the empty text included

    void begin(const Origin& of);
    void load();
    void load_heads();
    void insert_branch(const Branch& branch);
    void set_active(BranchId branch);
    void store_words(const casework::Words& all);
    void store_head();
    void insert(SQLite::Statement& statement, const casework::Fact& fact, const Hash& hash);
    void insert_refusal(const Refused& refused, const Hash& hash);
    Branch branch(BranchId id);
    /// The branch and its forebears, from the first, each with the last number that belongs to it here.
    struct Stretch {
        BranchId branch = 1;
        std::uint64_t last = 0;
    };
    std::vector<Stretch> lineage(BranchId id);
    Hash hash_at(BranchId branch, std::uint64_t fact);
    std::vector<casework::Fact> facts_of(BranchId branch);
    std::vector<Refused> refusals_of(BranchId branch);
    casework::Words all_words();
};

casework::Fact fact_from(SQLite::Statement& row); ///< columns number, at, kind ... words
Hash hash_from(const SQLite::Column& column);
/// Runs what talks to SQLite and turns its exceptions into Trouble.
template <class Work> auto guarded(const std::string& path, Work work) -> decltype(work());

} // namespace journal

#include "engine/journal/schema.hpp"

template <class Work> auto journal::guarded(const std::string& path, Work work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw_trouble(error, path);
    }
}
