#include "sandbox/reading/standard_reader.hpp"

#include "sandbox/reading/members.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

const std::vector<std::pair<std::string, model::AskKind>>& kinds() {
    static const std::vector<std::pair<std::string, model::AskKind>> all{
        {"all", model::AskKind::all},       {"any", model::AskKind::any},      {"clock", model::AskKind::clock}, {"extension", model::AskKind::extension},
        {"act", model::AskKind::act},       {"rule", model::AskKind::rule},    {"sees", model::AskKind::sees},   {"procedure", model::AskKind::procedure},
        {"choice", model::AskKind::choice}, {"amount", model::AskKind::amount}};
    return all;
}

/// The place of a word in a list of known ones; the first when it is none of them, which is told.
std::size_t place_among(Findings& findings, const Value& value, const std::vector<std::string>& known, const char* what) {
    if (!expect(findings, value, Value::Type::text)) return 0;
    const auto found = std::ranges::find(known, value.text);
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    findings.error(value.place, "no_such_word", fmt::format("Expected {} but found \"{}\"", what, value.text), suggestion(value.text, known, ""));
    return 0;
}

const std::vector<std::string> grades{"impossible", "forbidden", "advised"};
const std::vector<std::string> scopes{"none", "own", "assigned", "office", "all"};
const std::vector<std::string> sections{"summary", "report",  "people", "identity", "evidence", "knowledge",
                                        "clocks",  "letters", "tracks", "history",  "measures"};

model::Ask read_ask(Findings& findings, const Value& value);

void read_detail(Findings& findings, Members& members, model::Ask& ask, const Value& value) {
    if (ask.kind == model::AskKind::all || ask.kind == model::AskKind::any) {
        if (expect(findings, value, Value::Type::list))
            for (const auto& part : value.items) ask.parts.push_back(read_ask(findings, part));
        return;
    }
    if (expect(findings, value, Value::Type::text)) ask.what = value.text;
    if (ask.kind == model::AskKind::sees) ask.section = static_cast<profile::Section>(place_among(findings, value, sections, "a section"));
    const auto* most = members.optional("at_most");
    if (most && ask.kind == model::AskKind::sees) ask.scope = static_cast<profile::Scope>(place_among(findings, *most, scopes, "a scope"));
    else if (most) ask.at_most = short_length(findings, *most);
    if (const auto* grade = members.optional("grade")) ask.grade = static_cast<profile::Grade>(place_among(findings, *grade, grades, "a grade"));
}

model::Ask read_ask(Findings& findings, const Value& value) {
    Members members(findings, value);
    model::Ask ask;
    if (!members.is_object()) return ask;
    for (const auto& [word, kind] : kinds()) {
        const auto* found = members.optional(word);
        if (!found) continue;
        ask.kind = kind;
        read_detail(findings, members, ask, *found);
        return ask;
    }
    members.allow_all();
    std::vector<std::string> words;
    for (const auto& [word, kind] : kinds()) words.push_back(word);
    const auto wrong = value.members.empty() ? std::string{} : value.members.front().key;
    findings.error(value.place, "unknown_ask", fmt::format("Expected what a profile must hold but found \"{}\"", wrong),
                   suggestion(wrong, words, "guides/formats.md lists the words"));
    return ask;
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
        for (const auto* clause : members.list("clauses", true)) standard.clauses.push_back(read_clause(findings, *clause));
    }
    model::put_in_order(findings.problems);
    if (!document.root || model::has_errors(findings.problems)) return {std::nullopt, std::move(findings.problems)};
    return {std::move(standard), std::move(findings.problems)};
}

} // namespace reading
