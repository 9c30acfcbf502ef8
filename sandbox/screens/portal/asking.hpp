#pragma once

#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/session/submission/draft.hpp"

#include <string>

namespace screens {

struct Portal;

/// One question, what may be answered, and the law that asks.
void draw_asked(Portal& portal, const session::Asked& asked);

/// What it asks, and what an answer is called, in the words of whoever reports.
std::string question_of(const Portal& portal, const session::Asked& asked);
std::string answer_words(const Portal& portal, profile::FieldId field, std::int64_t value);

/// The same once it is answered, in short; pressed, it is asked again.
void draw_answered(Portal& portal, const session::Asked& asked);

/// A card that can be chosen: a mark, its name, what it means, and a word at the right. As high as its words need.
struct ChoiceCard {
    kit::Name name;
    std::string says, beside;
    kit::Tone beside_tone = kit::Tone::quiet;
    bool chosen = false;
    bool one_of_many = true; ///< false: several may be chosen
};
bool draw_choice_card(const kit::Look& look, const ChoiceCard& card);

} // namespace screens
