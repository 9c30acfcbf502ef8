#include "engine/journal/halves.hpp"

#include <algorithm>
#include <future>
#include <sqlite3.h>

namespace journal {
namespace {

constexpr std::uint64_t worth_two_threads = 5000;

/// The second half: what is to be read, and what has been.
struct Later {
    Follows follows;
    std::uint64_t last; ///< its last fact: another program may add to them meanwhile
    std::vector<casework::Fact> facts;
    std::future<ReadFacts> read;
};

Stretch rest_of(const Stretch& stretch, const Later& later) { return {stretch.branch, later.last, no_end, static_cast<std::int64_t>(later.follows.fact) + 1}; }

ReadFacts read_elsewhere(const std::string& path, const Stretch& rest, const casework::Words& words, const Follows& follows, const Keep& keep) {
    try {
        SQLite::Database file(as_file(path), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busy_milliseconds);
        teach_to_take_facts(file);
        return read_facts(file, rest, words, follows, keep);
    } catch (const SQLite::Exception&) {
        return {ReadFacts::End::missing, follows.fact, follows.hash, 0};
    }
}

bool is_worth_two(Journal::Store& store, std::uint64_t first, std::uint64_t last) {
    const bool unseen_by_others = store.path == memory_file || sqlite3_get_autocommit(store.database.getHandle()) == 0;
    return !unseen_by_others && last >= first + worth_two_threads;
}

/// Nothing to be read where one thread is enough.
void begin(Later& later, Journal::Store& store, const Stretch& stretch, const casework::Words& words, const Follows& follows, const Keep& keep) {
    const auto head = head_along(store, std::array{stretch});
    if (!is_worth_two(store, follows.fact, head.facts)) return;
    const auto middle = follows.fact + (head.facts - follows.fact) / 2;
    later.follows = {middle, head_along(store, std::array{Stretch{stretch.branch, middle}}).last_fact};
    later.last = head.facts;
    if (keep.last > middle) later.facts.reserve(store.room_for(head.facts - middle));
    later.read = std::async(std::launch::async, [&later, rest = rest_of(stretch, later), path = store.path, last = keep.last, &words] {
        return read_elsewhere(path, rest, words, later.follows, {last, later.facts});
    });
}

/// A file that was moved or replaced meanwhile is still the one that is open here: what the other thread could not read is read again.
ReadFacts end(Later& later, Journal::Store& store, const Stretch& stretch, const casework::Words& words, const Keep& keep) {
    const auto read = later.read.get();
    if (read.last != later.last) return read_facts(store.database, rest_of(stretch, later), words, later.follows, keep);
    keep.in.insert(keep.in.end(), later.facts.begin(), later.facts.end());
    return read;
}

std::int64_t first_after(Journal::Store& store, const Stretch& stretch, std::uint64_t fact) {
    SQLite::Statement row(store.database, "SELECT min(number) FROM facts WHERE branch = ? AND number > ?");
    row.bind(1, static_cast<std::int64_t>(stretch.branch));
    row.bind(2, static_cast<std::int64_t>(fact));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

} // namespace

ReadFacts read_by_halves(Journal::Store& store, const Stretch& stretch, const casework::Words& words, const Follows& follows, const Keep& keep) {
    Later later{};
    begin(later, store, stretch, words, follows, keep);
    if (!later.read.valid()) return read_facts(store.database, stretch, words, follows, keep);
    auto first = read_facts(store.database, {stretch.branch, later.follows.fact}, words, follows, keep);
    if (first.end != ReadFacts::End::whole) return first;
    if (first.last == later.follows.fact) return end(later, store, stretch, words, keep);
    first.end = ReadFacts::End::missing;
    first.found = first_after(store, stretch, first.last);
    return first;
}

} // namespace journal
