#include "sandbox/screens/papers/letter_ahead.hpp"

#include "engine/views/letters.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/paper_drawing.hpp"
#include "sandbox/screens/papers/paper_words.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr const char* betrays = "betrays";

/// Sentence by sentence: what holds a text that says who somebody is.
pictures::MarkedText with_betrayals(const DeskView& desk, const std::string& paragraph) {
    pictures::MarkedText text;
    for (std::size_t from = 0; from < paragraph.size();) {
        auto to = paragraph.find_first_of(".?!", from);
        to = to == std::string::npos ? paragraph.size() : std::min(paragraph.find_first_not_of(".?! ", to), paragraph.size());
        auto sentence = paragraph.substr(from, to - from);
        const bool says_who = desk.session.withheld(sentence) != sentence;
        text.push_back({std::move(sentence), says_who ? betrays : ""});
        from = to;
    }
    return text;
}

bool mark_betrayals(const DeskView& desk, pictures::WrittenPaper& paper) {
    bool any = false;
    for (auto& paragraph : paper.text) {
        std::string words;
        for (const auto& stretch : paragraph) words += stretch.words;
        paragraph = with_betrayals(desk, words);
        any = any || std::ranges::any_of(paragraph, [](const model::Marked& stretch) { return !stretch.mark.empty(); });
    }
    return any;
}

void draw_one(DeskView& desk, const views::SentLetter& letter) {
    const auto& look = desk.look;
    auto paper = letter_as_paper(desk, letter);
    // An examination reads nobody's letter for him.
    const bool says_who = desk.session.rails() == casework::GuardRails::teach && mark_betrayals(desk, paper);
    draw_paper(look, paper, {"letter_ahead", says_who ? betrays : "", std::min(kit::room().x, look.px(620)), 0, 1, false});
    if (says_who) kit::icon_words(look, kit::Icon::eye, look.say("screen.papers.betrays"), {kit::Face::note, kit::Tone::late});
    kit::gap(look, 1);
}

} // namespace

void draw_letter_ahead(DeskView& desk, const session::Intent& intent) {
    const auto& look = desk.look;
    const auto foretold = desk.session.foretold(intent);
    const auto sends = [](const casework::Fact& fact) { return fact.kind == casework::FactKind::letter_sent; };
    if (!foretold.happens() || std::ranges::none_of(foretold.facts, sends)) return;
    auto& open = desk.state.papers.letter_open;
    kit::gap(look, 1);
    if (kit::button(look, {"papers.letter_ahead", look.say(open ? "screen.papers.close_letter" : "screen.papers.read_letter")})) open = !open;
    if (!open) return;
    for (const auto& letter : views::letters_ahead(desk.reader, foretold, {intent.with_text, intent.reason})) draw_one(desk, letter);
}

} // namespace screens
