#pragma once

#include "sandbox/debrief/groups.hpp"
#include "sandbox/debrief/open_groups.hpp"

/// What people said in a debrief, kept beside the session in a file of its own: the session stays what happened.
namespace exchange {

std::string notes_file(const std::string& session_file); ///< "FILE.notes.json"
/// Empty notes where there is no file. Throws journal::StorageError when it cannot be read as notes; it is then left as it is.
debrief::DebriefNotes notes_beside(const std::string& session_file);
/// What each group said, beside the file it was opened from. What cannot be read becomes a problem.
void add_notes(debrief::OpenedGroups& groups, const std::vector<std::string>& session_files, const texts::Texts& texts);
/// Throws journal::StorageError; leaves nothing half-written.
void keep_notes(const std::string& session_file, const debrief::DebriefNotes& notes);

} // namespace exchange
