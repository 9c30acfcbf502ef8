#include "sandbox/pictures/drawn_paper.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace pictures;

namespace {

/// Each letter is eight wide, whatever it is.
Point eight_each(const std::string& words, Lettering) { return {8.0F * static_cast<float>(words.size()), 16}; }

WrittenPaper ledger() {
    WrittenPaper paper;
    paper.form = model::PaperForm::ledger;
    paper.head = {{"Road Office", {}}};
    paper.rows = {{{{{"13 Mar", {}}}, {{"lorry 71-4408", "lorry"}}}, {}}, {{{{"14 Mar", {}}}, {{"lorry 71-4415", {}}}}, "last"}};
    paper.text = {{{"The rest of it is ", {}}, {"a longer text that has to be broken", "long"}, {".", {}}}};
    paper.stamp = {"Paid", "18 Mar"};
    return paper;
}

const MarkPlace* place_of(const DrawnPaper& drawn, const std::string& mark) {
    const auto found = std::ranges::find(drawn.marks, mark, &MarkPlace::mark);
    return found == drawn.marks.end() ? nullptr : &*found;
}

bool is_on(const DrawnPaper& drawn, Point point) { return point.x >= 0 && point.y >= 0 && point.x <= drawn.ink.size.x && point.y <= drawn.ink.size.y; }

} // namespace

TEST_CASE("Every mark of a paper has a place on it, and says what stands there", "[paper]") {
    const auto drawn = drawn_paper(ledger(), 300, 100, eight_each);
    REQUIRE(drawn.marks.size() == 3);
    for (const auto& mark : drawn.marks)
        for (const auto& area : mark.areas) {
            INFO(mark.mark);
            CHECK(is_on(drawn, area.low));
            CHECK(is_on(drawn, area.high));
            CHECK(area.low.x < area.high.x);
        }
    CHECK(place_of(drawn, "lorry")->words == "lorry 71-4408");
    CHECK(place_of(drawn, "last")->words == "14 Mar lorry 71-4415");
}

TEST_CASE("A mark that goes over the end of a line has an area on each", "[paper]") {
    const auto narrow = drawn_paper(ledger(), 260, 100, eight_each);
    const auto* broken = place_of(narrow, "long");
    REQUIRE(broken);
    CHECK(broken->areas.size() > 1);
    CHECK(broken->words == "a longer text that has to be broken");
    CHECK(place_of(drawn_paper(ledger(), 900, 100, eight_each), "long")->areas.size() == 1);
}

TEST_CASE("A paper of any form keeps its words within its edges, however narrow it is", "[paper]") {
    for (int form = 0; form <= static_cast<int>(model::PaperForm::portal); ++form)
        for (const float width : {230.0F, 450.0F, 900.0F}) {
            auto paper = ledger();
            paper.form = static_cast<model::PaperForm>(form);
            paper.about = {{"From", {{"the head of the Road Office", {}}}}};
            paper.picture = {{model::Thing::lorry, {0.98F, 0.5F}, 0.5F, "a lorry", "drawn"}, {model::Thing::road, {0.5F, 0.9F}, 0.2F, "", ""}};
            const auto drawn = drawn_paper(paper, width, 100, eight_each);
            for (const auto& shape : drawn.ink.shapes) {
                if (shape.kind != Shape::Kind::words) continue;
                INFO(form << " " << width << " " << shape.words);
                CHECK(shape.points[0].x >= 0);
                CHECK(shape.points[0].x + eight_each(shape.words, shape.lettering).x <= width);
                CHECK(shape.points[0].y + 16 <= drawn.ink.size.y);
            }
        }
}

TEST_CASE("A paper is as high as it is asked to be, or as what stands on it", "[paper]") {
    CHECK(drawn_paper(ledger(), 450, 700, eight_each).ink.size.y == 700);
    CHECK(drawn_paper(ledger(), 450, 10, eight_each).ink.size.y > 150);
}

TEST_CASE("A paper tells how wide it has to be for its rows to stand unbroken", "[paper]") {
    const float needed = least_width(ledger(), eight_each);
    const auto drawn = drawn_paper(ledger(), needed, 100, eight_each);
    CHECK(std::ranges::count_if(drawn.ink.shapes, [](const Shape& shape) { return shape.words == "lorry 71-4408"; }) == 1);
    CHECK(least_width({}, eight_each) == 0);
}
