#pragma once

#include "sandbox/session/play/session.hpp"

namespace session {

/// What she is given for a report that was sent. The number stands on every letter, the code is hers alone.
struct Receipt {
    std::string number; ///< "2026-0001"
    std::string code;   ///< "7K4-Q2M-19P"
    calendar::Instant at;

    std::string on_paper() const { return number + " " + code; }
};
/// Of a case that is there.
Receipt receipt(const Session& session, std::uint32_t case_number);

} // namespace session
