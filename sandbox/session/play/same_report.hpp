#pragma once

#include "sandbox/session/play/dry_run.hpp"

#include <vector>

/// The same report under the law of another country.
namespace session {

/// What is known of a report, under the profile in whose words it says so.
struct KnownReport {
    const profile::Profile* profile = nullptr;
    std::vector<std::int64_t> fields; ///< by FieldId
    calendar::Date day;
    bool operator==(const KnownReport&) const = default;
};

/// What the dry run says of its report.
KnownReport known_report(const DryRun& run);

enum class Elsewhere : std::uint8_t {
    unread,  ///< nobody here has read in its law where a report goes
    depends, ///< on what is not known
    nobody,  ///< no row takes it, or all whom the row names are excluded
    stays,   ///< it is answered where it lies
    goes
};

struct SameReport {
    Elsewhere answer = Elsewhere::unread;
    profile::RoutingRowId row;
    std::vector<casework::PartyId> to;     ///< empty where it goes to the house above that of the person concerned, which only this country has
    std::vector<profile::FieldId> unknown; ///< of rows that come first, and could take it did one know them
    profile::ClockId limit;                ///< of whoever gets it
};

/// Only what both profiles call by the same ids can be said of it there.
void tell(DryRun& other, const KnownReport& report);
/// Where it would go there.
SameReport same_report(DryRun& other, const KnownReport& report);

} // namespace session
