#pragma once

#include "engine/casework/edition.hpp"
#include "engine/profile/profile.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a play takes place in and never changes: the profile, the people, what they report, what is true.
namespace casework {

using namespace profile; // the words of the profile are the words of casework

enum class PlayedBy : std::uint8_t { player, script, conduct };

struct Tie {
    PartyId to;
    TieKindId kind;
};

/// An institution or a person. Hot part first; texts are for views.
struct Party {
    bool is_person = false;
    PlayedBy played_by = PlayedBy::conduct;
    PartyId home;            ///< a person's institution; an institution's supervisor
    std::uint64_t roles = 0; ///< bit n: RoleId n
    std::vector<Tie> ties;
    std::string id;
    LocalText called;                                        ///< public designation, "Case officer, Corruption Inspection Division"; never identity
    std::string agency_kind;                                 ///< institutions only
    std::vector<std::pair<std::string, std::string>> traits; ///< rank, unit...: never identity

    bool holds(RoleId role) const { return role && (roles >> role.index & 1U); }
    bool holds_one_of(std::span<const RoleId> any) const {
        return std::ranges::any_of(any, [this](RoleId role) { return holds(role); });
    }
};

struct Evidence {
    std::string id;
    LocalText name;
    LocalText text;
    std::optional<calendar::Length> decays;
    FindingId lost_with;  ///< once this has been recorded it is gone; none: nothing happens to it
    bool attached = true; ///< came with the report; false: can still be brought
};

/// Somebody on the fictional staff list of an institution, in the cast or not.
struct Staff {
    PartyId body;
    PartyId person;                                          ///< none: nobody of the cast
    std::vector<std::pair<std::string, std::string>> traits; ///< unit, years...: never identity
};

/// What an item gives away about who reported.
struct Betrayal {
    ItemId item;
    std::vector<std::uint16_t> fitting; ///< places in PlayContext::staff, ascending: who shares all that it gives away
};

/// What one reporting person will send in. Submitting it opens a case.
struct Report {
    std::string id;
    LocalText title;
    LocalText text;
    PartyId by;
    PartyId subject;
    std::vector<std::pair<FieldId, std::int64_t>> fields; ///< facts of the report, ascending by field
    std::vector<Evidence> evidence;                       ///< item first_evidence_item + place here
    std::vector<std::uint16_t> house;                     ///< the staff list it may come from: places in PlayContext::staff
    std::vector<Betrayal> betrayals;
};

/// A hidden truth: flag 0 or 1, or a number.
struct Truth {
    std::string id;
    std::int64_t value = 0;
};

/// What an inject does to the case through the engine.
struct Inject {
    std::string id;
    LocalText title;
    LocalText text;              ///< of a message to somebody
    PartyId tells;               ///< receiver of the message; none: no message
    std::vector<Effect> effects; ///< consequences in the case: findings, fields, knowledge
};

/// Everything that deciding may look at beside the case itself.
struct PlayContext {
    Profile profile;
    std::vector<Party> parties;  ///< index is PartyId
    std::vector<Report> reports; ///< index is the report number a submission names
    std::vector<Staff> staff;
    std::vector<Truth> truths;
    std::vector<Inject> injects;
    Conditions conditions; ///< of the scenario: injects, decisions, expectations
    Edition edition = newest_edition;

    const Party& operator[](PartyId id) const { return parties[id.index]; }
    PartyId party(std::string_view id) const;
};

/// The profile's institutions, in its order: the first parties of every setting.
std::vector<Party> parties_of(const Profile& profile);

/// Whether two parties are tied by one of the kinds, said or derived, in either direction.
bool tied(const PlayContext& context, PartyId one, PartyId other, std::span<const std::int64_t> kinds);
bool tied(const PlayContext& context, PartyId one, PartyId other, TieKindId kind);

} // namespace casework
