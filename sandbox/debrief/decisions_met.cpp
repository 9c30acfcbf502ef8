#include "sandbox/debrief/decisions_met.hpp"

#include "sandbox/session/play/whose.hpp"

#include <algorithm>

namespace debrief {
namespace {

using casework::Fact;
using casework::FactKind;
using profile::ValueKind;

/// Looks at every decision after every order, and at each midnight between, as the script does.
class Watching {
public:
    Watching(const session::Session& play, const std::vector<session::OwnOrder>& orders) : play_(play), orders_(orders) {
        for (std::size_t i = 0; i < play.scenario().decisions.size(); ++i) met_.emplace_back().decision = i;
        closed_by_.resize(met_.size());
        now_ = play.scenario().starts;
    }

    std::vector<DecisionMet> watch() {
        const auto& facts = play_.facts();
        for (std::size_t begin = 0; begin < facts.size();) {
            pass_nights(facts[begin].at);
            const auto end = casework::end_of_order(facts, begin);
            for (auto place = begin; place < end; ++place) casework::apply(play_.context(), world_, facts[place]);
            now_ = facts[begin].at;
            opening_ = &facts[begin];
            look();
            begin = end;
        }
        pass_nights(play_.now());
        for (auto& met : met_) satisfy(met);
        return std::move(met_);
    }

private:
    void pass_nights(calendar::Instant until) {
        for (auto night = calendar::start_of(calendar::date_of(now_) + 1); night < until; night = night + calendar::seconds_per_day) {
            now_ = night;
            look();
        }
    }

    void look() {
        for (auto& met : met_) {
            if (met.state != DecisionTaken::nothing) look_for_opening(met);
            else if (!closed_by_[met.decision] && is_own(opening_) && !holds(met.decision, met.case_number)) closed_by_[met.decision] = opening_;
        }
    }

    void look_for_opening(DecisionMet& met) {
        const auto& decision = play_.scenario().decisions[met.decision];
        if (!session::case_asking(play_.materials(), world_, now_, decision, session::Asked::at_all)) return;
        const auto asking = session::case_asking(play_.materials(), world_, now_, decision, session::Asked::doable);
        met.nobody_could = !asking;
        if (!asking) return;
        met.state = DecisionTaken::nothing;
        met.case_number = *asking;
        met.opened_at_fact = opening_ ? opening_->number : 0;
        met.opened_at = now_;
    }

    bool holds(std::size_t decision, std::uint32_t case_number) const {
        const auto when = play_.scenario().decisions[decision].when;
        return casework::holds({play_.context(), world_.cases[case_number], 0, now_, {}, {}}, play_.context().conditions, when);
    }

    bool is_own(const Fact* opening) const {
        return opening && opening->kind == FactKind::act_done &&
               std::ranges::any_of(orders_, [&](const session::OwnOrder& order) { return order.fact == opening->number; });
    }

    /// Whoever acts in time is never asked.
    void settle_early(DecisionMet& met, const model::ScriptedAct& recommended) const {
        const auto& facts = play_.facts();
        const auto done =
            std::ranges::find_if(facts, [&](const Fact& fact) { return is_own(&fact) && session::is_as_recommended(order_at(fact), recommended); });
        if (done == facts.end()) return;
        met.state = DecisionTaken::as_recommended;
        met.before_it_came_up = true;
        met.case_number = done->case_number;
        met.opened_at_fact = met.done_at_fact = done->number;
        met.opened_at = met.done_at = done->at;
    }

    /// The recommended act if it was done at all; else the same act with other values; else what closed the question.
    void satisfy(DecisionMet& met) const {
        const auto& recommended = play_.scenario().decisions[met.decision].recommended;
        if (!recommended) return;
        if (met.state == DecisionTaken::not_reached) return settle_early(met, *recommended);
        const auto *exact = find(met, *recommended, true), *similar = find(met, *recommended, false);
        const auto* done = exact ? exact : similar ? similar : closed_by_[met.decision];
        if (!done) return;
        met.state = exact ? DecisionTaken::as_recommended : DecisionTaken::otherwise;
        met.done_at_fact = done->number;
        met.done_at = done->at;
    }

    std::span<const Fact> order_at(const Fact& opening) const {
        const std::span all(play_.facts());
        const auto begin = static_cast<std::size_t>(opening.number - 1);
        return all.subspan(begin, casework::end_of_order(all, begin) - begin);
    }

    const Fact* find(const DecisionMet& met, const model::ScriptedAct& recommended, bool with_values) const {
        for (auto place = met.opened_at_fact; place < play_.facts().size(); ++place) {
            const auto& fact = play_.facts()[place];
            if (fact.case_number != met.case_number || !session::does_the_act(order_at(fact), recommended)) continue;
            if (!with_values || session::is_as_recommended(order_at(fact), recommended)) return &fact;
        }
        return nullptr;
    }

    const session::Session& play_;
    const std::vector<session::OwnOrder>& orders_;
    casework::World world_;
    calendar::Instant now_;
    const Fact* opening_ = nullptr;
    std::vector<DecisionMet> met_;
    std::vector<const Fact*> closed_by_;
};

template <class Pairs> bool gives(const Pairs& pairs, profile::InputId input) {
    return std::ranges::any_of(pairs, [&](const auto& pair) { return pair.first == input; });
}

bool gives(const model::ScriptedAct& act, profile::InputId input) { return gives(act.with, input) || gives(act.with_text, input); }

void take_from(model::ScriptedAct& act, const model::ScriptedAct& done) {
    for (const auto& given : done.with)
        if (!gives(act, given.first)) act.with.push_back(given);
    for (const auto& given : done.with_text)
        if (!gives(act, given.first)) act.with_text.push_back(given);
    if (act.reason.empty()) act.reason = done.reason;
}

/// A kept scenario has its keys in another order than its file; the act itself says in which it asks.
void put_in_order(const profile::Profile& profile, model::ScriptedAct& act) {
    const auto place = [&](const auto& given) { return std::ranges::find(profile[act.act].needs, given.first) - profile[act.act].needs.begin(); };
    std::ranges::stable_sort(act.with, {}, place);
    std::ranges::stable_sort(act.with_text, {}, place);
}

std::size_t place_after(const std::vector<session::OwnOrder>& orders, const DecisionMet& met) {
    const auto later =
        std::ranges::find_if(orders, [&](const session::OwnOrder& order) { return order.fact > met.opened_at_fact || order.at > met.opened_at; });
    return static_cast<std::size_t>(later - orders.begin());
}

} // namespace

std::vector<DecisionMet> decisions_met(const session::Session& play, const std::vector<session::OwnOrder>& orders) { return Watching(play, orders).watch(); }

model::ScriptedAct recommended_act(const session::Session& play, const DecisionMet& met, const session::OwnOrder* done) {
    const auto& decision = play.scenario().decisions[met.decision];
    auto act = *decision.recommended;
    if (met.case_number < play.world().cases.size()) act.report = play.world().cases[met.case_number].report;
    if (done && done->intent.act == act.act) {
        act.as = act.as ? act.as : done->meant.as;
        take_from(act, done->meant);
    }
    for (const auto input : play.profile()[act.act].needs) {
        const auto& about = play.profile()[input];
        if (about.required && about.kind == ValueKind::text && !gives(act, input)) act.with_text.emplace_back(input, decision.because.en);
    }
    if (play.profile()[act.act].reason_required && act.reason.empty()) act.reason = decision.because.en;
    put_in_order(play.profile(), act);
    return act;
}

std::optional<session::Reversal> reversal_of(const session::Session& play, const std::vector<session::OwnOrder>& orders, const DecisionMet& met) {
    const auto& decision = play.scenario().decisions[met.decision];
    if (met.state == DecisionTaken::not_reached || !decision.recommended) return {};
    if (met.state == DecisionTaken::nothing) return session::Reversal{place_after(orders, met), false, met.opened_at, recommended_act(play, met, nullptr)};
    const auto own = std::ranges::find(orders, met.done_at_fact, &session::OwnOrder::fact);
    if (own == orders.end()) return {};
    const auto place = static_cast<std::size_t>(own - orders.begin());
    if (met.state == DecisionTaken::as_recommended) return session::Reversal{place, true, own->at, {}};
    return session::Reversal{place, own->intent.act == decision.recommended->act, own->at, recommended_act(play, met, &*own)};
}

} // namespace debrief
