#pragma once

#include "sandbox/yardstick/clause_evidence.hpp"

#include <algorithm>
#include <span>

/// What every kind of evidence is made of.
namespace yardstick {

/// What a source gives: met for a confirmed law, not_set where the law was read and says nothing, else not_known.
Verdict said_by(const Said& said, const profile::Provenance& law);

/// The law that would meet the clause speaks against it where it fails; what is open or not set stays so.
inline Verdict unless(bool fails, Verdict verdict) { return fails && verdict == Verdict::met ? Verdict::not_met : verdict; }

Evidence told(const Said& said, Verdict verdict, std::string says, const profile::Provenance& law);
/// Nothing of the profile answers: nobody has looked, which is not the same as a law that is silent.
Evidence not_looked_up(const Said& said, const std::string& word);
/// The worse of the two verdicts, and what both looked at.
Evidence both(Evidence one, Evidence other);
/// The one that serves the clause better; what the other looked at is of no account.
inline Evidence better(Evidence one, Evidence other) { return other.verdict < one.verdict ? other : one; }

/// A length with all that it can be extended by, and what has it.
struct Limit {
    std::string name;
    std::optional<calendar::Length> length;
    std::span<const calendar::Length> extensions;
};
/// A law that says no length leaves open whether it is kept; one that can outlast what is asked speaks against it, by example.
Evidence limited(const Said& said, Verdict verdict, const Limit& limit, calendar::Length at_most, const profile::Provenance& law);

/// All things of a table that answer to a word of the common steps.
template <class Table> auto answering_all(const Table& table, std::string_view word) {
    std::vector<const typename Table::value_type*> found;
    for (const auto& thing : table)
        if (answers_to(thing.about, word)) found.push_back(&thing);
    return found;
}

/// Among things of which one suffices.
template <class Table, class Look> Evidence best_of(const Table& table, const std::string& word, const Said& said, const Look& look) {
    const auto things = answering_all(table, word);
    if (things.empty()) return not_looked_up(said, word);
    auto best = look(*things.front());
    for (std::size_t i = 1; i < things.size(); ++i) best = better(std::move(best), look(*things[i]));
    return best;
}

} // namespace yardstick
