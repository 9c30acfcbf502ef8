#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>

namespace wording {

/// A fact in words, told as what has happened or as what would.
class FactWords {
public:
    /// `the_case` is the one it happens to, which knows its report and its parts; none: it is told without them.
    FactWords(const texts::Texts& texts, const views::Reader& reader, const casework::Fact& fact, const casework::Case* the_case);

    /// The tense is the group of keys: "fact" has happened, "foretold" would.
    std::string in(const std::string& tense) const;
    /// The item that is disclosed or sealed: "Ledger".
    std::string item() const;

private:
    std::string key() const;
    bool is_of_rule() const;
    std::string what() const;
    std::string detail() const;
    std::string whom() const;
    std::string due() const;
    std::string name(casework::PartyId party) const;
    std::string given(profile::ValueKind kind) const;
    std::string given_with_act() const;
    std::string pieces() const;
    bool is_of_part() const;
    std::string part() const;
    template <class Table> std::string named(const Table& table) const {
        return fact_.what < table.size() ? table[fact_.what].about.name.in(reader_.language) : std::string{};
    }

    const texts::Texts& texts_;
    const views::Reader& reader_;
    const profile::Profile& profile_;
    const casework::Fact& fact_;
    const casework::Case* case_;
};

/// The pieces of evidence that a number chooses, by their names; empty: none.
std::string pieces_words(const casework::Report& report, std::int64_t pieces, const std::string& language);

/// People of a story have names in lower case ("the reporting person"): what begins with one is a sentence all the same.
std::string as_sentence(std::string words);

} // namespace wording
