#include "sandbox/programs/commands/route_command.hpp"

#include "engine/casework/guidance.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/reading/report_reader.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/wording/law_words.hpp"
#include "sandbox/yardstick/said.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

casework::PlayContext setting_of(const std::string& path, const profile::Profile& profile) {
    auto read = reading::read_report(files::read_file(path), profile);
    if (read.thing) return std::move(*read.thing);
    for (const auto& problem : read.problems) complain(model::line_of(problem));
    throw Unusable("Expected a report that reads but it has " + count_of(read.problems) + ".");
}

casework::Case case_of(const casework::PlayContext& context) {
    const auto& report = context.reports.front();
    casework::Case made;
    made.reporter = report.by;
    made.subject = report.subject;
    made.fields.assign(context.profile.fields.size(), casework::no_value);
    for (const auto& [field, value] : report.fields) made.fields[field.index] = value;
    return made;
}

calendar::Instant day_asked(const RouteOptions& options, const profile::Profile& profile) {
    if (options.on.empty()) return calendar::start_of(profile.checked_from.value_or(calendar::Date{}));
    return calendar::start_of(day_of(options.on, "--on"));
}

void print_failed(const casework::PlayContext& context, const casework::Explained& explained) {
    for (const auto& part : explained.parts) print_failed(context, part);
    if (explained.holds || explained.node == profile::ConditionId::no_index || !explained.parts.empty()) return;
    const auto& node = context.profile.conditions.node(explained.node);
    if (profile::asks_field(node.atom)) say(fmt::format("      failed: {}", context.profile.fields[node.what].about.name.en));
}

/// "ACRC Decree Art 57(1)", and where it is silent or nobody has read it.
std::string law_of(const casework::PlayContext& context, const profile::Provenance& law) {
    const auto texts = interface_texts();
    const auto source = yardstick::Said{context.profile, texts}.short_source_of(law);
    const bool is_silent = context.profile.answer(law) == profile::Answer::not_set;
    return is_silent ? source + (source.empty() ? "" : " - ") + texts("law.not_set") : source;
}

void print_row(const casework::PlayContext& context, const casework::RowAnswer& row) {
    const auto& about = context.profile[row.row];
    const auto* answer = row.fired ? "fires" : !row.in_force ? "not in force that day" : row.condition.holds ? "comes after the first hit" : "does not hold";
    say(fmt::format("  {} {}: {}", row.fired ? "->" : "  ", about.about.name.en, answer));
    if (const auto law = law_of(context, about.about.law); !law.empty()) say("      by: " + law);
    if (!row.fired && row.in_force) print_failed(context, row.condition);
}

void print_guidance(const casework::PlayContext& context, const casework::Guidance& guidance) {
    if (context.profile.report_guide.questions.empty()) return;
    if (guidance.type) say("Report Guide recommends: " + guidance.type->about.name.en);
    if (guidance.next) say("Report Guide would ask next: " + guidance.next->about.name.en);
    for (const auto* content : guidance.lacking) say("  lacking: " + context.profile[content->field].about.name.en);
}

void print(const casework::PlayContext& context, const casework::Route& route) {
    for (const auto& row : route.rows) print_row(context, row);
    if (!route.fired) return say("No row fires: this report would reach nobody.");
    const auto& fired = context.profile[route.fired];
    if (const auto doubt = wording::law_doubt(interface_texts(), context.profile, fired.about.law); !doubt.empty()) say("Of where it goes: " + doubt);
    if (fired.disposition) say("disposition: " + context.profile[fired.disposition].about.name.en);
    for (const auto& candidate : route.to) {
        const auto why = candidate.excluded_by ? " (excluded: " + context.profile[candidate.excluded_by].about.name.en + ")" : std::string{};
        say("to: " + context[candidate.party].called.en + why);
    }
    if (casework::reaches_nobody(route)) say("All who could receive it are excluded: this report would reach nobody.");
}

void print_json(const casework::PlayContext& context, const casework::Route& route, const casework::Guidance& guidance) {
    const auto recommended = guidance.type && guidance.type->type ? context.profile[guidance.type->type].about.id : std::string{};
    nlohmann::ordered_json answer{
        {"recommended_type", recommended}, {"fired", route.fired ? context.profile[route.fired].about.id : ""}, {"to", nlohmann::ordered_json::array()}};
    for (const auto& candidate : route.to)
        answer["to"].push_back(
            {{"party", context[candidate.party].id}, {"excluded_by", candidate.excluded_by ? context.profile[candidate.excluded_by].about.id : ""}});
    static constexpr const char* answers[] = {"said", "not_set", "unread"};
    for (const auto& row : route.rows)
        answer["rows"].push_back({{"row", context.profile[row.row].about.id},
                                  {"holds", row.condition.holds},
                                  {"in_force", row.in_force},
                                  {"fired", row.fired},
                                  {"source", law_of(context, context.profile[row.row].about.law)},
                                  {"answer", texts::key_at(answers, context.profile.answer(context.profile[row.row].about.law))}});
    say(json_text(answer));
}

} // namespace

int run(const RouteOptions& options) {
    const auto profile = profile_of(options.profile);
    const auto context = setting_of(options.report, profile);
    const auto report = case_of(context);
    const auto route = casework::route(context, report, day_asked(options, profile));
    const auto guidance = casework::guidance(context, report, day_asked(options, profile));
    if (options.json) print_json(context, route, guidance);
    else {
        say("By the law of " + calendar::iso(calendar::date_of(day_asked(options, profile))) + (options.on.empty() ? " (--on asks about another day)" : ""));
        print_guidance(context, guidance);
        print(context, route);
    }
    return casework::reaches_nobody(route) ? 1 : 0;
}

} // namespace commands
