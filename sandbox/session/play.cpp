#include "sandbox/session/play.hpp"

#include <algorithm>

namespace session {
namespace {

/// One second's happenings; more is a script that feeds itself.
constexpr std::size_t most_at_once = 1000;

bool opens_order(const casework::Fact& fact) {
    using casework::FactKind;
    return fact.kind == FactKind::act_done || fact.kind == FactKind::lapsed || fact.kind == FactKind::injected;
}

calendar::Instant next_midnight(calendar::Instant now) { return calendar::start_of(calendar::date_of(now) + 1); }

} // namespace

Session::Play::Play(reading::Materials read, journal::Journal journal, std::string key)
    : materials(std::move(read)), desk(materials.setting, std::move(journal)), script(materials), expectations(materials),
      identities(materials, desk.journal(), key), now(materials.scenario.starts),
      key_file(std::move(key)) {
    for (const auto& party : materials.setting.parties) played_by.push_back(party.played_by);
    replay();
}

/// Time stops where live play stops: at midnights and at whatever falls due.
void Session::Play::look_on_the_way(const casework::World& world, calendar::Instant moment) {
    while (now < moment) {
        script.look(world, now);
        now = std::min({next_midnight(now), script.next_due(now).value_or(moment), moment});
    }
}

/// A session opened again goes the way it went: orders and refusals in turn, and every midnight between them.
void Session::Play::replay() {
    const auto& facts = desk.facts();
    casework::World world;
    script.look(world, now);
    auto refused = desk.refusals().begin();
    std::size_t begin = 0;
    const auto settle_refusals = [&] {
        for (; refused != desk.refusals().end() && refused->after_fact <= begin; ++refused) {
            look_on_the_way(world, refused->order.at);
            settle(refused->order);
        }
    };
    while (begin < facts.size()) {
        settle_refusals();
        auto end = begin + 1;
        while (end < facts.size() && !opens_order(facts[end])) ++end;
        look_on_the_way(world, facts[begin].at);
        script.look(world, now);
        replay_order(begin);
        for (auto place = begin; place < end; ++place) casework::apply(materials.setting, world, facts[place]);
        script.look(world, now);
        expectations.look(world, now, facts[begin].number, facts[end - 1].number);
        begin = end;
    }
    settle_refusals();
}

void Session::Play::replay_order(std::size_t begin) {
    const auto& opening = desk.facts()[begin];
    if (opening.kind == casework::FactKind::lapsed) return;
    if (opening.kind == casework::FactKind::injected) {
        const auto& entries = materials.scenario.script;
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (!entries[i].act && entries[i].inject == opening.what) script.done({NextKind::script_entry, now, 0, i, {}, 0, {}});
        return;
    }
    casework::Order order;
    order.case_number = opening.case_number;
    order.track = opening.track;
    order.actor = opening.who;
    order.act = casework::ActId{opening.what};
    settle(order);
}

/// Whoever did an act has done what script or conduct would have had that person do by now.
void Session::Play::settle(const casework::Order& order) { script.settle(order, now); }

Next Session::Play::next() const {
    const auto scripted = script.next(world(), played_by);
    const auto lapse = casework::next_lapse(materials.setting, world());
    if (scripted.kind == NextKind::nothing && !casework::waits_for_clocks(materials.setting, world())) return scripted;
    if (!lapse || (scripted.kind != NextKind::nothing && scripted.at < lapse->at)) return scripted;
    return {NextKind::lapse, lapse->at, lapse->case_number, 0, lapse->clock, lapse->track, {}};
}

void Session::Play::walk_to(calendar::Instant moment) {
    if (moment <= now) return;
    now = moment;
    script.look(world(), now);
}

bool Session::Play::advance(calendar::Instant moment, std::size_t& facts) {
    const auto coming = next();
    const bool due = coming.kind != NextKind::nothing && coming.at <= std::max(moment, now);
    const auto until = due ? std::max(coming.at, now) : moment;
    if (const auto midnight = next_midnight(now); midnight <= until) {
        walk_to(midnight);
        return true;
    }
    if (!due) {
        walk_to(moment);
        return false;
    }
    walk_to(until);
    if (next() != coming) return true; // the hour itself has undone its reason
    const auto outcome = carry_out(coming);
    facts += outcome.happened ? outcome.last_fact - outcome.first_fact + 1 : 0;
    return true;
}

std::size_t Session::Play::run_to(calendar::Instant moment) {
    std::size_t facts = 0;
    std::size_t at_once = 0;
    auto before = now;
    while (advance(moment, facts)) {
        at_once = now == before ? at_once + 1 : 0;
        before = now;
        if (at_once > most_at_once) break;
    }
    return facts;
}

desk::Outcome Session::Play::carry_out(const Next& coming) {
    if (coming.kind == NextKind::lapse) {
        auto outcome = desk.lapse(coming.case_number, coming.clock, coming.track, now);
        look(outcome.first_fact, outcome.last_fact);
        return outcome;
    }
    script.done(coming);
    return coming.kind == NextKind::script_entry ? act_by_script(coming) : act_by_conduct(coming);
}

desk::Outcome Session::Play::act_by_script(const Next& coming) {
    const auto& entry = materials.scenario.script[coming.entry];
    if (entry.act) return perform(scripted_order(*entry.act));
    const auto number = session::case_of(world(), entry.report).value_or(static_cast<std::uint32_t>(world().cases.size()));
    auto outcome = desk.inject(number, entry.inject, now);
    look(outcome.first_fact, outcome.last_fact);
    return outcome;
}

desk::Outcome Session::Play::act_by_conduct(const Next& coming) {
    const auto& conduct = materials.setting.profile.conduct[coming.entry];
    casework::Order order;
    order.at = now;
    order.case_number = coming.case_number;
    order.track = coming.track;
    order.actor = coming.person;
    order.act = conduct.act;
    for (const auto& [input, value] : conduct.with) order.inputs.push_back({input, value, 0});
    give_texts(order, conduct.with_text);
    order.reason = desk.word(conduct.reason);
    return perform(order);
}

void Session::Play::give_texts(casework::Order& order, const std::vector<std::pair<profile::InputId, std::string>>& texts) {
    for (const auto& [input, text] : texts) order.inputs.push_back({input, casework::no_value, desk.word(identities.withheld(text))});
}

casework::TrackIndex Session::Play::track_for(std::uint32_t case_number, const reading::ScriptedAct& act) const {
    if (case_number >= world().cases.size()) return 0;
    const auto& the_case = world().cases[case_number];
    const auto& about = materials.setting.profile[act.act];
    const auto procedure = act.track ? act.track : about.procedure;
    const auto agency = act.agency ? act.agency : about.scope == profile::ActorScope::agency ? materials.setting[act.as].home : casework::PartyId{};
    for (auto track = the_case.tracks.size(); agency && track-- > 0;)
        if (the_case.tracks[track].procedure == procedure && the_case.tracks[track].agency == agency) return static_cast<casework::TrackIndex>(track);
    return the_case.track_of(procedure);
}

casework::Order Session::Play::scripted_order(const reading::ScriptedAct& act) {
    casework::Order order;
    order.at = now;
    order.actor = act.as;
    order.act = act.act;
    order.report = act.report;
    order.case_number = session::case_of(world(), act.report).value_or(static_cast<std::uint32_t>(world().cases.size()));
    order.track = track_for(order.case_number, act);
    for (const auto& [input, value] : act.with) order.inputs.push_back({input, value, 0});
    give_texts(order, act.with_text);
    order.reason = desk.word(act.reason);
    return order;
}

casework::Order Session::Play::order_of(const Intent& intent, bool with_words) {
    casework::Order order;
    order.at = now;
    order.case_number = intent.case_number;
    order.track = intent.track;
    order.actor = intent.actor;
    order.act = intent.act;
    order.report = intent.report;
    order.insist = intent.insist;
    order.names_reporter = intent.names_reporter || names_reporter(intent);
    for (const auto& [input, value] : intent.with) order.inputs.push_back({input, value, 0});
    if (!with_words) return order;
    give_texts(order, intent.with_text);
    order.reason = desk.word(identities.withheld(intent.reason));
    return order;
}

bool Session::Play::names_reporter(const Intent& intent) const {
    if (intent.case_number >= world().cases.size()) return false;
    const auto reporter = world().cases[intent.case_number].reporter;
    const auto names = [&](const std::string& text) { return identities.stands_in(text, reporter); };
    return names(intent.reason) || std::ranges::any_of(intent.with_text, names, &std::pair<profile::InputId, std::string>::second);
}

desk::Outcome Session::Play::perform(const casework::Order& order) {
    settle(order);
    auto outcome = desk.perform(order);
    if (outcome.happened) look(outcome.first_fact, outcome.last_fact);
    return outcome;
}

void Session::Play::look(std::uint64_t first, std::uint64_t last) {
    script.look(world(), now);
    if (last != 0) expectations.look(world(), now, first, last);
}

bool Session::Play::is_players(casework::PartyId person) const { return person && played_by[person.index] == casework::PlayedBy::player; }

} // namespace session
