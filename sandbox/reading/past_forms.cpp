#include "sandbox/reading/past_forms.hpp"

namespace reading {
namespace {

/// Findings did not say what they mean: the sign of retaliation was the one of this id.
constexpr std::string_view sign_of_retaliation = "retaliation_sign";

} // namespace

void bring_up_to_date(profile::Profile& profile, casework::Edition recorded_in) {
    if (recorded_in != casework::Edition::first) return;
    for (auto& finding : profile.findings)
        if (finding.about.id == sign_of_retaliation) finding.means = profile::Meaning::retaliation;
}

} // namespace reading
