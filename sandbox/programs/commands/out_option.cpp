#include "sandbox/programs/commands/out_option.hpp"

#include "sandbox/programs/commands/printing.hpp"

namespace commands {

void add_out(CLI::App& command, OutOptions& options) {
    auto* out = command.add_option("--out", options.file, "Write it into this file: " + exchange::report_endings());
    command.add_flag("--force", options.force, "Replace a file of that name")->needs(out);
    out->excludes(command.get_option("--json"));
}

void check_name(const OutOptions& options) {
    if (options && !exchange::is_report_name(options.file))
        throw Unusable("Expected --out to end in " + exchange::report_endings() + " but it is " + options.file + ".");
}

void write(const exchange::Report& report, const OutOptions& options) {
    exchange::write_report(report, options.file, options.force);
    say(interface_texts()("export.written", {{"file", options.file}}));
}

} // namespace commands
