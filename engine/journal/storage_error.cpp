#include "engine/journal/storage_error.hpp"

#include "engine/journal/next_row.hpp"
#include "engine/journal/store.hpp"

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

bool is_too_long(const std::string& path) { return std::filesystem::path(path).filename().string().size() > longest_name; }

const char* key_of(int code) {
    switch (code) {
    case SQLITE_FULL: return "disk_full";
    case SQLITE_READONLY: return "read_only";
    case SQLITE_CANTOPEN: return "cannot_open";
    case SQLITE_PERM:
    case SQLITE_AUTH: return "not_allowed";
    case SQLITE_NOTADB: return "no_session";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "in_use";
    case SQLITE_CONSTRAINT: return "added_meanwhile";
    case SQLITE_CORRUPT: return "damaged";
    case SQLITE_IOERR: return "disk_failed";
    default: return "failed";
    }
}

trouble::Trouble said_of_folder(const std::filesystem::path& folder) {
    return folder.empty() ? trouble::Trouble{"folder.current", {}} : trouble::Trouble{"folder.named", {{"folder", folder.string()}}};
}

} // namespace

void throw_trouble(const SQLite::Exception& error, const std::string& path) {
    const int code = error.getErrorCode() & 0xFF;
    if (was_not_closed(code, path)) throw StorageError("not_closed", {{"file", path}});
    if (code == SQLITE_CANTOPEN && is_too_long(path)) throw StorageError("name_too_long", {{"file", path}, {"longest", longest_name}});
    const trouble::Trouble says{key_of(code), {{"file", path}, {"said", error.what()}}};
    if (code == SQLITE_CORRUPT) throw DamagedFile({0, "file", says}, says);
    throw StorageError(says);
}

void throw_cannot_make(const std::string& path, int error) {
    const auto place = said_of_folder(std::filesystem::path(path).parent_path());
    if (error == ENAMETOOLONG || is_too_long(path)) throw StorageError("name_too_long", {{"file", path}, {"longest", longest_name}});
    if (error == EEXIST) throw StorageError("there_already", {{"file", path}});
    if (error == ENOENT || error == ENOTDIR) throw StorageError("no_folder", {{"folder", place}, {"file", path}});
    if (error == EACCES || error == EROFS || error == EPERM) throw StorageError("folder_read_only", {{"folder", place}, {"file", path}});
    throw StorageError("cannot_make", {{"file", path}, {"said", std::generic_category().message(error)}});
}

void throw_changed(const std::string& what, std::uint64_t number, const std::string& path) {
    throw StorageError("changed", {{"row", row_named({what, ""}, static_cast<std::int64_t>(number))}, {"file", path}});
}

void expect_whole(const std::vector<Fault>& faults, const std::string& path) {
    if (faults.empty()) return;
    const auto of_fact = std::ranges::find_if(faults, [](const Fault& fault) { return fault.fact != 0; });
    const auto& telling = of_fact != faults.end() ? *of_fact : faults.front(); // which fact says more than which guard
    throw StorageError("not_whole", {{"file", path}, {"says", telling.says}});
}

} // namespace journal
