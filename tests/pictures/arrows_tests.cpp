#include "sandbox/pictures/arrows.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <algorithm>

using pictures::Area;

namespace {

struct Drawn {
    model::Materials materials = fixtures::mini_materials();
    const profile::Profile& profile = materials.context.profile;
    pictures::WorkflowPicture picture = pictures::workflow_picture(profile, profile.procedure("handling"), "en", [](const std::string& label) {
        return pictures::Point{9.0F * static_cast<float>(label.size()), 40};
    });

    std::vector<pictures::Taken> taken(const std::vector<std::string>& stages) const {
        std::vector<profile::StageId> path;
        for (const auto& stage : stages) path.push_back(profile.stage(stage));
        return pictures::arrows_taken(picture, path);
    }
};

Area of(const pictures::StageBox& box) { return {box.top_left, {box.top_left.x + box.size.x, box.top_left.y + box.size.y}}; }

} // namespace

TEST_CASE("No two stages of a workflow picture cover one another", "[pictures]") {
    const Drawn drawn;
    for (const auto& one : drawn.picture.stages)
        for (const auto& other : drawn.picture.stages)
            if (one.stage != other.stage) CHECK_FALSE(pictures::overlap(of(one), of(other)));
}

TEST_CASE("The path of a case is numbered along the arrows that it took", "[pictures][path]") {
    const Drawn drawn;
    const auto taken = drawn.taken({"received", "checking", "waiting", "checking", "waiting", "checking"});
    REQUIRE(taken.size() == 3);
    CHECK(taken[0].steps == std::vector<int>{1});
    CHECK(taken[1].steps == std::vector<int>{2, 4});
    CHECK(taken[2].steps == std::vector<int>{3, 5});
    for (const auto& one : taken) CHECK_FALSE(one.arrow.acts.empty());
}

TEST_CASE("A step that no act of the procedure makes is a straight arrow", "[pictures][path]") {
    const Drawn drawn;
    const auto taken = drawn.taken({"closed", "received"});
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].arrow.acts.empty());
    CHECK(taken[0].arrow.curve.size() == 4);
    CHECK(drawn.taken({"received"}).empty());
}

TEST_CASE("Words on an arrow cover no stage and no other words", "[pictures][path]") {
    const Drawn drawn;
    std::vector<Area> taken;
    for (const auto& box : drawn.picture.stages) taken.push_back(of(box));
    std::size_t placed = 0;
    for (const auto& arrow : drawn.picture.arrows) {
        const auto place = pictures::place_on(arrow, {30, 14}, taken);
        if (!place) continue;
        ++placed;
        CHECK(std::ranges::none_of(taken, [&](const Area& other) { return pictures::overlap(*place, other); }));
        taken.push_back(*place);
    }
    CHECK(placed > 0);
    taken.push_back({{-9000, -9000}, {9000, 9000}});
    CHECK_FALSE(pictures::place_on(drawn.picture.arrows.front(), {30, 14}, taken));
}
