#include "engine/secret.hpp"
#include "sandbox/programs/command_line.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/mistake.hpp"

#include <cstdio>

namespace {

int run(int argc, char** argv) {
    const auto asked = commands::read_command_line(argc, argv);
    return asked ? std::visit([](const auto& options) { return commands::run(options); }, *asked) : 0;
}

} // namespace

/// The one place where a broken world becomes a sentence.
int main(int argc, char** argv) {
    secret::leave_no_core();
    try {
        return run(argc, argv);
    } catch (const bug::Bug& mistake) {
        std::fflush(stdout);
        commands::complain("portalctl: " + said_of(mistake));
        return 2;
    } catch (const std::exception& broken) {
        std::fflush(stdout);
        commands::complain("portalctl: " + said_of(broken));
        return 2;
    }
}
