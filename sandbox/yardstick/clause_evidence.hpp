#pragma once

#include "sandbox/model/standard.hpp"
#include "sandbox/model/verdicts.hpp"
#include "sandbox/yardstick/said.hpp"

/// What a profile holds for or against one clause. Only a law that was read and confirmed speaks for a clause; good practice,
/// a press report or a value that nobody confirmed leaves it open, and so does what the profile does not have.
namespace yardstick {

using model::Verdict;

/// One thing of the profile that the clause looked at.
struct Point {
    Verdict verdict = Verdict::not_known;
    std::string says; ///< "Acknowledge receipt: 14 days"
    std::string source;
    bool is_law = true; ///< false: how the program is set up, which is no duty of anybody
};

struct Evidence {
    Verdict verdict = Verdict::not_known;
    std::vector<Point> points;
};

Evidence evidence_of(const model::Ask& ask, const Said& profile);

} // namespace yardstick
