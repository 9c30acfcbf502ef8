#pragma once

#include "engine/views/evidence.hpp"

#include <optional>
#include <vector>

namespace views {

struct TrackLine {
    casework::TrackIndex track = 0;
    profile::ProcedureId procedure;
    profile::StageId stage;
    casework::PartyId agency, assignee;
    bool open = true;
    calendar::Instant opened, entered;
};

struct PersonLine {
    casework::PartyId party;
    std::string called;
    bool knows_identity = false, knows_content = false;
    std::optional<std::size_t> still_fit; ///< how many the identity could be, for who knows the content; one can be inferred
    bool lawful = true;                   ///< false: knows identity with neither consent nor ground
    calendar::Instant identity_since;
};

struct EvidenceLine {
    std::string id, name, text;
    EvidenceLife life;
};

struct FieldLine {
    profile::FieldId field;
    std::int64_t value = casework::no_value; ///< of the field's kind
};

/// One case as its reader may see it. A section that may not be seen is absent.
struct CaseFile {
    std::uint32_t number = 0;
    std::string shown_number, title;
    bool ended = false;
    calendar::Instant opened;
    std::optional<std::string> report_text;
    std::optional<std::vector<FieldLine>> summary;
    std::optional<std::vector<PersonLine>> people;
    std::optional<std::vector<EvidenceLine>> evidence;
    std::optional<std::vector<PersonLine>> knowledge;
    std::optional<std::vector<TrackLine>> tracks;
    std::vector<profile::Section> closed; ///< sections this reader may not see
};

CaseFile case_file(const Reader& reader, const casework::Case& the_case);

} // namespace views
