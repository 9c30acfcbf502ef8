#pragma once

#include "engine/profile/profile.hpp"
#include "sandbox/texts/texts.hpp"

#include <algorithm>
#include <string>

/// What a profile says about one thing, in words.
namespace yardstick {

struct Said {
    const profile::Profile& profile;
    const texts::Texts& texts;

    /// "7 days", "not known", "not set by law".
    std::string length_of(const profile::Clock& clock) const;
    std::string length_in_words(calendar::Length length) const;
    /// "ACRC Act Art 59(8)", with "not confirmed" or "good practice, not law" where it is so; empty without a source.
    std::string source_of(const profile::Provenance& law) const;
    /// The same with the short title of the law: "ACRC Act Art 59(8)".
    std::string short_source_of(const profile::Provenance& law) const;
    /// "Kosovo*" of "Kosovo*: Agency for Prevention of Corruption".
    std::string short_name() const;
    std::string grade(const profile::Rule& rule) const;
    std::string name_of(const profile::About& about) const { return about.name.in(texts.language()); }

private:
    std::string extension_of(const profile::Clock& clock, const profile::Extension& extension) const;
};

/// Whether a thing answers to a word of the common steps: by what it is like, or else by its id.
inline bool answers_to(const profile::About& about, std::string_view word) {
    return about.like.empty() ? about.id == word : std::ranges::find(about.like, word) != about.like.end();
}

} // namespace yardstick
