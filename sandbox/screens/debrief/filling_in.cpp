#include "sandbox/screens/debrief/filling_in.hpp"

#include "sandbox/screens/debrief/debriefed.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>
#include <array>

/// What people say and the machine cannot know.
namespace screens {
namespace {

constexpr std::array prompts{"debrief.wash.well", "debrief.wash.hard", "debrief.wash.surprise", "debrief.wash.next"};
constexpr std::size_t least_improvements = 3;

bool draw_hot_wash(Debriefed& debriefed) {
    const auto& look = debriefed.look;
    auto& answers = debriefed.state.notes.hot_wash;
    answers.resize(std::max(answers.size(), prompts.size()));
    kit::title(look, look.say("debrief.section.hot_wash"));
    bool changed = false;
    for (std::size_t i = 0; i < prompts.size(); ++i) changed |= kit::field(look, look.named(prompts[i]), answers[i], {0, 3, {}, false});
    kit::gap(look, 2);
    return changed;
}

bool draw_improvement(Debriefed& debriefed, std::size_t place) {
    const auto& look = debriefed.look;
    auto& one = debriefed.state.notes.improvements[place];
    const auto number = std::to_string(place + 1);
    bool changed = false;
    const auto field = [&](const char* key, std::string& text, float width) {
        changed |= kit::field(look, {key + (":" + number), number + ". " + look.say(key)}, text, {width, 1, {}, false});
    };
    field("debrief.head.change", one.what, 0);
    field("debrief.head.owner", one.who, look.px(240));
    kit::beside_if_room(look, look.px(200));
    {
        const kit::Group group;
        field("debrief.head.by_when", one.by_when, look.px(200));
    }
    kit::gap(look, 1);
    return changed;
}

bool draw_improvements(Debriefed& debriefed) {
    const auto& look = debriefed.look;
    auto& all = debriefed.state.notes.improvements;
    all.resize(std::max(all.size(), least_improvements));
    kit::title(look, look.say("debrief.section.plan"));
    bool changed = false;
    for (std::size_t i = 0; i < all.size(); ++i) changed |= draw_improvement(debriefed, i);
    if (kit::button(look, look.named("screen.debrief.another"))) all.emplace_back();
    kit::gap(look, 2);
    return changed;
}

std::string expectation_words(const Debriefed& debriefed, std::size_t place) {
    const auto& expectation = debriefed.session.scenario().expectations[place];
    return expectation.says.empty() ? expectation.id : expectation.says.in(debriefed.look.texts.language());
}

std::string words_of(const Debriefed& debriefed, const std::string& id) {
    const auto& expectations = debriefed.session.scenario().expectations;
    const auto found = std::ranges::find(expectations, id, &model::Expectation::id);
    return found == expectations.end() ? id : expectation_words(debriefed, static_cast<std::size_t>(found - expectations.begin()));
}

/// True when one was taken away.
bool draw_given(Debriefed& debriefed) {
    const auto& look = debriefed.look;
    auto& all = debriefed.state.notes.overrides;
    for (std::size_t i = 0; i < all.size(); ++i) {
        kit::text(look, words_of(debriefed, all[i].expectation) + ": " +
                            look.say("debrief.override", {{"who", all[i].by}, {"points", std::to_string(all[i].points)}, {"reason", all[i].reason}}));
        kit::beside_if_room(look, kit::button_width(look, look.say("screen.debrief.remove")));
        if (!kit::button(look, {"screen.debrief.remove:" + std::to_string(i), look.say("screen.debrief.remove")})) continue;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
        return true;
    }
    return false;
}

/// What is still open would tell what is to come; what did not arise is worth nothing.
std::vector<std::size_t> judged_places(const session::Session& session) {
    std::vector<std::size_t> places;
    for (const auto& result : session.expectations())
        if (result.state != session::ExpectationState::open && result.counts()) places.push_back(result.expectation);
    return places;
}

void set_override(Debriefed& debriefed, std::size_t place) {
    auto& form = debriefed.state.override;
    auto& all = debriefed.state.notes.overrides;
    const auto& id = debriefed.session.scenario().expectations[place].id;
    std::erase_if(all, [&](const debrief::Override& earlier) { return earlier.expectation == id; });
    all.push_back({id, static_cast<std::int32_t>(form.points), form.reason, form.by});
    form.reason.clear();
}

/// The machine's points stay beside it; a judgement without a reason or a judge is none.
bool draw_overrides(Debriefed& debriefed) {
    const auto& look = debriefed.look;
    auto& form = debriefed.state.override;
    const auto places = judged_places(debriefed.session);
    if (places.empty()) return false;
    kit::title(look, look.say("screen.debrief.override"));
    kit::text(look, look.say("screen.debrief.override_words"));
    bool changed = draw_given(debriefed);
    std::vector<std::string> names;
    for (const auto place : places) names.push_back(expectation_words(debriefed, place));
    form.expectation = std::min(form.expectation, places.size() - 1);
    kit::drop_down(look, look.named("screen.debrief.expectation"), names, form.expectation, std::min(kit::room().x, look.px(560)));
    const auto worth = debriefed.session.scenario().expectations[places[form.expectation]].points;
    form.points = std::clamp<std::int64_t>(form.points, 0, worth);
    kit::stepper(look, {"screen.debrief.points", look.say("screen.debrief.points", {{"worth", std::to_string(worth)}})}, form.points, 0, worth);
    kit::field(look, look.named("screen.debrief.reason"), form.reason, {0, 2, {}, false});
    kit::field(look, look.named("screen.debrief.by"), form.by, {look.px(320), 1, {}, false});
    const bool lacking = form.reason.empty() || form.by.empty();
    if (kit::button(look, look.named("screen.debrief.set"), {kit::Weight::normal, 0, lacking, lacking ? look.say("screen.debrief.reason_first") : ""})) {
        set_override(debriefed, places[form.expectation]);
        changed = true;
    }
    return changed;
}

} // namespace

void draw_filling_in(Debriefed& debriefed) {
    const auto& look = debriefed.look;
    const auto& closed = debriefed.state.closed_because;
    kit::note(look, closed.empty() ? look.say("screen.debrief.kept") : closed);
    bool changed = draw_hot_wash(debriefed);
    changed |= draw_improvements(debriefed);
    changed |= draw_overrides(debriefed);
    if (!changed) return;
    debriefed.requests.emplace_back(KeepNotes{});
    debriefed.state.made_for.clear();
}

} // namespace screens
