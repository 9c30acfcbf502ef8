#pragma once

#include "engine/casework/decide.hpp"
#include "engine/casework/evaluate.hpp"
#include "engine/journal/journal.hpp"

namespace desk {

struct Outcome {
    bool happened = false;
    std::uint64_t first_fact = 0, last_fact = 0; ///< numbers; equal to 0 when refused
    std::vector<casework::Reason> refusal;
    std::vector<casework::RuleId> broken;
};

/// The one door in: read, decide, append, apply. Loading a session is the same path from fact 1.
class Desk {
public:
    /// Takes a journal, empty or with facts, and brings the world up to its last fact.
    Desk(const casework::Setting& setting, journal::Journal journal);

    const casework::World& world() const { return world_; }
    const std::vector<casework::Fact>& facts() const { return facts_; }
    const std::vector<journal::Refused>& refusals() const { return refusals_; }
    const casework::Words& words() const { return words_; }
    casework::WordsRef word(std::string_view text) { return words_.add(text); }
    journal::Journal& journal() { return journal_; }
    const journal::Journal& journal() const { return journal_; }

    Outcome perform(const casework::Order& order);
    Outcome lapse(std::uint32_t case_number, casework::ClockId clock, casework::TrackIndex track, calendar::Instant at);
    Outcome inject(std::uint32_t case_number, std::uint16_t inject, calendar::Instant at);

private:
    Outcome record(casework::Decision& decision);
    Outcome refuse(const casework::Order& order, casework::Decision& decision);

    const casework::Setting& setting_;
    journal::Journal journal_;
    casework::Words words_;
    casework::World world_;
    std::vector<casework::Fact> facts_;
    std::vector<journal::Refused> refusals_;
    casework::Decision decision_;
};

/// The first fact that deciding again does not give, or nothing.
std::optional<journal::Fault> replay_fault(const casework::Setting& setting, const journal::Journal& journal);
/// The same for facts of the journal that have been read already.
std::optional<journal::Fault> replay_fault(const casework::Setting& setting, const journal::Journal& journal, std::span<const casework::Fact> facts);

} // namespace desk
