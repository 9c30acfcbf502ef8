#include "sandbox/programs/commands/proof.hpp"

#include "engine/desk.hpp"
#include "engine/journal/wal_frames.hpp"
#include "engine/replay.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/session.hpp"

#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace commands {
namespace {

std::vector<journal::Fault> replay_faults(const journal::Journal& journal, std::span<const casework::Fact> facts) {
    const auto kept = reading::read_kept(journal.origin().profile, journal.origin().scenario, journal.origin().edition);
    if (!kept.thing) return {{0, "origin", {"kept_unreadable", {}}}};
    const auto fault = desk::replay_fault(kept.thing->context, journal, facts);
    return fault ? std::vector{*fault} : std::vector<journal::Fault>{};
}

/// The engine keeps what was done to the play from outside without knowing what it means; the session knows.
std::vector<journal::Fault> direction_faults(const std::string& file) {
    const auto fault = session::Session::resume(file, "", journal::Access::read_only).direction_fault();
    return fault ? std::vector{*fault} : std::vector<journal::Fault>{};
}

/// SQLite's header says by its bytes 18 and 19 whether a -wal belongs to the file; closing a session takes it in.
bool awaits_more(const std::string& file) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none)) return false;
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 20> header{};
    return stream.read(header.data(), header.size()) && header[18] == 2;
}

/// Of a -wal that is missing or damaged SQLite says nothing: it takes what it can read for all there was.
std::string told_of_left_open(const std::string& file) {
    const auto wal = file + "-wal";
    std::error_code none;
    const auto bytes = std::filesystem::file_size(wal, none);
    if (!none && bytes > 0)
        return fmt::format("This session was not closed, or is being played: its last facts are read from {} ({} bytes). Were that damaged, cut, or left by "
                           "another session, facts would be missing or be others, and the digest alone would tell.",
                           wal, bytes);
    if (!awaits_more(file)) return {};
    return fmt::format(
        "This session was not closed: what was written last stood in {}, which {}, and is missing here; look for that file and keep both together.", wal,
        none ? "is not there" : "is empty");
}

void prove(const std::string& session_file, Proof& proof) {
    const auto journal = journal::Journal::open(session_file, journal::Access::read_only);
    auto [faults, facts] = journal.check();
    if (faults.empty()) faults = replay_faults(journal, facts);
    if (faults.empty()) faults = direction_faults(session_file);
    if (faults.empty()) proof.digest = journal::hex(journal.digest());
    if (faults.empty()) proof.whole = journal.whole();
    proof.faults = std::move(faults);
    proof.facts = journal.last_number();
}

void try_to_prove(const std::string& session_file, Proof& proof) {
    try {
        prove(session_file, proof);
    } catch (const journal::DamagedFile& damaged) {
        proof.faults = {damaged.found};
    }
}

} // namespace

Proof proof_of(const std::string& session_file) {
    Proof proof;
    proof.left_open = told_of_left_open(session_file); // before opening, which may leave an empty -wal
    if (const auto changed = journal::wal_fault(session_file + "-wal")) proof.faults = {{0, "file", *changed}};
    else try_to_prove(session_file, proof);
    return proof;
}

std::string place_of(const journal::Fault& fault) { return fault.fact ? fmt::format("fact {}", fault.fact) : fault.where; }

} // namespace commands
