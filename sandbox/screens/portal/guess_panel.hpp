#pragma once

#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/session/submission/told_words.hpp"

namespace screens {

struct Portal;

/// How much is given away: the fewer fit, the nearer is a guess.
struct Danger {
    const char* key; ///< of the sentence
    kit::Icon sign;
    kit::Tone tone;
};
Danger danger_of(std::size_t fit, std::size_t people);

/// "2 of 29 people there fit what you tell: ..."
std::string fit_words(const kit::Look& look, std::size_t fit, std::size_t people);

/// A house as a row of people: in front, in the colour of the danger, those who fit.
void draw_people(const kit::Look& look, std::size_t people, std::size_t fit);
/// Which words of hers say something of her, and of how many others.
void draw_told(const Portal& portal, const std::vector<session::ToldWords>& told, std::size_t people);

/// How many people of her house fit what is written and what comes with it.
std::string guess_words(const Portal& portal);
/// Who could guess that it was she: a row of people.
void draw_guess(const Portal& portal);

} // namespace screens
