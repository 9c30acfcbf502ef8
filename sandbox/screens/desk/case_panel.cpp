#include "sandbox/screens/desk/case_panel.hpp"

#include "engine/views/case_file.hpp"
#include "sandbox/screens/desk/clocks_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/letters_panel.hpp"
#include "sandbox/screens/desk/name_panel.hpp"
#include "sandbox/screens/desk/report_paper.hpp"
#include "sandbox/screens/desk/reporter_panel.hpp"
#include "sandbox/screens/desk/timeline_panel.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/papers_screen.hpp"
#include "sandbox/screens/workflow/workflow_panel.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/wording/dates.hpp"

#include <array>
#include <span>

namespace screens {
namespace {

void draw_closed(const DeskView& desk) { kit::note(desk.look, desk.look.say("screen.case.not_for_role")); }

void draw_report(DeskView& desk, const views::CaseFile& file) {
    if (!file.report_text) draw_closed(desk);
    draw_report_paper(desk, file);
}

std::string knows_what(const kit::Look& look, const views::PersonLine& person) {
    if (person.knows_identity) return look.say(person.lawful ? "screen.case.knows" : "screen.case.knows_unlawfully", {{"who", person.called}});
    if (!person.still_fit) return look.say("screen.case.knows_not", {{"who", person.called}});
    if (*person.still_fit == 1) return look.say("screen.case.could_infer", {{"who", person.called}});
    return look.say("screen.case.still_fit", {{"who", person.called}, {"people", std::to_string(*person.still_fit)}});
}

void draw_knowledge(DeskView& desk, const std::vector<views::PersonLine>& people) {
    const auto& look = desk.look;
    kit::text(look, look.say("screen.case.who_knows"));
    kit::gap(look, 1);
    for (const auto& person : people) {
        const auto knows = person.knows_identity ? kit::Knows::yes : person.still_fit == 1 ? kit::Knows::could_infer : kit::Knows::no;
        const kit::Knower knower{person.called, knows, person.lawful};
        kit::knowledge_mark(look, std::span(&knower, 1));
        kit::beside(look);
        kit::text(look, knows_what(look, person));
    }
}

void draw_people(DeskView& desk, const views::CaseFile& file) {
    draw_name(desk);
    if (file.knowledge) draw_knowledge(desk, *file.knowledge);
    else if (!file.people) draw_closed(desk);
    else
        for (const auto& person : *file.people) kit::text(desk.look, person.called);
}

std::string told_life(const DeskView& desk, const views::EvidenceLife& life) {
    constexpr std::array keys{"screen.case.held", "screen.case.held_too_late", "screen.case.can_be_secured", "screen.case.lost"};
    if (!life.kept_until) return desk.look.say(life.handed_over ? "screen.case.held" : "screen.case.not_held");
    const auto date = wording::readable_day(desk.look.texts, *life.kept_until);
    if (life.destroyed && life.keeping == views::Keeping::too_late) return desk.look.say("screen.case.held_after_loss", {{"date", date}});
    if (life.destroyed && life.keeping == views::Keeping::lost) return desk.look.say("screen.case.destroyed", {{"date", date}});
    return desk.look.say(texts::key_at(keys, life.keeping), {{"date", date}, {"kept", life.kept_for ? desk.sentences.of(*life.kept_for) : std::string{}}});
}

void draw_evidence(DeskView& desk, const views::CaseFile& file) {
    if (!file.evidence) return draw_closed(desk);
    if (file.evidence->empty()) return kit::note(desk.look, desk.look.say("screen.case.no_evidence"));
    for (const auto& item : *file.evidence) {
        kit::heading(desk.look, item.name);
        kit::note_value(desk.look, "evidence:" + item.id, item.name);
        kit::note(desk.look, told_life(desk, item.life));
        kit::text(desk.look, item.text);
        draw_paper_button(desk, item.id);
        kit::gap(desk.look, 1);
    }
}

using Draw = void (*)(DeskView&, const views::CaseFile&);

struct Tab {
    const char* key;
    Draw draw;
};

constexpr std::array tabs{
    Tab{"screen.case.report", draw_report},
    Tab{"screen.case.people", draw_people},
    Tab{"screen.case.evidence", draw_evidence},
    Tab{"screen.case.clocks", [](DeskView& desk, const views::CaseFile&) { draw_clocks(desk); }},
    Tab{"screen.case.letters", [](DeskView& desk, const views::CaseFile&) { draw_letters(desk); }},
    Tab{"screen.case.history", [](DeskView& desk, const views::CaseFile&) { draw_timeline(desk); }},
    Tab{"screen.case.workflow", [](DeskView& desk, const views::CaseFile&) { draw_workflow(desk); }},
    Tab{"screen.case.reporter", [](DeskView& desk, const views::CaseFile&) { draw_reporter(desk); }}, // last: for the reporting person alone
};

std::size_t tabs_of(const DeskView& desk) { return desk.state.person == desk.the_case()->reporter ? tabs.size() : tabs.size() - 1; }

/// The number stands aside where there is room.
void draw_title(const kit::Look& look, const views::CaseFile& file) {
    if (kit::is_low(look)) return kit::line(look, file.shown_number + "  " + file.title, {kit::Face::bold});
    const auto number = kit::size_of(look, file.shown_number, kit::Face::note).x + look.unit(2);
    const bool aside = kit::size_of(look, file.title, kit::Face::title).x + number < kit::room().x;
    if (!aside) kit::note(look, file.shown_number);
    kit::title(look, file.title);
    if (!aside) return;
    kit::beside(look);
    kit::align_right(number - look.unit(2));
    kit::note(look, file.shown_number);
}

} // namespace

void draw_case(DeskView& desk) {
    const auto& look = desk.look;
    const auto* the_case = desk.the_case();
    if (!the_case) {
        kit::title(look, look.say("screen.case.none"));
        return kit::text(look, look.say("screen.case.none_words"));
    }
    const auto& file = desk.state.memory.case_file(desk.reader, desk.moment, *the_case);
    draw_title(look, file);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < tabs_of(desk); ++i) names.push_back(look.say(tabs[i].key));
    if (desk.state.tab >= names.size()) desk.state.tab = 0;
    kit::tabs(look, {"case.tabs", look.say("screen.case.report")}, names, desk.state.tab);
    kit::gap(look, 2);
    tabs[desk.state.tab].draw(desk, file);
}

} // namespace screens
