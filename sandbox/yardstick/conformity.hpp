#pragma once

#include "sandbox/model/standard.hpp"
#include "sandbox/yardstick/said.hpp"

/// A profile held against a standard, clause by clause.
namespace yardstick {

/// From best to worst, as all the parts of a clause together take the worst of theirs.
enum class Verdict : std::uint8_t {
    met,
    not_known, ///< the sources of the profile leave it open
    not_set,   ///< the law of the profile says that it sets nothing
    not_met
};

/// One thing of the profile that the clause looked at.
struct Point {
    Verdict verdict = Verdict::not_met;
    std::string says; ///< "Acknowledge receipt: 14 days"
    std::string source;
};

struct ClauseAnswer {
    std::size_t clause = 0; ///< place in Standard::clauses
    Verdict verdict = Verdict::not_met;
    std::vector<Point> points;
};

std::vector<ClauseAnswer> conform(const model::Standard& standard, const Said& profile);

/// "met", "not_known", "not_set", "not_met".
std::string word_of(Verdict verdict);
/// The word for people, as a text key.
std::string key_of(Verdict verdict);
/// "3 met, 1 not known, 0 not set by law, 2 not met"
std::string counted(const std::vector<ClauseAnswer>& answers, const texts::Texts& texts);

} // namespace yardstick
