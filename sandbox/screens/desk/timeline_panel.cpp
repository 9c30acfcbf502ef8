#include "sandbox/screens/desk/timeline_panel.hpp"

#include "engine/views/timeline.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

bool is_worth_showing(const casework::Fact& fact) { return fact.kind != casework::FactKind::field_set && fact.kind != casework::FactKind::track_closed; }

void draw_finding(DeskView& desk, const casework::Fact& fact) {
    const auto rule = desk.session.profile().findings[fact.what].rule;
    if (!rule) return;
    kit::grade_mark(desk.look, desk.session.profile()[rule].grade);
    kit::beside(desk.look);
    kit::text(desk.look, desk.session.profile()[rule].about.says.in(desk.reader.language));
}

void draw_entry(DeskView& desk, const views::Entry& entry) {
    const auto& look = desk.look;
    kit::note(look, wording::readable(desk.look.texts, entry.opening.at));
    kit::text(look, desk.sentences.of(entry.opening), {kit::Face::bold});
    if (entry.opening.kind == casework::FactKind::act_done)
        kit::note_value(look, "done:" + desk.session.profile().acts[entry.opening.what].about.id, desk.sentences.of(entry.opening));
    if (entry.opening.kind == casework::FactKind::act_done && entry.opening.words)
        kit::text(look, look.say("story.reason", {{"reason", desk.session.words()[entry.opening.words]}}), {kit::Face::italic});
    for (const auto& fact : entry.inputs) kit::note(look, desk.sentences.of(fact));
    for (const auto& fact : entry.consequences) {
        if (!is_worth_showing(fact)) continue;
        kit::note(look, desk.sentences.of(fact));
        if (fact.kind == casework::FactKind::finding_recorded) draw_finding(desk, fact);
    }
    kit::gap(look, 2);
}

} // namespace

void draw_timeline(DeskView& desk) {
    const auto* the_case = desk.the_case();
    if (!the_case) return kit::note(desk.look, desk.look.say("screen.case.no_history"));
    const auto& entries = desk.state.memory.timeline(desk.reader, desk.moment, *the_case);
    if (entries.empty()) return kit::note(desk.look, desk.look.say("screen.case.no_history"));
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) draw_entry(desk, *entry);
}

} // namespace screens
