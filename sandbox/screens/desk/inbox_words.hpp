#pragma once

#include "engine/views/inbox.hpp"
#include "sandbox/screens/kit/icons.hpp"

#include <string>

/// What waits, in words.
namespace screens {

struct DeskView;

/// How the track goes on; until the reader has attended to it, nobody asks.
const views::WayOn& way_on(const DeskView& desk, const views::Waiting& waiting);
/// What is read before the next step is taken; 0: nothing.
std::uint64_t paper_to_read(const DeskView& desk, const views::Waiting& waiting);
/// The one act to do; none where there is a choice, or where others could act as well.
profile::ActId act_to_do(const DeskView& desk, const views::Waiting& waiting);
/// Something to be read, and no more.
inline bool is_mail(const views::Waiting& waiting) { return waiting.fact != 0; }
std::string words_of(const DeskView& desk, const views::Waiting& waiting);
/// Of a message, how it begins.
std::string first_words(const DeskView& desk, const views::Waiting& waiting);
/// Of a message what the scenario has it look like.
kit::Icon icon_of(const DeskView& desk, const views::Waiting& waiting);
/// A picture never stands alone; with its word the day is short.
std::string form_and_when(const DeskView& desk, const views::Waiting& waiting, kit::Icon icon);

} // namespace screens
