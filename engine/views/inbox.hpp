#pragma once

#include "engine/views/by_case.hpp"
#include "engine/views/next_steps.hpp"

#include <vector>

namespace views {

/// `news`: what somebody whom no player plays has done in a case of the reader.
enum class WaitingKind : std::uint8_t { message, letter, new_case, act_due, clock_soon, clock_overdue, news };

struct Waiting {
    WaitingKind kind = WaitingKind::message;
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    calendar::Instant at;   ///< since when, or when due
    std::uint64_t fact = 0; ///< of a message, a letter or news
    profile::ClockId clock;
    profile::ActId act; ///< of act_due and new_case: the one act that would move the track on; none where there is a choice
    bool seen = false;  ///< the reader has acted in the case since, or brought it to this stage
    bool operator==(const Waiting&) const = default;

    bool is_step() const { return kind == WaitingKind::act_due || kind == WaitingKind::new_case; }
};

/// What waits for one reader, kept up to date.
class Inbox {
public:
    /// Most urgent first.
    const std::vector<Waiting>& follow(const Reader& reader);

private:
    void follow_beside(const Reader& reader);
    void ask_how_long(const Reader& reader);

    ByCase<std::vector<Waiting>> by_case_;
    std::vector<Waiting> all_;
    std::size_t followed_beside_ = 0;        ///< facts
    calendar::Instant asked_{};              ///< when `lasting_` was made
    std::vector<calendar::Instant> lasting_; ///< by ActId: until when an answer about it stands if nothing happens
};

/// The same, looked at once.
std::vector<Waiting> inbox(const Reader& reader);
/// Cases the reader may see anything of, newest first.
std::vector<std::uint32_t> cases(const Reader& reader);

} // namespace views
