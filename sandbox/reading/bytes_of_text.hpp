#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Bytes that should be UTF-8.
namespace reading {

struct OtherEncoding {
    std::size_t at = 0;
    std::string seems; ///< "UTF-16"
};

/// Nothing where all of it is UTF-8.
std::optional<OtherEncoding> first_byte_of_another_encoding(std::string_view text);

/// Zero where no character begins: a byte of another encoding, a part of one, one that nobody may write.
std::size_t length_of_character(std::string_view text);

/// What begins there: a character, or a byte that belongs to none.
std::string_view character_at(std::string_view text, std::size_t at);

} // namespace reading
