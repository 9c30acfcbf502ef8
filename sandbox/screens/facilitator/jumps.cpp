#include "sandbox/screens/facilitator/jumps.hpp"

#include "sandbox/screens/facilitator/leading.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

/// Where the play can be taken: forward by letting time pass, back along its line.
namespace screens {
namespace {

/// A row that jumps; true when it was pressed.
bool jumps(Leading& leading, const std::string& id, const std::string& label) {
    const bool pressed = kit::line_row(leading.look, {"jump:" + id, label});
    if (pressed) leading.state.choosing = Choosing::nothing;
    return pressed;
}

/// Whatever is armed comes by time alone; one second before it, it can still be told otherwise.
std::optional<calendar::Instant> before_the_next(const Leading& leading, const std::vector<ToCome>& coming) {
    const auto found = std::ranges::find_if(coming, [&](const ToCome& one) { return one.due && *one.due + -1 > leading.session.now(); });
    return found == coming.end() ? std::nullopt : std::optional(*found->due + -1);
}

void draw_forward(Leading& leading, const std::vector<ToCome>& coming) {
    const auto& look = leading.look;
    kit::heading(look, look.say("screen.facilitator.forward"));
    if (leading.session.directions().frozen()) return kit::note(look, look.say("screen.facilitator.frozen_no_time"));
    if (leading.session.over()) return kit::note(look, look.say("screen.time.over"));
    if (jumps(leading, "decision", look.say("screen.time.decision"))) leading.requests.emplace_back(PassTime{TimeSpan::next_decision});
    if (jumps(leading, "deadline", look.say("screen.time.deadline"))) leading.requests.emplace_back(PassTime{TimeSpan::next_deadline});
    const auto moment = before_the_next(leading, coming);
    if (!moment) return;
    if (!jumps(leading, "inject", look.say("screen.facilitator.before_inject", {{"date", wording::readable(look.texts, *moment)}}))) return;
    leading.requests.emplace_back(PassTime{TimeSpan::to_date, *moment});
}

void draw_bookmarks(Leading& leading) {
    static constexpr const char* kinds[] = {"screen.facilitator.strength", "screen.facilitator.gap", "screen.facilitator.risk",
                                            "screen.facilitator.recommendation"};
    const auto& look = leading.look;
    for (const auto& bookmark : leading.session.directions().bookmarks()) {
        const auto& kind = look.say(kinds[static_cast<std::size_t>(bookmark.kind) - 1]);
        const auto label = wording::readable(look.texts, bookmark.at) + "  " + kind + ": " + std::string(leading.session.words()[bookmark.note]);
        if (jumps(leading, "bookmark:" + std::to_string(bookmark.fact), label)) leading.requests.emplace_back(Rewind{bookmark.about});
    }
}

void draw_decisions(Leading& leading) {
    const auto& look = leading.look;
    for (const auto& state : leading.session.decisions()) {
        if (state.stage == session::DecisionStage::to_come) continue;
        const auto& title = leading.session.scenario().decisions[state.decision].title.in(look.texts.language());
        const auto label = wording::readable(look.texts, state.since) + "  " + look.say("screen.facilitator.opened", {{"decision", title}});
        if (jumps(leading, "opened:" + std::to_string(state.decision), label)) leading.requests.emplace_back(Rewind{state.opened_at});
    }
}

void draw_back(Leading& leading) {
    const auto& look = leading.look;
    kit::heading(look, look.say("screen.facilitator.backward"));
    kit::note(look, look.say("screen.facilitator.back_words"));
    if (leading.session.facts().size() < leading.session.last_of_line() && jumps(leading, "end", look.say("screen.lines.return")))
        leading.requests.emplace_back(ReturnToEnd{});
    draw_bookmarks(leading);
    draw_decisions(leading);
    if (jumps(leading, "start", look.say("screen.facilitator.start"))) leading.requests.emplace_back(Rewind{0});
}

} // namespace

void draw_jumps(Leading& leading, const std::vector<ToCome>& coming) {
    kit::title(leading.look, leading.look.say("screen.facilitator.jump"));
    draw_forward(leading, coming);
    kit::gap(leading.look, 1);
    draw_back(leading);
}

} // namespace screens
