#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"
#include "sandbox/wording/sentences.hpp"

#include <string>

namespace screens {

/// Everything a panel of the desk is drawn from.
struct DeskView {
    const kit::Look& look;
    const session::Session& session;
    const views::Reader& reader;
    const wording::Sentences& sentences;
    DeskState& state;
    Requests& requests;
    Moment moment{};

    const casework::Case* the_case() const;
    /// "A-1  Invoices for work not done"
    std::string title(const casework::Case& of) const;
    /// What the law says to it, found once until something changes.
    const DeskMemory::Answer& answer_to(const session::Intent& intent) const { return state.memory.answer(session, reader, look.texts, moment, intent); }
    const DeskMemory::Ahead& ahead() const { return state.memory.ahead(session, reader, moment); }
    std::string name(casework::PartyId party) const { return views::name_of(reader, party); }
    /// Why nobody can act at this desk now, whatever the law says; empty: somebody can.
    std::string hands_tied() const;
    /// The name with the agency that the track is with: two agencies may have the same.
    std::string of_track(const std::string& name, std::uint32_t case_number, casework::TrackIndex track) const;
    template <class Thing> std::string name_of(const Thing& thing) const { return thing.about.name.in(reader.language); }
};

} // namespace screens
