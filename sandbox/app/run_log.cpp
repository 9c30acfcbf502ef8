#include "sandbox/app/run_log.hpp"

#include "engine/journal/storage_error.hpp"
#include "sandbox/app/request_line.hpp"
#include "sandbox/files/places.hpp"

#include <filesystem>

namespace app {

void RunLog::keep_in(const std::string& file) {
    Kept log{file, std::ofstream(file, std::ios::binary | std::ios::trunc)};
    log.file << first_line() << '\n' << std::flush;
    if (!log.file) throw journal::StorageError("run_log", {{"file", file}});
    logs_.push_back(std::move(log));
}

void RunLog::add(const screens::Request& request, const session::Session* session) {
    if (logs_.empty()) return;
    const auto line = line_of(request, session);
    std::erase_if(logs_, [&](Kept& log) {
        log.file << line << '\n' << std::flush;
        if (!log.file) trouble_ = "Expected to go on with the log of this run in " + log.path + " but it cannot be written; the play goes on without it.";
        return !log.file;
    });
}

std::string RunLog::take_trouble() { return std::exchange(trouble_, {}); }

std::string new_last_run() {
    namespace fs = std::filesystem;
    const fs::path folder = files::settings_folder();
    std::error_code nobody_listens; // there may have been no run before
    fs::rename(folder / "last-run.jsonl", folder / "run-before.jsonl", nobody_listens);
    return (folder / "last-run.jsonl").string();
}

} // namespace app
