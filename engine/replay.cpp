#include "engine/replay.hpp"

#include "engine/casework/fits.hpp"
#include "engine/desk.hpp"

#include <span>

namespace desk {
namespace {

using casework::Fact;
using casework::FactKind;

/// Whatever comes this far has passed the check of hashes. Who wrote it is not known: it may be another program.
std::string sentence(const std::string& expected, const std::string& but) {
    return "Expected " + expected + " but " + but + ", though its hash fits: compare it with a copy made earlier.";
}

/// Does again what the facts say was decided, as long as it comes to the same.
class Replay {
public:
    Replay(const casework::PlayContext& context, casework::GuardRails rails, journal::BranchId branch)
        : context_(context), rails_(rails), of_(branch == 1 ? "" : " of branch " + std::to_string(branch)) {}

    std::optional<journal::Fault> check(std::span<const Fact> facts) {
        auto cases = world_.cases.size();
        for (const auto& fact : facts) {
            if (!casework::fits(context_, fact, cases))
                return differs(fact, "only what the kept profile and scenario know", "fact " + name(fact) + " names something else");
            if (casework::opens_case(fact, cases)) ++cases;
        }
        if (!casework::opens_order(facts.front().kind))
            return differs(facts.front(), "an act, a limit that ran out or a happening", "fact " + name(facts.front()) + " begins with none");
        decide(facts);
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (i >= decision_.facts.size()) return one_more(facts, i);
            auto expected = decision_.facts[i];
            expected.number = facts[i].number;
            if (!(expected == facts[i]))
                return differs(facts[i], "fact " + name(facts[i]) + " as the order at fact " + name(facts[0]) + " gives it", "it is another");
        }
        if (decision_.facts.size() > facts.size())
            return differs(facts.back(), "more facts from the order at fact " + name(facts[0]), "fact " + name(facts.back()) + " is its last");
        return {};
    }
    std::optional<journal::Fault> check(const journal::Refused& refused) {
        if (gives(refused)) return {};
        const auto order = "the order of refusal " + std::to_string(refused.number) + of_;
        return journal::Fault{0, "refusals", sentence(order + " to be refused for the reason that is stored", "it would not be")};
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
    std::string name(const Fact& fact) const { return std::to_string(fact.number) + of_; }
    /// The order is refused now, or gives fewer.
    std::optional<journal::Fault> one_more(std::span<const Fact> facts, std::size_t place) const {
        if (place == 0) return differs(facts[0], "the order at fact " + name(facts[0]) + " to be refused", "it was carried out");
        return differs(facts[place], "fact " + name(facts[place - 1]) + " to be the last of its order", "fact " + name(facts[place]) + " follows");
    }
    static std::optional<journal::Fault> differs(const Fact& fact, const std::string& expected, const std::string& but) {
        return journal::Fault{fact.number, "facts", sentence(expected, but)};
    }

    const casework::PlayContext& context_;
    casework::GuardRails rails_;
    std::string of_; ///< the branch, where there are others
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
