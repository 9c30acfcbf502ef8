#include "sandbox/programs/commands/play_command.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/log_lines.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

using session::PlanEnd;
using session::PlanResult;
using session::Session;

/// Prints what has been committed since the last look: facts, and the refusals between them.
class Told {
public:
    Told(const Session& session, bool every_fact) : session_(session), every_fact_(every_fact) {}

    void catch_up() {
        for (; facts_ < session_.facts().size(); ++facts_) {
            tell_refusals();
            const auto& fact = session_.facts()[facts_];
            if (every_fact_ || casework::opens_order(fact.kind)) say(wording::log_line(session::reader_of(session_, {}), fact, &session_.scenario()));
        }
        tell_refusals();
    }

private:
    void tell_refusals() {
        for (; refusals_ < session_.refusals().size() && session_.refusals()[refusals_].after_fact <= facts_; ++refusals_)
            say(wording::log_line(session_.context(), session_.world(), session_.refusals()[refusals_]));
    }

    const Session& session_;
    bool every_fact_;
    std::size_t facts_ = 0, refusals_ = 0;
};

casework::GuardRails rails_of(const PlayOptions& options, const model::Plan& plan) {
    if (options.guard_rails == "exam") return casework::GuardRails::exam;
    return options.guard_rails == "teach" ? casework::GuardRails::teach : plan.rails;
}

std::string end_word(PlanEnd end) {
    switch (end) {
    case PlanEnd::finished: return "finished";
    case PlanEnd::unexpected_refusal: return "was refused although the plan does not say so";
    case PlanEnd::unexpectedly_allowed: return "happened although the plan says it is refused";
    case PlanEnd::never_reached: return "waits for a moment that never comes";
    }
    return "";
}

void print_stop(const Session& session, const model::Plan& plan, const PlanResult& result) {
    const auto& step = plan.steps[result.step];
    const auto& act = session.profile()[step.act.act].about.id;
    say(fmt::format("The plan stopped at step {} (line {}): {} by {} {}.", result.step + 1, step.line, act, session.context()[step.act.as].id,
                    end_word(result.end)));
    for (const auto& reason : result.refusal) say("  reason: " + wording::refusal_word(reason.code));
}

void print_expectations(const Session& session, const PlanResult& result) {
    const auto& all = session.scenario().expectations;
    std::size_t held = 0, did_not_arise = 0;
    for (const auto& one : result.expectations) {
        did_not_arise += one.counts() ? 0 : 1;
        held += one.state == session::ExpectationState::held ? 1 : 0;
        if (one.state == session::ExpectationState::missed)
            say(fmt::format("missed at fact {}: {}: {}", one.at_fact, all[one.expectation].id, all[one.expectation].says.en));
    }
    say(fmt::format("{} of {} expectations held{}", held, all.size() - did_not_arise,
                    did_not_arise == 0 ? std::string{} : fmt::format("; {} did not arise", did_not_arise)));
}

std::vector<std::string> not_in(const std::vector<std::string>& some, const std::vector<std::string>& others) {
    std::vector<std::string> left;
    std::ranges::copy_if(some, std::back_inserter(left), [&](const std::string& one) { return std::ranges::count(others, one) == 0; });
    return left;
}

/// What came of it beside what the plan says of itself.
std::string as_declared(const model::Plan& plan, const PlanResult& result) {
    const auto more = not_in(result.missed, plan.misses), fewer = not_in(plan.misses, result.missed);
    if (more.empty() && fewer.empty()) return "as the plan declares";
    std::string told = "not as the plan declares";
    if (!more.empty()) told += ": missed too " + texts::listed(more);
    if (!fewer.empty()) told += std::string(more.empty() ? ":" : ";") + " not missed " + texts::listed(fewer);
    return told;
}

void print_json(const Session& session, const model::Plan& plan, const PlanResult& result) {
    nlohmann::ordered_json answer{{"scenario", session.scenario().id},         {"end", end_word(result.end)},
                                  {"facts", session.facts().size()},           {"refusals", session.refusals().size()},
                                  {"missed", nlohmann::ordered_json::array()}, {"did_not_arise", nlohmann::ordered_json::array()}};
    for (const auto& one : result.expectations) {
        const auto& id = session.scenario().expectations[one.expectation].id;
        if (one.state == session::ExpectationState::missed) answer["missed"].push_back({{"id", id}, {"at_fact", one.at_fact}});
        if (!one.counts()) answer["did_not_arise"].push_back(id);
    }
    if (!plan.steps.empty()) answer["declared"] = as_declared(plan, result);
    answer["digest"] = session.digest();
    say(json_text(answer));
}

PlanResult play_out(Session& session, const model::Plan& plan, const PlayOptions& options) {
    session::PlanPlayer player(session, plan);
    Told told(session, options.log);
    const bool quiet = options.json || options.story;
    if (!quiet) told.catch_up();
    while (player.step())
        if (!quiet) told.catch_up();
    auto result = player.finish();
    if (!quiet) told.catch_up();
    return result;
}

void warn(const model::Materials& materials) {
    const auto& from = materials.context.profile.checked_from;
    if (from && calendar::date_of(materials.scenario.starts) < *from)
        std::fprintf(stderr, "warning: the law before %s was not checked for this profile.\n", calendar::iso(*from).c_str());
}

} // namespace

int run(const PlayOptions& options) {
    const auto scenario = files::scenario_path(options.scenario);
    auto materials = materials_of(scenario);
    const auto plan = plan_of(scenario, options.plan, materials);
    warn(materials);
    const bool keeps = !options.session.empty();
    const auto key = !keeps ? std::string{} : options.key.empty() ? files::key_file() : options.key;
    auto session = Session::start(std::move(materials), {rails_of(options, plan), options.session, key});
    const auto result = play_out(session, plan, options);
    if (options.json) {
        print_json(session, plan, result);
    } else {
        if (options.story) print_story(session);
        if (result.end != PlanEnd::finished) print_stop(session, plan, result);
        if (!options.story) print_expectations(session, result);
        if (result.end == PlanEnd::finished && !plan.steps.empty()) say(as_declared(plan, result));
        say("digest: " + session.digest());
    }
    return result.end == PlanEnd::finished && result.missed.empty() ? 0 : 1;
}

} // namespace commands
