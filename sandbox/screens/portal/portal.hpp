#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/portal/portal_state.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/submission/prospects.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/sentences.hpp"

#include <string>

namespace screens {

/// Everything a panel of the portal is drawn from.
struct Portal {
    const kit::Look& look;
    const session::Session& session;
    const views::Reader& reader; ///< the reporting person
    const wording::Sentences& sentences;
    PortalState& state;
    Requests& requests;
    bool narrow = false; ///< there is room for one thing beside the head

    const profile::Profile& profile() const { return session.profile(); }
    const casework::Report& report() const { return session.context().reports[state.draft.report]; }
    /// What the scenario has her tell; nothing before she says whom it is about.
    const profile::LocalText& given_text() const;
    std::string in_language(const profile::LocalText& text) const { return text.in(reader.language); }
    template <class Thing> std::string name_of(const Thing& thing) const { return in_language(thing.about.name); }
    std::string name(casework::PartyId party) const { return views::name_of(reader, party); }
};

/// What a step is called, what it asks, and what is to be known first: text keys.
struct StepKeys {
    const char* id;
    const char* name;
    const char* asks;
    const char* words;
};
const StepKeys& keys_of(session::Step step);

} // namespace screens
