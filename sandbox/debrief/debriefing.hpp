#pragma once

#include "sandbox/session/counterfactual/retelling.hpp"
#include "sandbox/session/play/session.hpp"
#include "sandbox/wording/sentences.hpp"

#include <string>
#include <vector>

namespace debrief {

/// What every part of a debrief is made from.
struct Debriefing {
    const session::Session& play;
    const texts::Texts& texts;
    views::Reader reader;
    wording::Sentences sentences;
    std::vector<session::OwnOrder> orders;

    Debriefing(const session::Session& session, const texts::Texts& words);
    Debriefing(const Debriefing&) = delete;
    Debriefing& operator=(const Debriefing&) = delete;

    std::string named(const profile::LocalText& text) const { return views::with_names(reader, text.in(texts.language())); }
    std::string called(casework::PartyId party) const { return views::name_of(reader, party); }
    std::string shown_case(std::uint32_t number) const;
    /// The fact that opened the order which this fact belongs to; nothing for 0.
    const casework::Fact* opening(std::uint64_t fact) const;
    bool is_own(std::uint64_t opening_fact) const;
    /// "Refer (agency: the police; with identity: no)": texts that were written are left out.
    std::string act_words(const model::ScriptedAct& act) const;
    std::string act_words(const casework::Fact& opening) const;
    /// "at once", "3 hours", "12 days"
    std::string span(std::int64_t seconds) const;
    std::string days(std::int64_t count) const;
};

} // namespace debrief
