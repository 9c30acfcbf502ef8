#pragma once

#include "engine/casework/evaluate.hpp"

namespace casework {

struct Candidate {
    PartyId party;
    TieKindId excluded_by; ///< the tie to the person concerned that rules it out; none: eligible
};

struct RowAnswer {
    RoutingRowId row;
    bool fired = false;
    bool in_force = true; ///< on the day asked
    Explained condition;
    std::vector<FieldId> unknown; ///< it does not hold, and could once these had a value; empty: it cannot
};

/// Decision table, first hit: every row up to and beyond the one that fired, with what failed.
struct Route {
    RoutingRowId fired;
    std::vector<Candidate> to; ///< in the order of the row; the first eligible is the lead
    std::vector<RowAnswer> rows;
};
/// No row fires, or all who could receive it are excluded. A row that sends it nowhere keeps it in the house.
bool reaches_nobody(const Route& route);
/// Whether the row, should it fire, names only recipients that are excluded from this case.
bool excludes_all(const PlayContext& context, const Case& the_case, RoutingRowId row);
Route route(const PlayContext& context, const Case& the_case, calendar::Instant now);
/// Whom the row would name for this case, should it fire.
std::vector<Candidate> named_by(const PlayContext& context, const Case& the_case, RoutingRowId row);

/// The fields that rows of the table look at, ascending.
std::vector<FieldId> fields_of_routing(const Profile& profile);

} // namespace casework
