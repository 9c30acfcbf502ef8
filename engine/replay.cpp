#include "engine/replay.hpp"

#include "engine/casework/fits.hpp"
#include "engine/desk.hpp"
#include "engine/journal/next_row.hpp"

#include <span>

namespace desk {
namespace {

using casework::Fact;
using casework::FactKind;

/// Does again what the facts say was decided, as long as it comes to the same. Whatever comes this far has passed the check of
/// hashes. Who wrote it is not known: it may be another program.
class Replay {
public:
    Replay(const casework::PlayContext& context, casework::GuardRails rails, journal::BranchId branch)
        : context_(context), rails_(rails), of_(branch == 1 ? "" : std::to_string(branch)) {}

    std::optional<journal::Fault> check(std::span<const Fact> facts) {
        auto cases = world_.cases.size();
        for (const auto& fact : facts) {
            if (!casework::fits(context_, fact, cases)) return differs(fact, {"replay.foreign", {{"fact", name(fact)}}});
            if (casework::opens_case(fact, cases)) ++cases;
        }
        if (!casework::opens_order(facts.front().kind)) return differs(facts.front(), {"replay.no_opening", {{"fact", name(facts.front())}}});
        decide(facts);
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (i >= decision_.facts.size()) return one_more(facts, i);
            auto expected = decision_.facts[i];
            expected.number = facts[i].number;
            if (!(expected == facts[i])) return differs(facts[i], {"replay.another", {{"fact", name(facts[i])}, {"order", name(facts[0])}}});
        }
        if (decision_.facts.size() > facts.size()) return differs(facts.back(), {"replay.too_few", {{"fact", name(facts.back())}, {"order", name(facts[0])}}});
        return {};
    }
    std::optional<journal::Fault> check(const journal::Refused& refused) {
        if (gives(refused)) return {};
        return journal::Fault{
            0, "refusals", {"replay.not_refused", {{"refusal", journal::row_named({"refusal", of_}, static_cast<std::int64_t>(refused.number))}}}};
    }

private:
    bool gives(const journal::Refused& refused) {
        if (!casework::fits(context_, refused.order, refused.reason)) return false;
        casework::carry_out(context_, world_, rails_, refused.order, decision_);
        return !decision_.happens() && decision_.refusal.front() == refused.reason;
    }
    void decide(std::span<const Fact> facts) {
        const auto& opening = facts.front();
        if (opening.kind == FactKind::act_done) casework::carry_out(context_, world_, rails_, casework::order_from(facts), decision_);
        else if (opening.kind == FactKind::lapsed)
            casework::carry_out_lapse(context_, world_, opening.case_number, casework::ClockId{opening.what}, opening.track, opening.at, decision_);
        else if (opening.kind == FactKind::directed)
            casework::decide_direction({opening.at, opening.what, opening.whom, opening.value, opening.extra, opening.words}, decision_);
        else if (opening.what < context_.injects.size()) casework::carry_out_inject(context_, world_, opening.case_number, opening.what, opening.at, decision_);
        else decision_.clear();
    }
    trouble::Trouble name(const Fact& fact) const { return journal::row_named({"fact", of_}, static_cast<std::int64_t>(fact.number)); }
    /// The order is refused now, or gives fewer.
    std::optional<journal::Fault> one_more(std::span<const Fact> facts, std::size_t place) const {
        if (place == 0) return differs(facts[0], {"replay.carried_out", {{"order", name(facts[0])}}});
        return differs(facts[place], {"replay.too_many", {{"fact", name(facts[place - 1])}, {"next", name(facts[place])}}});
    }
    static std::optional<journal::Fault> differs(const Fact& fact, trouble::Trouble says) { return journal::Fault{fact.number, "facts", std::move(says)}; }

    const casework::PlayContext& context_;
    casework::GuardRails rails_;
    std::string of_; ///< number of the branch, where there are others
    casework::World world_;
    casework::Decision decision_;
};

/// Every order of a line of play, from its first fact on.
std::optional<journal::Fault> line_fault(const casework::PlayContext& context, const journal::Journal& journal, journal::BranchId branch,
                                         std::span<const Fact> facts) {
    const auto refusals = journal.refusals(branch);
    Replay replay(context, journal.origin().rails, branch);
    auto refused = refusals.begin();
    for (std::size_t begin = 0; begin <= facts.size();) {
        for (; refused != refusals.end() && refused->after_fact <= begin; ++refused)
            if (auto fault = replay.check(*refused)) return fault;
        if (begin == facts.size()) break;
        const auto end = casework::end_of_order(facts, begin);
        if (auto fault = replay.check(facts.subspan(begin, end - begin))) return fault;
        begin = end;
    }
    return {};
}

} // namespace

std::optional<journal::Fault> replay_fault(const casework::PlayContext& context, const journal::Journal& journal) {
    return replay_fault(context, journal, journal.facts());
}

std::optional<journal::Fault> replay_fault(const casework::PlayContext& context, const journal::Journal& journal, std::span<const Fact> facts) {
    for (const auto& branch : journal.branches()) {
        const bool read_already = branch.id == journal.active();
        if (auto fault = read_already ? line_fault(context, journal, branch.id, facts) : line_fault(context, journal, branch.id, journal.facts(branch.id)))
            return fault;
    }
    return {};
}

} // namespace desk
