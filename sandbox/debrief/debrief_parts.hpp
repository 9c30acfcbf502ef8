#pragma once

#include "sandbox/debrief/debrief.hpp"
#include "sandbox/wording/sentences.hpp"

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

std::vector<GoalScore> goal_scores(const Debriefing& about, const DebriefNotes& notes);
Score total(const std::vector<GoalScore>& goals);
/// Each with its other line already run.
std::vector<DebriefDecision> debrief_decisions(const Debriefing& about);
std::vector<Moment> moments(const Debriefing& about, const std::vector<DebriefDecision>& decisions);
Process process(const std::vector<DebriefDecision>& decisions, const std::vector<GoalScore>& goals);
std::vector<DebriefDeadline> deadlines(const Debriefing& about);
std::vector<Learned> learned(const Debriefing& about);
std::vector<CouldInfer> could_infer(const Debriefing& about);
std::vector<RuleBroken> rules_broken(const Debriefing& about);
Counts counts(const Debriefing& about);
std::vector<ReporterSide> reporter_sides(const Debriefing& about);
std::vector<BeforeAndAfter> before_and_after(const Debriefing& about, const DebriefNotes& notes);
/// From what is already in it.
std::vector<std::string> summary(const Debriefing& about, const Debrief& debrief);

} // namespace debrief
