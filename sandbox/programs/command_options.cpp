#include "sandbox/programs/command_options.hpp"

#include "sandbox/exchange/report.hpp"

#include <CLI/CLI.hpp>
#include <map>

namespace commands {
namespace {

void add_json(CLI::App& command, bool& json) { command.add_flag("--json", json, "Print the same for programs"); }

/// Beside --json, which prints, a file is refused.
void add_out(CLI::App& command, OutOptions& options) {
    auto* out = command.add_option("--out", options.file, "Write it into this file: " + exchange::report_endings());
    command.add_flag("--force", options.force, "Replace a file of that name")->needs(out);
    static const std::map<std::string, char> separators{{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}};
    command.add_option("--separator", options.separator, "What parts the cells of a .csv: comma, semicolon, tab")
        ->needs(out)
        ->transform(CLI::CheckedTransformer(separators).description(""));
    out->excludes(command.get_option("--json"));
}

} // namespace

void declare(CLI::App& command, CheckOptions& options) {
    command.add_option("PATH", options.paths, "Files, folders or names of scenarios")->required();
    command.add_flag("--notes", options.notes, "Also list the values that are not confirmed");
    add_json(command, options.json);
}

void declare(CLI::App& command, CompareOptions& options) {
    command.add_option("WHAT", options.what, "Two profiles by name or file, or two or more session files of one scenario")->required();
    command.add_option("--name", options.names, "What to call a group instead of its file; once for each, in their order")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    add_json(command, options.json);
    add_out(command, options.out);
}

void declare(CLI::App& command, ConformOptions& options) {
    command.add_option("PROFILE", options.profile, "Its name or file")->required();
    command.add_option("--standard", options.standard, "One standard by name or file; all without it");
    command.add_option("--verdicts", options.verdicts, "What people who have the texts say instead; else the .verdicts.json beside the profile");
    add_json(command, options.json);
    add_out(command, options.out);
}

void declare(CLI::App& command, CoverOptions& options) {
    command.add_option("PROFILE", options.profile, "Its name or file")->required();
    command.add_option("FOLDER", options.folders, "Where to look for scenarios; all of the project's without it");
    add_json(command, options.json);
}

void declare(CLI::App& command, DebriefOptions& options) {
    command.add_option("PLAY", options.what, "A session file, or a scenario that is played first")->required();
    command.add_option("--plan", options.plan, "With a scenario: a plan beside it by name, or a file");
    command.add_option("--out", options.out, "The file to write: .html, .md, .json or .pdf")->required();
    command.add_flag("--force", options.force, "Replace a file of that name");
}

void declare(CLI::App& command, DrillOptions& options) {
    command.add_option("SESSION", options.session, "A session file")->required();
    command.add_option("--out", options.out, "The folder to write, new or empty")->required();
    command.add_option("--seed", options.seed, "Another number makes another drill")->check(CLI::Range(std::uint64_t{0}, std::uint64_t{1'000'000'000}));
}

void declare(CLI::App& command, DueOptions& options) {
    command.add_option("PROFILE", options.profile, "Its name or file")->required();
    command.add_option("CLOCK", options.clock, "The clock's id")->required();
    command.add_option("--from", options.from, "The day or moment it starts")->required();
    command.add_option("--suspend", options.suspensions, "Days it stands still, as 2026-05-01..2026-05-14; may be repeated");
    command.add_flag("--extend", options.extensions, "One extension each time it is given");
    command.add_option("--days", options.days, "The length, where whoever starts or extends the clock sets it")->check(CLI::Range(0, 36500));
    command.add_flag("--otherwise", options.otherwise, "As practice counts it, where the profile says so");
    add_json(command, options.json);
    add_out(command, options.out);
}

void declare(CLI::App& command, LogOptions& options) {
    command.add_option("SESSION", options.session, "A session file")->required();
    command.add_option("--at", options.at, "Only up to this fact, and the state after it");
    command.add_flag("--branches", options.branches, "Its lines of play: which began where, how far each goes, which is played");
    command.add_option("--as", options.as, "As this person may see it");
    add_json(command, options.json);
}

void declare(CLI::App& command, PlayOptions& options) {
    command.add_option("SCENARIO", options.scenario, "Its name, folder or file")->required();
    command.add_option("--plan", options.plan, "A plan beside the scenario by name, or a file");
    command.add_option("--session", options.session, "Keep the play in this file, which must not exist yet");
    command.add_option("--guard-rails", options.guard_rails, "teach or exam")->check(CLI::IsMember({"teach", "exam"}));
    command.add_option("--key", options.key, "The file with the key for identities");
    command.add_flag("--log", options.log, "One line per fact and refusal");
    command.add_flag("--story", options.story, "Told for people");
    add_json(command, options.json);
}

void declare(CLI::App& command, RewardOptions& options) {
    command.add_option("PROFILE", options.profile, "Its name or file")->required();
    command.add_option("RULE", options.rule, "The amount's id")->required();
    command.add_option("--base", options.terms.base, "What was recovered or saved, in whole units of the currency")
        ->required()
        ->check([](const std::string& text) {
            const bool whole = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
            return whole ? std::string{} : "Expected a whole number of at most 18 digits, such as 156500000, but found \"" + text + "\"";
        });
    command.add_option("--less", options.terms.reduced_permille, "Thousandths taken off")->check(CLI::Range(0, 1000));
    command.add_option("--share", options.terms.share_permille, "Thousandths of it, where several share")->check(CLI::Range(0, 1000));
    add_json(command, options.json);
    add_out(command, options.out);
}

void declare(CLI::App& command, RouteOptions& options) {
    command.add_option("PROFILE", options.profile, "Its name or file")->required();
    command.add_option("--report", options.report, "A report file")->required();
    command.add_option("--on", options.on, "The day asked about, such as 2026-10-02");
    add_json(command, options.json);
}

void declare(CLI::App& command, VerifyOptions& options) {
    command.add_option("SESSION", options.session, "A session file")->required();
    command.add_option_function<std::string>(
        "--expect", [&options](const std::string& digest) { options.expect = digest; }, "The digest it must have");
    add_json(command, options.json);
}

} // namespace commands
