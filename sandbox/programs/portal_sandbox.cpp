#include "engine/secret.hpp"
#include "sandbox/app/window_session.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/screenshots.hpp"
#include "sandbox/programs/windows.hpp"
#include "sandbox/reading/theme_reader.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>

namespace {

struct Options {
    std::string what, plan, screenshots, language = "en", theme, rails;
    int text_scale = 0;
    bool exit = false;
};

void declare(CLI::App& cli, Options& options) {
    cli.add_option("SCENARIO", options.what, "A scenario or a session file");
    cli.add_option("--plan", options.plan, "A plan that drives the play");
    cli.add_flag("--exit", options.exit, "With --plan: play, print the digest, end");
    cli.add_option("--screenshots", options.screenshots, "Draw every screen into this folder; needs no display");
    cli.add_option("--lang", options.language, "Language of the interface")->check(CLI::IsMember({"en"}));
    cli.add_option("--text-scale", options.text_scale, "Per cent")->check(CLI::Range(100, 250));
    cli.add_option("--theme", options.theme, "light, dark or contrast")->check(CLI::IsMember({"light", "dark", "contrast"}));
    cli.add_option("--guard-rails", options.rails, "teach or exam")->check(CLI::IsMember({"teach", "exam"}));
}

int play_and_exit(const Options& options) {
    const auto path = files::scenario_path(options.what.empty() ? "inflated_invoices" : options.what);
    auto read = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
    if (!read.thing) throw std::runtime_error(model::line_of(read.problems.front()));
    auto plan = reading::read_plan(files::read_file(files::plan_path(path, options.plan)), *read.thing);
    if (!plan.thing) throw std::runtime_error(model::line_of(plan.problems.front()));
    auto session = session::Session::start(std::move(*read.thing), {plan.thing->rails, "", ""});
    session::PlanPlayer player(session, *plan.thing);
    const auto result = player.finish();
    std::printf("digest: %s\n", session.digest().c_str());
    return result.end == session::PlanEnd::finished && result.missed.empty() ? 0 : 1;
}

/// What is said on the command line counts more than what was kept.
void apply(const Options& options, screens::App& app) {
    if (options.text_scale) app.text_scale = options.text_scale;
    if (options.theme == "light") app.theme = screens::ThemeChoice::light;
    if (options.theme == "dark") app.theme = screens::ThemeChoice::dark;
    if (options.theme == "contrast") app.theme = screens::ThemeChoice::contrast;
    app.rails = options.rails == "exam" ? 1 : 0;
}

int open_window(const Options& options) {
    screens::App app;
    WindowSession play(app);
    play.remember();
    apply(options, app);
    play.fill_library();
    if (!options.plan.empty()) play.let_plan_play(options.what.empty() ? "inflated_invoices" : options.what, options.plan);
    else if (!options.what.empty()) play.open(options.what);
    else play.reopen();
    return run_windows(app, play);
}

int run(int argc, char** argv) {
    CLI::App cli("Clean Portal Sandbox", "portal-sandbox");
    Options options;
    declare(cli, options);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return cli.exit(help);
    } catch (const CLI::ParseError& error) {
        throw std::runtime_error(std::string(error.what()) + ". See portal-sandbox --help.");
    }
    if (options.screenshots.empty()) return options.exit ? play_and_exit(options) : open_window(options);
    screens::App app;
    apply(options, app);
    return draw_screenshots(std::move(app), options.screenshots);
}

} // namespace

int main(int argc, char** argv) {
    secret::leave_no_core();
    try {
        return run(argc, argv);
    } catch (const std::exception& broken) {
        std::fprintf(stderr, "portal-sandbox: %s\n", broken.what());
        return 2;
    }
}
