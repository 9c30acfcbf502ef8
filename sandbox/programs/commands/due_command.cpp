#include "sandbox/programs/commands/due_command.hpp"

#include "engine/casework/clocks.hpp"
#include "engine/casework/extensions.hpp"
#include "sandbox/exchange/due_report.hpp"
#include "sandbox/programs/commands/out_option.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/session/play/dry_run.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

calendar::Instant moment_of(const std::string& text, const std::string& option) {
    if (const auto moment = calendar::parse_instant(text)) return *moment;
    return calendar::start_of(day_of(text, option));
}

/// "2026-05-01..2026-05-14"
calendar::Pause pause_of(const std::string& text) {
    const auto dots = text.find("..");
    if (dots == std::string::npos) throw Unusable("Expected two days such as 2026-05-01..2026-05-14 but --suspend says \"" + text + "\".");
    const calendar::Pause pause{moment_of(text.substr(0, dots), "--suspend"), moment_of(text.substr(dots + 2), "--suspend")};
    if (pause.until < pause.from) throw Unusable("Expected a suspension that ends after it begins but --suspend says \"" + text + "\".");
    return pause;
}

std::vector<calendar::Pause> pauses_of(const DueOptions& options) {
    std::vector<calendar::Pause> pauses;
    for (const auto& text : options.suspensions) pauses.push_back(pause_of(text));
    std::ranges::sort(pauses);
    return pauses;
}

profile::ClockId clock_of(const profile::Profile& profile, const std::string& wanted) {
    if (const auto clock = profile.clock(wanted)) return clock;
    const auto known = texts::listed(profile.clocks, [](const profile::Clock& clock) { return clock.about.id; });
    throw Unusable("Expected a clock of " + profile.id + " but it has none named " + wanted + "; it has " + known + ".");
}

/// Nothing to say where a profile knows of no other way to count.
bool count_as_practice(profile::Clock& clock, const DueOptions& options) {
    if (!options.otherwise || !clock.otherwise_counted || clock.length_input) return false;
    clock.length = clock.otherwise_counted;
    return true;
}

void expect_days(const profile::Clock& clock, const DueOptions& options) {
    if (clock.length_input && options.days < 0)
        throw Unusable("Expected --days, because whoever starts " + clock.about.id + " sets its length, but there is none.");
    const auto given = casework::extensions_given(clock);
    if (static_cast<std::size_t>(options.extensions) > given)
        throw Unusable(fmt::format("Expected at most {} extensions of {} but --extend says {}.", given, clock.about.id, options.extensions));
}

/// Whoever extends says for how long, where the law does not.
calendar::Length extension_of(const profile::Clock& clock, std::size_t nth, const DueOptions& options) {
    const auto by_law = casework::next_extension(clock, nth, {});
    if (by_law && by_law->amount > 0) return *by_law;
    if (options.days < 0) throw Unusable("Expected --days, because the length of an extension of " + clock.about.id + " is not known, but there is none.");
    return *casework::next_extension(clock, nth, options.days);
}

/// As if it had been started, suspended and extended so.
casework::RunningClock clock_as_asked(const profile::Profile& profile, profile::ClockId clock, const DueOptions& options) {
    casework::RunningClock run;
    run.clock = clock;
    run.started = run.anchor = moment_of(options.from, "--from");
    run.length_input = options.days;
    for (const auto& pause : pauses_of(options)) run.pauses.push_back(pause);
    expect_days(profile[clock], options);
    for (std::size_t nth = 0; nth < static_cast<std::size_t>(options.extensions); ++nth) run.extensions.push_back(extension_of(profile[clock], nth, options));
    return run;
}

void print(const casework::PlayContext& context, const exchange::DueAnswer& answer) {
    const session::DryRun nobody_plays(context.profile);
    const auto texts = interface_texts();
    const auto reader = nobody_plays.reader("en");
    const wording::Sentences sentences(texts, reader);
    say(answer.clock.about.name.en + ": " + sentences.of(answer.length));
    if (const auto law = sentences.of(answer.clock.about.law); !law.empty()) say("  " + law);
    for (const auto& line : sentences.of(answer.reckoned())) say("  " + line);
    say("due: " + calendar::iso(answer.arithmetic.due));
}

void print_json(const calendar::Arithmetic& arithmetic) {
    nlohmann::ordered_json answer{{"start", calendar::iso(arithmetic.start)}, {"due", calendar::iso(arithmetic.due)}};
    for (const auto& step : arithmetic.steps)
        answer["steps"].push_back(
            {{"kind", calendar::word_of(step.kind)}, {"from", calendar::iso(step.from)}, {"to", calendar::iso(step.to)}, {"used", step.used}});
    say(json_text(answer));
}

} // namespace

int run(const DueOptions& options) {
    check_name(options.out);
    casework::PlayContext context;
    auto& profile = context.profile = profile_of(options.profile);
    const auto id = clock_of(profile, options.clock);
    const bool as_practice = count_as_practice(profile.clocks[id.index], options);
    const auto& about = profile[id];
    const auto clock = clock_as_asked(profile, id, options);
    const auto term = casework::term_of(profile, {}, clock);
    const auto texts = interface_texts();
    if (!term) {
        say(texts("due.not_known", {{"clock", about.about.name.en}}));
        return 1;
    }
    const exchange::DueAnswer answer{about,
                                     term->length,
                                     as_practice,
                                     clock.extensions.size(),
                                     clock.pauses,
                                     casework::arithmetic(context, {}, clock),
                                     casework::calendar_of(context, {}, clock)};
    if (options.json) print_json(answer.arithmetic);
    else if (options.out) write(exchange::due_report({profile, texts}, answer), options.out);
    else print(context, answer);
    return 0;
}

} // namespace commands
