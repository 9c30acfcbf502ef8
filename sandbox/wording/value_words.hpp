#pragma once

#include "engine/views/letters.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>

namespace wording {

/// A value of a field or an input for people: a choice's name, a party's designation, a number; empty when there is none.
std::string value_words(const texts::Texts& texts, const views::Reader& reader, profile::ValueKind kind, std::int64_t value);
/// A letter as it was sent, with "(not stated)" where nobody has said what it asks for.
std::string letter_words(const texts::Texts& texts, const views::Reader& reader, const views::SentLetter& letter);

} // namespace wording
