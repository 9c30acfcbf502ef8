#include "engine/secret.hpp"
#include "sandbox/app/playing.hpp"
#include "sandbox/app/replaying.hpp"
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
    if (!read.thing) throw std::runtime_error(model::line_of(model::first_error(read.problems)));
    auto plan = reading::read_plan(files::read_file(files::plan_path(path, options.plan)), *read.thing);
    if (!plan.thing) throw std::runtime_error(model::line_of(model::first_error(plan.problems)));
    auto session = session::Session::start(std::move(*read.thing), {plan.thing->rails, "", ""});
    session::PlanPlayer player(session, *plan.thing);
    const auto result = player.finish();
    std::printf("digest: %s\n", session.digest().c_str());
    return result.end == session::PlanEnd::finished && result.missed.empty() ? 0 : 1;
}

int replay(const std::string& file) {
    try {
        std::printf("digest: %s\n", app::replayed(file).c_str());
        return 0;
    } catch (const app::OtherPlay& other) {
        std::fprintf(stderr, "portal-sandbox: %s\n", other.what());
        return 1;
    }
}

/// What is said on the command line counts more than what was kept.
void apply(const WindowOptions& options, screens::WindowState& state) {
    if (options.text_scale) state.text_scale = options.text_scale;
    if (options.theme == "light") state.theme = screens::ThemeChoice::light;
    if (options.theme == "dark") state.theme = screens::ThemeChoice::dark;
    if (options.theme == "contrast") state.theme = screens::ThemeChoice::contrast;
    state.rails = options.rails == "exam" ? 1 : 0;
}

int open_window(const WindowOptions& options) {
    screens::WindowState state;
    app::Playing play(state);
    play.remember();
    play.record(app::new_last_run());
    if (!options.record.empty()) play.record(options.record);
    apply(options, state);
    play.fill_library();
    if (!options.plan.empty()) play.let_plan_play(options.what.empty() ? "inflated_invoices" : options.what, options.plan);
    else if (!options.what.empty()) play.open(options.what);
    else play.reopen();
    return run_windows(state, play);
}

int run(int argc, char** argv) {
    const auto options = read_window_line(argc, argv);
    if (!options) return 0;
    if (!options->replay.empty()) return replay(options->replay);
    if (options->screenshots.empty()) return options->exit ? play_and_exit(*options) : open_window(*options);
    screens::WindowState state;
    apply(*options, state);
    return draw_screenshots(std::move(state), options->screenshots, options->size);
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
        std::fprintf(stderr, "portal-sandbox: %s\n", said_of(broken).c_str());
        return 2;
    }
}
