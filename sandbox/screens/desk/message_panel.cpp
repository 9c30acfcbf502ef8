#include "sandbox/screens/desk/message_panel.hpp"

#include "engine/views/letters.hpp"
#include "engine/views/timeline.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/value_words.hpp"

/// A message, a letter, or what somebody else did, to be read.
namespace screens {
namespace {

using casework::Fact;
using casework::FactKind;

std::string letter_text(const DeskView& desk, const Fact& fact) {
    for (const auto& letter : desk.state.memory.letters(desk.reader, desk.moment, desk.session.world().cases[fact.case_number]))
        if (letter.fact == fact.number) return wording::letter_words(desk.look.texts, desk.reader, letter);
    return {};
}

void draw_news(DeskView& desk, const Fact& fact) {
    const auto& look = desk.look;
    if (fact.words) kit::text(look, look.say("story.reason", {{"reason", desk.session.words()[fact.words]}}), {kit::Face::italic});
    bool any = fact.words != 0;
    for (const auto& entry : desk.state.memory.timeline(desk.reader, desk.moment, desk.session.world().cases[fact.case_number])) {
        if (entry.opening.number != fact.number) continue;
        for (const auto& given : entry.inputs) kit::text(look, desk.sentences.of(given));
        for (const auto& came : entry.consequences)
            if (came.kind != FactKind::field_set) kit::text(look, desk.sentences.of(came));
        any = any || !entry.inputs.empty() || !entry.consequences.empty();
    }
    if (!any) kit::note(look, look.say("screen.message.no_words"));
}

std::string title_of(const DeskView& desk, const Fact& fact) {
    if (fact.kind == FactKind::letter_sent) return desk.name_of(desk.session.profile().letters[fact.what]);
    if (fact.kind == FactKind::act_done) return news_of(desk, fact);
    return desk.session.context().injects[fact.what].title.in(desk.reader.language);
}

void draw_words(DeskView& desk, const Fact& fact) {
    const bool of_case = fact.case_number < desk.session.world().cases.size();
    if (fact.kind == FactKind::act_done && of_case) return draw_news(desk, fact);
    if (fact.kind == FactKind::letter_sent && of_case) return kit::text(desk.look, letter_text(desk, fact));
    if (fact.kind != FactKind::injected) return;
    kit::text(desk.look, views::with_names(desk.reader, desk.session.context().injects[fact.what].text.in(desk.reader.language)));
}

} // namespace

std::string news_of(const DeskView& desk, const Fact& fact) {
    return wording::as_sentence(
        desk.look.say("screen.waiting.news", {{"who", desk.name(fact.who)}, {"act", desk.name_of(desk.session.profile().acts[fact.what])}}));
}

void draw_message(DeskView& desk) {
    const auto& look = desk.look;
    if (desk.state.read_message > desk.session.facts().size()) return;
    const auto& fact = desk.session.facts()[desk.state.read_message - 1];
    kit::title(look, title_of(desk, fact));
    kit::note(look, wording::readable(desk.look.texts, fact.at));
    kit::gap(look, 2);
    draw_words(desk, fact);
    if (fact.kind == FactKind::injected) kit::note(look, look.say("screen.message.then"));
    kit::gap(look, 2);
    if (kit::button(look, look.named("screen.message.read"), kit::Weight::primary) ||
        kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.message.read")) {
        desk.state.read.insert(desk.state.read_message);
        desk.state.read_message = 0;
    }
}

} // namespace screens
