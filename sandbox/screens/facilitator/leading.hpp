#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"

#include <optional>
#include <string>

namespace kit {
struct Look;
}

namespace screens {

/// The room's window as a picture, when there is one.
struct RoomPicture {
    void* texture = nullptr;     ///< as the drawing library names it
    float width = 0, height = 0; ///< pixels
};

enum class Choosing : std::uint8_t { nothing, person, hint, bookmark, jump };

struct FacilitatorState {
    bool wanted = false;               ///< its window is to be open
    std::optional<std::size_t> chosen; ///< place in Scenario::script; none: the next that comes
    std::int64_t days = 3;             ///< working days of a delay
    Choosing choosing = Choosing::nothing;
    std::size_t kind = 0; ///< of the bookmark
    std::string note;     ///< of the bookmark
    bool refused = false; ///< what was asked for last could not be done
    RoomPicture room;
};

/// Everything the desk is drawn from.
struct Leading {
    const kit::Look& look;
    const session::Session& session;
    const views::Reader& reader;
    FacilitatorState& state;
    Requests& requests;

    std::string name(casework::PartyId party) const { return views::name_of(reader, party); }
};

} // namespace screens
