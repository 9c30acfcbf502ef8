#pragma once

#include "engine/casework/case.hpp"

#include <map>
#include <span>
#include <vector>

/// What roles ordinarily do, case by case. Ten thousand cases may wait at once, so only what is armed is gone through.
namespace session {

/// One watched condition: when it became true, how often it has been acted upon.
struct Watch {
    bool armed = false;
    bool held = false;
    calendar::Instant due;
    std::int32_t done = 0;
    std::int64_t delay = 0; ///< seconds that it comes later than it would
    bool forced = false;    ///< brought forward: it comes whether or not its condition holds
};

/// One conduct of the profile on one track.
struct Conducted {
    std::size_t conduct = 0; ///< place in Profile::conduct
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    std::size_t sequence = 0; ///< in order of first look
    Watch watch;
};

class Conducts {
public:
    Conducted& of(std::size_t conduct, std::uint32_t case_number, casework::TrackIndex track);
    /// Those of one case that were looked at; none for a case that is not there.
    std::span<Conducted> of_case(std::uint32_t case_number);
    /// After a watch of it changed.
    void note(const Conducted& conducted);

    /// In order of first look.
    template <class Visit> void each_armed(Visit visit) const {
        for (const auto& [sequence, where] : armed_) visit(by_case_[where.first][where.second]);
    }

private:
    std::vector<std::vector<Conducted>> by_case_;
    std::map<std::size_t, std::pair<std::uint32_t, std::size_t>> armed_; ///< by sequence: case, place in it
    std::size_t made_ = 0;
    std::size_t next_ = 0; ///< place in a case: they are asked for in the order in which they were made
};

} // namespace session
