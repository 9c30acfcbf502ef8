#include "sandbox/reading/verdicts_reader.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;

namespace {

/// At the clauses of one country, whose verdicts are kept in the robot's own folder.
std::string at_the_clauses(Robot& robot) {
    robot.press("screen.countries.title");
    robot.draw(2);
    auto file = (robot.folder() / "country.verdicts.json").string();
    std::filesystem::create_directories(robot.folder());
    robot.app.countries.people[robot.app.countries.left].file = file;
    robot.press("countries.tabs.1");
    return file;
}

const std::string& first_overrule(Robot& robot) {
    static std::string id;
    id = "screen.countries.overrule:" + std::to_string(robot.app.countries.conformity->answers.front().clause);
    return id;
}

void write(Robot& robot, const std::string& field, const std::string& words) {
    robot.press(field);
    robot.type(words);
}

model::Verdicts kept_in(const std::string& file, const screens::CountriesState& countries) {
    const auto read = reading::read_verdicts(files::read_file(file), countries.standards);
    for (const auto& problem : read.problems) FAIL(model::line_of(problem));
    return *read.thing;
}

} // namespace

TEST_CASE("Somebody who has the texts overrules an answer on screen with a reason, and both stand beside the profile", "[screens][countries]") {
    Robot robot;
    const auto file = at_the_clauses(robot);
    const auto machine = robot.app.countries.conformity->answers.front().verdict;
    robot.press(first_overrule(robot));
    robot.press("screen.countries.overruled_to.3");
    write(robot, "screen.countries.because", "It was repealed");
    write(robot, "screen.countries.read_in", "The Act Art 40");
    write(robot, "screen.countries.by", "Legal department");
    robot.press("screen.countries.set_verdict");
    robot.draw(2);
    const auto& answer = robot.app.countries.conformity->answers.front();
    CHECK(answer.stands() == model::Verdict::not_met);
    CHECK(answer.verdict == machine);
    const auto kept = kept_in(file, robot.app.countries);
    REQUIRE(kept.given.size() == 1);
    CHECK(kept.profile == robot.app.countries.profiles[robot.app.countries.left].id);
    CHECK(kept.given[0].because == "It was repealed");
    CHECK(kept.given[0].source == "The Act Art 40");
    CHECK(kept.given[0].by == "Legal department");
    robot.press("screen.countries.take_back" + first_overrule(robot).substr(first_overrule(robot).find(':')));
    robot.draw(2);
    CHECK_FALSE(robot.app.countries.conformity->answers.front().person);
    CHECK(kept_in(file, robot.app.countries).given.empty());
}

TEST_CASE("A verdict for which nobody gives a reason is not set", "[screens][countries]") {
    Robot robot;
    const auto file = at_the_clauses(robot);
    robot.press(first_overrule(robot));
    write(robot, "screen.countries.because", "   ");
    write(robot, "screen.countries.by", "Legal department");
    robot.press("screen.countries.set_verdict");
    CHECK_FALSE(robot.app.countries.conformity->answers.front().person);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("Verdicts that do not read are told, and nothing is written over them", "[screens][countries]") {
    Robot robot;
    at_the_clauses(robot);
    robot.app.countries.people[robot.app.countries.left].closed_because = "korea.verdicts.json:2:5: error reason_blank";
    robot.draw(2);
    CHECK_FALSE(robot.find(first_overrule(robot)));
}

TEST_CASE("Of a standard one sees all clauses, what the law lacks, or what nobody looked up", "[screens][countries]") {
    Robot robot;
    at_the_clauses(robot);
    const auto overrules = [&] {
        std::size_t count = 0;
        for (const auto& answer : robot.app.countries.conformity->answers)
            if (robot.find("screen.countries.overrule:" + std::to_string(answer.clause))) ++count;
        return count;
    };
    const auto& answers = robot.app.countries.conformity->answers;
    const auto unknown = static_cast<std::size_t>(std::ranges::count(answers, model::Verdict::not_known, &yardstick::ClauseAnswer::verdict));
    const auto met = static_cast<std::size_t>(std::ranges::count(answers, model::Verdict::met, &yardstick::ClauseAnswer::verdict));
    robot.draw(2);
    CHECK(overrules() == answers.size());
    robot.press("screen.countries.all_clauses.2");
    CHECK(overrules() == unknown);
    robot.press("screen.countries.all_clauses.1");
    CHECK(overrules() == answers.size() - unknown - met);
}
