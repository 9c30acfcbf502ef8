#include "engine/journal/journal.hpp"
#include "sandbox/commands/commands.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <functional>

namespace {

using Run = std::function<int()>;

void add_json(CLI::App& command, bool& json) { command.add_flag("--json", json, "Print the same for programs"); }

void add_check(CLI::App& app, commands::CheckOptions& options, Run& run) {
    auto* command = app.add_subcommand("check", "Every problem in profiles, scenarios and plans");
    command->add_option("PATH", options.paths, "Files, folders or names of scenarios")->required();
    command->add_flag("--notes", options.notes, "Also list the values that are not confirmed");
    add_json(*command, options.json);
    command->callback([&] { run = [&] { return run_check(options); }; });
}

void add_play(CLI::App& app, commands::PlayOptions& options, Run& run) {
    auto* command = app.add_subcommand("play", "Play a scenario to its end");
    command->add_option("SCENARIO", options.scenario, "Its name, folder or file")->required();
    command->add_option("--plan", options.plan, "A plan beside the scenario by name, or a file");
    command->add_option("--session", options.session, "Keep the play in this file, which must not exist yet");
    command->add_option("--guard-rails", options.guard_rails, "teach or exam")->check(CLI::IsMember({"teach", "exam"}));
    command->add_option("--key", options.key, "The file with the key for identities");
    command->add_flag("--log", options.log, "One line per fact and refusal");
    command->add_flag("--story", options.story, "Told for people");
    add_json(*command, options.json);
    command->callback([&] { run = [&] { return run_play(options); }; });
}

void add_log(CLI::App& app, commands::LogOptions& options, Run& run) {
    auto* command = app.add_subcommand("log", "One line per fact and refusal of a session");
    command->add_option("SESSION", options.session, "A session file")->required();
    command->add_option("--at", options.at, "Only up to this fact, and the state after it");
    command->add_option("--as", options.as, "As this person may see it");
    add_json(*command, options.json);
    command->callback([&] { run = [&] { return run_log(options); }; });
}

void add_verify(CLI::App& app, commands::VerifyOptions& options, Run& run) {
    auto* command = app.add_subcommand("verify", "Whether a session is as it was played");
    command->add_option("SESSION", options.session, "A session file")->required();
    command->add_option("--expect", options.expect, "The digest it must have");
    add_json(*command, options.json);
    command->callback([&] { run = [&] { return run_verify(options); }; });
}

void add_route(CLI::App& app, commands::RouteOptions& options, Run& run) {
    auto* command = app.add_subcommand("route", "Where a report would go, and why");
    command->add_option("PROFILE", options.profile, "Its name or file")->required();
    command->add_option("--report", options.report, "A report file")->required();
    command->add_option("--on", options.on, "The day asked about, such as 2026-10-02");
    add_json(*command, options.json);
    command->callback([&] { run = [&] { return run_route(options); }; });
}

int fail(const std::string& sentence) {
    std::fflush(stdout);
    std::fprintf(stderr, "portalctl: %s\n", sentence.c_str());
    return 2;
}

/// The one place where a broken world becomes a sentence.
int carefully(const Run& run) {
    try {
        return run();
    } catch (const commands::Unusable& unusable) {
        return fail(unusable.what());
    } catch (const journal::Trouble& trouble) {
        return fail(trouble.what());
    } catch (const std::exception& broken) {
        return fail(broken.what());
    }
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("Clean Portal Sandbox without a window", "portalctl");
    app.require_subcommand(1);
    commands::CheckOptions check;
    commands::PlayOptions play;
    commands::LogOptions log;
    commands::VerifyOptions verify;
    commands::RouteOptions route;
    Run run;
    add_check(app, check, run);
    add_play(app, play, run);
    add_log(app, log, run);
    add_verify(app, verify, run);
    add_route(app, route, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        return fail(std::string(error.what()) + ". See portalctl --help.");
    }
    return carefully(run);
}
