#include "sandbox/yardstick/said.hpp"

namespace yardstick {
namespace {

/// Sources that are rules of the house say so in what they are called: "Good practice of this simulator, not law".
bool says_it_is_no_law(const std::string& title) { return title.substr(0, title.find(':')).find("not law") != std::string::npos; }

} // namespace

std::string Said::length_in_words(calendar::Length length) const {
    static constexpr const char* keys[] = {"length.hours", "length.calendar_days", "length.working_days", "length.months", "length.office_hours"};
    return texts.plural(keys[static_cast<std::size_t>(length.unit)], length.amount);
}

std::string Said::length_of(const profile::Clock& clock) const {
    if (clock.length_input) return texts("said.set_when_asked");
    if (clock.length) {
        auto words = length_in_words(*clock.length);
        if (const auto day = clock.counts_back_from) words = texts("length.before", {{"length", words}, {"day", name_of(profile[day].about)}});
        for (const auto& extension : clock.extensions)
            if (extension.length.amount > 0)
                words += texts(extension.times > 1 ? "said.and_extensions" : "said.and_extension",
                               {{"length", length_in_words(extension.length)}, {"times", std::to_string(extension.times)}});
        return words;
    }
    switch (clock.about.law.status) {
    case profile::Status::not_set_by_law: return texts("law.not_set");
    case profile::Status::not_applicable: return texts("law.not_applicable");
    default: return texts("said.not_known");
    }
}

bool Said::is_good_practice(const profile::Provenance& law) const {
    return law.source && !profile[law.source].is_law && law.status != profile::Status::unconfirmed && says_it_is_no_law(profile[law.source].title.en);
}

std::string Said::source_of(const profile::Provenance& law) const {
    std::string words;
    if (law.source) {
        const auto& source = profile[law.source];
        if (is_good_practice(law)) return texts("said.practice");
        words = source.title.in(texts.language()) + (law.article.empty() ? "" : " " + texts("law.article", {{"article", law.article}}));
        if (!source.is_law && law.status != profile::Status::unconfirmed) words = texts("said.no_law", {{"source", words}});
    }
    if (law.status == profile::Status::unconfirmed) words += (words.empty() ? "" : " - ") + texts("law.unconfirmed");
    return words;
}

} // namespace yardstick
