#include "sandbox/screens/help/explanation.hpp"

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/kit/registry.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

/// "screen.time.day" and "time.day" are the same control to help.
std::string_view without_screen(std::string_view id) {
    constexpr std::string_view screen = "screen.";
    if (id.starts_with(screen)) id.remove_prefix(screen.size());
    return id;
}

/// From the whole id to the sort of thing it is: "help.case.tabs.3", "help.case.tabs", "help.case"; "help.case.which" where other
/// things begin with the same word.
const std::string* words_about(const kit::Look& look, std::string_view id) {
    auto key = "help." + std::string(without_screen(id.substr(0, id.find(':'))));
    while (key.size() > 5) {
        for (const auto& one : {key, key + ".which"})
            if (look.texts.has(one)) return &look.say(one);
        const auto dot = key.rfind('.');
        if (dot == std::string::npos) return nullptr;
        key.resize(dot);
    }
    return nullptr;
}

void add(Explanation& explanation, const std::string& words) {
    const bool new_words = !words.empty() && words != explanation.title && std::ranges::find(explanation.says, words) == explanation.says.end();
    if (new_words) explanation.says.push_back(words);
}

void add_subject(const Explaining& explaining, Explanation& explanation, std::string_view id) {
    const auto* about = subject_of(explaining, id);
    if (!about) return;
    const auto& session = *explaining.session;
    const auto language = std::string(explaining.look.texts.language());
    const auto reader = session::reader_of(session, explaining.person, language);
    add(explanation, about->says.in(language));
    explanation.source = wording::Sentences(explaining.look.texts, reader).of(about->law);
    add(explanation, about->law.note);
}

std::string key_of(const kit::Look& look, std::string_view id) {
    const auto& keys = look.registry.keys();
    const auto found = std::ranges::find(keys, id, &kit::KeyHint::text_key);
    return found == keys.end() ? std::string{} : found->keys;
}

/// Where the guides say more, by how an id begins; the first that fits.
struct PageOf {
    std::string_view begins, page;
};
constexpr std::array pages{
    PageOf{"clock:", "deadlines"},      PageOf{"time.deadline", "deadlines"}, PageOf{"time", "how-to-play"},  PageOf{"lines", "how-to-play"},
    PageOf{"forecast", "how-to-play"},  PageOf{"facilitator", "workshop"},    PageOf{"debrief", "workshop"},  PageOf{"groups", "workshop"},
    PageOf{"countries", "korea"},       PageOf{"tour", "how-to-play"},        PageOf{"desk", "how-to-play"},  PageOf{"workflow", "how-to-play"},
    PageOf{"form", "how-to-play"},      PageOf{"briefing", "how-to-play"},    PageOf{"coach", "how-to-play"}, PageOf{"coach.", "how-to-play"},
    PageOf{"case.tabs", "how-to-play"}, PageOf{"act:", "how-to-play"},        PageOf{"stage", "how-to-play"}, PageOf{"knows:", "trust"},
    PageOf{"field:", "glossary"},       PageOf{"input:", "glossary"},         PageOf{"role:", "glossary"},    PageOf{"open:", "how-to-play"},
    PageOf{"portal", "how-to-play"}};

std::string page_of(std::string_view id) {
    id = without_screen(id);
    const auto found = std::ranges::find_if(pages, [&](const PageOf& one) { return id.starts_with(one.begins); });
    return found == pages.end() ? std::string{} : std::string(found->page);
}

} // namespace

Explanation explanation_of(const Explaining& explaining, const kit::Item& item) {
    Explanation explanation;
    explanation.title = item.label;
    add_subject(explaining, explanation, item.id);
    if (const auto* words = words_about(explaining.look, item.id)) add(explanation, *words);
    if (item.disabled) explanation.closed = item.tooltip;
    else add(explanation, item.tooltip);
    if (!item.help.empty()) explanation.closed = item.help;
    explanation.key = key_of(explaining.look, item.id);
    explanation.page = page_of(item.id);
    return explanation;
}

} // namespace screens
