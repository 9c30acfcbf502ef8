#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <cstddef>
#include <optional>

/// Keys that do something without a control being focused. Whatever key() asks for stands in the key help while it
/// can be used.
namespace kit {

struct Chord {
    enum class Special : std::uint8_t { none, escape, enter, f1, plus, minus };
    char letter = 0; ///< 's' or '?'; with ctrl a capital: 'K'
    Special special = Special::none;
    bool ctrl = false, alt = false;

    static Chord typed(char letter) { return {letter, Special::none, false, false}; }
    static Chord with_ctrl(char letter) { return {letter, Special::none, true, false}; }
    static Chord with_ctrl(Special special) { return {0, special, true, false}; }
    static Chord with_alt(char digit) { return {digit, Special::none, false, true}; }
    static Chord just(Special special) { return {0, special, false, false}; }
};

/// "Ctrl+K", "?" in the language of the texts.
std::string shown(const Look& look, Chord chord);
/// Whether it was pressed in this frame: not while a text is being typed, nor behind an open overlay or list.
bool key(const Look& look, Chord chord, std::string_view text_key);
/// Alt+1 to Alt+9: which of so many was pressed, from 0.
std::optional<std::size_t> alt_digit(const Look& look, std::size_t most, std::string_view text_key);

/// While a name is typed above a list, up and down go through its rows. True when another row is marked.
bool walk_by_arrows(std::size_t& marked, std::size_t rows);

} // namespace kit
