#include "sandbox/yardstick/said.hpp"

#include "sandbox/texts/key_at.hpp"

namespace yardstick {
namespace {

std::string with_article(const Said& said, const profile::Provenance& law, const profile::LocalText& title) {
    if (said.profile.is_good_practice(law)) return said.texts("said.practice");
    const bool is_open = law.status == profile::Status::unconfirmed;
    std::string words;
    if (law.source) {
        const auto& source = said.profile[law.source];
        words = title.in(said.texts.language()) + (law.article.empty() ? "" : " " + said.texts("law.article", {{"article", law.article}}));
        if (!source.is_law && !is_open) words = said.texts("said.no_law", {{"source", words}});
    }
    return is_open ? words + (words.empty() ? "" : " - ") + said.texts("law.unconfirmed") : words;
}

} // namespace

std::string Said::length_in_words(calendar::Length length) const {
    static constexpr const char* keys[] = {"length.hours", "length.calendar_days", "length.working_days", "length.months", "length.office_hours"};
    return texts.plural(texts::key_at(keys, length.unit), length.amount);
}

std::string Said::grade(const profile::Rule& rule) const {
    static constexpr const char* keys[] = {"grade.impossible", "grade.forbidden", "grade.advised"};
    return texts(texts::key_at(keys, rule.grade));
}

std::string Said::extension_of(const profile::Clock& clock, const profile::Extension& extension) const {
    const bool own = extension.law.source || extension.law.status != profile::Status::verified;
    const bool is_read = !own || profile.answer(extension.law) != profile::Answer::unread || profile.answer(clock.about.law) == profile::Answer::unread;
    if (extension.length.amount == 0) return texts(is_read ? "said.and_open_extension" : "said.and_extension_not_read");
    const auto words = texts(extension.times > 1 ? "said.and_extensions" : "said.and_extension",
                             {{"length", length_in_words(extension.length)}, {"times", std::to_string(extension.times)}});
    return is_read ? words : texts("said.extension_not_read", {{"extension", words}});
}

std::string Said::length_of(const profile::Clock& clock) const {
    if (clock.length_input) return texts("said.set_when_asked");
    if (clock.length) {
        auto words = length_in_words(*clock.length);
        if (const auto day = clock.counts_back_from) words = texts("length.before", {{"length", words}, {"day", name_of(profile[day].about)}});
        for (const auto& extension : clock.extensions) words += extension_of(clock, extension);
        return words;
    }
    switch (clock.about.law.status) {
    case profile::Status::not_set_by_law: return texts("law.not_set");
    case profile::Status::not_applicable: return texts("law.not_applicable");
    default: return texts("said.not_known");
    }
}

std::string Said::source_of(const profile::Provenance& law) const {
    return with_article(*this, law, law.source ? profile[law.source].title : profile::LocalText{});
}

std::string Said::short_source_of(const profile::Provenance& law) const {
    return with_article(*this, law, law.source ? profile[law.source].called() : profile::LocalText{});
}

std::string Said::short_name() const {
    const auto& name = profile.name.in(texts.language());
    return name.substr(0, name.find(": "));
}

} // namespace yardstick
