#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/requests.hpp"

/// The desk of whoever leads a workshop, in a window of its own: eight large keys, the clock, what comes next, and the room's
/// view in small. The room sees none of it.
namespace screens {

/// The room's window as a picture, when there is one.
struct RoomPicture {
    ImTextureID texture = nullptr;
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

/// A script entry that is still to come.
struct ToCome {
    std::size_t entry = 0;
    std::optional<calendar::Instant> due; ///< none: it waits for its condition
    std::string title;
};
/// What falls due first stands first; what waits for its condition stands last.
std::vector<ToCome> to_come(const Leading& leading);
/// The one that the keys are about.
std::optional<ToCome> chosen_of(const FacilitatorState& state, const std::vector<ToCome>& coming);

void draw_keys(Leading& leading, const std::vector<ToCome>& coming);
void draw_coming(Leading& leading, const std::vector<ToCome>& coming);
/// The list or form of the key that was pressed, over everything else.
void draw_choosing(Leading& leading, const std::vector<ToCome>& coming);
void draw_jumps(Leading& leading, const std::vector<ToCome>& coming);

/// The whole window; `session` is null while nothing is played.
void draw_facilitator_desk(const kit::Look& look, FacilitatorState& state, const session::Session* session, casework::PartyId in_the_room, Requests& requests);

} // namespace screens
