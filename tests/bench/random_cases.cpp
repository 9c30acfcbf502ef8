#include "tests/bench/random_cases.hpp"

#include "engine/casework/evaluate.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "tests/fixtures/dice.hpp"
#include "tests/fixtures/next_lapse.hpp"

#include <algorithm>
#include <stdexcept>

namespace bench {
namespace {

constexpr int different_cases = 48;
constexpr int most_attempts = 5000;

/// Deals one case, act by act.
class Dealer {
public:
    Dealer(const model::Materials& materials, casework::Words& words, const Shape& shape, std::uint64_t seed)
        : context_(materials.context), words_(words), shape_(shape), dice_(seed), now_(materials.scenario.starts), done_(context_.profile.acts.size()) {}

    /// False when the case came to its end too early.
    bool deal() {
        submit();
        for (int acts = 1; acts < shape_.acts && dealt_.facts < shape_.most_facts; ++acts) {
            now_ = now_ + static_cast<std::int64_t>(1 + dice_.below(40)) * calendar::seconds_per_hour;
            lapse();
            if (shape_.refusals && dice_.below(9) == 0) refuse();
            if (!act()) return false;
        }
        return true;
    }
    RandomCase result() { return std::move(dealt_); }

private:
    const casework::Case& the_case() const { return world_.cases[0]; }

    void submit() {
        auto order = order_of(context_.profile.act("submit"), 0, context_.reports[0].by);
        order.report = 0;
        if (!happens(order)) throw std::runtime_error("Expected the submission to happen.");
        keep({order, {}});
    }

    bool happens(const casework::Order& order) {
        casework::decide(context_, world_, casework::GuardRails::teach, order, decision_);
        return decision_.happens();
    }

    void keep(Step step) {
        for (auto& fact : decision_.facts) casework::apply(context_, world_, fact);
        dealt_.facts += decision_.facts.size();
        dealt_.steps.push_back(std::move(step));
    }

    void lapse() {
        for (auto next = fixtures::next_lapse(context_, world_); next && next->at <= now_; next = fixtures::next_lapse(context_, world_)) {
            Step step;
            step.order.at = next->at;
            step.order.track = next->track;
            step.lapses = next->clock;
            casework::decide_lapse(context_, world_, 0, next->clock, next->track, next->at, decision_);
            keep(std::move(step));
        }
    }

    void refuse() {
        for (int attempt = 0; attempt < most_attempts; ++attempt) {
            auto order = any_order();
            if (!happens(order)) return keep({std::move(order), {}});
        }
    }

    /// What has not been done yet comes first, so that cases go far.
    bool act() {
        for (int attempt = 0; attempt < most_attempts; ++attempt) {
            auto order = any_order();
            const auto times = done_[order.act.index];
            if (static_cast<int>(times) * most_attempts / 4 > attempt || !happens(order) || decision_.becoming.ended) continue;
            ++done_[order.act.index];
            keep({std::move(order), {}});
            return true;
        }
        return false;
    }

    casework::Order any_order() {
        const auto track = static_cast<casework::TrackIndex>(dice_.below(the_case().tracks.size()));
        return order_of(profile::ActId{any(context_.profile.acts.size())}, track, casework::PartyId{any(context_.parties.size())});
    }

    std::uint16_t any(std::size_t limit) { return static_cast<std::uint16_t>(dice_.below(limit)); }

    casework::Order order_of(profile::ActId act, casework::TrackIndex track, casework::PartyId who) {
        auto order = casework::order_to(act, who, {0, track}, now_);
        order.reason = words_.add("because it is so");
        for (const auto input : context_.profile[act].needs) order.inputs.push_back(given(input));
        return order;
    }

    casework::GivenInput given(profile::InputId id) {
        const auto& input = context_.profile[id];
        if (input.kind == profile::ValueKind::text) return {id, casework::no_value, words_.add("what there is to say")};
        if (input.kind == profile::ValueKind::party) return {id, any(context_.parties.size()), 0};
        if (input.kind != profile::ValueKind::choice) return {id, static_cast<std::int64_t>(dice_.below(2)), 0};
        const auto& choices = context_.profile[input.choices].choices;
        return {id, choices[dice_.below(choices.size())].index, 0};
    }

    const casework::PlayContext& context_;
    casework::Words& words_;
    const Shape& shape_;
    fixtures::Dice dice_;
    calendar::Instant now_;
    std::vector<std::size_t> done_; ///< by ActId
    casework::World world_;
    casework::Decision decision_;
    RandomCase dealt_;
};

model::Materials korean_materials(std::size_t reports) {
    auto read = reading::read_scenario(files::read_file(files::scenario_path("served_under_him")), files::find_profile_in_home());
    if (!read.thing) throw std::runtime_error("Expected the scenario to read.");
    read.thing->context.reports.resize(1);
    read.thing->context.reports.resize(reports, read.thing->context.reports[0]);
    return std::move(*read.thing);
}

} // namespace

journal::Origin RandomCases::origin() const { return {materials.profile_json, materials.scenario_json, 1, casework::GuardRails::teach}; }

RandomCases random_cases(const Shape& shape) {
    RandomCases all{korean_materials(shape.reports), {}, {}};
    for (std::uint64_t seed = 1; all.cases.size() < different_cases; ++seed) {
        Dealer dealer(all.materials, all.words, shape, seed);
        if (dealer.deal()) all.cases.push_back(dealer.result());
    }
    return all;
}

} // namespace bench
