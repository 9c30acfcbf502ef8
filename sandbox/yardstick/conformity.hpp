#pragma once

#include "sandbox/model/verdicts.hpp"
#include "sandbox/yardstick/clause_evidence.hpp"

/// A profile held against a standard, clause by clause.
namespace yardstick {

struct ClauseAnswer {
    std::size_t clause = 0; ///< place in Standard::clauses
    Verdict verdict = Verdict::not_known;
    std::vector<Point> points;
    std::optional<model::Overruling> person; ///< what somebody who has the texts says instead; the verdict beside it stays

    Verdict stands() const { return person ? person->verdict : verdict; }
};

/// The clauses that are asked of this kind of channel, in their order.
std::vector<ClauseAnswer> conform(const model::Standard& standard, const Said& profile, const std::vector<model::Overruling>& people = {});

/// How many clauses are asked only of the other kind of channel, and so have no answer.
std::size_t left_out(const model::Standard& standard, const profile::Profile& profile);

/// "met", "not_known", "not_set", "not_met".
std::string word_of(Verdict verdict);
/// The word for people, as a text key.
std::string key_of(Verdict verdict);
/// "3 met, 1 not known, 0 not set by law, 2 not met", and how many of them a person gave.
std::string counted(const std::vector<ClauseAnswer>& answers, const texts::Texts& texts);
/// "Acknowledge receipt: 14 days [ACRC Act Art 59(8)]", a line for each thing that was looked at; where there are several, those
/// that do not speak for the clause say what they say of it.
std::vector<std::string> told_points(const ClauseAnswer& answer, const texts::Texts& texts);
/// What the person says, against what, why, by which text and when; empty where nobody overruled.
std::string told_by_person(const ClauseAnswer& answer, const texts::Texts& texts);
/// That clauses were left out, and why; empty where none were.
std::string told_left_out(const model::Standard& standard, const Said& profile);

} // namespace yardstick
