#include "sandbox/reading/standard_reader.hpp"

#include "sandbox/reading/asks_reader.hpp"
#include "sandbox/reading/lexicon.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

/// An authority's channel, an employer's own, or none: both.
std::optional<profile::Channel> channel_of(Findings& findings, Members& members) {
    const auto* channel = members.optional("channel");
    if (!channel) return {};
    return static_cast<profile::Channel>(place_among(findings, *channel, {"external", "internal"}, "a channel"));
}

profile::Status status_of(Findings& findings, Members& members) {
    static const std::vector<std::string> words{"verified", "unconfirmed"};
    const auto* status = members.optional("status");
    return status ? static_cast<profile::Status>(place_among(findings, *status, words, "a status")) : profile::Status::verified;
}

model::Clause read_clause(Findings& findings, const Value& value) {
    Members members(findings, value);
    model::Clause clause;
    clause.id = members.needed_text("id");
    clause.article = members.needed_text("article");
    clause.says = members.local("says", true);
    clause.note = members.text("note").value_or("");
    clause.status = status_of(findings, members);
    clause.channel = channel_of(findings, members);
    if (const auto* met = members.required("met_when")) clause.met_when = read_ask(findings, *met);
    for (const auto* scenario : members.words("scenarios")) clause.scenarios.push_back(scenario->text);
    return clause;
}

void read_head(Findings& findings, Members& members, model::Standard& standard) {
    const auto* format = members.required("format");
    if (format && format->text != "standard/1")
        findings.error(format->place, "wrong_format", fmt::format("Expected \"standard/1\" but found \"{}\"", format->text),
                       "write \"standard/1\"; a newer number needs a newer program");
    standard.id = members.needed_text("id");
    standard.name = members.local("name", true);
    standard.address = members.needed_text("address");
    members.ignore("note");
}

} // namespace

model::Read<model::Standard> read_standard(const File& file) {
    Findings findings{{file.name}, {}};
    auto document = parse(file);
    findings.problems = std::move(document.problems);
    model::Standard standard;
    if (document.root && expect(findings, *document.root, Value::Type::object)) {
        Members members(findings, *document.root);
        read_head(findings, members, standard);
        Names<std::uint16_t> seen{"clause"};
        for (const auto* clause : members.list("clauses", true)) {
            standard.clauses.push_back(read_clause(findings, *clause));
            seen.declare(findings, *clause, standard.clauses.back().id, 0);
        }
    }
    model::put_in_order(findings.problems);
    if (!document.root || model::has_errors(findings.problems)) return {std::nullopt, std::move(findings.problems)};
    return {std::move(standard), std::move(findings.problems)};
}

} // namespace reading
