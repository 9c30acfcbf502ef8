#include "engine/journal/journal.hpp"
#include "sandbox/commands/commands.hpp"

#include <cstdio>

namespace {

int fail(const std::string& sentence) {
    std::fflush(stdout);
    std::fprintf(stderr, "portalctl: %s\n", sentence.c_str());
    return 2;
}

/// The one place where a broken world becomes a sentence.
int carefully(const commands::Run& run) {
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
    commands::Run run;
    for (const auto add : {commands::add_check, commands::add_play, commands::add_log, commands::add_verify, commands::add_route, commands::add_due,
                           commands::add_reward, commands::add_compare, commands::add_conform, commands::add_cover, commands::add_debrief, commands::add_drill})
        add(app, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        return fail(std::string(error.what()) + ". See portalctl --help.");
    }
    return carefully(run);
}
