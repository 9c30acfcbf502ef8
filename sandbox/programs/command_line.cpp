#include "sandbox/programs/command_line.hpp"

#include "sandbox/programs/command_options.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/programs/version_text.hpp"

#include <CLI/CLI.hpp>
#include <memory>

namespace commands {
namespace {

/// What the library says of a command, or that there is none such.
std::string said(const CLI::App& app, const CLI::ParseError& error, const std::string& first) {
    if (!app.get_subcommands().empty() || first.starts_with('-')) return error.what();
    return "Expected a command of portalctl but found " + (first.empty() ? "none" : '"' + first + '"');
}

using Asked = std::optional<Command>;

template <class Options> void add(CLI::App& app, Asked& asked, const char* name, const char* does) {
    const auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand(name, does);
    declare(*command, *options);
    command->callback([&asked, options] { asked = *options; });
}

void add_all(CLI::App& app, Asked& asked) {
    add<CheckOptions>(app, asked, "check", "Every problem in profiles, scenarios and plans");
    add<PlayOptions>(app, asked, "play", "Play a scenario to its end");
    add<LogOptions>(app, asked, "log", "One line per fact and refusal of a session");
    add<VerifyOptions>(app, asked, "verify", "Whether a session is as it was played");
    add<RouteOptions>(app, asked, "route", "Where a report would go, and why");
    add<DueOptions>(app, asked, "due", "When a clock runs out, and the arithmetic");
    add<RewardOptions>(app, asked, "reward", "What a reward comes to, and the arithmetic");
    add<CompareOptions>(app, asked, "compare", "Two profiles, or the sessions of several groups, side by side");
    add<ConformOptions>(app, asked, "conform", "Requirement by requirement: met, not met, not set by law, not known");
    add<CoverOptions>(app, asked, "cover", "What of a profile no plan has taken");
    add<DebriefOptions>(app, asked, "debrief", "What came of a play, to be talked about");
    add<DrillOptions>(app, asked, "drill", "Copies of a play, all but one tampered with, for people who learn to find it");
}

} // namespace

std::optional<Command> read_command_line(int argc, const char* const* argv) {
    CLI::App app("Clean Portal Sandbox without a window", "portalctl");
    app.require_subcommand(1);
    app.set_version_flag("--version", version_text());
    Asked asked;
    add_all(app, asked);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        app.exit(help);
        return {};
    } catch (const CLI::ParseError& error) {
        throw Unusable(said(app, error, argc > 1 ? argv[1] : "") + ". See portalctl --help.");
    }
    return asked;
}

} // namespace commands
