#include "sandbox/session/play/session.hpp"

#include "engine/casework/naming.hpp"
#include "engine/journal/storage_error.hpp"
#include "engine/views/inbox.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/directing.hpp"
#include "sandbox/session/play/identities.hpp"
#include "sandbox/session/play/play.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/session/play/whose.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace session {
namespace {

journal::Origin origin_of(const model::Materials& materials, casework::GuardRails rails) {
    return {materials.profile_json, materials.scenario_json, materials.scenario.seed, rails, materials.context.edition};
}

/// A play that cannot begin leaves no file behind.
void keep_identities(journal::Journal& journal, const model::Scenario& scenario, const Session::Options& options) {
    if (options.key_file.empty()) return;
    try {
        journal.keep_identity(identity_lines(scenario), options.key_file);
    } catch (const journal::StorageError&) {
        journal = journal::Journal::in_memory(journal.origin());
        if (!options.file.empty()) std::remove(options.file.c_str());
        throw;
    }
}

model::Materials kept_materials(const journal::Journal& journal, const std::string& file) {
    auto read = reading::read_kept(journal.origin().profile, journal.origin().scenario, journal.origin().edition);
    if (read.thing) return std::move(*read.thing);
    const auto& first = read.problems.empty() ? std::string{} : model::first_error(read.problems).what;
    throw journal::StorageError("kept_does_not_read", {{"file", file}, {"said", first}});
}

} // namespace

Session::Session(std::unique_ptr<Play> play) : play_(std::move(play)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Session Session::start(model::Materials materials, const Options& options) {
    const auto origin = origin_of(materials, options.rails);
    auto journal = options.file.empty() ? journal::Journal::in_memory(origin) : journal::Journal::create(options.file, origin);
    keep_identities(journal, materials.scenario, options);
    auto play = std::make_unique<Play>(std::move(materials), std::move(journal), options.key_file);
    play->run_to(play->now);
    return Session(std::move(play));
}

Session Session::resume(const std::string& file, const std::string& key_file, journal::Access access) {
    auto journal = journal::Journal::open(file, access);
    journal::expect_whole(journal.faults(), file);
    auto materials = kept_materials(journal, file);
    return Session(std::make_unique<Play>(std::move(materials), std::move(journal), key_file));
}

const model::Materials& Session::materials() const { return play_->materials; }
const casework::PlayContext& Session::context() const { return play_->materials.context; }
const casework::World& Session::world() const { return play_->world(); }
const casework::History& Session::facts() const { return play_->desk.facts(); }
const std::vector<journal::Refused>& Session::refusals() const { return play_->desk.refusals(); }
const casework::Words& Session::words() const { return play_->desk.words(); }
const journal::Journal& Session::journal() const { return play_->desk.journal(); }
casework::GuardRails Session::rails() const { return journal().origin().rails; }
std::string Session::digest() const { return journal::hex(journal().digest_after(facts().size())); }
calendar::Instant Session::now() const { return play_->now; }
Next Session::next() const { return play_->next(); }
bool Session::over() const { return next().kind == NextKind::nothing; }

std::optional<calendar::Instant> Session::next_deadline() const { return play_->next_deadline(); }

desk::Outcome Session::perform(const Intent& intent) {
    if (directions().frozen() || directions().absent(intent.actor)) return {};
    play_->look_around(world(), facts().size());
    auto outcome = play_->perform_own(play_->own_order(intent, Play::Texts::kept));
    play_->run_to(play_->now);
    return outcome;
}

casework::Order Session::order_of(const Intent& intent) const { return play_->own_order(intent, Play::Texts::unkept); }
casework::Why Session::why(const Intent& intent) const { return casework::why(context(), world(), order_of(intent)); }

casework::Decision Session::foretold(const Intent& intent) const {
    auto order = order_of(intent);
    if (rails() == casework::GuardRails::exam) order.names_reporter = false; // in an exam nobody reads a letter for him
    casework::Decision decision;
    casework::foretell(context(), world(), order, decision);
    return decision;
}

Intent Session::intent_of(const model::ScriptedAct& act) const { return play_->intent_of(act); }

std::size_t Session::step() {
    const auto coming = next();
    return coming.kind == NextKind::nothing ? 0 : play_->run_to(std::max(coming.at, now()));
}

bool Session::go_on(calendar::Instant moment) {
    std::size_t facts = 0;
    return play_->advance(moment, facts);
}

std::size_t Session::run_to(calendar::Instant moment) { return play_->run_to(moment); }

std::size_t Session::run_to_deadline() {
    const auto deadline = next_deadline();
    return deadline ? play_->run_to(*deadline) : 0;
}

namespace {

/// Something reached a person whom a player plays, or somebody else moved a case.
bool concerns_a_player(const Session& session, std::uint64_t after) {
    for (auto place = after; place < session.facts().size(); ++place) {
        const auto& fact = session.facts()[place];
        const bool to_player = fact.whom && session.played_by(fact.whom) == casework::PlayedBy::player;
        if (to_player || fact.kind == casework::FactKind::stage_entered || fact.kind == casework::FactKind::lapsed) return true;
    }
    return false;
}

std::optional<calendar::Instant> earlier(std::optional<calendar::Instant> one, std::optional<calendar::Instant> other) {
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// Clocks owed by people whom a player plays, and soon due or overdue.
std::size_t urgent_clocks(const Session& session) {
    std::size_t urgent = 0;
    for (std::uint16_t i = 0; i < session.context().parties.size(); ++i) {
        if (session.played_by(casework::PartyId{i}) != casework::PlayedBy::player) continue;
        const auto waiting = views::inbox(reader_of(session, casework::PartyId{i}));
        urgent += static_cast<std::size_t>(std::ranges::count_if(waiting, [](const views::Waiting& one) { return static_cast<bool>(one.clock); }));
    }
    return urgent;
}

} // namespace

std::optional<calendar::Instant> Session::before_next_limit() const {
    const auto deadline = next_deadline();
    if (!deadline) return {};
    const auto morning = std::min(calendar::start_of(calendar::date_of(*deadline)) + desk_opens, *deadline);
    return morning > now() ? std::optional(morning) : std::nullopt;
}

/// Found once until something happens.
class Holding {
public:
    Holding(const Session& session, LastScenes scenes) : session_(session), scenes_(scenes) {}
    /// As far as time may go: a day that was asked for is reached, where no scene comes before it.
    std::optional<calendar::Instant> until(std::optional<calendar::Instant> at_most) {
        if (scenes_ == LastScenes::told) return {};
        if (std::exchange(facts_, session_.facts().size()) != session_.facts().size()) held_ = held_until(session_);
        return held_ && at_most ? std::optional(std::max(session_.next().at + -1, session_.now())) : held_;
    }

private:
    const Session& session_;
    LastScenes scenes_;
    std::size_t facts_ = 0;
    std::optional<calendar::Instant> held_;
};

std::size_t Session::run_to_waiting(std::optional<calendar::Instant> at_most, LastScenes scenes) {
    Holding holding(*this, scenes);
    const auto before = facts().size(), opened = play_->decisions.opened(), urgent = urgent_clocks(*this);
    const auto matters = [&] { return concerns_a_player(*this, before) || play_->decisions.opened() != opened || urgent_clocks(*this) > urgent; };
    for (bool stops = at_most && *at_most <= now(); !stops && !over() && !directions().frozen() && !matters();) {
        const auto held = holding.until(at_most);
        if (held && *held <= now()) break;
        const auto edge = earlier(earlier(before_next_limit(), at_most), held);
        const auto until = std::clamp(next().at, now(), next_morning(now()));
        run_to(edge ? std::min(until, *edge) : until);
        stops = edge && now() >= *edge;
    }
    return facts().size() - before;
}

bool Session::holds(const profile::Conditions& pool, profile::ConditionId condition, std::uint16_t report) const {
    static const casework::Case nowhere;
    const auto number = case_of(report);
    const auto& the_case = number ? world().cases[*number] : nowhere;
    return casework::holds({context(), the_case, 0, now(), {}, {}}, pool, condition);
}

std::size_t Session::run_until(const profile::Conditions& pool, profile::ConditionId condition, std::uint16_t report, bool& reached) {
    const auto before = facts().size();
    for (std::size_t i = 0; i < most_steps; ++i) {
        reached = holds(pool, condition, report);
        const auto coming = next();
        if (reached || coming.kind == NextKind::nothing) break;
        std::size_t happened = 0;
        if (!play_->advance(std::max(coming.at, now()), happened)) break;
    }
    return facts().size() - before;
}

calendar::Instant Session::later(calendar::Length length) const { return play_->script.later(now(), length); }

std::size_t Session::run_to_decision() {
    const auto before = facts().size();
    const auto opened = play_->decisions.opened();
    std::size_t happened = 0;
    for (std::size_t i = 0; i < most_steps && !over() && play_->decisions.opened() == opened; ++i)
        if (!play_->advance(std::max(next().at, now()), happened)) break;
    return facts().size() - before;
}

casework::PlayedBy Session::played_by(casework::PartyId person) const { return directions().played_by(person); }
const std::vector<DecisionState>& Session::decisions() const { return play_->decisions.states(); }
bool Session::is_decision_of(std::size_t decision, casework::PartyId person) const {
    return person && decisions()[decision].stage == DecisionStage::open && is_for(materials(), world(), now(), scenario().decisions[decision], person);
}

std::vector<ExpectationResult> Session::expectations() const { return over() ? play_->expectations.at_end(facts().size()) : play_->expectations.so_far(); }

std::optional<std::uint32_t> Session::case_of(std::uint16_t report) const { return session::case_of(world(), report); }

std::string Session::withheld(const std::string& text) const { return play_->identities.withheld(text); }

std::vector<journal::IdentityLine> Session::identity_of(casework::PartyId person, casework::PartyId reader) const {
    const auto may_read = [&](const casework::Case& the_case) {
        return the_case.reporter == person && casework::may_read_name({context(), the_case, 0, now(), {}, {}}, reader);
    };
    if (person != reader && std::ranges::none_of(world().cases, may_read)) return {};
    if (person == reader && play_->key_file.empty()) return identity_lines(scenario(), context()[person].id); // as it was written, where no key keeps it
    try {
        return journal().identity_of(context()[person].id, play_->key_file);
    } catch (const journal::StorageError&) {
        if (person != reader) throw;
        return {}; // one's own name is no more than a reminder
    }
}

bool Session::freeze() { return direct(*play_, direction(DirectionKind::freeze)); }
bool Session::unfreeze() { return direct(*play_, direction(DirectionKind::unfreeze)); }
bool Session::inject_now(std::size_t entry) { return direct(*play_, about_place(DirectionKind::inject_now, entry, 0)); }
bool Session::may_inject_now(std::size_t entry) const {
    return play_->directions.may(about_place(DirectionKind::inject_now, entry, 0), play_->script, play_->desk.facts().size());
}
bool Session::skip(std::size_t entry) { return direct(*play_, about_place(DirectionKind::skip, entry, 0)); }
bool Session::make_absent(casework::PartyId person) { return direct(*play_, about_person(DirectionKind::make_absent, person)); }
bool Session::make_present(casework::PartyId person) { return direct(*play_, about_person(DirectionKind::make_present, person)); }
bool Session::take_over(casework::PartyId person) { return direct(*play_, about_person(DirectionKind::take_over, person)); }
bool Session::hand_back(casework::PartyId person) { return direct(*play_, about_person(DirectionKind::hand_back, person)); }
bool Session::reveal_hint(std::size_t decision) { return direct(*play_, about_place(DirectionKind::hint, decision, points_for_a_hint)); }

/// The fact says what came of the arithmetic: counted from when the entry falls due, or from now when it does not yet.
bool Session::delay(std::size_t entry, calendar::Length by) {
    if (entry >= scenario().script.size()) return false;
    const auto& watch = script_state()[entry];
    const auto from = watch.armed ? watch.due : now();
    return direct(*play_, about_place(DirectionKind::delay, entry, play_->script.later(from, by) - from));
}

bool Session::bookmark(BookmarkKind kind, const std::string& note, std::uint64_t about) {
    auto made = about_place(DirectionKind::bookmark, about, static_cast<std::int64_t>(kind));
    made.words = play_->desk.word(play_->identities.withheld(note));
    return direct(*play_, made);
}

bool Session::direct_again(casework::Direction direction, const std::string& note) {
    direction.words = note.empty() ? casework::WordsRef{0} : play_->desk.word(note);
    return direct(*play_, direction);
}

const Directions& Session::directions() const { return play_->directions; }
const std::vector<Watch>& Session::script_state() const { return play_->script.entries(); }

std::optional<journal::Fault> Session::direction_fault() const { return session::direction_fault(*play_); }

} // namespace session
