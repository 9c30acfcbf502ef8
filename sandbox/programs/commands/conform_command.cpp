#include "sandbox/programs/commands/conform_command.hpp"

#include "sandbox/exchange/conformity_report.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/out_option.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "sandbox/yardstick/conformity.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

using yardstick::ClauseAnswer;
using yardstick::Verdict;

model::Standard standard_of(const std::string& path) {
    auto read = reading::read_standard(files::read_file(path));
    if (read.thing) return std::move(*read.thing);
    throw Unusable("Expected a standard that reads but " + model::line_of(model::first_error(read.problems)) + ".");
}

std::vector<model::Standard> standards_of(const std::string& wanted) {
    std::vector<model::Standard> standards;
    for (const auto& path : wanted.empty() ? files::shipped_standards() : std::vector{files::standard_path(wanted)}) standards.push_back(standard_of(path));
    return standards;
}

void print(const model::Standard& standard, const std::vector<ClauseAnswer>& answers, const texts::Texts& texts) {
    say(standard.name.en);
    for (const auto& answer : answers) {
        const auto& clause = standard.clauses[answer.clause];
        const auto mark = clause.status == profile::Status::unconfirmed ? " (" + texts("verdict.article_unconfirmed") + ")" : "";
        say(fmt::format("  {:<15} {}: {}{}", texts(key_of(answer.verdict)), clause.article, clause.says.en, mark));
        for (const auto& point : answer.points) say(fmt::format("                    {}{}", point.says, point.source.empty() ? "" : " [" + point.source + "]"));
    }
    say("  " + yardstick::counted(answers, texts));
}

nlohmann::ordered_json json_of(const model::Standard& standard, const std::vector<ClauseAnswer>& answers) {
    nlohmann::ordered_json list{{"standard", standard.id}, {"clauses", nlohmann::ordered_json::array()}};
    for (const auto& answer : answers) {
        const auto& clause = standard.clauses[answer.clause];
        nlohmann::ordered_json points = nlohmann::ordered_json::array();
        for (const auto& point : answer.points) points.push_back({{"verdict", word_of(point.verdict)}, {"says", point.says}, {"source", point.source}});
        list["clauses"].push_back(
            {{"id", clause.id}, {"article", clause.article}, {"verdict", word_of(answer.verdict)}, {"points", points}, {"scenarios", clause.scenarios}});
    }
    return list;
}

} // namespace

int run(const ConformOptions& options) {
    check_name(options.out);
    const auto profile = profile_of(options.profile);
    const auto texts = interface_texts();
    auto all = nlohmann::ordered_json::array();
    const auto standards = standards_of(options.standard);
    bool everything_met = true;
    for (const auto& standard : standards) {
        const auto answers = yardstick::conform(standard, {profile, texts});
        for (const auto& answer : answers) everything_met = everything_met && answer.verdict == Verdict::met;
        if (options.json) all.push_back(json_of(standard, answers));
        else if (!options.out) print(standard, answers, texts);
    }
    if (options.out) write(exchange::conformity_report(standards, {profile, texts}), options.out);
    if (options.json) say(all.dump(2));
    return everything_met ? 0 : 1;
}

} // namespace commands
