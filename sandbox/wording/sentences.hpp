#pragma once

#include "engine/views/name_trail.hpp"
#include "sandbox/model/materials.hpp"
#include "sandbox/texts/texts.hpp"
#include "sandbox/wording/due_words.hpp"

#include <string>
#include <vector>

/// What the engine says in ids, as sentences for people.
namespace wording {

/// One line of an explained condition: indented by depth, and whether it holds.
struct ConditionLine {
    int depth = 0;
    bool holds = false;
    std::string says;
};

class Sentences {
public:
    /// `reader` decides how people are called. The scenario names what whoever leads the play did something to.
    Sentences(const texts::Texts& texts, const views::Reader& reader, const model::Scenario* scenario = nullptr);

    /// "Expected the stage Checking but the case stands in Received."
    std::string of(const casework::Reason& reason, const casework::Order& order) const;
    /// The one thing to know about a condition that does not hold: "Opens once ..." or "Closed because ...".
    std::string lacking(const casework::Explained& explained, const profile::Conditions& pool) const;
    std::vector<ConditionLine> of(const casework::Explained& explained, const profile::Conditions& pool) const;
    /// A condition in one breath: "A has been done, and B is running".
    std::string said(const profile::Conditions& pool, profile::ConditionId condition) const;
    /// "ACRC Act Art 59(8)", with "not confirmed" where it is so; empty without a source.
    std::string of(const profile::Provenance& law) const;
    /// The same with the whole title of the law.
    std::string in_full(const profile::Provenance& law) const;
    /// One line for each step, with its days.
    std::vector<std::string> of(const Reckoned& reckoned) const;
    std::string of(calendar::Length length) const;
    /// "Officer Lee: acknowledge the report", "The limit ... ran out", "A letter ...".
    std::string of(const casework::Fact& fact) const;
    /// "was shown the name, with the letter \"Referral\""
    std::string of(const views::NameKnown& known) const;
    std::string grade(profile::Grade grade) const;
    std::string atom(const profile::ConditionNode& node, const profile::Conditions& pool) const;

private:
    std::string cited(const profile::Provenance& law, const std::string& source) const;
    std::string directed(const casework::Fact& fact) const;
    std::string name(casework::PartyId party) const;
    std::string party(profile::PartyRef reference) const;
    std::string item(std::uint16_t item) const;
    std::string values(const profile::Conditions& pool, const profile::ConditionNode& node) const;
    std::string comparison(const profile::Conditions& pool, const profile::ConditionNode& node, profile::ValueKind kind, const std::string& what) const;
    template <class Thing> std::string name_of(const Thing& thing) const { return thing.about.name.in(reader_.language); }
    std::string said(const profile::Conditions& pool, std::uint16_t node) const;
    void gather(std::vector<ConditionLine>& lines, const casework::Explained& explained, const profile::Conditions& pool, int depth) const;

    const texts::Texts& texts_;
    const views::Reader& reader_;
    const profile::Profile& profile_;
    const model::Scenario* scenario_;
};

/// "3 days"
std::string length_words(const texts::Texts& texts, calendar::Length length);
/// How long something took, in whole days, else in whole hours: "3 days", "5 hours", "less than an hour".
std::string span_words(const texts::Texts& texts, std::int64_t seconds);
} // namespace wording
