#include "engine/casework/awaiting.hpp"

#include "engine/casework/reads.hpp"

namespace casework {
namespace {

bool is_among(std::span<const InputId> missing, InputId input) { return std::ranges::find(missing, input) != missing.end(); }

bool is_word_among(const Profile& profile, std::span<const InputId> missing, std::uint16_t word) {
    return std::ranges::any_of(missing, [&](InputId input) { return profile[input].word == word; });
}

bool takes_one(std::span<const InputId> missing, ValueRef reference) {
    return reference.source == ValueSource::input && is_among(missing, InputId{static_cast<std::uint16_t>(reference.value)});
}

} // namespace

bool awaits(const Profile& profile, std::span<const InputId> missing, ConditionId condition) {
    if (missing.empty()) return false;
    return reads_input(profile.conditions, condition, [&](std::uint16_t word) { return is_word_among(profile, missing, word); });
}

bool awaits(const Profile& profile, std::span<const InputId> missing, const Effect& effect) {
    const bool names_one = effect.to.role == PartyRole::input && is_word_among(profile, missing, effect.to.index);
    return names_one || takes_one(missing, effect.value) || takes_one(missing, effect.reduced_by) || takes_one(missing, effect.share) ||
           awaits(profile, missing, effect.when);
}

bool awaits(const Profile& profile, std::span<const InputId> missing, const Clock& clock) {
    return is_among(missing, clock.length_input) || awaits(profile, missing, clock.when);
}

} // namespace casework
