#pragma once

#include "engine/casework/routing.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/wording/sentences.hpp"

#include <string>

namespace screens {

/// A routing table as it answers one report.
struct RoutingTable {
    const kit::Look& look;
    const profile::Profile& profile;
    const wording::Sentences& sentences;
    const casework::Route& route;
};

/// Why the row decides, or what part of it fails.
std::string what_row_says(const RoutingTable& table, const casework::RowAnswer& row);
/// Row by row below their heading: which decides, what speaks against the others, what nobody has said yet. Rows that are not in force
/// that day come last, in one line.
void draw_law_rows(const RoutingTable& table);

} // namespace screens
