#include "engine/casework/pieces.hpp"
#include "engine/views/name_ahead.hpp"
#include "engine/views/name_fits.hpp"
#include "engine/views/name_trail.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "tests/session/writing.hpp"

using fixtures::holds;
using fixtures::Writing;

namespace {

std::vector<std::string> could_learn(const Writing& her, const std::string& act) {
    std::vector<std::string> ids;
    const auto& context = her.session.context();
    for (const auto& ahead : views::name_ahead(context, her.session.world().cases.front(), her.profile().act(act)))
        ids.push_back(ahead.to ? context[ahead.to].id : her.profile()[her.profile()[ahead.acts.front()].roles.front()].about.id);
    return ids;
}

Writing sent(const std::string& mode) {
    Writing her;
    her.of_corruption().says("report.mode", mode).draft.pieces = casework::with_piece(0, 1);
    her.send();
    return her;
}

} // namespace

TEST_CASE("Whoever asks for protection is told beforehand that the order which may follow gives her name to her own house", "[submission][name]") {
    const auto her = sent("named");
    CHECK(holds(could_learn(her, "request_protection"), "road_office"));
    CHECK(holds(could_learn(her, "request_protection"), "protection_officer"));
}

TEST_CASE("An act of others that waits for hers is looked at as well", "[submission][name]") {
    const auto her = sent("named");
    CHECK(could_learn(her, "ask_for_protection") == std::vector<std::string>{"police"});
}

TEST_CASE("What gives nobody her name is not warned of", "[submission][name]") {
    const auto her = sent("named");
    CHECK(could_learn(her, "withdraw_report").empty());
    CHECK(could_learn(her, "answer_consent").empty());
}

TEST_CASE("Who has read a report and was not told its writer is said with how many people fit what was read", "[submission][name]") {
    const auto her = sent("named");
    const auto& the_case = her.session.world().cases.front();
    const auto reader = session::reader_of(her.session, the_case.reporter, "en");
    REQUIRE(views::name_trail(reader, the_case).size() <= 1);
    const auto fits = views::name_fits(reader, the_case);
    REQUIRE(fits.size() == 1);
    CHECK(fits.front().fit == her.guess().by_all);
    CHECK(fits.front().fit == 2);
    CHECK(views::name_fits(session::reader_of(her.session, her.session.context().party("intake"), "en"), the_case).empty());
}
