#include "sandbox/screens/help/help_card.hpp"

#include "sandbox/screens/help/explanation.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr std::size_t most_terms = 3;

/// What it is called and what it is; what can be done with it is plain enough.
std::string first_words(const Explanation& explanation) {
    return explanation.says.empty() ? explanation.title : explanation.title + "\n" + explanation.says.front();
}

void draw_term(const kit::Look& look, const texts::Term& term) {
    const auto name = term.local.empty() ? term.names.front() : term.names.front() + " (" + term.local + ")";
    const auto height = look.fonts.bold->FontSize + kit::size_of(look, term.says, kit::Face::note, kit::room().x).y + look.unit(3);
    if (height > kit::Card::room_below(look)) return; // the page of the glossary has it
    kit::gap(look, 0.5F);
    kit::paragraph(look, name, {kit::Face::bold}, kit::room().x);
    kit::paragraph(look, term.says, {kit::Face::note}, kit::room().x);
}

void draw_terms(const kit::Look& look, const Explanation& explanation, const std::vector<texts::Term>& glossary) {
    const auto terms = texts::terms_in(glossary, first_words(explanation));
    for (std::size_t i = 0; i < std::min(most_terms, terms.size()); ++i) draw_term(look, *terms[i]);
}

void draw_explanation(const kit::Look& look, const Explanation& explanation) {
    const auto width = kit::room().x;
    kit::paragraph(look, explanation.title, {kit::Face::bold}, width);
    for (const auto& words : explanation.says) kit::paragraph(look, words, {}, width);
    if (!explanation.closed.empty())
        kit::paragraph(look, look.say("screen.help.closed", {{"why", explanation.closed}}), {kit::Face::body, kit::Tone::soon}, width);
    if (!explanation.source.empty()) kit::paragraph(look, explanation.source, {kit::Face::italic}, width);
    if (!explanation.key.empty()) kit::paragraph(look, look.say("screen.help.key", {{"key", explanation.key}}), {}, width);
}

const GuidePage* page_of(const std::vector<GuidePage>& guides, const std::string& name) {
    const auto found = std::ranges::find(guides, name, &GuidePage::name);
    return found == guides.end() || name.empty() ? nullptr : &*found;
}

/// Behind an open form or list the page would take it away.
bool may_leave() { return !kit::something_stands_over(); }

void draw_foot(const kit::Look& look, const GuidePage* page) {
    kit::gap(look, 1);
    kit::rule(look);
    const auto words = page ? look.say("screen.help.more", {{"page", page->title}}) : look.say("screen.help.end");
    kit::paragraph(look, words, {kit::Face::note, kit::Tone::quiet}, kit::room().x);
}

} // namespace

std::optional<std::size_t> draw_help_card(const Explaining& explaining, const std::vector<texts::Term>& glossary, const std::vector<GuidePage>& guides) {
    const auto& look = explaining.look;
    if (!look.keyboard.explains()) return {};
    const auto* about = kit::pointed_at(look);
    const auto explanation = about ? explanation_of(explaining, *about) : Explanation{};
    const auto* page = may_leave() ? page_of(guides, explanation.page) : nullptr;
    const kit::Card card(look, about);
    if (about) {
        draw_explanation(look, explanation);
        draw_terms(look, explanation, glossary);
    } else {
        kit::paragraph(look, look.say("screen.help.point"), {}, kit::room().x);
    }
    draw_foot(look, page);
    if (!page || !look.keyboard.asks_for_more()) return {};
    return static_cast<std::size_t>(page - guides.data());
}

} // namespace screens
