#pragma once

#include "sandbox/session/play/session.hpp"

#include <cstdint>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

/// What is asked for while a frame is drawn. Drawing changes nothing; sandbox/app carries these out afterwards, each by its one
/// handler, in the order in which they were asked. They are values alone, so that a log of them replays a run.
namespace screens {

struct PerformAct {
    session::Intent intent;
    bool operator==(const PerformAct&) const = default;
};

enum class TimeSpan : std::uint8_t { next_event, next_decision, next_deadline, until_waiting, a_day, a_week, to_date, to_end, last_scenes };

struct PassTime {
    TimeSpan span = TimeSpan::next_event;
    calendar::Instant until{}; ///< of to_date
    bool operator==(const PassTime&) const = default;
};

/// To where the play had just come to that fact; 0: before everything.
struct Rewind {
    std::uint64_t fact = 0;
    bool operator==(const Rewind&) const = default;
};
/// Rewind, and the desk shows that moment.
struct LookAt {
    std::uint64_t fact = 0;
    bool operator==(const LookAt&) const = default;
};
/// Takes the last act back.
struct Undo {
    bool operator==(const Undo&) const = default;
};
/// Of the line of play, after going back.
struct ReturnToEnd {
    bool operator==(const ReturnToEnd&) const = default;
};
struct SwitchBranch {
    journal::BranchId branch = 0;
    bool operator==(const SwitchBranch&) const = default;
};
struct RenameBranch {
    journal::BranchId branch = 0;
    std::string name;
    bool operator==(const RenameBranch&) const = default;
};
/// All of them, for their panel.
struct ReadLines {
    bool operator==(const ReadLines&) const = default;
};

/// What whoever leads the play does to it. Of the rest counts what that kind speaks of.
struct Direct {
    session::DirectionKind kind = session::DirectionKind::freeze;
    std::uint64_t place = 0; ///< script entry, decision, or the fact that a bookmark is about
    casework::PartyId whom{};
    std::int32_t working_days = 0; ///< of a delay
    session::BookmarkKind bookmark = session::BookmarkKind::strength;
    std::string note{}; ///< of a bookmark
    bool operator==(const Direct&) const = default;
};

/// A new play, kept in a new file.
struct StartScenario {
    std::string path;
    casework::GuardRails rails = casework::GuardRails::teach;
    bool operator==(const StartScenario&) const = default;
};
/// A new play in which a newcomer is shown around.
struct StartTour {
    bool operator==(const StartTour&) const = default;
};
struct ResumeSession {
    std::string path;
    bool operator==(const ResumeSession&) const = default;
};
/// Closes the session, back to the library.
struct LeaveSession {
    bool operator==(const LeaveSession&) const = default;
};

/// The page of the debrief, as it stands now.
struct MakeDebrief {
    bool operator==(const MakeDebrief&) const = default;
};
/// What the room said in it.
struct KeepNotes {
    bool operator==(const KeepNotes&) const = default;
};
struct ExportDebrief {
    std::string ending;
    bool operator==(const ExportDebrief&) const = default;
};
/// Two papers were found to conflict: it is kept with what the room said.
struct NoteConflict {
    std::string id;
    bool operator==(const NoteConflict&) const = default;
};
/// Of the reporting person of a case, to somebody who knows it lawfully.
struct RevealIdentity {
    std::uint32_t case_number = 0;
    casework::PartyId reader;
    bool operator==(const RevealIdentity&) const = default;
};

/// The report that is being written, as it stands; forgets it once it was sent.
struct KeepDraft {
    bool operator==(const KeepDraft&) const = default;
};

/// The pages for the guides' screen.
struct ReadGuides {
    bool operator==(const ReadGuides&) const = default;
};
/// Profiles and standards for the countries' screen.
struct ReadCountries {
    bool operator==(const ReadCountries&) const = default;
};
/// The profiles under whose laws the report at the desk is looked at too.
struct ReadElsewhere {
    bool operator==(const ReadElsewhere&) const = default;
};

/// What people say of the conformity of the country on the left, beside its profile.
struct KeepVerdicts {
    bool operator==(const KeepVerdicts&) const = default;
};
/// The comparison of the two countries as a file with that ending.
struct WriteComparison {
    std::string ending;
    bool operator==(const WriteComparison&) const = default;
};

/// The kept sessions for the groups' screen.
struct ListGroups {
    bool operator==(const ListGroups&) const = default;
};
/// A session file, or a folder of them.
struct AddGroups {
    std::string path;
    bool operator==(const AddGroups&) const = default;
};
/// Those that are chosen.
struct CompareGroups {
    bool operator==(const CompareGroups&) const = default;
};
/// The comparison as a file with that ending.
struct WriteGroups {
    std::string ending;
    bool operator==(const WriteGroups&) const = default;
};

/// What lies there; where nothing is named, where the sessions are kept.
struct ListFolder {
    std::string folder;
    bool operator==(const ListFolder&) const = default;
};

/// To be briefed on; where it does not read, one is told why.
struct OpenScenario {
    std::string path;
    bool operator==(const OpenScenario&) const = default;
};

using Request =
    std::variant<PerformAct, PassTime, Rewind, LookAt, Undo, ReturnToEnd, SwitchBranch, RenameBranch, ReadLines, Direct, StartScenario, StartTour,
                 ResumeSession, LeaveSession, MakeDebrief, KeepNotes, ExportDebrief, RevealIdentity, ReadGuides, ReadCountries, KeepVerdicts, WriteComparison,
                 ListGroups, AddGroups, CompareGroups, WriteGroups, NoteConflict, KeepDraft, ListFolder, ReadElsewhere, OpenScenario>;
using Requests = std::vector<Request>;

/// Whether it is asked of the session that is open.
template <class Asked>
inline constexpr bool is_of_session =
    std::is_same_v<Asked, PerformAct> || std::is_same_v<Asked, PassTime> || std::is_same_v<Asked, Rewind> || std::is_same_v<Asked, LookAt> ||
    std::is_same_v<Asked, Undo> || std::is_same_v<Asked, ReturnToEnd> || std::is_same_v<Asked, SwitchBranch> || std::is_same_v<Asked, RenameBranch> ||
    std::is_same_v<Asked, ReadLines> || std::is_same_v<Asked, Direct> || std::is_same_v<Asked, LeaveSession> || std::is_same_v<Asked, MakeDebrief> ||
    std::is_same_v<Asked, KeepNotes> || std::is_same_v<Asked, ExportDebrief> || std::is_same_v<Asked, RevealIdentity> || std::is_same_v<Asked, NoteConflict> ||
    std::is_same_v<Asked, KeepDraft>;

} // namespace screens
