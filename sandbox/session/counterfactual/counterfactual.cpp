#include "sandbox/session/counterfactual/counterfactual.hpp"

#include <algorithm>
#include <tuple>

namespace session {
namespace {

using casework::FactKind;

/// An act that waits until it applies.
struct Waiting {
    model::ScriptedAct act;
    bool insist = false, names_reporter = false;
    std::size_t place = 0; ///< among the own orders
    bool is_the_change = false;
};

class GhostLine {
public:
    GhostLine(const Session& play, const std::vector<OwnOrder>& orders) : play_(play), orders_(orders), line_(begun_again(play)) {}

    Counterfactual run(const Reversal& reversal) {
        for (std::size_t i = 0; i < reversal.place; ++i) give_again(line_, orders_[i]);
        reach(line_, reversal.at);
        if (reversal.act) wait_or_do({*reversal.act, false, false, 0, true});
        else ghost_.tried = true;
        for (auto i = reversal.place + (reversal.leaves_out ? 1 : 0); i < orders_.size(); ++i) follow(i);
        run_out();
        return finished();
    }

private:
    /// What was refused in the play changed nothing in it, and is not asked for again.
    void follow(std::size_t place) {
        const auto& order = orders_[place];
        if (order.fact == 0) return;
        go_to(order.at);
        if (order.directs) {
            line_.direct_again(order.direction, order.note);
            return;
        }
        wait_or_do({order.meant, order.intent.insist, order.intent.names_reporter, place, false});
    }

    void go_to(calendar::Instant moment) {
        auto facts = line_.facts().size();
        for (std::size_t i = 0; i < most_steps && line_.go_on(moment); ++i) {
            if (line_.facts().size() == facts) continue;
            try_those_waiting();
            facts = line_.facts().size();
        }
    }

    void run_out() {
        if (!play_.over()) return go_to(play_.now());
        for (std::size_t i = 0; i < most_steps && !line_.over(); ++i) go_to(std::max(line_.next().at, line_.now()));
    }

    void wait_or_do(Waiting act) {
        if (!is_done(act)) waiting_.push_back(std::move(act));
        else try_those_waiting();
    }

    /// One that is done may open the way for another.
    void try_those_waiting() {
        for (bool again = true; again;) {
            const auto done = std::ranges::find_if(waiting_, [&](const Waiting& one) { return is_done(one); });
            again = done != waiting_.end();
            if (again) waiting_.erase(done);
        }
    }

    bool is_done(const Waiting& act) {
        auto intent = act.is_the_change ? intent_of_whoever_may(act.act) : line_.intent_of(act.act);
        intent.insist = act.insist;
        intent.names_reporter = act.names_reporter;
        auto refusal = line_.why(intent).closed_by;
        if (refusal.empty()) refusal = line_.perform(intent).refusal;
        if (act.is_the_change) note(intent, refusal);
        return refusal.empty();
    }

    /// The first reason counts: it is the one at the moment of the change.
    void note(const Intent& intent, const std::vector<casework::Reason>& refusal) {
        ghost_.tried = refusal.empty();
        ghost_.by = intent.actor;
        if (refusal.empty() || !ghost_.why_not.empty()) return;
        ghost_.asked = line_.order_of(intent);
        ghost_.why_not = refusal;
    }

    Intent intent_of_whoever_may(model::ScriptedAct act) const {
        if (act.as) return line_.intent_of(act);
        std::optional<Intent> first;
        for (const bool players : {true, false})
            for (std::uint16_t i = 0; i < play_.context().parties.size(); ++i) {
                act.as = casework::PartyId{i};
                if (!may_try(act, players)) continue;
                auto intent = line_.intent_of(act);
                if (line_.why(intent).open) return intent;
                if (!first) first = std::move(intent);
            }
        return first.value_or(Intent{});
    }

    bool may_try(const model::ScriptedAct& act, bool players) const {
        const auto& party = play_.context()[act.as];
        const bool is_player = party.played_by == casework::PlayedBy::player;
        return party.is_person && is_player == players && party.holds_one_of(play_.profile()[act.act].roles);
    }

    Counterfactual finished() {
        for (const auto& one : waiting_)
            if (!one.is_the_change) ghost_.no_longer.push_back(one.place);
        std::ranges::sort(ghost_.no_longer);
        ghost_.expectations = line_.expectations();
        ghost_.digest = line_.digest();
        if (!line_.facts().empty()) ghost_.ends = line_.facts().back().at;
        for (const auto& fact : line_.facts())
            if (fact.kind == FactKind::lapsed && fact.value == casework::no_value) ghost_.lapses.push_back(fact.at);
        find_parting();
        return std::move(ghost_);
    }

    void find_parting() {
        const auto &mine = play_.facts(), &theirs = line_.facts();
        std::size_t place = 0;
        while (place < mine.size() && same_fact(play_, line_, place)) ++place;
        if (place >= mine.size() && place >= theirs.size()) return;
        ghost_.parts_at_fact = place + 1;
        if (place < mine.size()) ghost_.parts_at = mine[place].at;
        if (place < theirs.size() && (place >= mine.size() || theirs[place].at < mine[place].at)) ghost_.parts_at = theirs[place].at;
        ghost_.facts_that_differ = differing(place);
    }

    /// Facts of one line that the other does not have, whenever they happened.
    std::size_t differing(std::size_t from) const {
        using Plain = std::tuple<FactKind, std::uint32_t, std::uint16_t, casework::PartyId, casework::PartyId>;
        const auto plain = [from](const Session& session) {
            std::vector<Plain> all;
            for (auto i = from; i < session.facts().size(); ++i) {
                const auto& fact = session.facts()[i];
                all.emplace_back(fact.kind, fact.case_number, fact.what, fact.who, fact.whom);
            }
            std::ranges::sort(all);
            return all;
        };
        const auto mine = plain(play_), theirs = plain(line_);
        std::vector<Plain> differ;
        std::ranges::set_symmetric_difference(mine, theirs, std::back_inserter(differ));
        return differ.size();
    }

    const Session& play_;
    const std::vector<OwnOrder>& orders_;
    Session line_;
    std::vector<Waiting> waiting_;
    Counterfactual ghost_;
};

} // namespace

Counterfactual run_counterfactual(const Session& play, const std::vector<OwnOrder>& orders, const Reversal& reversal) {
    return GhostLine(play, orders).run(reversal);
}

} // namespace session
