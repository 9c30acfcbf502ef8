#include "engine/secret.hpp"
#include "sandbox/app/window_session.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/mistake.hpp"
#include "sandbox/programs/screenshots.hpp"
#include "sandbox/programs/window_line.hpp"
#include "sandbox/programs/windows.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/reading/theme_reader.hpp"

#include <cstdio>
#include <cstdlib>

namespace {

int play_and_exit(const WindowOptions& options) {
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
void apply(const WindowOptions& options, screens::App& app) {
    if (options.text_scale) app.text_scale = options.text_scale;
    if (options.theme == "light") app.theme = screens::ThemeChoice::light;
    if (options.theme == "dark") app.theme = screens::ThemeChoice::dark;
    if (options.theme == "contrast") app.theme = screens::ThemeChoice::contrast;
    app.rails = options.rails == "exam" ? 1 : 0;
}

int open_window(const WindowOptions& options) {
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
    const auto options = read_window_line(argc, argv);
    if (!options) return 0;
    if (options->screenshots.empty()) return options->exit ? play_and_exit(*options) : open_window(*options);
    screens::App app;
    apply(*options, app);
    return draw_screenshots(std::move(app), options->screenshots);
}

} // namespace

int main(int argc, char** argv) {
    secret::leave_no_core();
    try {
        return run(argc, argv);
    } catch (const bug::Bug& mistake) {
        std::fprintf(stderr, "portal-sandbox: %s\n", said_of(mistake).c_str());
        return 2;
    } catch (const std::exception& broken) {
        std::fprintf(stderr, "portal-sandbox: %s\n", broken.what());
        return 2;
    }
}
