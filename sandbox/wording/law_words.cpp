#include "sandbox/wording/law_words.hpp"

#include "engine/casework/extensions.hpp"
#include "sandbox/texts/key_at.hpp"

namespace wording {
namespace {

using profile::Answer;
using profile::Status;

enum class Doubt : std::uint8_t { none, not_confirmed, practice, not_set };

/// What names neither law nor status claims nothing; what does not apply is no limit.
Doubt doubt_of(const profile::Profile& profile, const profile::Provenance& law) {
    if ((!law.source && law.status == Status::verified) || law.status == Status::not_applicable) return Doubt::none;
    if (profile.is_good_practice(law)) return Doubt::practice;
    switch (profile.answer(law)) {
    case Answer::said: return Doubt::none;
    case Answer::not_set: return Doubt::not_set;
    case Answer::unread: break;
    }
    return Doubt::not_confirmed;
}

} // namespace

std::string law_doubt(const texts::Texts& texts, const profile::Profile& profile, const profile::Provenance& law) {
    static constexpr const char* keys[] = {"", "doubt.not_confirmed", "doubt.practice", "doubt.not_set"};
    const auto doubt = doubt_of(profile, law);
    return doubt == Doubt::none ? std::string{} : texts(texts::key_at(keys, doubt));
}

std::string short_law_doubt(const texts::Texts& texts, const profile::Profile& profile, const profile::Provenance& law) {
    static constexpr const char* keys[] = {"", "doubt.short_not_confirmed", "doubt.short_practice", "law.not_set"};
    const auto doubt = doubt_of(profile, law);
    return doubt == Doubt::none ? std::string{} : texts(texts::key_at(keys, doubt));
}

std::string clock_doubt(const texts::Texts& texts, const profile::Profile& profile, const casework::RunningClock& clock) {
    const auto& about = profile[clock.clock];
    if (auto doubt = law_doubt(texts, profile, about.about.law); !doubt.empty()) return doubt;
    for (std::size_t nth = 0; nth < clock.extensions.size(); ++nth) {
        const auto* extension = casework::nth_extension(about, nth);
        if (extension && doubt_of(profile, extension->law) == Doubt::not_confirmed) return texts("doubt.extension");
    }
    return {};
}

} // namespace wording
