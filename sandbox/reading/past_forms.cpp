#include "sandbox/reading/past_forms.hpp"

#include <algorithm>

namespace reading {
namespace {

/// Before findings said what they mean, the sign of retaliation was the one of this id.
constexpr std::string_view sign_of_retaliation = "retaliation_sign";

} // namespace

void bring_up_to_date(profile::Profile& profile) {
    const bool says_meanings = std::ranges::any_of(profile.findings, [](const profile::Finding& finding) { return finding.means != profile::Meaning::none; });
    if (says_meanings) return;
    for (auto& finding : profile.findings)
        if (finding.about.id == sign_of_retaliation) finding.means = profile::Meaning::retaliation;
}

} // namespace reading
