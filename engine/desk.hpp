#pragma once

#include "engine/casework/carry_out.hpp"
#include "engine/casework/evaluate.hpp"
#include "engine/casework/history.hpp"
#include "engine/journal/journal.hpp"

namespace desk {

struct Outcome {
    bool happened = false;
    std::uint64_t first_fact = 0, last_fact = 0; ///< numbers; equal to 0 when refused
    std::vector<casework::Reason> refusal;
    std::vector<casework::RuleId> broken;
};

/// The one door in: read, decide, append. Loading a session is the same path from fact 1.
///
/// A desk may stand anywhere on its line of play. What then happens as it did before leads along the line; the first thing
/// that happens otherwise begins a branch there. Standing somewhere is never stored.
class Desk {
public:
    /// Takes a journal, empty or with facts, and brings the world up to its last fact. Throws StorageError when they are not of this setting.
    Desk(const casework::PlayContext& context, journal::Journal journal);

    /// As everything that happened up to here has left it.
    const casework::World& world() const { return world_after(facts_.size()); }
    /// As so many facts of it have left it: the same world, made anew where it has come further. Whoever goes through a line from its
    /// beginning applies each fact once.
    const casework::World& world_after(std::uint64_t facts) const;
    const casework::History& facts() const { return facts_; }
    const std::vector<journal::Refused>& refusals() const { return refusals_; }
    const casework::Words& words() const { return words_; }
    casework::WordsRef word(std::string_view text) { return words_.add(text); }
    journal::Journal& journal() { return journal_; }
    const journal::Journal& journal() const { return journal_; }

    Outcome perform(const casework::Order& order);
    Outcome lapse(std::uint32_t case_number, casework::ClockId clock, casework::TrackIndex track, calendar::Instant at);
    Outcome inject(std::uint32_t case_number, std::uint16_t inject, calendar::Instant at);
    Outcome direct(const casework::Direction& direction);

    journal::Place place() const { return {facts_.size(), refusals_.size()}; }
    /// The end of the line.
    journal::Place end() const { return {facts_.size() + facts_ahead_.size(), refusals_.size() + refusals_ahead_.size()}; }
    /// By number from 1, also of what lies ahead.
    const casework::Fact& fact(std::uint64_t number) const;
    const journal::Refused& refused(std::uint64_t number) const;
    /// Stands anywhere on the line, at the end of an order. A branch that begins there will have the name.
    void go_to(const journal::Place& place, std::string_view branch_name);
    /// Another line of play, at its end.
    void activate(journal::BranchId branch);

private:
    Outcome record(casework::Decision& decision);
    Outcome refuse(const casework::Order& order, casework::Decision& decision);
    void expect_fitting(std::span<const casework::Fact> facts) const;
    template <class Work> Outcome whole_or_not_at_all(std::uint32_t case_number, Work work);
    void keep(std::span<const casework::Fact> facts);
    void keep(const journal::Refused& refused);
    bool goes_on_as_before(std::span<const casework::Fact> facts) const;
    bool goes_on_as_before(const journal::Refused& refused) const;
    bool refusal_is_next() const;
    std::optional<journal::Fork> fork() const;
    void leave_line();
    void take_line();
    void begin_anew() const;

    const casework::PlayContext& context_;
    journal::Journal journal_;
    casework::Words words_;
    mutable casework::World world_;
    mutable std::uint64_t applied_ = 0; ///< facts that the world has in it
    casework::History facts_;
    std::vector<journal::Refused> refusals_;
    std::vector<casework::Fact> facts_ahead_; ///< of the line, while standing before its end
    std::vector<journal::Refused> refusals_ahead_;
    std::string branch_name_;
    casework::Decision decision_;
};

} // namespace desk
