#pragma once

#include "engine/profile/about.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// Who handles reports: roles and what each may see, offices of the portal, agencies.
namespace profile {

enum class Section : std::uint8_t { summary, report, people, identity, evidence, knowledge, clocks, letters, tracks, history, measures };
inline constexpr std::size_t section_count = 11;

enum class Scope : std::uint8_t {
    none,
    own,      ///< cases this person reported or is asked in
    assigned, ///< cases or tracks assigned to this person, or to this person's agency
    office,   ///< cases with a track in this person's office or agency
    all
};

struct Role {
    About about;
    std::array<Scope, section_count> sees{};
};

enum class InstitutionKind : std::uint8_t { office, agency };

struct Institution {
    About about;
    InstitutionKind kind = InstitutionKind::agency;
    std::string agency_kind;     ///< "investigator", "audit", "supervisor"; empty for offices
    InstitutionId parent;        ///< an office's bureau, an agency's supervisor
    std::vector<ChoiceId> takes; ///< report types
    std::vector<RoleId> roles;   ///< roles held by its people
    std::int32_t quorum = 0;     ///< votes needed; zero where it does not decide by vote
    CalendarId calendar;         ///< for the limits of tracks opened for it; none: the country's
    std::int32_t members = 0;    ///< where more than half of them is the quorum: whoever is excluded does not count among them
};

} // namespace profile
