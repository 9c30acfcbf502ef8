#pragma once

#include "engine/profile/about.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/session/play/session.hpp"

#include <string_view>

namespace screens {

/// What an explanation is made from. Without a session nothing of a country's law is known.
struct Explaining {
    const kit::Look& look;
    const session::Session* session = nullptr;
    casework::PartyId person{};    ///< at the desk
    std::uint32_t case_number = 0; ///< open there
    profile::ActId form{};         ///< act whose form is open
};

/// What the profile says of the thing that an id names: "act:refer:0", "field:report.type"; nothing where it names none.
const profile::About* subject_of(const Explaining& explaining, std::string_view id);

} // namespace screens
