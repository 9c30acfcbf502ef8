#include "sandbox/programs/window_line.hpp"

#include <CLI/CLI.hpp>

#include <charconv>

namespace {

constexpr int least_width = 640, least_height = 360, most = 7680;

/// Such as 1600x900.
PictureSize size_in(const std::string& words) {
    PictureSize size;
    const auto* end = words.data() + words.size();
    const auto width = std::from_chars(words.data(), end, size.width);
    const bool crossed = width.ec == std::errc{} && width.ptr != end && *width.ptr == 'x';
    const auto height = crossed ? std::from_chars(width.ptr + 1, end, size.height) : width;
    const bool whole = crossed && height.ec == std::errc{} && height.ptr == end;
    if (!whole || size.width < least_width || size.height < least_height || size.width > most || size.height > most)
        throw CLI::ValidationError("--size", "Expected a width and a height such as 1600x900, from 640x360 to 7680 each way, but got \"" + words + "\"");
    return size;
}

void declare(CLI::App& line, WindowOptions& options) {
    line.add_option("SCENARIO", options.what, "A scenario or a session file");
    auto* plan = line.add_option("--plan", options.plan, "A plan that drives the play");
    line.add_flag("--exit", options.exit, "With --plan: play, print the digest, end");
    auto* pictures = line.add_option("--screenshots", options.screenshots, "Draw every screen into this folder; needs no display");
    line.add_option_function<std::string>(
            "--size", [&options](const std::string& words) { options.size = size_in(words); }, "Of the pictures, such as 1600x900")
        ->needs(pictures);
    line.add_option("--record", options.record, "Keep a log of everything that is asked for in this file")->excludes(plan);
    line.add_option("--replay", options.replay, "Ask for everything in such a log again, without a window; prints the digest");
    line.add_option("--lang", options.language, "Language of the interface")->check(CLI::IsMember({"en"}));
    line.add_option("--text-scale", options.text_scale, "Per cent")->check(CLI::Range(100, 250));
    line.add_option("--theme", options.theme, "light, dark or contrast")->check(CLI::IsMember({"light", "dark", "contrast"}));
    line.add_option("--guard-rails", options.rails, "teach or exam")->check(CLI::IsMember({"teach", "exam"}));
}

} // namespace

std::optional<WindowOptions> read_window_line(int argc, const char* const* argv) {
    CLI::App line("Clean Portal Sandbox", "portal-sandbox");
    WindowOptions options;
    declare(line, options);
    try {
        line.parse(argc, argv);
    } catch (const CLI::Success& help) {
        line.exit(help);
        return {};
    } catch (const CLI::ParseError& error) {
        throw std::runtime_error(std::string(error.what()) + ". See portal-sandbox --help.");
    }
    return options;
}
