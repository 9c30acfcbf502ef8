#include "tests/rules/function_lengths.hpp"
#include "tests/rules/house.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace {

using house::fs::path;

constexpr std::size_t most_lines = 60, most_lines_in_engine = 40;

/// Functions that do not fit, by their first line.
std::vector<std::string> too_long(const std::string& text, std::size_t most) {
    std::vector<std::string> heads;
    for (const auto& function : house::functions_in(text))
        if (function.lines > most) heads.push_back(function.head + " has " + std::to_string(function.lines) + " lines");
    return heads;
}

std::string function_of(std::size_t lines) {
    std::string text = "namespace sample {\nconst char* brace = \"{\";\n\nFirst::First() : a_{1}, b_{2} {\n";
    for (std::size_t line = 2; line < lines; ++line) text += "    if (a_ == '}') b_ = {}; // {\n";
    return text + "}\n\nint second() { return 2; }\n\n} // namespace sample\n";
}

/// Sources without a header of their own beside them. A program is started, not included.
std::vector<path> without_header(const std::vector<path>& files) {
    static const std::set<path> programs{"portal_sandbox.cpp", "portalctl.cpp"};
    static const path writer = "apply.cpp"; // apply() is told of beside the world that it alone writes
    std::vector<path> alone;
    for (const auto& file : files) {
        const auto header = path(file).replace_extension(".hpp");
        const bool has_one = std::ranges::find(files, header) != files.end();
        if (file.extension() == ".cpp" && !has_one && !programs.contains(file.filename()) && file.filename() != writer) alone.push_back(file);
    }
    return alone;
}

/// The first of its includes shows that the header says all that it needs.
bool includes_itself_first(const std::string& name, const std::string& text) {
    const auto first = text.find("#include ");
    return first != std::string::npos && text.compare(first, 11 + name.size(), "#include \"" + name + "\"") == 0;
}

} // namespace

TEST_CASE("A function fits on a screen: at most 60 lines, in the engine 40", "[rules]") {
    for (const std::string folder : {"engine", "sandbox", "tests"})
        for (const auto& file : house::sources(folder)) {
            INFO(file);
            CHECK(too_long(house::text_of(file), folder == "engine" ? most_lines_in_engine : most_lines) == std::vector<std::string>{});
        }
    CHECK(too_long(function_of(40), 40) == std::vector<std::string>{});
    CHECK(too_long(function_of(41), 40) == std::vector<std::string>{"First::First() : a_{1}, b_{2} has 41 lines"});
}

TEST_CASE("Header and source share a name, and a source includes its header first", "[rules]") {
    auto files = house::sources("engine");
    for (const auto& file : house::sources("sandbox")) files.push_back(file);
    CHECK(without_header(files) == std::vector<path>{});
    CHECK(without_header({"desk/inbox_panel.cpp", "desk/desk_screen.hpp", "desk/desk_screen.cpp"}) == std::vector<path>{"desk/inbox_panel.cpp"});
    for (const auto& file : files) {
        const auto header = house::fs::relative(path(file).replace_extension(".hpp"), house::root);
        if (file.extension() != ".cpp" || !house::fs::exists(house::root / header)) continue;
        INFO(file);
        CHECK(includes_itself_first(header.string(), house::text_of(file)));
    }
    CHECK(!includes_itself_first("a/paper.hpp", "#include \"a/setter.hpp\"\n\n#include \"a/paper.hpp\"\n"));
}

TEST_CASE("A file has one job: none is longer than 300 lines, a program under 150", "[rules]") {
    for (const auto* folder : {"engine", "sandbox", "tests"})
        for (const auto& file : house::sources(folder)) {
            const auto text = house::text_of(file);
            INFO(file);
            CHECK(std::count(text.begin(), text.end(), '\n') <= 300);
        }
    for (const auto* program : {"portalctl.cpp", "portal_sandbox.cpp", "command_line.cpp", "command_options.cpp", "window_line.cpp"}) {
        const auto text = house::text_of(house::root + "/sandbox/programs/" + program);
        CHECK(std::count(text.begin(), text.end(), '\n') < 150);
    }
}
