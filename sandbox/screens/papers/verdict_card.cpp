#include "sandbox/screens/papers/verdict_card.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/paper_steps.hpp"
#include "sandbox/screens/papers/paper_words.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

constexpr std::array ways_to_deny{"screen.papers.deny.both", "screen.papers.deny.rule_out", "screen.papers.deny.against", "screen.papers.deny.as_written"};

/// Both marks, where each was pressed on a paper of the scenario.
std::optional<std::array<model::MarkRef, 2>> pressed_marks(DeskView& desk) {
    const auto& state = desk.state.papers;
    std::array<model::MarkRef, 2> marks;
    for (std::size_t side = 0; side < 2; ++side) {
        if (!state.shown.at(side) || state.marks.at(side).empty()) return {};
        const auto paper = paper_at_hand(desk, *state.shown.at(side));
        if (!paper || !paper->place) return {};
        marks.at(side) = {*paper->place, state.marks.at(side)};
    }
    return marks;
}

void draw_steps(DeskView& desk, const model::Conflict& conflict, std::size_t place) {
    auto& answers = desk.state.papers.answers.at(desk.moment);
    for (std::size_t i = 0; i < conflict.then.size(); ++i) {
        const auto& step = conflict.then[i];
        const auto [answer, is_new] = answers.try_emplace({place, i});
        if (is_new) answer->second = step_answer(desk, step);
        const auto tied = desk.hands_tied();
        const auto& why_not = tied.empty() ? answer->second.why_not : tied;
        const bool open = answer->second.open && tied.empty();
        const kit::ButtonStyle style{i == 0 && open ? kit::Weight::primary : kit::Weight::normal, 0, !open, open ? "" : why_not};
        kit::gap(desk.look, 1);
        if (kit::button(desk.look, {"conflict:" + conflict.id + "." + desk.session.profile()[step.act.act].about.id, in_words(desk, step.says)}, style))
            return take_step(desk, step);
        if (!open && !why_not.empty()) kit::note(desk.look, why_not);
    }
}

void draw_conflict(DeskView& desk, const model::Conflict& conflict, std::size_t place) {
    const auto& look = desk.look;
    auto& found = desk.state.papers.found;
    if (found.insert(conflict.id).second) desk.requests.emplace_back(NoteConflict{conflict.id});
    kit::icon_words(look, kit::Icon::scale, look.say("screen.papers.conflict"), {kit::Face::title});
    kit::note_value(look, "papers.conflict", look.say("screen.papers.conflict"));
    kit::text(look, in_words(desk, conflict.says));
    const auto& law = model::law_of(desk.session.profile(), conflict);
    kit::gap(look, 0.5F);
    if (const auto article = desk.sentences.of(law); !article.empty()) kit::sourced(look, article, law.status, desk.sentences.in_full(law));
    draw_steps(desk, conflict, place);
}

/// Whoever looked closely and found nothing has looked closely.
void draw_denial(DeskView& desk, const std::array<model::MarkRef, 2>& marks) {
    const auto& look = desk.look;
    const auto* way = ways_to_deny.at(model::way_to_deny(marks[0], marks[1], ways_to_deny.size()));
    kit::icon_words(look, kit::Icon::check, look.say(way), {kit::Face::bold});
    kit::note_value(look, "papers.no_conflict", look.say(way));
    kit::note(look, look.say("screen.papers.look_on"));
}

} // namespace

void draw_verdict(DeskView& desk) {
    const auto& look = desk.look;
    const auto& state = desk.state.papers;
    const auto marks = pressed_marks(desk);
    if (!marks) {
        const bool one = !state.marks[0].empty() || !state.marks[1].empty();
        return kit::icon_words(look, kit::Icon::search, look.say(one ? "screen.papers.one_more" : "screen.papers.press"), {kit::Face::body, kit::Tone::quiet});
    }
    const auto& papers = *state.papers;
    const auto* conflict = model::conflict_between(papers, (*marks)[0], (*marks)[1]);
    if (conflict) draw_conflict(desk, *conflict, static_cast<std::size_t>(conflict - papers.conflicts.data()));
    else draw_denial(desk, *marks);
}

} // namespace screens
