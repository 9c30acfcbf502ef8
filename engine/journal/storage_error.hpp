#pragma once

#include "engine/journal/journal.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

/// A broken world, in one sentence: what is wrong, with which file, what to do.
namespace journal {

/// Throws StorageError for a file that cannot be made: of that name, in that folder, on that disk.
[[noreturn]] void throw_cannot_make(const std::string& path, int error);
/// "fact" or "refusal", and its number.
[[noreturn]] void throw_changed(const std::string& what, std::uint64_t number, const std::string& path);
[[noreturn]] void throw_trouble(const SQLite::Exception& error, const std::string& path);

/// Runs what talks to SQLite and turns its exceptions into StorageError.
template <class Work> auto guarded(const std::string& path, Work work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw_trouble(error, path);
    }
}

/// A record that was tampered with is neither played on, which would seal what was done to it, nor told as if it were whole.
void expect_whole(const std::vector<Fault>& faults, const std::string& path);

} // namespace journal
