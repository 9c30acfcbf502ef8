#include "engine/casework/award.hpp"
#include "sandbox/programs/commands/commands.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/wording/award_lines.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

struct RewardOptions {
    std::string profile, rule;
    casework::AwardTerms terms;
    bool json = false;
};

profile::AmountId amount_of(const profile::Profile& profile, const std::string& wanted) {
    if (const auto amount = profile.amount(wanted)) return amount;
    std::string known;
    for (const auto& amount : profile.amounts) known += (known.empty() ? "" : ", ") + amount.about.id;
    throw Unusable("Expected an amount of " + profile.id + " but it has none named " + wanted + (known.empty() ? "." : "; it has " + known + "."));
}

void print_json(const casework::Award& award) {
    static constexpr const char* words[] = {"bracket", "capped", "reduced", "shared", "rounded", "too_little"};
    nlohmann::ordered_json answer{{"value", award.value}, {"steps", nlohmann::ordered_json::array()}};
    for (const auto& step : award.steps)
        answer["steps"].push_back(
            {{"kind", words[static_cast<std::size_t>(step.kind)]}, {"from", step.from}, {"to", step.to}, {"permille", step.rate}, {"so_far", step.so_far}});
    say(answer.dump(2));
}

int run_reward(const RewardOptions& options) {
    const auto profile = profile_of(options.profile);
    const auto& amount = profile[amount_of(profile, options.rule)];
    const auto award = casework::award(amount, options.terms);
    if (options.json) {
        print_json(award);
        return 0;
    }
    say(amount.about.name.en);
    for (const auto& line : wording::award_lines(interface_texts(), amount, award)) say("  " + line);
    say(fmt::format("amount: {}", award.value));
    return 0;
}

} // namespace

void add_reward(CLI::App& app, Run& run) {
    const auto options = std::make_shared<RewardOptions>();
    auto* command = app.add_subcommand("reward", "What a reward comes to, and the arithmetic");
    command->add_option("PROFILE", options->profile, "Its name or file")->required();
    command->add_option("RULE", options->rule, "The amount's id")->required();
    command->add_option("--base", options->terms.base, "What was recovered or saved, in whole units of the currency")
        ->required()
        ->check([](const std::string& text) {
            const bool whole = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
            return whole ? std::string{} : "Expected a whole number of at most 18 digits, such as 156500000, but found \"" + text + "\"";
        });
    command->add_option("--less", options->terms.reduced_permille, "Thousandths taken off")->check(CLI::Range(0, 1000));
    command->add_option("--share", options->terms.share_permille, "Thousandths of it, where several share")->check(CLI::Range(0, 1000));
    add_json(*command, options->json);
    command->callback([&run, options] { run = [options] { return run_reward(*options); }; });
}

} // namespace commands
