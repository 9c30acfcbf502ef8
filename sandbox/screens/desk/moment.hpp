#pragma once

#include "engine/casework/case.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace screens {

/// What a desk shows depends on: while it is the same, nothing is made again.
struct Moment {
    std::string head; ///< digest of what has happened so far, and how much was refused
    calendar::Instant now;
    casework::PartyId person;
    std::uint32_t case_number = 0;
    std::string language;
    bool operator==(const Moment&) const = default;
};

/// Something made once for a moment.
template <class Thing> class Kept {
public:
    template <class Make> Thing& at(const Moment& moment, const Make& make) {
        if (!thing_ || made_for_ != moment) {
            thing_.emplace(make());
            made_for_ = moment;
        }
        return *thing_;
    }
    /// Empty at first, to be filled as it is asked for.
    Thing& at(const Moment& moment) {
        return at(moment, [] { return Thing{}; });
    }

private:
    Moment made_for_;
    std::optional<Thing> thing_;
};

} // namespace screens
