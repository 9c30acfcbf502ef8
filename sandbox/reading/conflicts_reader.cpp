#include "sandbox/reading/conflicts_reader.hpp"

#include "sandbox/reading/papers_reading.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

/// "register.lorry": a mark of a paper.
std::optional<model::MarkRef> read_mark(PapersReading& reading, const Value& at) {
    const auto dot = at.text.find('.');
    const auto paper = reading.ids.resolve(reading.findings(), at, at.text.substr(0, dot));
    if (paper >= reading.papers.papers.size()) return {};
    const auto mark = dot == std::string::npos ? std::string{} : at.text.substr(dot + 1);
    const auto& known = reading.papers.papers[paper].marks;
    if (std::ranges::find(known, mark) == known.end())
        reading.findings().error(at.place, "no_such_mark", fmt::format("Expected a mark of the paper but found \"{}\"", at.text),
                                 suggestion(mark, known, "write paper.mark, and the mark into the paper"));
    return model::MarkRef{paper, mark};
}

std::vector<model::MarkRef> read_side(PapersReading& reading, const Value& side) {
    std::vector<model::MarkRef> marks;
    const auto add = [&](const Value& at) {
        if (!expect(reading.findings(), at, Value::Type::text)) return;
        if (const auto mark = read_mark(reading, at)) marks.push_back(*mark);
    };
    if (side.type == Value::Type::list)
        for (const auto& one : side.items) add(one);
    else add(side);
    return marks;
}

void read_between(PapersReading& reading, model::Conflict& conflict, Members& members) {
    const auto* between = members.required("between");
    if (!between || !expect(reading.findings(), *between, Value::Type::list)) return;
    if (between->items.size() != 2)
        return reading.findings().error(between->place, "not_two_sides", fmt::format("Expected two sides but found {}", between->items.size()),
                                        "name the marks of one paper and the marks of the other");
    for (std::size_t side = 0; side < 2; ++side) conflict.between.at(side) = read_side(reading, between->items[side]);
    for (const auto& one : conflict.between[0])
        for (const auto& other : conflict.between[1])
            if (one.paper == other.paper)
                return reading.findings().error(between->place, "same_paper", "Expected marks of two papers but both are of one",
                                                "a conflict lies between two papers");
}

void read_ground(PapersReading& reading, model::Conflict& conflict, Members& members) {
    const auto* value = members.required("rests_on");
    if (!value) return;
    Members ground(reading.findings(), *value);
    const auto* act = ground.optional("act");
    const auto* rule = ground.optional("rule");
    if (act) conflict.rests_on_act = reading.scenario.lexicon.acts.resolve(reading.findings(), *act);
    if (rule) conflict.rests_on_rule = reading.scenario.lexicon.rules.resolve(reading.findings(), *rule);
    if ((act != nullptr) == (rule != nullptr) && ground.is_object())
        reading.findings().error(ground.place(), "conflict_without_law", "Expected one of \"act\" and \"rule\" but found both or neither",
                                 "name the act or the rule of the profile whose article it rests on");
}

void read_conflict(PapersReading& reading, Names<bool>& ids, const Value& value) {
    Members members(reading.findings(), value);
    model::Conflict conflict;
    conflict.id = members.needed_text("id");
    ids.declare(reading.findings(), value, conflict.id, true);
    read_between(reading, conflict, members);
    conflict.says = members.local("says", true);
    read_ground(reading, conflict, members);
    for (const auto* step : members.list("then")) conflict.then.push_back(read_paper_step(reading, *step));
    members.ignore("note");
    reading.papers.conflicts.push_back(std::move(conflict));
}

} // namespace

void read_conflicts(PapersReading& reading, Members& members) {
    Names<bool> ids("conflict");
    for (const auto* value : members.list("conflicts")) read_conflict(reading, ids, *value);
}

} // namespace reading
