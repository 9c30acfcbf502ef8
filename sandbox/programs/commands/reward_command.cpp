#include "sandbox/programs/commands/reward_command.hpp"

#include "engine/casework/award.hpp"
#include "sandbox/exchange/award_report.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/award_lines.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

profile::AmountId amount_of(const profile::Profile& profile, const std::string& wanted) {
    if (const auto amount = profile.amount(wanted)) return amount;
    const auto known = texts::listed(profile.amounts, [](const profile::Amount& amount) { return amount.about.id; });
    throw Unusable("Expected an amount of " + profile.id + " but it has none named " + wanted + (known.empty() ? "." : "; it has " + known + "."));
}

void print_json(const casework::Award& award) {
    static constexpr const char* words[] = {"bracket", "capped", "reduced", "shared", "rounded", "too_little"};
    nlohmann::ordered_json answer{{"value", award.value}, {"steps", nlohmann::ordered_json::array()}};
    for (const auto& step : award.steps)
        answer["steps"].push_back(
            {{"kind", texts::key_at(words, step.kind)}, {"from", step.from}, {"to", step.to}, {"permille", step.rate}, {"so_far", step.so_far}});
    say(json_text(answer));
}

} // namespace

int run(const RewardOptions& options) {
    check_name(options.out);
    const auto profile = profile_of(options.profile);
    const auto& amount = profile[amount_of(profile, options.rule)];
    const auto award = casework::award(amount, options.terms);
    if (options.json) {
        print_json(award);
        return 0;
    }
    if (options.out) {
        write(exchange::award_report({profile, interface_texts()}, amount, options.terms), options.out);
        return 0;
    }
    say(amount.about.name.en);
    for (const auto& line : wording::award_lines(interface_texts(), amount, award)) say("  " + line);
    say(fmt::format("amount: {}", award.value));
    return 0;
}

} // namespace commands
