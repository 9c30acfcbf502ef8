#pragma once

#include "engine/views/reader.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace views {

inline constexpr calendar::Instant for_ever{std::numeric_limits<std::int64_t>::max()};

/// The lines of a view, case by case. What is made anew is what something has happened to since the last look, and what
/// time alone has changed; facts that were taken back, as in rewinding, begin everything anew.
template <class Lines> class ByCase {
public:
    struct Made {
        Lines lines;
        calendar::Instant until = for_ever; ///< the first second at which time alone may have made other lines of it
    };

    struct Changes {
        bool all = false;                 ///< everything began anew: what was kept of earlier cases is gone
        std::vector<std::uint32_t> cases; ///< made anew, ascending
        bool any() const { return all || !cases.empty(); }
    };

    /// `make` gives what is Made of a case.
    template <class Make> const Changes& follow(const Reader& reader, const Make& make) {
        changes_.all = false;
        changes_.cases.clear();
        if (stands_as_before(reader)) return changes_;
        if (must_begin_anew(reader)) begin_anew();
        until_.resize(reader.world.cases.size(), calendar::Instant{std::numeric_limits<std::int64_t>::min()});
        lines_.resize(reader.world.cases.size());
        for (; followed_ < reader.facts.size(); ++followed_)
            if (const auto number = reader.facts[followed_].case_number; number < until_.size()) until_[number] = reader.now;
        for (std::uint32_t number = 0; number < until_.size(); ++number)
            if (until_[number] <= reader.now) changes_.cases.push_back(number);
        for (const auto number : changes_.cases) take(number, make(reader.world.cases[number]));
        turn_ = reader.facts.turn();
        now_ = reader.now;
        return changes_;
    }

    /// Of the last follow().
    const Changes& changes() const { return changes_; }
    const Lines& of(std::uint32_t number) const { return lines_[number]; }
    std::size_t size() const { return lines_.size(); }

private:
    bool stands_as_before(const Reader& reader) const {
        return followed_ == reader.facts.size() && turn_ == reader.facts.turn() && now_ == reader.now && lines_.size() == reader.world.cases.size();
    }
    bool must_begin_anew(const Reader& reader) const { return turn_ != reader.facts.turn() || followed_ > reader.facts.size() || reader.now < now_; }
    void begin_anew() {
        lines_.clear();
        until_.clear();
        followed_ = 0;
        changes_.all = true;
    }
    void take(std::uint32_t number, Made made) {
        lines_[number] = std::move(made.lines);
        until_[number] = made.until;
    }

    std::vector<Lines> lines_;             ///< by number of the case
    std::vector<calendar::Instant> until_; ///< apart, for every one is looked at when time passes
    Changes changes_;
    std::size_t followed_ = 0; ///< facts
    std::uint64_t turn_ = 0;
    calendar::Instant now_{std::numeric_limits<std::int64_t>::min()};
};

} // namespace views
