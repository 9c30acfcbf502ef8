#include "sandbox/screens/desk/form_inputs.hpp"

#include "engine/casework/possible.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_buttons.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/own_answer.hpp"

#include <algorithm>

namespace screens {
namespace {

using profile::ValueKind;

constexpr std::int64_t greatest_sum = 1'000'000'000'000'000; // of the smallest unit of money

constexpr std::size_t few = 5; ///< answers that lie open, each one press away

bool lie_open(const kit::Look& look, const profile::Input& input, const std::vector<std::string>& names) {
    const auto fits = [&](const std::string& name) { return kit::size_of(look, name, kit::Face::bold).x + look.unit(3) <= kit::room().x; };
    return (input.required || input.initial) && names.size() <= few && std::ranges::all_of(names, fits);
}

void draw_few(DeskView& desk, ActForm& form, profile::InputId id, const std::vector<std::int64_t>& values, const std::vector<std::string>& names) {
    const auto& input = desk.session.profile()[id];
    const auto given = form.values.find(id.index);
    const auto found = given == form.values.end() ? values.end() : std::ranges::find(values, given->second);
    auto chosen = static_cast<std::size_t>(found - values.begin());
    kit::text(desk.look, desk.name_of(input));
    if (kit::segments(desk.look, {"input:" + input.about.id, desk.name_of(input)}, names, chosen)) form.values[id.index] = values[chosen];
}

void draw_choices(DeskView& desk, ActForm& form, profile::InputId id, const std::vector<std::int64_t>& values, const std::vector<std::string>& names) {
    const auto& input = desk.session.profile()[id];
    if (lie_open(desk.look, input, names)) return draw_few(desk, form, id, values, names);
    std::vector<std::string> options{desk.look.say("screen.form.choose")};
    options.insert(options.end(), names.begin(), names.end());
    const auto given = form.values.find(id.index);
    const auto found = given == form.values.end() ? values.end() : std::ranges::find(values, given->second);
    std::size_t chosen = found == values.end() ? 0 : static_cast<std::size_t>(found - values.begin()) + 1;
    kit::text(desk.look, desk.name_of(input));
    if (!kit::drop_down(desk.look, {"input:" + input.about.id, desk.name_of(input)}, options, chosen)) return;
    if (chosen == 0) form.values.erase(id.index);
    else form.values[id.index] = values[chosen - 1];
}

void draw_choice_input(DeskView& desk, ActForm& form, profile::InputId id) {
    const auto values = casework::possible_values(desk.session.context(), desk.session.profile()[id]);
    const auto& profile = desk.session.profile();
    const auto* of = desk.the_case();
    const bool hers = of && form.intent.actor == of->reporter;
    std::vector<std::string> names;
    for (const auto value : values) {
        const profile::ChoiceId choice{static_cast<std::uint16_t>(value)};
        names.push_back(hers ? wording::own_answer(desk.look.texts, profile, choice) : desk.name_of(profile[choice]));
    }
    draw_choices(desk, form, id, values, names);
    if (asks_for_a_type(desk.session.profile(), id)) draw_guide_button(desk, form, id);
}

void draw_party_input(DeskView& desk, ActForm& form, profile::InputId id) {
    const auto& parties = desk.session.context().parties;
    auto values = casework::possible_values(desk.session.context(), desk.session.profile()[id]);
    std::vector<std::string> names;
    // The people of the story are meant more often than the offices of the house.
    std::ranges::stable_partition(values, [&](std::int64_t party) { return parties[static_cast<std::size_t>(party)].is_person; });
    for (const auto party : values) names.push_back(desk.name(casework::PartyId{static_cast<std::uint16_t>(party)}));
    draw_choices(desk, form, id, values, names);
}

} // namespace

void draw_input(DeskView& desk, ActForm& form, profile::InputId id) {
    const auto& input = desk.session.profile()[id];
    const kit::Name name{"input:" + input.about.id, desk.name_of(input)};
    if (form.from_case.contains(id.index)) kit::note(desk.look, desk.look.say("screen.form.from_case"));
    switch (input.kind) {
    case ValueKind::text: kit::field(desk.look, name, form.texts[id.index], {0, 3, {}, false}); return;
    case ValueKind::choice: return draw_choice_input(desk, form, id);
    case ValueKind::party: return draw_party_input(desk, form, id);
    case ValueKind::flag: {
        auto& value = form.values.try_emplace(id.index, 0).first->second;
        bool on = value == 1;
        kit::checkbox(desk.look, name, on);
        value = on ? 1 : 0;
        return;
    }
    case ValueKind::days:
    case ValueKind::number:
    case ValueKind::money:
    case ValueKind::date: {
        const auto most = input.kind == ValueKind::money ? greatest_sum : casework::longest_days;
        kit::stepper(desk.look, name, form.values.try_emplace(id.index, 0).first->second, 0, most);
        return;
    }
    }
}

void draw_reason(DeskView& desk, ActForm& form, const casework::Why& why) {
    kit::field(desk.look, {"input:reason", reason_words(desk, desk.session.profile()[form.intent.act], why)}, form.reason, {0, 2, {}, false});
}

} // namespace screens
