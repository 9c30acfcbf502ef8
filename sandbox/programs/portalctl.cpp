#include "engine/secret.hpp"
#include "sandbox/programs/commands/commands.hpp"
#include "sandbox/programs/commands/printing.hpp"

#include <cstdio>

namespace {

/// What the library says of a command, or that there is none such.
std::string said(const CLI::App& app, const CLI::ParseError& error, const std::string& first) {
    if (!app.get_subcommands().empty() || first.starts_with('-')) return error.what();
    return "Expected a command of portalctl but found " + (first.empty() ? "none" : '"' + first + '"');
}

int run(int argc, char** argv) {
    CLI::App app("Clean Portal Sandbox without a window", "portalctl");
    app.require_subcommand(1);
    commands::Run command;
    for (const auto add : {commands::add_check, commands::add_play, commands::add_log, commands::add_verify, commands::add_route, commands::add_due,
                           commands::add_reward, commands::add_compare, commands::add_conform, commands::add_cover, commands::add_debrief, commands::add_drill})
        add(app, command);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        throw commands::Unusable(said(app, error, argc > 1 ? argv[1] : "") + ". See portalctl --help.");
    }
    return command();
}

} // namespace

/// The one place where a broken world becomes a sentence.
int main(int argc, char** argv) {
    secret::leave_no_core();
    try {
        return run(argc, argv);
    } catch (const std::exception& broken) {
        std::fflush(stdout);
        commands::complain(std::string("portalctl: ") + broken.what());
        return 2;
    }
}
