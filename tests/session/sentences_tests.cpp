#include "sandbox/wording/sentences.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;

namespace {

/// Two reports, each with a piece of its own in the first place.
struct TwoReports : MiniPlay {
    TwoReports() {
        context.reports[1].evidence = {{"photo", {"Photo", {}}, {}, {}, true}};
        submitted(0).submitted(1);
    }
    wording::Sentences sentences() {
        reader.emplace(views::Reader{context, world, facts, words, {}, {}, "en"});
        return {texts, *reader};
    }
    /// What is said of the evidence that went to the office with a report.
    std::string said_of_evidence(std::uint32_t case_number) {
        for (const auto& fact : facts)
            if (fact.kind == casework::FactKind::disclosed && fact.case_number == case_number && fact.what == profile::first_evidence_item)
                return sentences().of(fact);
        return "";
    }
    const texts::Texts texts = fixtures::english();
    std::optional<views::Reader> reader;
};

} // namespace

TEST_CASE("Of two reports, each piece of evidence is named as that of its own report", "[wording]") {
    TwoReports play;
    CHECK_THAT(play.said_of_evidence(0), Catch::Matchers::Contains("Ledger"));
    CHECK_THAT(play.said_of_evidence(1), Catch::Matchers::Contains("Photo"));
    CHECK_THAT(play.said_of_evidence(1), !Catch::Matchers::Contains("Ledger"));
}

TEST_CASE("A condition about evidence names the piece of each report that it may be", "[wording]") {
    TwoReports play;
    profile::ConditionNode node;
    node.atom = profile::Atom::knows;
    node.what = profile::first_evidence_item;
    CHECK_THAT(play.sentences().atom(node, play.context.conditions), Catch::Matchers::Contains("Ledger (Invoices) / Photo (Envelope)"));
    node.what = profile::first_evidence_item + 1; // only the first report has a second piece
    CHECK_THAT(play.sentences().atom(node, play.context.conditions), Catch::Matchers::Contains("Slips") && !Catch::Matchers::Contains("Invoices"));
}
