#include "sandbox/programs/commands/out_option.hpp"

#include "sandbox/exchange/report.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"

namespace commands {

void check_name(const OutOptions& options) {
    if (options && !exchange::is_report_name(options.file))
        throw Unusable("Expected --out to end in " + exchange::report_endings() + " but it is " + options.file + ".");
}

void write(const exchange::Report& report, const OutOptions& options) {
    exchange::write_report(report, options.file, options.force, options.separator);
    say(interface_texts()("export.written", {{"file", options.file}}));
}

} // namespace commands
