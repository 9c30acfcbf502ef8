#pragma once

#include "engine/profile/about.hpp"

#include <vector>

/// The Report Guide: asks step by step what a report is about, recommends its type, and says what such a report must contain.
namespace profile {

/// The name is the question; the answer is a value of the field.
struct GuideQuestion {
    About about;
    FieldId field;
    ConditionId when;      ///< asked only where it holds
    bool required = false; ///< of a content: a report that answers no is incomplete
};

/// A row of the decision table, first hit.
struct GuideType {
    About about; ///< says: why this type
    ConditionId when;
    ChoiceId type; ///< of report_type; none: no report, `says` tells where to turn
};

struct ReportGuide {
    std::vector<GuideQuestion> questions; ///< that lead to the type, in order
    std::vector<GuideType> types;
    std::vector<GuideQuestion> contents; ///< what the law of that type requires in it, in order
};

} // namespace profile
