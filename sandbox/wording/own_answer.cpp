#include "sandbox/wording/own_answer.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace wording {
namespace {

struct OwnAnswer {
    std::string_view choice; ///< of the list `consent`, whose words every profile shares
    const char* key;
    bool can_be_first;
};
constexpr std::array<OwnAnswer, 3> own_answers{{{"refused", "screen.portal.consent.refused", true},
                                                {"given", "screen.portal.consent.given", true},
                                                {"withdrawn", "screen.portal.consent.withdrawn", false}}};

const OwnAnswer* answer_of(const profile::Profile& profile, profile::ChoiceId choice) {
    if (!profile.consent_to_identity || profile[choice].set != profile[profile.consent_to_identity].choices) return nullptr;
    const auto found = std::ranges::find(own_answers, profile[choice].about.id, &OwnAnswer::choice);
    return found == own_answers.end() ? nullptr : &*found;
}

} // namespace

std::string own_answer(const texts::Texts& texts, const profile::Profile& profile, profile::ChoiceId choice) {
    const auto* answer = answer_of(profile, choice);
    return answer ? texts(answer->key) : profile[choice].about.name.in(texts.language());
}

bool can_be_first(const profile::Profile& profile, profile::ChoiceId choice) {
    const auto* answer = answer_of(profile, choice);
    return !answer || answer->can_be_first;
}

} // namespace wording
