#include "engine/casework/fits.hpp"

#include "engine/casework/fact_kinds.hpp"
#include "tests/fixtures/mini_play.hpp"

using casework::Fact;
using casework::FactKind;
using casework::fits;
using casework::Speaks;
using fixtures::MiniPlay;

namespace {

/// A fact of that kind, late in a play of one case, that speaks of the first of its kind.
Fact of(FactKind kind, std::uint16_t what = 0) {
    Fact fact;
    fact.number = 100;
    fact.kind = kind;
    fact.what = what;
    fact.at = calendar::Instant{1'800'000'000};
    fact.value = kind == FactKind::disclosed ? 0 : casework::no_value;
    return fact;
}

Fact valued(FactKind kind, std::uint16_t what, std::int64_t value) {
    auto fact = of(kind, what);
    fact.value = value;
    return fact;
}

/// How many things of a kind there are to speak of.
std::size_t things(const casework::PlayContext& context, Speaks speaks) {
    const auto& profile = context.profile;
    switch (speaks) {
    case Speaks::of_act: return profile.acts.size();
    case Speaks::of_clock: return profile.clocks.size();
    case Speaks::of_inject: return context.injects.size();
    case Speaks::of_input: return profile.inputs.size();
    case Speaks::of_stage: return profile.stages.size();
    case Speaks::of_procedure: return profile.procedures.size();
    case Speaks::of_letter: return profile.letters.size();
    case Speaks::of_item: return profile::first_evidence_item + 2U; // the ledger and the slips
    case Speaks::of_field: return profile.fields.size();
    case Speaks::of_choice: return profile.choices.size();
    case Speaks::of_finding: return profile.findings.size();
    case Speaks::of_amount: return profile.amounts.size();
    case Speaks::of_nothing: break;
    }
    return 0;
}

struct Fitting {
    MiniPlay play;
    const casework::PlayContext& context = play.context;
    bool holds(const Fact& fact, std::size_t cases = 1) const { return fits(context, fact, cases); }
    /// Whether the values from `first` to `last` fit and those beside them do not.
    void expect_between(FactKind kind, std::uint16_t what, std::int64_t first, std::int64_t last) const {
        INFO(casework::kind_of(kind)->word);
        CHECK(holds(valued(kind, what, first)));
        CHECK(holds(valued(kind, what, last)));
        CHECK(holds(valued(kind, what, last + 1)) == (last + 1 == casework::no_value));
        CHECK_FALSE(holds(valued(kind, what, -2)));
    }
    template <class Table> std::uint16_t first(const Table& table, profile::ValueKind kind) const {
        return static_cast<std::uint16_t>(std::ranges::find(table, kind, [](const auto& one) { return one.kind; }) - table.begin());
    }
};

} // namespace

TEST_CASE("A fact speaks of what is there, and of nothing behind it", "[casework][fits]") {
    const Fitting fitting;
    for (const auto& kind : casework::kinds_of_facts) {
        if (kind.speaks == Speaks::of_nothing) continue;
        const auto count = static_cast<std::uint16_t>(things(fitting.context, kind.speaks));
        INFO(kind.word << " of " << count);
        CHECK_FALSE(fitting.holds(of(kind.kind, count)));
        if (count > 0) CHECK(fitting.holds(of(kind.kind, static_cast<std::uint16_t>(count - 1))));
    }
}

TEST_CASE("A fact that speaks of nothing fits whatever place it holds", "[casework][fits]") {
    const Fitting fitting;
    for (const auto& kind : casework::kinds_of_facts)
        if (kind.speaks == Speaks::of_nothing) CHECK(fitting.holds(of(kind.kind, 0xFFFF)));
}

TEST_CASE("A kind of fact that nobody knows does not fit", "[casework][fits]") {
    const Fitting fitting;
    CHECK_FALSE(fitting.holds(of(FactKind{0})));
    CHECK_FALSE(fitting.holds(of(static_cast<FactKind>(casework::fact_kinds + 1))));
}

TEST_CASE("What a fact gives is one of what can be given", "[casework][fits]") {
    const Fitting fitting;
    const auto& profile = fitting.context.profile;
    const auto last = [](const auto& table) { return static_cast<std::int64_t>(table.size()) - 1; };
    fitting.expect_between(FactKind::act_done, 0, casework::no_value, last(fitting.context.reports));
    fitting.expect_between(FactKind::act_done, 0, 0, last(fitting.context.reports));
    fitting.expect_between(FactKind::disposed, 0, 0, last(profile.choices));
    fitting.expect_between(FactKind::input_given, fitting.first(profile.inputs, profile::ValueKind::choice), 0, last(profile.choices));
    fitting.expect_between(FactKind::input_given, fitting.first(profile.inputs, profile::ValueKind::party), 0, last(fitting.context.parties));
    fitting.expect_between(FactKind::field_set, fitting.first(profile.fields, profile::ValueKind::choice), 0, last(profile.choices));
    CHECK(fitting.holds(valued(FactKind::disposed, 0, casework::no_value)));
    CHECK(fitting.holds(valued(FactKind::input_given, fitting.first(profile.inputs, profile::ValueKind::party), casework::no_value)));
    CHECK(fitting.holds(valued(FactKind::input_given, fitting.first(profile.inputs, profile::ValueKind::days), -2))); // refused by what it means
}

TEST_CASE("What was disclosed was disclosed in one of the ways there are", "[casework][fits]") {
    const Fitting fitting;
    CHECK(fitting.holds(valued(FactKind::disclosed, 0, 0)));
    CHECK(fitting.holds(valued(FactKind::disclosed, 0, static_cast<std::int64_t>(casework::Lawful::own))));
    CHECK_FALSE(fitting.holds(valued(FactKind::disclosed, 0, static_cast<std::int64_t>(casework::Lawful::own) + 1)));
    CHECK_FALSE(fitting.holds(valued(FactKind::disclosed, 0, -1)));
}

TEST_CASE("A clock reaches only steps that its escalation has", "[casework][fits]") {
    Fitting fitting;
    auto& clock = fitting.play.materials.context.profile.clocks[0];
    CHECK(fitting.holds(valued(FactKind::lapsed, 0, casework::no_value)));
    CHECK_FALSE(fitting.holds(valued(FactKind::lapsed, 0, 0)));
    clock.escalation.resize(2);
    fitting.expect_between(FactKind::lapsed, 0, 0, 1);
}

TEST_CASE("A fact names people of the play or nobody", "[casework][fits]") {
    const Fitting fitting;
    const auto people = static_cast<std::uint16_t>(fitting.context.parties.size());
    for (const auto member : {&Fact::who, &Fact::whom}) {
        auto fact = of(FactKind::assigned);
        CHECK(fitting.holds(fact));
        fact.*member = casework::PartyId{static_cast<std::uint16_t>(people - 1)};
        CHECK(fitting.holds(fact));
        fact.*member = casework::PartyId{people};
        CHECK_FALSE(fitting.holds(fact));
    }
}

TEST_CASE("A fact happens in a year that a date can be written of", "[casework][fits]") {
    const Fitting fitting;
    const auto holds_at = [&](std::int64_t second) {
        auto fact = of(FactKind::assigned);
        fact.at = calendar::Instant{second};
        return fitting.holds(fact);
    };
    const auto first = calendar::start_of(*calendar::parse_date("0001-01-01")).seconds;
    const auto after_last = calendar::start_of(*calendar::parse_date("9999-12-31") + 1).seconds;
    CHECK(holds_at(first));
    CHECK_FALSE(holds_at(first - 1));
    CHECK(holds_at(after_last - 1));
    CHECK_FALSE(holds_at(after_last));
}

TEST_CASE("A fact is of a case that is there, or opens the next one", "[casework][fits]") {
    const Fitting fitting;
    const auto of_case = [&](FactKind kind, std::uint32_t number, std::size_t cases) {
        auto fact = of(kind);
        fact.case_number = number;
        return fitting.holds(fact, cases);
    };
    CHECK(of_case(FactKind::assigned, 1, 2));
    CHECK_FALSE(of_case(FactKind::assigned, 2, 2));
    CHECK(of_case(FactKind::act_done, 2, 2));
    CHECK_FALSE(of_case(FactKind::act_done, 3, 2));
    CHECK_FALSE(of_case(FactKind::act_done, casework::no_case, 2));
}

TEST_CASE("A message and a direction may come before there is a case, of one that may still come", "[casework][fits]") {
    const Fitting fitting;
    for (const auto kind : {FactKind::injected, FactKind::directed}) {
        auto fact = of(kind);
        for (const auto number : {casework::no_case, std::uint32_t{0}, std::uint32_t{99}}) {
            fact.case_number = number;
            CHECK(fitting.holds(fact, 0));
        }
        fact.case_number = 100; // cases are opened by facts, and this is the hundredth
        CHECK_FALSE(fitting.holds(fact, 0));
    }
}

TEST_CASE("A fact is of a track that facts before it can have opened", "[casework][fits]") {
    const Fitting fitting;
    auto fact = of(FactKind::assigned);
    fact.track = 99;
    CHECK(fitting.holds(fact));
    fact.track = 100;
    CHECK_FALSE(fitting.holds(fact));
    fact.number = 1'000'000;
    fact.track = casework::no_track;
    CHECK_FALSE(fitting.holds(fact));
    fact.track = casework::no_track - 1;
    CHECK(fitting.holds(fact));
}

TEST_CASE("A refusal names acts, people, inputs, rules and stages that are there", "[casework][fits]") {
    const Fitting fitting;
    const auto& profile = fitting.context.profile;
    const auto holds = [&](const auto& change) {
        casework::Order order;
        casework::Reason reason;
        change(order, reason);
        return fits(fitting.context, order, reason);
    };
    CHECK(holds([](auto&, auto&) {}));
    const auto at = [&](std::size_t behind, std::size_t count) { return static_cast<std::uint16_t>(count - 1 + behind); };
    for (const std::size_t behind : {0U, 1U}) {
        const bool fine = behind == 0;
        CHECK(holds([&](auto& order, auto&) { order.act.index = at(behind, profile.acts.size()); }) == fine);
        CHECK(holds([&](auto& order, auto&) { order.actor.index = at(behind, fitting.context.parties.size()); }) == fine);
        CHECK(holds([&](auto& order, auto&) { order.inputs = {{profile::InputId{0}}, {profile::InputId{at(behind, profile.inputs.size())}}}; }) == fine);
        CHECK(holds([&](auto&, auto& reason) { reason.party.index = at(behind, fitting.context.parties.size()); }) == fine);
        CHECK(holds([&](auto&, auto& reason) { reason.rule.index = at(behind, profile.rules.size()); }) == fine);
        CHECK(holds([&](auto&, auto& reason) { reason.input.index = at(behind, profile.inputs.size()); }) == fine);
        CHECK(holds([&](auto&, auto& reason) { reason.stage.index = at(behind, profile.stages.size()); }) == fine);
        CHECK(holds([&](auto&, auto& reason) { reason.condition.index = at(behind, profile.conditions.nodes.size()); }) == fine);
    }
    CHECK_FALSE(holds([](auto& order, auto&) { order.at = calendar::Instant{INT64_MAX}; }));
}

TEST_CASE("A piece of evidence is one that a report of the play has", "[casework][fits]") {
    Fitting fitting;
    const auto first_piece = of(FactKind::sealed, profile::first_evidence_item);
    CHECK(fitting.holds(first_piece));
    for (auto& report : fitting.play.context.reports) report.evidence.clear();
    CHECK_FALSE(fitting.holds(first_piece));
    CHECK(fitting.holds(of(FactKind::sealed, profile::first_evidence_item - 1)));
}
