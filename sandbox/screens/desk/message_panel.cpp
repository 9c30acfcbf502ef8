#include "sandbox/screens/desk/message_panel.hpp"

#include "engine/views/timeline.hpp"
#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/waiting_opened.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/caller_answers.hpp"
#include "sandbox/screens/papers/paper_drawing.hpp"
#include "sandbox/screens/papers/paper_words.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/fact_words.hpp"

#include <algorithm>

/// A message, a letter, or what somebody else did, to be read.
namespace screens {
namespace {

using casework::Fact;
using casework::FactKind;

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

/// What was written is a paper; of the rest there are only words.
void draw_paper_of(DeskView& desk, const PaperAtHand& paper) {
    const float width = std::min(kit::room().x, desk.look.px(620));
    draw_paper(desk.look, to_read(desk, paper), {paper.id, {}, width, 0, 1, false});
    if (const auto margin = margin_of(desk, paper); !margin.empty()) kit::note(desk.look, margin);
}

void draw_without_paper(DeskView& desk, const Fact& fact) {
    const auto& look = desk.look;
    if (fact.kind == FactKind::injected) kit::title(look, desk.session.context().injects[fact.what].title.in(desk.reader.language));
    if (fact.kind == FactKind::act_done) kit::title(look, news_of(desk, fact));
    kit::note(look, wording::readable(look.texts, fact.at));
    kit::gap(look, 2);
    if (fact.kind == FactKind::act_done && fact.case_number < desk.session.world().cases.size()) draw_news(desk, fact);
    if (fact.kind == FactKind::injected) kit::text(look, in_words(desk, desk.session.context().injects[fact.what].text));
}

/// Where several acts would bring it on, none is opened before the others were seen.
bool draw_way_to_choice(DeskView& desk, const Fact& fact) {
    const auto track = fact.track;
    if (kit::button(desk.look, desk.look.named("screen.message.choose"), kit::Weight::primary)) lead_to_choice(desk, track);
    kit::beside_if_room(desk.look, kit::button_width(desk.look, desk.look.say("screen.message.read")));
    return true;
}

/// Whoever has read what came goes on from there.
bool draw_what_answers(DeskView& desk, const Fact& fact) {
    const auto& choices = choices_of(desk);
    const auto next = std::ranges::find_if(choices, [&](const ActChoice& choice) {
        return choice.rank == ActRank::next && choice.intent.case_number == fact.case_number && choice.intent.track == fact.track;
    });
    if (next == choices.end() || fact.case_number != desk.state.case_number) return false;
    if (!next->is_urged && !next->answers && ways_on(desk, fact.case_number, fact.track) > 1) return draw_way_to_choice(desk, fact);
    const auto label = desk.look.say("screen.message.next", {{"act", desk.name_of(desk.session.profile()[next->intent.act])}});
    if (kit::button(desk.look, {"message.next", label}, kit::Weight::primary)) open_form(desk, next->intent);
    kit::beside_if_room(desk.look, kit::button_width(desk.look, desk.look.say("screen.message.read")));
    return true;
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
    const auto paper = paper_at_hand(desk, {PaperKey::Kind::fact, desk.state.read_message});
    if (paper) draw_paper_of(desk, *paper);
    else draw_without_paper(desk, fact);
    const bool answers = paper && draw_caller_answers(desk, *paper);
    if (fact.kind == FactKind::injected && !answers) kit::note(look, look.say("screen.message.then"));
    if (!desk.state.read_message) return;
    kit::gap(look, 2);
    const bool next = !answers && draw_what_answers(desk, fact);
    const bool read = kit::button(look, look.named("screen.message.read"), answers || next ? kit::Weight::normal : kit::Weight::primary);
    if (paper) kit::beside_if_room(look, kit::button_width(look, look.say("screen.papers.lay_beside")));
    if (paper && kit::button(look, {"look:" + paper->id, look.say("screen.papers.lay_beside")})) lay_down(desk.state.papers, paper->key);
    if (read || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.message.read")) put_message_away(desk.state);
}

} // namespace screens
