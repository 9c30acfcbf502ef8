#include "sandbox/screens/desk/going_along.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/wording/item_words.hpp"

#include <algorithm>

namespace screens {
namespace {

void say(const kit::Look& look, const std::string& id, kit::Icon icon, const std::string& words, kit::Tone tone) {
    kit::icon_words(look, icon, words, {kit::Face::body, tone});
    kit::note_value(look, id, words);
}

void draw_name(const DeskView& desk, const DeskMemory::Learner& learner) {
    const auto& look = desk.look;
    const bool goes = std::ranges::find(learner.items, profile::identity_item) != learner.items.end();
    if (goes) say(look, "along.name", kit::Icon::eye, look.say("screen.routing.name_goes"), kit::Tone::late);
    else say(look, "along.name", kit::Icon::eye_off, look.say("screen.routing.name_stays"), kit::Tone::ink);
    if (goes || !learner.still_fit) return;
    const auto fit = *learner.still_fit;
    say(look, "along.fit", kit::Icon::people, look.texts.plural("screen.routing.still_fit", static_cast<std::int64_t>(fit)),
        fit <= 1 ? kit::Tone::late : kit::Tone::quiet);
}

} // namespace

void draw_going_along(DeskView& desk, const DeskMemory::Answer& answer, casework::PartyId house) {
    const auto learner = std::ranges::find(answer.learners, house, &DeskMemory::Learner::who);
    if (learner == answer.learners.end()) return;
    const auto& look = desk.look;
    kit::gap(look, 1);
    kit::heading(look, look.say("screen.routing.along"));
    for (const auto item : learner->items)
        if (item != profile::identity_item)
            say(look, "along:" + std::to_string(item.index), kit::Icon::check_round, wording::item_words(look.texts, desk.reader, desk.the_case(), item),
                kit::Tone::ink);
    draw_name(desk, *learner);
}

} // namespace screens
