#include "sandbox/screens/desk/desk_state.hpp"

#include <algorithm>

namespace screens {

std::string shown_in_middle(const DeskState& state) {
    if (state.form) return "form" + std::to_string(state.form->intent.act.index) + "." + std::to_string(state.form->intent.track);
    if (state.read_message) return "message" + std::to_string(state.read_message);
    if (state.lines.open) return "lines";
    if (state.journey.open) return "phase" + std::to_string(*state.journey.open) + "." + std::to_string(state.journey.stage);
    if (state.monitoring) return "monitor";
    return "case" + std::to_string(state.case_number) + "." + std::to_string(state.tab) + "." + std::to_string(state.person.index);
}

void put_form_away(DeskState& state) {
    state.refusal.clear();
    if (!state.form) return;
    const auto key = FormKey::of(state.form->intent);
    state.forms_put_away.insert_or_assign(key, std::move(*state.form));
    state.form.reset();
}

void put_message_away(DeskState& state) {
    if (state.read_message) state.read.insert(state.read_message);
    state.read_message = 0;
    state.papers.answer.reset();
}

void clear_middle(DeskState& state) {
    put_form_away(state);
    put_message_away(state);
    state.lines.open = state.monitoring = state.papers.open = false;
    state.journey.open.reset();
}

void turn_to(DeskState& state, casework::PartyId person) {
    state.person = person;
    state.identity.reset();
    clear_middle(state);
    state.open_clock.reset();
}

void turn_to_what_waits(DeskState& state, casework::PartyId person) {
    if (person != state.person) turn_to(state, person);
    state.open_waiting = true;
}

const PassedTime* passed_last(const std::vector<PassedTime>& passed, const session::Session& session) {
    const auto before_last_act = session.previous_order();
    return !passed.empty() && (!before_last_act || *before_last_act < passed.back().facts) ? &passed.back() : nullptr;
}

Moment moment_at(const session::Session& session, const DeskState& state, const std::string& language) {
    return {session.digest() + "/" + std::to_string(session.refusals().size()), session.now(), state.person, state.case_number, language};
}

std::vector<casework::PartyId> people(const session::Session& session) {
    std::vector<casework::PartyId> all;
    const auto& parties = session.context().parties;
    for (const bool played : {true, false})
        for (std::uint16_t i = 0; i < parties.size(); ++i)
            if (parties[i].is_person && (parties[i].played_by == casework::PlayedBy::player) == played) all.push_back(casework::PartyId{i});
    return all;
}

bool sits_alone(const session::Session& session) {
    const auto is_played = [](const casework::Party& one) { return one.is_person && one.played_by == casework::PlayedBy::player; };
    return std::ranges::count_if(session.context().parties, is_played) <= 1;
}

} // namespace screens
