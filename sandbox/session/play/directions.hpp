#pragma once

#include "sandbox/session/script/script.hpp"

/// What whoever leads the play does to it from outside: each is a fact beside every case, so that it is chained, resumed and
/// rewound like the rest. The engine keeps such facts without knowing what they mean.
namespace session {

/// The stored number never changes once shipped. After each: what of the fact speaks beside its time.
enum class DirectionKind : std::uint16_t {
    freeze = 1,
    unfreeze = 2,
    inject_now = 3,   ///< value script entry
    delay = 4,        ///< value script entry, extra seconds
    skip = 5,         ///< value script entry
    make_absent = 6,  ///< whom
    make_present = 7, ///< whom
    hint = 8,         ///< value decision, extra the points it costs
    bookmark = 9,     ///< value number of the fact it is about, extra BookmarkKind, words the note
    take_over = 10,   ///< whom
    hand_back = 11    ///< whom
};
inline constexpr std::uint16_t direction_kinds = 11;

enum class BookmarkKind : std::int64_t { strength = 1, gap = 2, risk = 3, recommendation = 4 };

inline constexpr std::int64_t points_for_a_hint = 2;

struct Hint {
    std::uint64_t fact = 0;   ///< that revealed it
    std::size_t decision = 0; ///< place in Scenario::decisions
    std::int64_t points = 0;  ///< that it costs
};

struct Bookmark {
    std::uint64_t fact = 0;  ///< that set it
    std::uint64_t about = 0; ///< the fact it is about; 0: the beginning
    BookmarkKind kind = BookmarkKind::strength;
    casework::WordsRef note = 0;
    calendar::Instant at;
};

/// The state that directions have brought about, folded from their facts.
class Directions {
public:
    explicit Directions(const model::Materials& materials);

    /// Whether it could be done now; `facts` have happened.
    bool may(const casework::Direction& direction, const Script& script, std::uint64_t facts) const;
    /// Total: what could not have been done has no effect.
    void apply(const casework::Fact& fact, Script& script, calendar::Instant now);

    bool frozen() const { return frozen_; }
    void unfreeze() { frozen_ = false; }
    bool absent(casework::PartyId person) const { return person && absent_[person.index]; }
    casework::PlayedBy played_by(casework::PartyId person) const { return played_by_[person.index]; }
    /// For the script: whoever is absent does as little by himself as whoever is taken over.
    const std::vector<casework::PlayedBy>& doers() const { return doers_; }
    const std::vector<Hint>& hints() const { return hints_; }
    std::int64_t points_spent() const; ///< on hints
    const std::vector<Bookmark>& bookmarks() const { return bookmarks_; }

private:
    bool is_person(casework::PartyId party) const;
    bool concerns_script(const casework::Direction& direction, const Script& script) const;
    bool has_hint(std::int64_t decision) const;
    void seat(casework::PartyId person);

    const model::Materials* materials_;
    bool frozen_ = false;
    std::vector<bool> absent_;                  ///< by PartyId
    std::vector<casework::PlayedBy> played_by_; ///< by PartyId
    std::vector<casework::PlayedBy> doers_;
    std::vector<Hint> hints_;
    std::vector<Bookmark> bookmarks_;
};

/// The fact as whoever leads the play asked for it.
casework::Direction direction_of(const casework::Fact& fact);

} // namespace session
