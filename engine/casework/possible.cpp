#include "engine/casework/possible.hpp"

namespace casework {
namespace {

bool is_party_of_kind(const PlayContext& context, const Party& party, const std::string& kind) {
    if (party.id == kind || (!party.agency_kind.empty() && party.agency_kind == kind)) return true;
    return party.is_person && party.holds(context.profile.role(kind));
}

bool possible_party(const PlayContext& context, const Input& input, std::int64_t value) {
    if (value < 0 || static_cast<std::size_t>(value) >= context.parties.size()) return false;
    const auto& party = context.parties[static_cast<std::size_t>(value)];
    return input.party_kinds.empty() || std::ranges::any_of(input.party_kinds, [&](const std::string& kind) { return is_party_of_kind(context, party, kind); });
}

bool possible_choice(const Profile& profile, const Input& input, std::int64_t value) {
    return value >= 0 && static_cast<std::size_t>(value) < profile.choices.size() && profile.choices[static_cast<std::size_t>(value)].set == input.choices;
}

} // namespace

bool is_possible(const PlayContext& context, const Input& input, std::int64_t value) {
    switch (input.kind) {
    case ValueKind::text: return true;
    case ValueKind::flag: return value == 0 || value == 1;
    case ValueKind::choice: return possible_choice(context.profile, input, value);
    case ValueKind::party: return possible_party(context, input, value);
    case ValueKind::days: return value >= 0 && value <= longest_days;
    case ValueKind::number:
    case ValueKind::money:
    case ValueKind::date: return value >= 0;
    }
    return false;
}

std::vector<std::int64_t> possible_values(const PlayContext& context, const Input& input) {
    const bool is_chosen = input.kind == ValueKind::choice || input.kind == ValueKind::party;
    const auto all = !is_chosen ? 0 : input.kind == ValueKind::choice ? context.profile.choices.size() : context.parties.size();
    std::vector<std::int64_t> values;
    for (std::size_t value = 0; value < all; ++value)
        if (is_possible(context, input, static_cast<std::int64_t>(value))) values.push_back(static_cast<std::int64_t>(value));
    return values;
}

} // namespace casework
