#include "sandbox/programs/commands/log_json.hpp"

#include "engine/casework/fact_kinds.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/wording/log_lines.hpp"

#include <nlohmann/json.hpp>

namespace commands {

std::string clock_state_word(casework::ClockState state) {
    static constexpr const char* words[] = {"running", "suspended", "met", "lapsed"};
    return texts::key_at(words, state);
}

namespace {

using casework::Fact;
using casework::FactKind;
using nlohmann::ordered_json;

/// Kinds whose value is the second at which a clock runs out.
bool says_due(FactKind kind) {
    return kind == FactKind::clock_started || kind == FactKind::clock_resumed || kind == FactKind::clock_extended || kind == FactKind::clock_restarted ||
           kind == FactKind::clock_moved;
}

ordered_json due_json(std::int64_t due) { return due == casework::unknown_due ? ordered_json() : ordered_json(calendar::iso(calendar::Instant{due})); }

void add_place(ordered_json& to, const casework::PlayContext& context, const casework::World& world, std::uint32_t case_number, std::uint16_t track) {
    if (case_number >= world.cases.size()) return;
    const auto& the_case = world.cases[case_number];
    to["case"] = context.reports[the_case.report].id;
    if (track >= the_case.tracks.size()) return;
    to["track"] = context.profile[the_case.tracks[track].procedure].about.id;
    if (the_case.tracks[track].agency) to["agency"] = wording::party_id(context, the_case.tracks[track].agency);
}

ordered_json fact_json(const session::Session& session, const views::Reader& reader, const Fact& fact) {
    const auto& context = reader.context;
    ordered_json made{{"fact", fact.number}, {"at", calendar::iso(fact.at)}, {"kind", wording::fact_word(fact.kind)}};
    add_place(made, context, reader.world, fact.case_number, fact.track);
    if (const auto of = wording::spoken_of(context, reader.world, fact); !of.empty()) made["of"] = of;
    if (fact.who) made["by"] = wording::party_id(context, fact.who);
    if (fact.whom) made["to"] = wording::party_id(context, fact.whom);
    if (says_due(fact.kind)) made["due"] = due_json(fact.value);
    else if (fact.value != casework::no_value) made["value"] = fact.value;
    if (fact.words) made["words"] = reader.words[fact.words];
    made["line"] = wording::log_line(reader, fact, &session.scenario());
    return made;
}

ordered_json refusal_json(const session::Session& session, const journal::Refused& refused) {
    const auto& context = session.context();
    ordered_json made{{"refusal", refused.number}, {"after_fact", refused.after_fact}, {"at", calendar::iso(refused.order.at)}};
    add_place(made, context, session.world(), refused.order.case_number, refused.order.track);
    made["by"] = wording::party_id(context, refused.order.actor);
    if (refused.order.act.index < context.profile.acts.size()) made["act"] = context.profile[refused.order.act].about.id;
    made["reason"] = wording::refusal_word(refused.reason.code);
    made["line"] = wording::log_line(context, session.world(), refused);
    return made;
}

ordered_json state_json(const casework::PlayContext& context, const casework::World& world) {
    auto cases = ordered_json::array();
    for (const auto& the_case : world.cases) {
        ordered_json made{
            {"case", context.reports[the_case.report].id}, {"ended", the_case.ended}, {"tracks", ordered_json::array()}, {"clocks", ordered_json::array()}};
        for (const auto& track : the_case.tracks)
            made["tracks"].push_back({{"track", context.profile[track.procedure].about.id},
                                      {"stage", track.stage ? ordered_json(context.profile[track.stage].about.id) : ordered_json()},
                                      {"open", track.open}});
        for (const auto& clock : the_case.clocks)
            made["clocks"].push_back(
                {{"clock", context.profile[clock.clock].about.id}, {"state", clock_state_word(clock.state)}, {"due", due_json(clock.due)}});
        cases.push_back(std::move(made));
    }
    return cases;
}

} // namespace

std::string log_json(const session::Session& session, const views::Reader& reader, const std::vector<Fact>& facts, std::uint64_t last,
                     const casework::World* state) {
    auto log = ordered_json::array();
    auto refused = session.refusals().begin();
    const auto add_refusals = [&](std::uint64_t before) {
        for (; refused != session.refusals().end() && refused->after_fact < before; ++refused)
            if (!reader.person || refused->order.actor == reader.person) log.push_back(refusal_json(session, *refused));
    };
    for (const auto& fact : facts) {
        add_refusals(fact.number);
        log.push_back(fact_json(session, reader, fact));
    }
    add_refusals(last + 1);
    ordered_json answer{{"scenario", session.scenario().id}, {"log", std::move(log)}};
    if (state) answer["state"] = state_json(session.context(), *state);
    return json_text(answer);
}

} // namespace commands
