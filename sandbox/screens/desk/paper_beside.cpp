#include "sandbox/screens/desk/paper_beside.hpp"

#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/paper_drawing.hpp"
#include "sandbox/screens/papers/paper_words.hpp"

#include <algorithm>

namespace screens {
namespace {

profile::InputId text_to_tell(const profile::Profile& profile, const profile::Act& act) {
    if (!act.effects.has(profile::EffectKind::letter)) return {};
    const auto found =
        std::ranges::find_if(act.needs, [&](profile::InputId id) { return profile[id].kind == profile::ValueKind::text && profile[id].required; });
    return found == act.needs.end() ? profile::InputId{} : *found;
}

/// What somebody else wrote last on the track.
std::optional<PaperAtHand> came_last(DeskView& desk, casework::TrackIndex track) {
    const auto& facts = desk.session.facts();
    for (auto number = facts.size(); number > 0; --number) {
        const auto& fact = facts[number - 1];
        if (fact.case_number != desk.state.case_number || fact.track != track || fact.kind != casework::FactKind::act_done) continue;
        if (auto paper = paper_at_hand(desk, {PaperKey::Kind::fact, number})) return paper;
    }
    return {};
}

std::string words_on(const pictures::WrittenPaper& paper) {
    std::string words;
    for (const auto& paragraph : paper.text) {
        words += words.empty() ? "" : "\n\n";
        for (const auto& stretch : paragraph) words += stretch.words;
    }
    return words;
}

} // namespace

void draw_paper_beside(DeskView& desk, ActForm& form) {
    const auto& profile = desk.session.profile();
    const auto input = text_to_tell(profile, profile[form.intent.act]);
    if (!input) return;
    const auto [kept, is_new] = desk.state.beside.at(desk.moment).try_emplace(form.intent.track);
    if (is_new) kept->second = came_last(desk, form.intent.track);
    const auto& paper = kept->second;
    if (!paper) return;
    const auto& look = desk.look;
    kit::gap(look, 2);
    kit::caption(look, look.say("screen.form.came_last"));
    const auto read = to_read(desk, *paper);
    draw_paper(look, read, {"beside." + paper->id, {}, std::min(kit::room().x, look.px(560)), 0, 1, false});
    if (kit::button(look, look.named("screen.form.take_words"))) form.texts[input.index] = words_on(read);
}

} // namespace screens
