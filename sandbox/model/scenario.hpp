#pragma once

#include "engine/casework/play_context.hpp"
#include "engine/secret.hpp"
#include "sandbox/model/portrait.hpp"
#include "sandbox/model/sign.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What a scenario says beside the engine's play context: what only training knows.
namespace model {

struct Goal {
    std::string id;
    profile::LocalText text;
};

/// Of a script that does not know which report will be sent: the one whose case was opened first.
inline constexpr std::uint16_t whichever_report = 0xFFFE;

/// An act that the script, the conduct of a role or a plan has somebody do.
struct ScriptedAct {
    casework::PartyId as;
    profile::ActId act;
    std::uint16_t report = 0;   ///< whose case
    profile::ProcedureId track; ///< none: the act's own procedure
    casework::PartyId agency;   ///< of several tracks of that procedure, the one opened for this institution
    std::vector<std::pair<profile::InputId, std::int64_t>> with;
    std::vector<std::pair<profile::InputId, std::string>> with_text;
    std::string reason;
    bool insist = false; ///< does it although a rule forbids it
};

/// A script entry: falls due at a moment, or so long after its condition first became true.
struct ScriptEntry {
    std::string id;
    std::uint16_t report = 0;
    std::optional<calendar::Instant> at;
    profile::ConditionId when; ///< in PlayContext::conditions
    calendar::Length after{0, calendar::Unit::hours};
    std::int32_t times = 1;
    bool still = false;             ///< skipped when its condition no longer holds once it falls due
    std::optional<ScriptedAct> act; ///< either this,
    std::uint16_t inject = 0xFFFF;  ///< or the number of a PlayContext::injects entry
};

/// A point where the player must choose, and what the author recommends.
struct DecisionPoint {
    std::string id;
    profile::LocalText title;
    profile::ConditionId when;
    std::optional<ScriptedAct> recommended;
    profile::LocalText because;
    std::string source;
};

struct Expectation {
    std::string id;
    std::uint16_t goal = 0; ///< place among goals
    std::int32_t points = 0;
    std::optional<calendar::Instant> by;
    bool never = false; ///< fails at the fact that makes the condition true
    profile::ConditionId condition;
    profile::ConditionId arises; ///< what must have come about before it can be judged at all; none: the time limits that it speaks of
    profile::LocalText says;
};

struct Question {
    profile::LocalText text;
    std::string source;
};

/// Asked before the play and again after it: what has been learned?
struct BeforeAfterQuestion {
    profile::LocalText text;
    std::vector<profile::LocalText> answers;
    std::optional<std::size_t> right; ///< place among the answers; none: there is no right one
    profile::LocalText because = {};  ///< why it is right
    std::string source = {};
};

/// Something true of a person of the cast that words can give away, as that person would say it.
struct Telling {
    profile::PartyId who;
    std::string trait;
    profile::LocalText says; ///< "I work in the contracts unit"
};

struct Scenario {
    std::string id, profile;
    profile::LocalText title, summary, briefing;
    calendar::Instant starts;
    std::int64_t seed = 1;
    std::int32_t level = 1, minutes = 0;
    Sign sign = Sign::question;
    std::vector<profile::RoleId> roles_played;
    std::vector<Goal> goals;
    std::vector<ScriptEntry> script;
    std::vector<DecisionPoint> decisions;
    std::vector<Expectation> expectations;
    profile::LocalText debrief_summary;
    std::vector<profile::LocalText> notes;
    std::vector<Question> questions;
    std::vector<BeforeAfterQuestion> before_after;
    /// person id -> (field, text); only the vault keeps it
    std::vector<std::pair<std::string, std::vector<std::pair<std::string, secret::Text>>>> identities;
    std::vector<profile::LocalText> about; ///< by PartyId: background for the trainer
    std::vector<Portrait> portraits;       ///< by PartyId
    std::vector<Telling> tellings;
};

} // namespace model
