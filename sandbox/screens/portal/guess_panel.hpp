#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/session/submission/told_words.hpp"

namespace screens {

struct Portal;

/// A house as a row of people: in front those who fit all that is known, then those who fit a part of it.
struct PeopleRow {
    std::size_t people = 0, fit_all = 0, fit_some = 0;
};
void draw_people(const kit::Look& look, const PeopleRow& row);
/// Which words of hers say something of her, and of how many others.
void draw_told(const kit::Look& look, const std::vector<session::ToldWords>& told, std::size_t people);

/// How many people of her house fit what is written and what comes with it.
std::string guess_words(const Portal& portal);
/// Who could guess that it was she: a row of people.
void draw_guess(const Portal& portal);

} // namespace screens
