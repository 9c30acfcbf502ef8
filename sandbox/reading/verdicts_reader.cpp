#include "sandbox/reading/verdicts_reader.hpp"

#include "sandbox/model/blank_text.hpp"
#include "sandbox/reading/asks_reader.hpp"
#include "sandbox/reading/lexicon.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace reading {
namespace {

/// In the order of model::Verdict.
const std::vector<std::string> words{"met", "not_known", "not_set", "not_met"};

class VerdictsReading {
public:
    VerdictsReading(Findings& findings, const std::vector<model::Standard>& standards) : findings_(findings) {
        for (const auto& standard : standards) standards_.declare(findings_, {}, standard.id, &standard);
    }

    model::Overruling read(const Value& entry, const std::string& by) {
        Members members(findings_, entry);
        model::Overruling one;
        one.standard = members.needed_text("standard");
        one.clause = members.needed_text("clause");
        expect_clause(entry, one);
        if (const auto* verdict = members.required("verdict")) one.verdict = static_cast<model::Verdict>(place_among(findings_, *verdict, words, "a verdict"));
        one.because = said(members, "because", members.text("because", true), "reason_blank", "a reason", "say what the text says");
        one.source = members.text("source").value_or("");
        one.by = said(members, "by", members.text("by").value_or(by), "judge_blank", "who judges", "add \"by\" here or above: a function, not a name");
        one.on = members.date("on");
        return one;
    }

private:
    std::string said(Members& members, const char* key, const std::optional<std::string>& text, const char* code, const char* what, const char* to_do) {
        if (!text || !model::looks_empty(*text)) return text.value_or("");
        const auto* at = members.optional(key);
        findings_.error(at ? at->place : members.place(), code, fmt::format("Expected {} but found nothing to read", what), to_do);
        return {};
    }

    void expect_clause(const Value& entry, const model::Overruling& one) {
        if (one.standard.empty() || one.clause.empty()) return;
        const auto* standard = standards_.resolve(findings_, *entry.find("standard"));
        if (!standard) return;
        Names<std::uint16_t> clauses{"clause"};
        for (const auto& clause : standard->clauses) clauses.declare(findings_, entry, clause.id, 0);
        (void)clauses.resolve(findings_, *entry.find("clause"));
        if (!seen_.emplace(one.standard, one.clause).second)
            findings_.error(entry.place, "verdict_twice",
                            fmt::format("Expected one verdict on a clause but \"{}\" of {} has another here", one.clause, one.standard),
                            "leave one of the two");
    }

    Findings& findings_;
    Names<const model::Standard*> standards_{"standard"};
    std::set<std::pair<std::string, std::string>> seen_;
};

void expect_format(Findings& findings, Members& members) {
    const auto* format = members.required("format");
    if (format && format->text != "verdicts/1")
        findings.error(format->place, "wrong_format", fmt::format("Expected \"verdicts/1\" but found \"{}\"", format->text),
                       "write \"verdicts/1\"; a newer number needs a newer program");
}

} // namespace

model::Read<model::Verdicts> read_verdicts(const File& file, const std::vector<model::Standard>& standards) {
    Findings findings{{file.name}, {}};
    auto document = parse(file);
    findings.problems = std::move(document.problems);
    model::Verdicts verdicts;
    if (document.root && expect(findings, *document.root, Value::Type::object)) {
        Members members(findings, *document.root);
        expect_format(findings, members);
        verdicts.profile = members.needed_text("profile");
        const auto by = members.text("by").value_or("");
        members.ignore("note");
        VerdictsReading reading(findings, standards);
        for (const auto* entry : members.list("verdicts", true)) verdicts.given.push_back(reading.read(*entry, by));
    }
    model::put_in_order(findings.problems);
    if (!document.root || model::has_errors(findings.problems)) return {std::nullopt, std::move(findings.problems)};
    return {std::move(verdicts), std::move(findings.problems)};
}

} // namespace reading
