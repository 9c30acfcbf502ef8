#pragma once

#include "sandbox/screens/requests.hpp"

#include <array>
#include <string>
#include <string_view>

/// What requests and their parts are called in the log of a run.
namespace app {

/// By TimeSpan.
inline constexpr std::array time_words{"next_event", "next_decision", "next_deadline", "until_waiting", "a_day", "a_week", "to_date", "to_end", "last_scenes"};
/// By BookmarkKind, from 1.
inline constexpr std::array bookmark_words{"strength", "gap", "risk", "recommendation"};
/// By the place of a request among those there are.
inline constexpr std::array request_words{"perform_act",    "pass_time",      "rewind",        "look_at",          "undo",           "return_to_end",
                                          "switch_branch",  "rename_branch",  "read_lines",    "direct",           "start",          "start_tour",
                                          "resume",         "leave",          "make_debrief",  "keep_notes",       "export_debrief", "reveal_identity",
                                          "read_guides",    "read_countries", "keep_verdicts", "write_comparison", "list_groups",    "add_groups",
                                          "compare_groups", "write_groups",   "note_conflict", "keep_draft",       "list_folder",    "read_elsewhere",
                                          "open_scenario"};
static_assert(request_words.size() == std::variant_size_v<screens::Request>);

/// "handling", or "referral 2" for the second track of that procedure in the case.
std::string track_word(const session::Session& session, std::uint32_t case_number, casework::TrackIndex track);
/// What the place of a direction is called: the script entry, the decision; empty: it is a number or speaks of neither.
std::string place_word(const session::Session& session, const screens::Direct& direct);
/// "freeze"
std::string direction_word(session::DirectionKind kind);

} // namespace app
