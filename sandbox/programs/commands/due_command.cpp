#include "sandbox/programs/commands/due_command.hpp"

#include "engine/calendar/due_date.hpp"
#include "sandbox/exchange/due_report.hpp"
#include "sandbox/programs/commands/out_option.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
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
    std::string known;
    for (const auto& clock : profile.clocks) known += (known.empty() ? "" : ", ") + clock.about.id;
    throw Unusable("Expected a clock of " + profile.id + " but it has none named " + wanted + "; it has " + known + ".");
}

bool is_as_practice(const profile::Clock& clock, const DueOptions& options) { return options.otherwise && clock.otherwise_counted; }

/// Nothing when the length is not known.
std::optional<calendar::Length> length_of(const profile::Clock& clock, const DueOptions& options) {
    if (clock.length_input) {
        if (options.days < 0) throw Unusable("Expected --days, because whoever starts " + clock.about.id + " sets its length, but there is none.");
        return calendar::Length{options.days, calendar::Unit::calendar_days};
    }
    return is_as_practice(clock, options) ? clock.otherwise_counted : clock.length;
}

/// Whoever extends says for how long, where the law does not.
calendar::Length extended_by(const profile::Clock& clock, const profile::Extension& extension, const DueOptions& options) {
    if (extension.length.amount > 0 || options.extensions == 0) return extension.length;
    if (options.days < 0) throw Unusable("Expected --days, because the length of an extension of " + clock.about.id + " is not known, but there is none.");
    return {options.days, extension.length.unit};
}

std::vector<calendar::Length> extensions_of(const profile::Clock& clock, const DueOptions& options) {
    int allowed = 0;
    for (const auto& extension : clock.extensions) allowed += extension.times;
    if (options.extensions > allowed)
        throw Unusable(fmt::format("Expected at most {} extensions of {} but --extend says {}.", allowed, clock.about.id, options.extensions));
    std::vector<calendar::Length> lengths;
    for (const auto& extension : clock.extensions)
        lengths.insert(lengths.end(), static_cast<std::size_t>(extension.times), extended_by(clock, extension, options));
    lengths.resize(static_cast<std::size_t>(options.extensions));
    return lengths;
}

void print(const profile::Profile& profile, const profile::Clock& clock, const calendar::Arithmetic& arithmetic, calendar::Length length) {
    casework::PlayContext context;
    context.profile = profile;
    const casework::World world;
    const std::vector<casework::Fact> facts;
    const casework::Words words;
    const auto texts = interface_texts();
    const views::Reader reader{context, world, facts, words, {}, {}, "en"};
    const wording::Sentences sentences(texts, reader);
    say(clock.about.name.en + ": " + sentences.of(length));
    if (const auto law = sentences.of(clock.about.law); !law.empty()) say("  " + law);
    for (const auto& line : sentences.of(arithmetic, length.unit)) say("  " + line);
    say("due: " + calendar::iso(arithmetic.due));
}

void print_json(const calendar::Arithmetic& arithmetic) {
    static constexpr const char* words[] = {"first_day_not_counted", "counted",  "skipped_weekend", "skipped_holiday", "skipped_paused",
                                            "month_end_adjusted",    "extended", "rolled_weekend",  "rolled_holiday",  "hours_counted"};
    nlohmann::ordered_json answer{{"start", calendar::iso(arithmetic.start)}, {"due", calendar::iso(arithmetic.due)}};
    for (const auto& step : arithmetic.steps)
        answer["steps"].push_back(
            {{"kind", words[static_cast<std::size_t>(step.kind)]}, {"from", calendar::iso(step.from)}, {"to", calendar::iso(step.to)}, {"used", step.used}});
    say(answer.dump(2));
}

} // namespace

int run(const DueOptions& options) {
    check_name(options.out);
    const auto profile = profile_of(options.profile);
    const auto& clock = profile[clock_of(profile, options.clock)];
    const auto start = moment_of(options.from, "--from");
    const auto pauses = pauses_of(options);
    const auto extensions = extensions_of(clock, options);
    const auto length = length_of(clock, options);
    const auto texts = interface_texts();
    if (!length) {
        say(texts("due.not_known", {{"clock", clock.about.name.en}}));
        return 1;
    }
    const auto arithmetic = calendar::explain_due({start, *length, extensions, pauses}, profile.counting, profile.days);
    if (options.json) print_json(arithmetic);
    else if (options.out)
        write(exchange::due_report({profile, texts}, {clock, *length, is_as_practice(clock, options), extensions.size(), pauses, arithmetic}), options.out);
    else print(profile, clock, arithmetic, *length);
    return 0;
}

} // namespace commands
