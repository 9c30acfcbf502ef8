#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/fixtures/play_log.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>

/// What an article of law says, as a sentence, a few acts after a known beginning, and what the log then shows:
/// `tests/law/<country>/articles.json` beside the scenario they are played in.
namespace {

using nlohmann::json;

json read_json(const std::string& path) { return json::parse(files::read_file(path).text); }

/// The articles of one country's law, and the scenario they are played in.
struct Law {
    json scenario, articles, beginnings;

    explicit Law(const std::string& country) {
        const auto folder = std::string(CLEAN_PORTAL_SOURCE) + "/tests/law/" + country + "/";
        scenario = read_json(folder + "scenario.json");
        auto said = read_json(folder + "articles.json");
        articles = std::move(said["articles"]);
        beginnings = std::move(said["beginnings"]);
    }
};

const auto countries = {"korea", "uzbekistan", "mongolia"};

/// "$type" in an act is the type that is reported.
json made_of(json step, const std::string& type) {
    if (!step.contains("after") && !step.contains("until") && !step.contains("at")) step["after"] = "1h";
    if (step.contains("with"))
        for (auto& [input, value] : step["with"].items())
            if (value == "$type") value = type;
    return step;
}

/// The acts of a beginning, those of the one that it begins with first.
void begin(json& steps, const json& beginnings, const std::string& name, const std::string& type) {
    const auto& beginning = beginnings.at(name);
    if (beginning.contains("after")) begin(steps, beginnings, beginning["after"], type);
    for (const auto& step : beginning.at("steps")) steps.push_back(made_of(step, type));
}

json plan_of(const Law& law, const json& article, const std::string& type) {
    json plan{{"format", "plan/1"},     {"scenario", law.scenario["id"]}, {"kind", "subtle"},
              {"guard_rails", "teach"}, {"misses", json::array()},        {"steps", json::array()}};
    if (article.contains("after")) begin(plan["steps"], law.beginnings, article["after"], type);
    for (const auto& step : article.value("steps", json::array())) plan["steps"].push_back(made_of(step, type));
    return plan;
}

json scenario_of(const Law& law, const json& article, const std::string& type) {
    auto scenario = law.scenario;
    auto& report = scenario["reports"][0];
    report["type"] = type;
    report["mode"] = article.value("mode", "named");
    report["consent"]["identity"] = article.value("consent", "refused");
    for (auto& person : scenario["cast"])
        if (person["id"] == "boss") person["traits"]["rank"] = article.value("rank", "official");
    scenario["starts"] = article.value("starts", scenario["starts"].get<std::string>());
    scenario["script"][0]["at"] = scenario["starts"];
    return scenario;
}

std::string played(const Law& law, const json& article, const std::string& type) {
    auto read = reading::read_scenario({"scenario", scenario_of(law, article, type).dump()}, files::find_profile_in_home());
    REQUIRE(read.thing);
    auto plan = reading::read_plan({"plan", plan_of(law, article, type).dump()}, *read.thing);
    for (const auto& problem : plan.problems) FAIL(model::line_of(problem));
    auto session = session::Session::start(std::move(*read.thing), {plan.thing->rails, "", ""});
    const auto ended = session::PlanPlayer(session, *plan.thing).finish();
    const auto log = fixtures::log_of(session);
    INFO(log);
    CHECK(ended.end == session::PlanEnd::finished);
    return log;
}

json listed(const json& article, const char* key) {
    if (!article.contains(key)) return json::array();
    return article[key].is_array() ? article[key] : json::array({article[key]});
}

void expect_what_it_says(const Law& law, const json& article, const std::string& type) {
    INFO(type);
    const auto log = played(law, article, type);
    INFO(log);
    for (const auto& line : listed(article, "shows")) {
        INFO(line);
        CHECK(log.find(line.get<std::string>()) != std::string::npos);
    }
    for (const auto& line : listed(article, "hides")) {
        INFO(line);
        CHECK(log.find(line.get<std::string>()) == std::string::npos);
    }
}

/// A list of the profile, or one of its lists of choices.
const json& entries(const json& profile, const std::string& name) {
    if (profile.contains(name)) return profile[name];
    for (const auto& set : profile["choices"])
        if (set["id"] == name) return set["choices"];
    FAIL("Expected a list \"" << name << "\" but there is none");
    return profile;
}

/// The entry of the profile has at least these values.
void expect_entry(const json& profile, const json& article) {
    for (const auto& entry : entries(profile, article["in"])) {
        if (entry["id"] != article["id"]) continue;
        for (const auto& [key, value] : article["has"].items()) CHECK(entry.value(key, json()) == value);
        return;
    }
    FAIL("Expected an entry \"" << article["id"] << "\" but there is none");
}

} // namespace

TEST_CASE("What an article of a country's law says is what comes of the acts that it speaks of", "[law]") {
    for (const std::string country : countries) {
        const Law law(country);
        const auto profile = read_json(files::profile_path(country));
        for (const auto& article : law.articles) {
            INFO(article["says"]);
            if (article.contains("has")) expect_entry(profile, article);
            else
                for (const auto& type : listed(article, "type")) expect_what_it_says(law, article, type);
        }
    }
}

TEST_CASE("Each of the thirty-five places where Korea's profile once stood against the text has its sentence", "[law]") {
    const Law law("korea");
    std::set<int> rows;
    for (const auto& article : law.articles) rows.insert(article["row"].get<int>());
    for (int row = 1; row <= 35; ++row) {
        INFO(row);
        CHECK(rows.contains(row));
    }
}

TEST_CASE("Whatever the guide to Korea's law names by its id stands in the profile", "[law]") {
    const auto guide = files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/guides/korea.md").text;
    const auto profile = files::read_file(files::profile_path("korea")).text;
    int named = 0;
    for (auto from = guide.find('`'); from != std::string::npos; from = guide.find('`', guide.find('`', from + 1) + 1)) {
        const auto id = guide.substr(from + 1, guide.find('`', from + 1) - from - 1);
        if (id.find_first_of(" /") != std::string::npos) continue; // a command or a file
        INFO(id);
        CHECK(profile.find('"' + id + '"') != std::string::npos);
        ++named;
    }
    CHECK(named > 300);
}

TEST_CASE("Each sentence about a law names its article", "[law]") {
    for (const auto* country : countries)
        for (const auto& article : Law(country).articles) {
            const auto says = article["says"].get<std::string>();
            INFO(says);
            CHECK(says.ends_with(")"));
            CHECK(says.find_first_of("0123456789") != std::string::npos);
        }
}
