#include "tests/fixtures/corpus.hpp"

namespace {

model::Papers mini_papers() {
    auto read = reading::read_papers(fixtures::file("mini.papers.json"), fixtures::mini_materials());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

} // namespace

TEST_CASE("A paper says what it is of, and which of its words can be pressed", "[reading][papers]") {
    const auto papers = mini_papers();
    REQUIRE(papers.papers.size() == 4);
    CHECK(papers.papers[0].marks == std::vector<std::string>{"billed", "last_row"});
    CHECK(papers.papers[1].place == 1);
    CHECK(papers.papers[2].of == model::PaperOf::message);
    CHECK(papers.papers[3].of == model::PaperOf::result);
    CHECK(papers.papers[3].picture.front().thing == model::Thing::lorry);
}

TEST_CASE("The marks of a text are its stretches in brackets", "[reading][papers]") {
    CHECK(model::marked("on [road 31](road), [13 March](day)") ==
          std::vector<model::Marked>{{"on ", ""}, {"road 31", "road"}, {", ", ""}, {"13 March", "day"}});
    CHECK(model::without_marks("on [road 31](road).") == "on road 31.");
    CHECK(model::marks_are_whole("(no mark) [road 31](road)"));
    for (const auto* broken : {"[road 31", "[road](", "[road](Road 31)", "[one [two](two)"}) CHECK_FALSE(model::marks_are_whole(broken));
}

TEST_CASE("A mark of each of two papers conflicts where the scenario says so, in whichever order they are pressed", "[reading][papers]") {
    const auto papers = mini_papers();
    const model::MarkRef billed{0, "billed"}, last_row{0, "last_row"}, garage{1, "garage"}, lorry{3, "lorry"};
    for (const auto& other : {garage, lorry}) {
        REQUIRE(model::conflict_between(papers, billed, other));
        CHECK(model::conflict_between(papers, billed, other) == model::conflict_between(papers, other, billed));
    }
    CHECK_FALSE(model::conflict_between(papers, last_row, garage));
    CHECK_FALSE(model::conflict_between(papers, garage, lorry));
    CHECK_FALSE(model::conflict_between(papers, billed, billed));
}

TEST_CASE("What can both be true is denied alike each time, and not each pair in the same words", "[reading][papers]") {
    const model::MarkRef one{0, "billed"}, other{1, "garage"};
    CHECK(model::way_to_deny(one, other, 4) == model::way_to_deny(other, one, 4));
    std::set<std::size_t> ways;
    for (const auto* mark : {"a", "b", "c", "d"}) ways.insert(model::way_to_deny(one, {1, mark}, 4));
    CHECK(ways.size() == 4);
}

TEST_CASE("A conflict rests on an article of the profile, and fills in what one may do about it", "[reading][papers]") {
    const auto materials = fixtures::mini_materials();
    const auto papers = mini_papers();
    const auto& conflict = papers.conflicts.front();
    const auto send = materials.context.profile.act("send");
    CHECK(&model::law_of(materials.context.profile, conflict) == &materials.context.profile[send].about.law);
    REQUIRE(conflict.then.size() == 1);
    CHECK(conflict.then.front().act.act == send);
    CHECK(conflict.then.front().act.with.size() == 1);
}

TEST_CASE("The shipped papers read without an error", "[reading][papers]") {
    for (const auto& path : files::shipped_scenarios()) {
        const auto found = files::papers_beside(path);
        if (!found) continue;
        const auto scenario = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
        REQUIRE(scenario.thing);
        for (const auto& problem : reading::read_papers(files::read_file(*found), *scenario.thing).problems) FAIL_CHECK(model::line_of(problem));
    }
}

TEST_CASE("Each shipped case that tells a story has three papers and two pairs of marks that cannot both be true", "[reading][papers]") {
    for (const auto& path : files::shipped_scenarios()) {
        if (path.find("open_desk_") != std::string::npos) continue;
        CAPTURE(path);
        const auto found = files::papers_beside(path);
        REQUIRE(found);
        const auto scenario = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
        REQUIRE(scenario.thing);
        const auto papers = reading::read_papers(files::read_file(*found), *scenario.thing);
        REQUIRE(papers.thing);
        CHECK(papers.thing->papers.size() >= 3);
        CHECK(papers.thing->conflicts.size() >= 2);
    }
}
