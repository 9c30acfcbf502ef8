#include "sandbox/screens/facilitator/coming_panel.hpp"

#include "sandbox/screens/facilitator/leading.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr std::size_t shown_at_most = 3;

std::string title_of(const Leading& leading, const model::ScriptEntry& entry) {
    const auto language = leading.look.texts.language();
    const auto& context = leading.session.context();
    if (!entry.act) return context.injects[entry.inject].title.in(language);
    return leading.look.say("screen.facilitator.act", {{"who", leading.name(entry.act->as)}, {"act", context.profile[entry.act->act].about.name.in(language)}});
}

std::optional<calendar::Instant> due_of(const session::Watch& watch, const model::ScriptEntry& entry) {
    if (watch.armed) return watch.due;
    return entry.at;
}

std::string when_words(const Leading& leading, const ToCome& one) {
    return one.due ? wording::readable(leading.look.texts, *one.due) : leading.look.say("screen.facilitator.waits");
}

void draw_row(Leading& leading, const ToCome& one, bool chosen) {
    const auto& look = leading.look;
    const auto press = kit::row(look, {"coming:" + std::to_string(one.entry), one.title}, look.px(52), chosen);
    if (press.happened) leading.state.chosen = one.entry;
    if (!press.shown) return;
    const ImVec2 at{press.rect.Min.x + look.px(10), press.rect.Min.y + look.px(5)};
    const float width = press.rect.GetWidth() - look.px(20);
    kit::put(look, at, width, one.title, {kit::Face::bold}, press.hovered || press.focused);
    kit::put(look, {at.x, at.y + look.px(23)}, width, when_words(leading, one), {kit::Face::note, kit::Tone::quiet}, false);
    if (press.hovered || press.focused) kit::tooltip(look, one.title);
}

} // namespace

std::vector<ToCome> to_come(const Leading& leading) {
    const auto& entries = leading.session.scenario().script;
    const auto& watches = leading.session.script_state();
    std::vector<ToCome> coming;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (watches[i].done < entries[i].times) coming.push_back({i, due_of(watches[i], entries[i]), title_of(leading, entries[i])});
    std::ranges::stable_sort(coming, [](const ToCome& one, const ToCome& other) {
        if (!one.due || !other.due) return one.due.has_value() && !other.due;
        return *one.due < *other.due;
    });
    return coming;
}

std::optional<ToCome> chosen_of(const FacilitatorState& state, const std::vector<ToCome>& coming) {
    const auto found = std::ranges::find_if(coming, [&](const ToCome& one) { return one.entry == state.chosen; });
    if (found != coming.end()) return *found;
    return coming.empty() ? std::nullopt : std::optional(coming.front());
}

/// The next three, and the chosen one wherever it stands; the rest is in a list that opens.
void draw_coming(Leading& leading, const std::vector<ToCome>& coming) {
    const auto& look = leading.look;
    kit::heading(look, look.say("screen.facilitator.coming"));
    if (coming.empty()) return kit::note(look, look.say("screen.facilitator.nothing_comes"));
    kit::note(look, look.say("screen.facilitator.coming_words"));
    const auto chosen = chosen_of(leading.state, coming);
    std::size_t place = 0;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < coming.size(); ++i) {
        names.push_back(when_words(leading, coming[i]) + ": " + coming[i].title);
        const bool is_chosen = coming[i].entry == chosen->entry;
        if (is_chosen) place = i;
        if (i < shown_at_most || is_chosen) draw_row(leading, coming[i], is_chosen);
    }
    if (coming.size() > shown_at_most && kit::drop_down(look, look.named("screen.facilitator.another"), names, place, kit::room().x))
        leading.state.chosen = coming[place].entry;
    kit::stepper(look, look.named("screen.facilitator.days"), leading.state.days, 1, 60);
}

} // namespace screens
