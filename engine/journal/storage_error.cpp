#include "engine/journal/storage_error.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <sqlite3.h>

namespace journal {
namespace {

/// A session that was killed keeps its last acts in a second file, which cannot be read where nothing may be written.
bool was_not_closed(int code, const std::string& path) {
    std::error_code ignored;
    return (code == SQLITE_CANTOPEN || code == SQLITE_READONLY) &&
           (std::filesystem::exists(path + "-wal", ignored) || std::filesystem::exists(path + "-journal", ignored));
}

std::string sentence(int code, const std::string& path, const std::string& said) {
    switch (code) {
    case SQLITE_FULL: return "Expected room for " + path + " but the disk is full; free some space and try again.";
    case SQLITE_READONLY: return "Expected to write " + path + " but it or its folder is read-only; copy it to a folder that may be written.";
    case SQLITE_CANTOPEN: return "Expected to open " + path + " but it cannot be opened; check that its folder is there and may be written.";
    case SQLITE_PERM:
    case SQLITE_AUTH: return "Expected to use " + path + " but you may not; ask its owner, or copy it to a folder of yours.";
    case SQLITE_NOTADB: return "Expected a session but " + path + " is not one; choose a file that this program made.";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "Expected to use " + path + " but another program is writing it; close that program and try again.";
    case SQLITE_CONSTRAINT:
        return "Expected to add to " + path +
               " but another program has added to it meanwhile; close one of the two and "
               "open the session again.";
    case SQLITE_CORRUPT: return "Expected a whole session but " + path + " is damaged; open a copy made earlier.";
    case SQLITE_IOERR: return "Expected to read and write " + path + " but the disk failed or is full (" + said + "); free some space or choose another disk.";
    default: return "Expected to use " + path + " as a session but that failed (" + said + "); open a copy made earlier.";
    }
}

} // namespace

void throw_trouble(const SQLite::Exception& error, const std::string& path) {
    const int code = error.getErrorCode() & 0xFF;
    if (was_not_closed(code, path))
        throw StorageError("Expected a closed session but the program that wrote " + path + " was stopped before closing it; copy " + path + " and " + path +
                           "-wal to a folder that may be written and open it there.");
    if (code == SQLITE_CORRUPT) throw DamagedFile("file", sentence(code, path, error.what()));
    throw StorageError(sentence(code, path, error.what()));
}

void throw_cannot_make(const std::string& path, int error) {
    const auto folder = std::filesystem::path(path).parent_path();
    const auto place = folder.empty() ? std::string("the current folder") : "the folder " + folder.string();
    if (error == EEXIST) throw StorageError("Expected a new file but " + path + " is there already; choose another name, nothing is overwritten.");
    if (error == ENOENT || error == ENOTDIR) throw StorageError("Expected " + place + " for " + path + " but it is not there; make it first.");
    if (error == EACCES || error == EROFS || error == EPERM)
        throw StorageError("Expected to write " + path + " but " + place + " is read-only; choose another folder.");
    throw StorageError("Expected to make " + path + " but that failed (" + std::generic_category().message(error) + "); choose another place.");
}

void throw_changed(const std::string& what, std::uint64_t number, const std::string& path) {
    throw StorageError("Expected " + what + " " + std::to_string(number) + " of " + path + " as it was written but it was changed; open a copy made earlier.");
}

void expect_whole(const std::vector<Fault>& faults, const std::string& path) {
    if (faults.empty()) return;
    const auto of_fact = std::ranges::find_if(faults, [](const Fault& fault) { return fault.fact != 0; });
    auto says = (of_fact != faults.end() ? *of_fact : faults.front()).says; // which fact says more than which guard
    says.pop_back();
    throw StorageError(says + " in " + path + "; open a copy made earlier, portalctl verify says what holds.");
}

} // namespace journal
