#include "sandbox/reading/papers_reader.hpp"

#include "sandbox/reading/asks_reader.hpp"
#include "sandbox/reading/conflicts_reader.hpp"
#include "sandbox/reading/papers_reading.hpp"
#include "sandbox/reading/scenario_words.hpp"
#include "sandbox/reading/script_reader.hpp"
#include "sandbox/reading/text_checks.hpp"

#include <array>
#include <fmt/format.h>

namespace reading {
namespace {

using model::Paper;

/// In the order of model::PaperForm.
const std::vector<std::string> paper_forms{"call_note", "letter", "email", "ledger", "photograph", "slip", "daily_sheet", "portal"};
/// In the order of model::Thing.
const std::vector<std::string> drawn_things{"machine", "wall_clock", "cabinet", "lorry", "hill", "spring", "road", "dry_bed", "plate", "sleeve"};

void declare_pieces(PapersReading& reading) {
    const auto& reports = reading.scenario.materials.context.reports;
    for (std::uint16_t report = 0; report < reports.size(); ++report)
        for (std::uint16_t place = 0; place < reports[report].evidence.size(); ++place)
            reading.evidence.declare(reading.findings(), {}, reports[report].evidence[place].id, {report, place});
}

void declare_script(PapersReading& reading) {
    const auto& script = reading.scenario.materials.scenario.script;
    const auto& injects = reading.scenario.materials.context.injects;
    for (std::uint16_t i = 0; i < script.size(); ++i) {
        if (script[i].act) reading.results.declare(reading.findings(), {}, script[i].id, {script[i].report, i});
        else if (script[i].inject < injects.size() && injects[script[i].inject].tells)
            reading.messages.declare(reading.findings(), {}, script[i].id, {script[i].report, script[i].inject});
    }
}

/// The marks of one paper, each once.
class Marks {
public:
    Marks(Findings& findings, Paper& paper) : findings_(findings), paper_(paper) {}

    void add(const Value& at, const std::string& mark) {
        if (mark.empty()) return;
        names_.declare(findings_, at, mark, true);
        paper_.marks.push_back(mark);
    }
    void add_of(const Value& at, const profile::LocalText& text) {
        for (const auto& stretch : model::marked(text.en)) add(at, stretch.mark);
        check_whole(at, text.en);
        for (const auto& [language, words] : text.others) check_whole(at, words);
    }

private:
    void check_whole(const Value& at, const std::string& words) {
        if (model::marks_are_whole(words)) return;
        findings_.error(at.place, "mark_unreadable", "Expected each mark as [words](id) but one begins and does not end, or its id is none",
                        "close it as in [lorry 71-4408](lorry); an id is of lower-case letters, digits and _");
    }

    Findings& findings_;
    Paper& paper_;
    Names<bool> names_{"mark"};
};

void read_whose(PapersReading& reading, Paper& paper, const Value& value) {
    Members members(reading.findings(), value);
    const std::array<std::pair<const char*, const Names<OfReport>*>, 3> kinds{
        {{"evidence", &reading.evidence}, {"message", &reading.messages}, {"result", &reading.results}}};
    std::size_t named = 0;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const auto* of = members.optional(kinds.at(kind).first);
        if (!of) continue;
        const auto found = kinds.at(kind).second->resolve(reading.findings(), *of);
        paper.of = static_cast<model::PaperOf>(kind);
        paper.report = found.report;
        paper.place = found.place;
        ++named;
    }
    if (named != 1 && members.is_object())
        reading.findings().error(members.place(), "paper_of_nothing",
                                 fmt::format("Expected one of \"evidence\", \"message\" and \"result\" but found {}", named),
                                 "say which piece of evidence, message or result the paper is");
}

profile::LocalText read_marked(Members& members, std::string_view key, Marks& marks) {
    auto text = members.local(key);
    if (const auto* at = members.optional(key)) marks.add_of(*at, text);
    return text;
}

std::vector<profile::LocalText> read_texts_of(Findings& findings, const Value& list, Marks& marks) {
    std::vector<profile::LocalText> all;
    for (const auto& item : list.items) {
        all.push_back(local_text(findings, item));
        marks.add_of(item, all.back());
    }
    return all;
}

/// Paragraphs: one text is one of them.
std::vector<profile::LocalText> read_paragraphs(Findings& findings, Members& members, Marks& marks) {
    const auto* value = members.optional("text");
    if (!value) return {};
    if (value->type == Value::Type::list) return read_texts_of(findings, *value, marks);
    auto text = local_text(findings, *value);
    marks.add_of(*value, text);
    return {std::move(text)};
}

std::vector<profile::LocalText> read_texts_under(Findings& findings, Members& members, std::string_view key, Marks& marks) {
    const auto* value = members.optional(key);
    if (!value || !expect(findings, *value, Value::Type::list)) return {};
    return read_texts_of(findings, *value, marks);
}

/// A list of cells; with a mark for all of it an object.
model::PaperRow read_row(Findings& findings, const Value& value, Marks& marks) {
    model::PaperRow row;
    if (value.type != Value::Type::object) {
        if (expect(findings, value, Value::Type::list)) row.cells = read_texts_of(findings, value, marks);
        return row;
    }
    Members members(findings, value);
    row.mark = members.needed_text("mark");
    marks.add(value, row.mark);
    row.cells = read_texts_under(findings, members, "cells", marks);
    return row;
}

void read_rows(Findings& findings, Members& members, Paper& paper, Marks& marks) {
    for (const auto* value : members.list("rows")) {
        paper.rows.push_back(read_row(findings, *value, marks));
        const auto wanted = paper.columns.empty() ? paper.rows.front().cells.size() : paper.columns.size();
        if (paper.rows.back().cells.size() != wanted)
            findings.error(value->place, "row_of_other_length", fmt::format("Expected a row of {} cells but found {}", wanted, paper.rows.back().cells.size()),
                           "give it as many as there are columns, or as the first row has");
    }
}

model::PictureThing read_thing(Findings& findings, const Value& value, Marks& marks) {
    Members members(findings, value);
    model::PictureThing thing;
    if (const auto* named = members.required("thing"))
        thing.thing = static_cast<model::Thing>(place_among(findings, *named, drawn_things, "a thing that can be drawn"));
    thing.across = static_cast<std::int32_t>(members.whole("across", 50, 0, 100));
    thing.down = static_cast<std::int32_t>(members.whole("down", 50, 0, 100));
    thing.size = static_cast<std::int32_t>(members.whole("size", 20, 5, 100));
    thing.words = members.local("words");
    thing.mark = members.text("mark").value_or("");
    marks.add(value, thing.mark);
    return thing;
}

void read_paper(PapersReading& reading, const Value& value) {
    auto& findings = reading.findings();
    Members members(findings, value);
    Paper paper;
    Marks marks(findings, paper);
    paper.id = members.needed_text("id");
    reading.ids.declare(findings, value, paper.id, static_cast<std::uint16_t>(reading.papers.papers.size()));
    if (const auto* form = members.required("form")) paper.form = static_cast<model::PaperForm>(place_among(findings, *form, paper_forms, "a form of paper"));
    if (const auto* of = members.required("of")) read_whose(reading, paper, *of);
    for (const auto& [key, text] : {std::pair{"head", &paper.head},
                                    {"title", &paper.title},
                                    {"date", &paper.date},
                                    {"from", &paper.from},
                                    {"to", &paper.to},
                                    {"subject", &paper.subject},
                                    {"signature", &paper.signature},
                                    {"margin", &paper.margin}})
        *text = read_marked(members, key, marks);
    paper.columns = read_texts_under(findings, members, "columns", marks);
    read_rows(findings, members, paper, marks);
    paper.text = read_paragraphs(findings, members, marks);
    paper.stamp = read_texts_under(findings, members, "stamp", marks);
    for (const auto* thing : members.list("picture")) paper.picture.push_back(read_thing(findings, *thing, marks));
    for (const auto* answer : members.list("answers")) paper.answers.push_back(read_paper_step(reading, *answer));
    members.ignore("note");
    reading.papers.papers.push_back(std::move(paper));
}

void read_papers_head(PapersReading& reading, Members& members) {
    const auto* format = members.required("format");
    if (format && format->text != "papers/1")
        reading.findings().error(format->place, "wrong_format", fmt::format("Expected \"papers/1\" but found \"{}\"", format->text),
                                 "write \"papers/1\"; a newer number needs a newer program");
    const auto* named = members.required("scenario");
    const auto& id = reading.scenario.materials.scenario.id;
    if (named && named->text != id)
        reading.findings().error(named->place, "papers_of_another_scenario", fmt::format("Expected the scenario \"{}\" but found \"{}\"", id, named->text),
                                 "keep papers in the folder of their scenario");
}

void read_all_papers(PapersReading& reading, const Value& root) {
    Members members(reading.findings(), root);
    read_papers_head(reading, members);
    declare_pieces(reading);
    declare_script(reading);
    for (const auto* value : members.list("papers", true)) read_paper(reading, *value);
    read_conflicts(reading, members);
    members.ignore("note");
    check_texts(reading.findings(), reading.scenario.materials, root);
}

} // namespace

model::PaperStep read_paper_step(PapersReading& reading, const Value& value) {
    Members members(reading.findings(), value);
    model::PaperStep step;
    step.says = members.local("says", true);
    if (auto act = read_scripted_act(reading.scenario, members, false)) step.act = std::move(*act);
    return step;
}

model::Read<model::Papers> read_papers(const File& file, const model::Materials& materials) {
    Findings findings{{file.name}, {}};
    auto document = parse(file);
    findings.problems = std::move(document.problems);
    auto lexicon = scenario_words(materials.context);
    auto scratch = materials; // reading an act may add to its conditions
    ScenarioReading scenario{findings, lexicon, scratch};
    PapersReading reading{scenario};
    if (document.root && expect(findings, *document.root, Value::Type::object)) read_all_papers(reading, *document.root);
    model::put_in_order(findings.problems);
    const bool whole = !model::has_errors(findings.problems);
    return {whole ? std::optional(std::move(reading.papers)) : std::nullopt, std::move(findings.problems)};
}

} // namespace reading
