#include "sandbox/programs/commands/conform_command.hpp"

#include "sandbox/exchange/conformity_report.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/out_option.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/reading/verdicts_reader.hpp"
#include "sandbox/yardstick/conformity.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

using model::Verdict;
using yardstick::ClauseAnswer;

/// The file named, or the one beside the profile where there is one.
std::vector<model::Overruling> overrulings_of(const ConformOptions& options, const profile::Profile& profile) {
    const auto beside = files::verdicts_beside(files::profile_path(options.profile));
    const auto path = options.verdicts.empty() ? beside.value_or("") : options.verdicts;
    if (path.empty()) return {};
    auto read = reading::read_verdicts(files::read_file(path), standards_of());
    for (const auto& problem : read.problems) complain(model::line_of(problem));
    if (!read.thing) throw Unusable("Expected verdicts that read but " + path + " has " + count_of(read.problems) + ".");
    if (read.thing->profile == profile.id) return std::move(read.thing->given);
    throw Unusable("Expected verdicts on \"" + profile.id + "\" but " + path + " speaks of \"" + read.thing->profile + "\".");
}

std::string article_of(const model::Clause& clause, const texts::Texts& texts) {
    return clause.article + (clause.status == profile::Status::unconfirmed ? " (" + texts("verdict.article_unconfirmed") + ")" : "");
}

void print(const model::Standard& standard, const std::vector<ClauseAnswer>& answers, const yardstick::Said& said) {
    const auto& texts = said.texts;
    say(standard.name.en);
    say("  " + yardstick::counted(answers, texts));
    if (const auto left_out = yardstick::told_left_out(standard, said); !left_out.empty()) say("  " + left_out);
    for (const auto& answer : answers) {
        const auto& clause = standard.clauses[answer.clause];
        say(fmt::format("  {:<15} {}: {}", texts(yardstick::key_of(answer.stands())), article_of(clause, texts), clause.says.en));
        if (answer.person) say("                    " + yardstick::told_by_person(answer, texts));
        for (const auto& line : yardstick::told_points(answer, texts)) say("                    " + line);
    }
}

nlohmann::ordered_json json_of(const model::Overruling& person) {
    return {{"verdict", yardstick::word_of(person.verdict)},
            {"because", person.because},
            {"source", person.source},
            {"by", person.by},
            {"on", person.on ? nlohmann::ordered_json(calendar::iso(*person.on)) : nlohmann::ordered_json()}};
}

/// "stands" is what counts: the person's where somebody overruled "verdict", which is the machine's.
nlohmann::ordered_json json_of(const model::Clause& clause, const ClauseAnswer& answer) {
    auto points = nlohmann::ordered_json::array();
    for (const auto& point : answer.points) points.push_back({{"verdict", yardstick::word_of(point.verdict)}, {"says", point.says}, {"source", point.source}});
    nlohmann::ordered_json json{
        {"id", clause.id},  {"article", clause.article},    {"verdict", yardstick::word_of(answer.verdict)}, {"stands", yardstick::word_of(answer.stands())},
        {"points", points}, {"scenarios", clause.scenarios}};
    if (answer.person) json["person"] = json_of(*answer.person);
    return json;
}

nlohmann::ordered_json json_of(const model::Standard& standard, const std::vector<ClauseAnswer>& answers, const profile::Profile& profile) {
    nlohmann::ordered_json list{{"standard", standard.id}, {"left_out", yardstick::left_out(standard, profile)}, {"clauses", nlohmann::ordered_json::array()}};
    for (const auto& answer : answers) list["clauses"].push_back(json_of(standard.clauses[answer.clause], answer));
    return list;
}

} // namespace

int run(const ConformOptions& options) {
    check_name(options.out);
    const auto profile = profile_of(options.profile);
    const auto texts = interface_texts();
    auto all = nlohmann::ordered_json::array();
    const auto standards = standards_of(options.standard);
    const auto people = overrulings_of(options, profile);
    const yardstick::Said said{profile, texts};
    bool everything_met = true;
    for (const auto& standard : standards) {
        const auto answers = yardstick::conform(standard, said, people);
        for (const auto& answer : answers) everything_met = everything_met && answer.stands() == Verdict::met;
        if (options.json) all.push_back(json_of(standard, answers, profile));
        else if (!options.out) print(standard, answers, said);
    }
    if (options.out) write(exchange::conformity_report(standards, said, people), options.out);
    if (options.json) say(json_text(all));
    return everything_met ? 0 : 1;
}

} // namespace commands
