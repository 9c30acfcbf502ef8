#pragma once

#include "engine/views/letters.hpp"
#include "sandbox/pictures/drawn_paper.hpp"
#include "sandbox/screens/papers/papers_state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// Of the open case: evidence that has been handed over, results, messages and letters; what the scenario draws first.
const std::vector<PaperAtHand>& papers_at_hand(const DeskView& desk);
/// That one, where it may be looked at.
std::optional<PaperAtHand> paper_at_hand(const DeskView& desk, const PaperKey& key);
/// What stands on it, with people as the reader knows them.
pictures::WrittenPaper written(const DeskView& desk, const PaperAtHand& paper);
/// A letter that the portal sends.
pictures::WrittenPaper letter_as_paper(const DeskView& desk, const views::SentLetter& letter);
/// The same where nothing can be pressed.
pictures::WrittenPaper to_read(const DeskView& desk, const PaperAtHand& paper);
/// A text of the scenario, with people as the reader knows them.
std::string in_words(const DeskView& desk, const profile::LocalText& text);
/// What a careful reader notes beside it; empty: nothing.
std::string margin_of(const DeskView& desk, const PaperAtHand& paper);

} // namespace screens
