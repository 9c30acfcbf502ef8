#pragma once

#include "engine/desk.hpp"
#include "sandbox/model/materials.hpp"
#include "sandbox/session/script/conducts.hpp"

#include <optional>
#include <vector>

/// What happens by itself: script entries and what roles ordinarily do. Nothing of it is stored; it is folded from
/// the facts, so a session opened again waits for the same things.
namespace session {

enum class NextKind { nothing, script_entry, conduct, lapse };

/// What comes next if nobody acts.
struct Next {
    NextKind kind = NextKind::nothing;
    calendar::Instant at;
    std::uint32_t case_number = 0;
    std::size_t entry = 0;   ///< place in Scenario::script or Profile::conduct
    casework::ClockId clock; ///< of a lapse
    casework::TrackIndex track = 0;
    casework::PartyId person; ///< who acts, of a conduct

    bool operator==(const Next&) const = default;
};

class Script {
public:
    Script(const model::Materials& materials);

    /// Looks at the world after an order at that moment, and arms what has become true: in the cases that its facts name, and in
    /// all cases once time has passed.
    void look(const casework::World& world, calendar::Instant now, std::span<const casework::Fact> order);
    /// The earliest moment after now at which something armed falls due.
    std::optional<calendar::Instant> next_due(calendar::Instant now) const;
    /// The earliest thing armed whose doer is not taken over; ties in the order of file and profile.
    Next next(const casework::World& world, const std::vector<casework::PlayedBy>& played_by) const;
    /// It has been carried out (or refused): it does not fall due again for the same reason.
    void done(const Next& next);
    /// The same act was done by hand in the same case: what script or conduct had due for that person by then is done with it.
    /// Whether anything was.
    bool satisfy(const casework::Order& order, const casework::World& world, calendar::Instant now);

    /// What whoever leads the play can do to an entry that is still to come.
    bool is_to_come(std::size_t entry) const;
    void bring_forward(std::size_t entry, calendar::Instant now);
    void delay(std::size_t entry, std::int64_t seconds);
    void skip(std::size_t entry);
    const std::vector<Watch>& entries() const { return entries_; } ///< by place in Scenario::script

    /// Whether an entry's condition holds now.
    bool holds(const casework::World& world, std::size_t entry, calendar::Instant now) const;
    /// As people count: three days later is the same time of day.
    calendar::Instant later(calendar::Instant from, calendar::Length length) const;

private:
    /// The report that the order is about.
    std::int64_t report_of(const casework::Order& order, const casework::World& world) const;
    void look_at_entries(const casework::World& world, calendar::Instant now);
    void look_at_case(const casework::Case& the_case, calendar::Instant now);
    void look_at_conduct_of(const casework::Case& the_case, std::size_t conduct, calendar::Instant now);
    casework::PartyId doer(const casework::Case& the_case, const Conducted& conducted, const std::vector<casework::PlayedBy>& played_by) const;

    const model::Materials* materials_;
    std::vector<Watch> entries_; ///< by place in Scenario::script
    Conducts conducts_;
    std::optional<calendar::Instant> looked_at_; ///< all cases, last
};

/// Number of the case that a report became.
std::optional<std::uint32_t> case_of(const casework::World& world, std::uint16_t report);

} // namespace session
