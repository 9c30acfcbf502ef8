#include "sandbox/reading/texts_reader.hpp"
#include "tests/rules/house.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

/// Rules about the code itself. Each is a function that is tried on a bad sample too, so that it can fail.
namespace {

namespace fs = std::filesystem;
using house::sources;
using house::text_of;

std::vector<std::string> includes_of(const std::string& text) {
    std::vector<std::string> all;
    static const std::regex line("(^|\n)#include [\"<]([^\">]+)[\">]");
    for (std::sregex_iterator match(text.begin(), text.end(), line), end; match != end; ++match) all.push_back((*match)[2]);
    return all;
}

struct Part {
    std::vector<std::string> may;   ///< prefixes of ours
    std::vector<std::string> never; ///< words that no include may hold
};

const std::vector<std::string> pure_never{"nlohmann", "sqlite", "SQLite", "imgui", "GLFW", "filesystem", "fstream", "chrono", "random", "iostream"};
const std::vector<std::string> no_outside{"nlohmann", "sqlite", "SQLite", "imgui", "GLFW"};
const std::vector<std::string> no_window{"sqlite", "SQLite", "imgui", "GLFW"};

/// Who may include what: the table of the architecture guide. Every file stands in one of these folders.
const std::map<std::string, Part>& parts() {
    static const std::map<std::string, Part> all{
        {"engine/calendar", {{"engine/bug", "engine/calendar"}, pure_never}},
        {"engine/profile", {{"engine/bug", "engine/calendar", "engine/profile"}, pure_never}},
        {"engine/casework", {{"engine/bug", "engine/calendar", "engine/profile", "engine/casework"}, pure_never}},
        {"engine/views", {{"engine/bug", "engine/calendar", "engine/profile", "engine/casework", "engine/views"}, pure_never}},
        {"engine/journal", {{"engine/bug", "engine/casework", "engine/journal", "engine/secret", "engine/trouble"}, {"nlohmann", "imgui", "GLFW"}}},
        {"sandbox/texts", {{"engine/bug", "engine/trouble", "sandbox/texts"}, no_outside}},
        {"sandbox/model", {{"engine/calendar", "engine/profile", "engine/casework", "engine/secret", "sandbox/model"}, no_outside}},
        {"sandbox/reading",
         {{"engine/calendar", "engine/profile", "engine/casework", "engine/secret", "sandbox/model", "sandbox/reading", "sandbox/texts"},
          {"sqlite", "SQLite", "imgui", "GLFW", "filesystem", "fstream"}}},
        {"sandbox/files", {{"engine/journal/storage_error", "sandbox/files", "sandbox/model", "sandbox/reading", "sandbox/texts"}, no_window}},
        {"sandbox/session", {{"engine", "sandbox/model", "sandbox/reading", "sandbox/session"}, no_outside}},
        {"sandbox/wording", {{"engine", "sandbox/model", "sandbox/session", "sandbox/texts", "sandbox/wording"}, no_outside}},
        {"sandbox/debrief", {{"engine", "sandbox/model", "sandbox/session", "sandbox/texts", "sandbox/wording", "sandbox/debrief"}, no_outside}},
        {"sandbox/yardstick", {{"engine/calendar", "engine/profile", "sandbox/model", "sandbox/texts", "sandbox/yardstick"}, no_outside}},
        {"sandbox/pictures", {{"engine/profile", "engine/views", "sandbox/model", "sandbox/pictures"}, no_outside}},
        {"sandbox/exchange",
         {{"engine", "sandbox/debrief", "sandbox/exchange", "sandbox/files", "sandbox/model", "sandbox/pictures", "sandbox/session", "sandbox/texts",
           "sandbox/wording", "sandbox/yardstick"},
          no_window}},
        {"sandbox/screens",
         {{"engine/calendar", "engine/profile", "engine/casework", "engine/secret", "engine/views", "sandbox/screens", "sandbox/model", "sandbox/session",
           "sandbox/debrief", "sandbox/wording", "sandbox/pictures", "sandbox/texts", "sandbox/yardstick", "sandbox/exchange/page"},
          {"nlohmann", "sqlite", "SQLite", "GLFW", "filesystem", "fstream"}}},
        {"sandbox/app",
         {{"engine", "sandbox/app", "sandbox/debrief", "sandbox/exchange", "sandbox/files", "sandbox/model", "sandbox/reading", "sandbox/screens",
           "sandbox/session", "sandbox/texts", "sandbox/wording", "sandbox/yardstick"},
          no_window}},
        {"sandbox/window", {{"sandbox/window"}, {"nlohmann", "sqlite", "SQLite"}}},
        {"sandbox/programs", {{"engine", "sandbox"}, {"sqlite", "SQLite", "GLFW"}}}};
    return all;
}

/// Files of one name in two folders, such as paper.cpp here and paper.cpp there.
std::vector<std::string> names_in_two_places(const std::vector<fs::path>& files) {
    std::map<std::string, std::set<fs::path>> places;
    for (const auto& file : files) places[file.stem()].insert(file.parent_path());
    std::vector<std::string> twice;
    for (const auto& [name, folders] : places)
        if (folders.size() > 1) twice.push_back(name);
    return twice;
}

std::vector<std::string> wrong_includes(const Part& part, const std::string& text) {
    std::vector<std::string> wrong;
    for (const auto& include : includes_of(text)) {
        const bool ours = include.starts_with("engine/") || include.starts_with("sandbox/") || include.starts_with("tests/");
        const auto allows = [&](const std::string& prefix) { return include.starts_with(prefix + "/") || include.starts_with(prefix + "."); };
        const auto holds = [&](const std::string& word) { return include.find(word) != std::string::npos; };
        if (ours && std::none_of(part.may.begin(), part.may.end(), allows)) wrong.push_back(include);
        if (!ours && std::any_of(part.never.begin(), part.never.end(), holds)) wrong.push_back(include);
    }
    return wrong;
}

/// Whatever of ours, and of others, a file reads by its includes and theirs.
std::set<std::string> reached_from(const fs::path& file) {
    std::set<std::string> reached;
    std::vector<fs::path> open{file};
    while (!open.empty()) {
        const auto text = text_of(open.back());
        open.pop_back();
        for (const auto& include : includes_of(text))
            if (reached.insert(include).second && fs::exists(house::root + "/" + include)) open.emplace_back(house::root + "/" + include);
    }
    return reached;
}

bool draws(const std::string& include) { return include.find("imgui") != std::string::npos || include.starts_with("sandbox/screens/kit/"); }

std::vector<std::string> chance_in(const std::string& text) {
    std::vector<std::string> found;
    for (const std::string word :
         {"system_clock", "steady_clock", "std::rand", "random_device", "uniform_int_distribution", "uniform_real_distribution", "std::time(", "setlocale"})
        if (text.find(word) != std::string::npos) found.push_back(word);
    return found;
}

/// Words in quotes that are handed to something that draws, instead of a key.
std::vector<std::string> hard_coded(const std::string& text) {
    std::vector<std::string> found;
    static const std::regex drawn("(kit::(text|title|heading|note|line)\\([a-z_.]+, |ImGui::Text[A-Za-z]*\\()\"([^\"]*[A-Za-z] [A-Za-z][^\"]*)\"");
    for (std::sregex_iterator match(text.begin(), text.end(), drawn), end; match != end; ++match) found.push_back((*match)[3]);
    return found;
}

/// Words for people in quotes: "not stated". Comments may quote whom they like.
std::vector<std::string> sentences_in(const std::string& text) {
    std::vector<std::string> found;
    static const std::regex comment("//[^\n]*"), quoted("\"([^\"\n]*[A-Za-z] [A-Za-z][^\"\n]*)\"");
    const auto code = std::regex_replace(text, comment, "");
    for (std::sregex_iterator match(code.begin(), code.end(), quoted), end; match != end; ++match) found.push_back((*match)[1]);
    return found;
}

std::set<std::string> keys_in(const std::string& text) {
    std::set<std::string> keys;
    static const std::regex quoted("\"([a-z_]+(\\.[a-z_0-9]+)+)\"");
    for (std::sregex_iterator match(text.begin(), text.end(), quoted), end; match != end; ++match) keys.insert((*match)[1]);
    return keys;
}

std::set<std::string> known_keys() {
    const auto read = reading::read_texts({"en.json", text_of(house::root + "/assets/texts/en.json")}, nullptr);
    REQUIRE(read.thing);
    const auto all = read.thing->keys();
    return {all.begin(), all.end()};
}

bool is_plural_of(const std::set<std::string>& known, const std::string& key) { return known.contains(key + "_one") && known.contains(key + "_other"); }

} // namespace

TEST_CASE("Includes point one way", "[rules]") {
    for (const auto& [folder, part] : parts())
        for (const auto& file : sources(folder)) {
            const auto wrong = wrong_includes(part, text_of(file));
            INFO(file);
            CHECK(wrong == std::vector<std::string>{});
        }
    CHECK(wrong_includes(parts().at("engine/casework"), "#include \"sandbox/session/session.hpp\"\n#include <nlohmann/json.hpp>\n").size() == 2);
}

TEST_CASE("Every file stands on a floor", "[rules]") {
    static const std::set<std::string> doors{"engine/bug.hpp",    "engine/desk.hpp",   "engine/desk.cpp",   "engine/replay.hpp",
                                             "engine/replay.cpp", "engine/secret.hpp", "engine/secret.cpp", "engine/trouble.hpp"};
    for (const auto* folder : {"engine", "sandbox"})
        for (const auto& file : sources(folder)) {
            const auto name = fs::relative(file, house::root).string();
            const auto holds = [&](const auto& part) { return name.starts_with(part.first + "/"); };
            INFO(name);
            CHECK((doors.contains(name) || std::any_of(parts().begin(), parts().end(), holds)));
        }
}

TEST_CASE("A name of a file stands once", "[rules]") {
    auto files = sources("engine");
    for (const auto& file : sources("sandbox")) files.push_back(file);
    CHECK(names_in_two_places(files) == std::vector<std::string>{});
    CHECK(names_in_two_places({"a/paper.cpp", "a/paper.hpp", "b/paper.cpp"}) == std::vector<std::string>{"paper"});
}

TEST_CASE("What the app does is made without anything that draws, by whatever way it is included", "[rules]") {
    for (const auto& file : sources("sandbox/app"))
        for (const auto& include : reached_from(file)) {
            INFO(file << " reaches " << include);
            CHECK_FALSE(draws(include));
        }
    CHECK(reached_from(house::root + "/sandbox/screens/room.cpp").contains("sandbox/screens/kit/look.hpp"));
}

TEST_CASE("JSON, SQLite, Graphviz, Cairo, Pango stay in source files", "[rules]") {
    for (const auto* folder : {"engine", "sandbox"})
        for (const auto& file : sources(folder)) {
            const bool journals_own = file.parent_path().filename() == "journal" && file.filename() != "journal.hpp";
            if (file.extension() != ".hpp" || journals_own) continue;
            for (const auto& include : includes_of(text_of(file))) {
                INFO(file << " includes " << include);
                CHECK(include.find("nlohmann") == std::string::npos);
                CHECK(include.find("SQLiteCpp") == std::string::npos);
                CHECK(include.find("gvc") == std::string::npos);
                CHECK(include.find("cairo") == std::string::npos);
                CHECK(include.find("pango") == std::string::npos);
            }
        }
}

TEST_CASE("Only what reads a command line knows CLI11, which takes long to compile", "[rules]") {
    static const std::set<std::string> readers{"command_line.cpp", "command_options.cpp", "window_line.cpp"};
    for (const auto* folder : {"engine", "sandbox"})
        for (const auto& file : sources(folder))
            for (const auto& include : includes_of(text_of(file))) {
                INFO(file << " includes " << include);
                CHECK((!include.starts_with("CLI/") || readers.contains(file.filename())));
            }
}

TEST_CASE("The engine, the play and what is written of it know neither chance nor the wall clock", "[rules]") {
    for (const auto* folder : {"engine", "sandbox/model", "sandbox/session", "sandbox/wording", "sandbox/debrief", "sandbox/exchange"})
        for (const auto& file : sources(folder)) {
            INFO(file);
            CHECK(chance_in(text_of(file)) == std::vector<std::string>{});
        }
    CHECK(chance_in("auto now = std::chrono::system_clock::now();").size() == 1);
}

TEST_CASE("What the engine knows it says in values: words for people are wording's", "[rules]") {
    for (const auto* folder : {"engine/calendar", "engine/profile", "engine/casework", "engine/views"})
        for (const auto& file : sources(folder)) {
            INFO(file);
            CHECK(sentences_in(text_of(file)) == std::vector<std::string>{});
        }
    CHECK(sentences_in("return found.empty() ? \"(not stated)\" : found; // \"said in a comment\"") == std::vector<std::string>{"(not stated)"});
    CHECK(sentences_in("snprintf(text, size, \"%04d-%04u\", year, number); word == \"case.number\"").empty());
}

TEST_CASE("No screen speaks but by key, every key is known", "[rules]") {
    const auto known = known_keys();
    for (const auto& file : sources("sandbox/screens")) {
        const auto text = text_of(file);
        INFO(file);
        CHECK(hard_coded(text) == std::vector<std::string>{});
        if (file.filename() == "look.hpp") continue; // its comment shows how keys are used
        for (const auto& key : keys_in(text)) {
            if (!key.starts_with("screen.")) continue;
            INFO(key);
            CHECK((known.contains(key) || is_plural_of(known, key)));
        }
    }
    CHECK(hard_coded("kit::text(look, \"Hello there\");").size() == 1);
}

TEST_CASE("A debrief, a comparison and their files speak but by key, every key is known", "[rules]") {
    const auto known = known_keys();
    for (const auto* folder : {"sandbox/session", "sandbox/wording", "sandbox/debrief", "sandbox/exchange"})
        for (const auto& file : sources(folder))
            for (const auto& key : keys_in(text_of(file))) {
                static const std::set<std::string> spoken{"debrief", "groups", "compare", "conform", "due", "export"};
                if (!spoken.contains(key.substr(0, key.find('.')))) continue;
                INFO(file << " says " << key);
                CHECK((known.contains(key) || is_plural_of(known, key)));
            }
}

TEST_CASE("No key is left unused", "[rules]") {
    std::set<std::string> used;
    for (const auto& file : sources("sandbox"))
        for (const auto& key : keys_in(text_of(file))) used.insert(key);
    for (auto key : known_keys()) {
        for (const std::string ending : {"_one", "_other"})
            if (key.ends_with(ending)) key = key.substr(0, key.size() - ending.size());
        static const std::set<std::string> composed_of_kind_and_word{"reason", "fact", "foretold", "help", "step", "trouble"};
        if (composed_of_kind_and_word.contains(key.substr(0, key.find('.')))) continue;
        INFO(key);
        CHECK((key == "exercise" || used.contains(key)));
    }
}

TEST_CASE("An order is begun, a play given to read and an act's role asked after in one place each", "[rules]") {
    static const std::regex made_elsewhere("[^A-Za-z]Order [a-z_]+;|views::Reader( [a-z_]+)?[{]|of[(][a-z_.()]*[.]roles[^;]*holds[(]");
    static const std::set<std::string> begins{"decide.cpp"};
    for (const auto* folder : {"engine", "sandbox"})
        for (const auto& file : sources(folder)) {
            if (file.extension() != ".cpp" || begins.contains(file.filename())) continue;
            std::smatch found;
            const auto text = text_of(file);
            INFO(file);
            CHECK_FALSE(std::regex_search(text, found, made_elsewhere));
        }
    for (const std::string bad :
         {" casework::Order order;", "const views::Reader reader{session", "std::ranges::any_of(act.roles, [&](RoleId role) { return person.holds(role); })"})
        CHECK(std::regex_search(bad, made_elsewhere));
}
