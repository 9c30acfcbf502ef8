#pragma once

#include <cstddef>
#include <string_view>

/// The characters of a text that should be UTF-8.
namespace texts {

/// Zero where no character begins: a byte of another encoding, a part of one, one that nobody may write.
std::size_t length_of_character(std::string_view text);

/// What begins there: a character, or a byte that belongs to none.
std::string_view character_at(std::string_view text, std::size_t at);

} // namespace texts
