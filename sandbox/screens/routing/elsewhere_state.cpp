#include "sandbox/screens/routing/elsewhere_state.hpp"

namespace screens {

void ElsewhereState::take(std::span<const profile::Profile> profiles) {
    is_read = true;
    others.clear();
    known = {};
    for (const auto& profile : profiles)
        if (profile.is_law_of_somewhere()) others.push_back(std::make_unique<session::DryRun>(profile));
}

} // namespace screens
