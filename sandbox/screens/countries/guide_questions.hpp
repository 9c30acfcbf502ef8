#pragma once

#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/session/play/dry_run.hpp"

namespace screens {

/// The Report Guide: one question after the other, the type it recommends, what a report of that type lacks.
/// Returns the type once it recommends one.
profile::ChoiceId draw_report_guide(const kit::Look& look, session::DryRun& run);

/// The values that a question, or a field of the routing table, can have, with their names.
struct Choosable {
    std::vector<std::int64_t> values;
    std::vector<std::string> names;
};
Choosable choosable(const kit::Look& look, const profile::Profile& profile, profile::FieldId field);

} // namespace screens
