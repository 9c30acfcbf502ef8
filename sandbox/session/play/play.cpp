#include "sandbox/session/play/play.hpp"

#include "sandbox/model/blank_text.hpp"
#include "sandbox/session/play/idle_time.hpp"
#include "sandbox/session/script/injects.hpp"

#include <algorithm>

namespace session {
namespace {

/// One second's happenings; more is a script that feeds itself.
constexpr std::size_t most_at_once = 1000;
constexpr std::int64_t longest_play = 200 * 366 * calendar::seconds_per_day;

calendar::Instant next_midnight(calendar::Instant now) { return calendar::start_of(calendar::date_of(now) + 1); }

} // namespace

Play::Play(model::Materials read, journal::Journal journal, std::string key)
    : materials(std::move(read)), desk(materials.context, std::move(journal)), script(materials), expectations(materials), decisions(materials),
      directions(materials), identities(materials, desk.journal(), key), now(materials.scenario.starts), key_file(std::move(key)) {
    fold(now);
    pass_idle_time(*this);
}

void Play::reset() {
    script = Script(materials);
    expectations = Expectations(materials);
    decisions = Decisions(materials);
    directions = Directions(materials);
    lapses_ = {};
    now = materials.scenario.starts;
    orders.clear();
    bad_direction = 0;
}

void Play::look_around(const casework::World& world, std::size_t facts, std::size_t order) {
    const auto last_order = std::span(desk.facts()).subspan(facts - order, order);
    script.look(world, now, last_order);
    decisions.look(world, now, last_order, facts);
}

/// Time stops, and looks around, at midnights and at whatever falls due, also for somebody who does not act by himself: what
/// waits may depend neither on who plays nor on where else time happens to be stopped.
calendar::Instant Play::next_stop() const {
    const auto midnight = next_midnight(now);
    return std::min(midnight, script.next_due(now).value_or(midnight));
}

/// As live play goes.
void Play::look_on_the_way(const casework::World& world, std::size_t facts, calendar::Instant moment) {
    if (moment > end_of_play()) throw journal::StorageError("too_long", {});
    while (now < moment) {
        const auto stop = next_stop();
        now = std::min(stop, moment);
        if (now == stop) look_around(world, facts);
    }
}

/// A session opened again, or rewound, goes the way it went: orders and refusals in turn, and every midnight between them.
void Play::fold(calendar::Instant moment) {
    reset();
    const auto& facts = desk.facts();
    const auto& world = desk.world_after(0);
    look_around(world, 0);
    auto refused = desk.refusals().begin();
    std::size_t begin = 0;
    const auto settle_refusals = [&] {
        for (; refused != desk.refusals().end() && refused->after_fact <= begin; ++refused) {
            look_on_the_way(world, begin, refused->order.at);
            look_around(world, begin);
            script.satisfy(refused->order, world, now);
        }
    };
    while (begin < facts.size()) {
        settle_refusals();
        const auto end = casework::end_of_order(facts, begin);
        look_on_the_way(world, begin, facts[begin].at);
        look_around(world, begin);
        replay_order(world, begin);
        desk.world_after(end);
        look_around(world, end, end - begin);
        if (facts[begin].kind != casework::FactKind::directed) judge(world, facts[begin].number, facts[end - 1].number);
        begin = end;
    }
    settle_refusals();
    look_on_the_way(world, begin, moment);
}

void Play::replay_order(const casework::World& world, std::size_t begin) {
    const auto& opening = desk.facts()[begin];
    if (opening.kind == casework::FactKind::lapsed) return;
    if (opening.kind == casework::FactKind::directed) return replay_direction(opening);
    if (opening.kind == casework::FactKind::injected) return replay_inject(world, opening);
    auto order = casework::order_to(casework::ActId{opening.what}, opening.who, {opening.case_number, opening.track}, opening.at);
    order.report = opening.value; // of a submission
    if (satisfy(world, order)) orders.push_back(opening.number);
}

void Play::replay_inject(const casework::World& world, const casework::Fact& opening) {
    const auto& entries = materials.scenario.script;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool is_it = !entries[i].act && entries[i].inject == opening.what;
        if (is_it && cases_reached(materials.context, world, entries[i]).front() == opening.case_number)
            script.done({NextKind::script_entry, now, 0, i, {}, 0, {}});
    }
}

bool Play::satisfy(const casework::World& world, const casework::Order& order) {
    const bool by_itself = script.satisfy(order, world, now);
    return !by_itself || is_players(order.actor);
}

void Play::replay_direction(const casework::Fact& fact) {
    if (bad_direction == 0 && !directions.may(direction_of(fact), script, fact.number - 1)) bad_direction = fact.number;
    directions.apply(fact, script, now);
}

const Lapses& Play::lapses() const {
    lapses_.look(materials.context, world(), desk.facts());
    return lapses_;
}

std::optional<calendar::Instant> Play::next_deadline() const { return lapses().due_after(now); }

/// What comes later than anybody will open the play is left out.
Next Play::next() const {
    const auto coming = coming_next();
    return coming.at > end_of_play() ? Next{} : coming;
}

calendar::Instant Play::end_of_play() const { return materials.scenario.starts + longest_play; }

Next Play::coming_next() const {
    const auto scripted = script.next(world(), directions.doers());
    const auto lapse = lapses().next();
    if (!lapse || (scripted.kind != NextKind::nothing && scripted.at < lapse->at)) return scripted;
    return {NextKind::lapse, lapse->at, lapse->case_number, 0, lapse->clock, lapse->track, {}};
}

void Play::walk_to(calendar::Instant moment) {
    if (moment <= now) return;
    now = moment;
    look_around(world(), desk.facts().size());
}

bool Play::advance(calendar::Instant moment, std::size_t& facts) {
    if (directions.frozen()) return false;
    moment = std::min(moment, end_of_play());
    const auto coming = next();
    const bool due = coming.kind != NextKind::nothing && coming.at <= std::max(moment, now);
    const auto until = due ? std::max(coming.at, now) : moment;
    const auto stop = next_stop();
    if (stop < until || (stop == until && (!due || stop == next_midnight(now)))) {
        walk_to(stop);
        return true;
    }
    if (!due) {
        now = std::max(now, moment); // nobody looks: where time happens to be stopped changes nothing
        return false;
    }
    walk_to(until);
    if (next() != coming) return true; // the hour itself has undone its reason
    const auto outcome = carry_out(coming);
    facts += outcome.happened ? outcome.last_fact - outcome.first_fact + 1 : 0;
    return true;
}

std::size_t Play::run_to(calendar::Instant moment) {
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

desk::Outcome Play::carry_out(const Next& coming) {
    if (coming.kind == NextKind::lapse) {
        auto outcome = desk.lapse(coming.case_number, coming.clock, coming.track, now);
        look(outcome.first_fact, outcome.last_fact);
        return outcome;
    }
    script.done(coming);
    return coming.kind == NextKind::script_entry ? act_by_script(coming) : act_by_conduct(coming);
}

desk::Outcome Play::act_by_script(const Next& coming) {
    const auto& entry = materials.scenario.script[coming.entry];
    if (entry.act) return perform(order_of(intent_of(*entry.act), Texts::kept));
    desk::Outcome outcome;
    for (const auto number : cases_reached(materials.context, world(), entry)) {
        outcome = desk.inject(number, entry.inject, now);
        look(outcome.first_fact, outcome.last_fact);
    }
    return outcome;
}

desk::Outcome Play::act_by_conduct(const Next& coming) {
    const auto& conduct = materials.context.profile.conduct[coming.entry];
    auto intent = Intent::of(conduct, coming.person);
    intent.case_number = coming.case_number;
    intent.track = coming.track;
    return perform(order_of(intent, Texts::kept));
}

casework::TrackIndex Play::track_for(std::uint32_t case_number, const model::ScriptedAct& act) const {
    if (case_number >= world().cases.size()) return 0;
    const auto& the_case = world().cases[case_number];
    const auto& about = materials.context.profile[act.act];
    const auto procedure = act.track ? act.track : about.procedure;
    const auto agency = act.agency ? act.agency : about.scope == profile::ActorScope::agency ? materials.context[act.as].home : casework::PartyId{};
    for (auto track = the_case.tracks.size(); agency && track-- > 0;)
        if (the_case.tracks[track].procedure == procedure && the_case.tracks[track].agency == agency) return static_cast<casework::TrackIndex>(track);
    return the_case.track_of(procedure);
}

Intent Play::intent_of(const model::ScriptedAct& act) const {
    auto intent = Intent::of(act, act.as);
    intent.report = act.report;
    intent.insist = act.insist;
    intent.case_number = session::case_of(world(), act.report).value_or(static_cast<std::uint32_t>(world().cases.size()));
    intent.track = track_for(intent.case_number, act);
    return intent;
}

casework::WordsRef Play::words_of(const std::string& text, Texts texts) {
    if (model::looks_empty(text)) return 0; // blanks say nothing
    return texts == Texts::kept ? desk.word(identities.withheld(text)) : casework::unkept_words;
}

casework::Order Play::order_of(const Intent& intent, Texts texts) {
    auto order = casework::order_to(intent.act, intent.actor, {intent.case_number, intent.track}, now);
    order.report = intent.report;
    order.insist = intent.insist;
    order.names_reporter = intent.names_reporter;
    for (const auto& [input, value] : intent.with) order.inputs.push_back({input, value, 0});
    for (const auto& [input, text] : intent.with_text) order.inputs.push_back({input, casework::no_value, words_of(text, texts)});
    order.reason = words_of(intent.reason, texts);
    return order;
}

casework::Order Play::own_order(const Intent& intent, Texts texts) {
    auto order = order_of(intent, texts);
    order.names_reporter = order.names_reporter || names_reporter(intent);
    return order;
}

bool Play::names_reporter(const Intent& intent) const {
    if (intent.case_number >= world().cases.size()) return false;
    const auto reporter = world().cases[intent.case_number].reporter;
    const auto names = [&](const std::string& text) { return identities.stands_in(text, reporter); };
    return names(intent.reason) || std::ranges::any_of(intent.with_text, names, &std::pair<profile::InputId, std::string>::second);
}

desk::Outcome Play::perform_own(const casework::Order& order) {
    const bool own = satisfy(world(), order);
    auto outcome = perform(order);
    if (outcome.happened && own) orders.push_back(outcome.first_fact);
    return outcome;
}

desk::Outcome Play::perform(const casework::Order& order) {
    script.satisfy(order, desk.world(), now);
    auto outcome = desk.perform(order);
    if (outcome.happened) look(outcome.first_fact, outcome.last_fact);
    return outcome;
}

void Play::look(std::uint64_t first, std::uint64_t last) {
    look_around(world(), desk.facts().size(), last != 0 ? static_cast<std::size_t>(last - first + 1) : 0);
    if (last != 0) judge(world(), first, last);
}

void Play::judge(const casework::World& world, std::uint64_t first, std::uint64_t last) {
    expectations.look({materials.context, world, desk.facts(), desk.words(), {}, now}, first, last);
}

bool Play::is_players(casework::PartyId person) const { return person && directions.played_by(person) == casework::PlayedBy::player; }

} // namespace session
