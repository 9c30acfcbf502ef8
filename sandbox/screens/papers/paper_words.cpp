#include "sandbox/screens/papers/paper_words.hpp"

#include "engine/views/timeline.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/value_words.hpp"

#include <algorithm>

namespace screens {
namespace {

using casework::Fact;
using casework::FactKind;
using model::Paper;
using model::PaperOf;
using pictures::MarkedText;
using pictures::WrittenPaper;

MarkedText marked_in(const DeskView& desk, const profile::LocalText& text) { return model::marked(in_words(desk, text)); }
MarkedText unmarked(std::string words) { return words.empty() ? MarkedText{} : MarkedText{{std::move(words), {}}}; }

/// Paragraphs, as a text keeps them.
std::vector<MarkedText> paragraphs(const std::string& text) {
    std::vector<MarkedText> all;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find("\n\n", from), text.size());
        all.push_back(unmarked(text.substr(from, to - from)));
        from = to + 2;
    }
    return all;
}

const views::Entry* entry_of(const DeskView& desk, std::uint64_t fact) {
    const auto* the_case = desk.the_case();
    if (!the_case) return nullptr;
    const auto& entries = desk.state.memory.timeline(desk.reader, desk.moment, *the_case);
    const auto found = std::ranges::find(entries, fact, [](const views::Entry& entry) { return entry.opening.number; });
    return found == entries.end() ? nullptr : &*found;
}

const views::SentLetter* letter_of(const DeskView& desk, std::uint64_t fact) {
    const auto* the_case = desk.the_case();
    if (!the_case) return nullptr;
    const auto& letters = desk.state.memory.letters(desk.reader, desk.moment, *the_case);
    const auto found = std::ranges::find(letters, fact, &views::SentLetter::fact);
    return found == letters.end() ? nullptr : &*found;
}

/// What somebody wrote when he did it.
std::vector<std::string> written_texts(const DeskView& desk, const views::Entry& entry) {
    std::vector<std::string> texts;
    for (const auto& input : entry.inputs)
        if (desk.session.profile().inputs[input.what].kind == profile::ValueKind::text && input.words) texts.push_back(desk.session.words()[input.words]);
    return texts;
}

bool is_done_by_script(const DeskView& desk, const views::Entry& entry, const model::ScriptEntry& script) {
    if (!script.act || script.act->as != entry.opening.who || script.act->act.index != entry.opening.what) return false;
    const auto texts = written_texts(desk, entry);
    return std::ranges::all_of(script.act->with_text, [&](const auto& given) { return std::ranges::find(texts, given.second) != texts.end(); });
}

bool is_of_fact(const DeskView& desk, const Paper& paper, const Fact& fact) {
    if (paper.of == PaperOf::message) return fact.kind == FactKind::injected && fact.what == paper.place;
    if (paper.of != PaperOf::result || fact.kind != FactKind::act_done) return false;
    const auto* entry = entry_of(desk, fact.number);
    return entry && is_done_by_script(desk, *entry, desk.session.scenario().script[paper.place]);
}

/// The scenario's own paper for it.
std::optional<std::uint16_t> drawn_by_scenario(const DeskView& desk, const PaperKey& key) {
    const auto& all = desk.state.papers.papers;
    if (!all || !desk.the_case()) return {};
    const auto is_it = [&](const Paper& paper) {
        if (key.kind == PaperKey::Kind::evidence) return paper.of == PaperOf::evidence && paper.report == desk.the_case()->report && paper.place == key.number;
        return is_of_fact(desk, paper, desk.session.facts()[key.number - 1]);
    };
    const auto found = std::ranges::find_if(all->papers, is_it);
    return found == all->papers.end() ? std::nullopt : std::optional(static_cast<std::uint16_t>(found - all->papers.begin()));
}

/// Handed over, or the reporting person's own.
std::optional<PaperAtHand> evidence_at_hand(const DeskView& desk, std::size_t place) {
    const auto* the_case = desk.the_case();
    const auto& file = desk.state.memory.case_file(desk.reader, desk.moment, *the_case);
    const auto& pieces = desk.session.context().reports[the_case->report].evidence;
    if (!file.evidence || place >= pieces.size()) return {};
    const auto line = std::ranges::find(*file.evidence, pieces[place].id, &views::EvidenceLine::id);
    if (line == file.evidence->end() || (!line->life.handed_over && desk.reader.person != the_case->reporter)) return {};
    const PaperKey key{PaperKey::Kind::evidence, place};
    return PaperAtHand{key, line->id, line->name, drawn_by_scenario(desk, key)};
}

std::string name_of_fact(const DeskView& desk, const Fact& fact) {
    if (fact.kind == FactKind::letter_sent) return desk.name_of(desk.session.profile().letters[fact.what]);
    if (fact.kind == FactKind::injected) return desk.session.context().injects[fact.what].title.in(desk.reader.language);
    return desk.name_of(desk.session.profile().acts[fact.what]) + " - " + desk.name(fact.who);
}

bool can_be_read(const DeskView& desk, const Fact& fact) {
    if (fact.kind == FactKind::letter_sent) return letter_of(desk, fact.number) != nullptr;
    if (fact.kind == FactKind::injected)
        return desk.session.context().injects[fact.what].tells == desk.reader.person && !desk.session.context().injects[fact.what].text.empty();
    if (fact.kind != FactKind::act_done || fact.who == desk.reader.person) return false;
    const auto* entry = entry_of(desk, fact.number);
    return entry && !written_texts(desk, *entry).empty();
}

std::optional<PaperAtHand> fact_at_hand(const DeskView& desk, std::uint64_t number) {
    if (number == 0 || number > desk.session.facts().size()) return {};
    const auto& fact = desk.session.facts()[number - 1];
    if (fact.case_number != desk.state.case_number || !can_be_read(desk, fact)) return {};
    const PaperKey key{PaperKey::Kind::fact, number};
    const auto place = drawn_by_scenario(desk, key);
    return PaperAtHand{key, place ? desk.state.papers.papers->papers[*place].id : "fact_" + std::to_string(number), name_of_fact(desk, fact), place};
}

void add_about(const DeskView& desk, WrittenPaper& paper, const char* label, MarkedText text) {
    if (!text.empty()) paper.about.emplace_back(desk.look.say(label), std::move(text));
}

/// What the scenario says of its looks.
WrittenPaper filled(const DeskView& desk, const Paper& from) {
    WrittenPaper paper;
    paper.form = from.form;
    paper.head = marked_in(desk, from.head);
    paper.title = marked_in(desk, from.title);
    add_about(desk, paper, "screen.papers.from", model::marked(wording::as_sentence(in_words(desk, from.from))));
    add_about(desk, paper, "screen.papers.to", marked_in(desk, from.to));
    add_about(desk, paper, "screen.papers.subject", marked_in(desk, from.subject));
    add_about(desk, paper, "screen.papers.date", marked_in(desk, from.date));
    for (const auto& column : from.columns) paper.columns.push_back(marked_in(desk, column));
    for (const auto& row : from.rows) {
        auto& cells = paper.rows.emplace_back();
        cells.mark = row.mark;
        for (const auto& cell : row.cells) cells.cells.push_back(marked_in(desk, cell));
    }
    for (const auto& paragraph : from.text) paper.text.push_back(marked_in(desk, paragraph));
    paper.signature = model::marked(wording::as_sentence(in_words(desk, from.signature)));
    for (const auto& line : from.stamp) paper.stamp.push_back(in_words(desk, line));
    for (const auto& thing : from.picture) {
        constexpr float whole = 100;
        paper.picture.push_back({thing.thing,
                                 {static_cast<float>(thing.across) / whole, static_cast<float>(thing.down) / whole},
                                 static_cast<float>(thing.size) / whole,
                                 in_words(desk, thing.words),
                                 thing.mark});
    }
    return paper;
}

void write_message(const DeskView& desk, WrittenPaper& paper, const Fact& fact) {
    const auto& inject = desk.session.context().injects[fact.what];
    if (paper.title.empty()) paper.title = unmarked(inject.title.in(desk.reader.language));
    if (paper.text.empty()) paper.text = paragraphs(in_words(desk, inject.text));
}

/// Whoever reports writes as herself, never on the paper of the house that she writes about.
casework::PartyId letterhead_of(const DeskView& desk, casework::PartyId who) {
    const auto* the_case = desk.the_case();
    return the_case && the_case->reporter == who ? casework::PartyId{} : desk.session.context()[who].home;
}

void write_letter(const DeskView& desk, WrittenPaper& paper, const views::SentLetter& letter) {
    const auto home = letter.from ? letterhead_of(desk, letter.from) : casework::PartyId{};
    if (home) paper.head = unmarked(desk.name(home));
    paper.title = unmarked(letter.title);
    add_about(desk, paper, "screen.papers.to", unmarked(desk.name(letter.to)));
    paper.text = paragraphs(wording::letter_words(desk.look.texts, desk.reader, letter));
    if (letter.from) paper.signature = unmarked(wording::as_sentence(desk.name(letter.from)));
}

/// What was chosen stands above what was written.
void write_result(const DeskView& desk, WrittenPaper& paper, const views::Entry& entry) {
    const auto& profile = desk.session.profile();
    if (const auto home = letterhead_of(desk, entry.opening.who); paper.head.empty() && home) paper.head = unmarked(desk.name(home));
    if (paper.title.empty()) paper.title = unmarked(desk.name_of(profile.acts[entry.opening.what]));
    for (const auto& input : entry.inputs) {
        const auto& about = profile.inputs[input.what];
        if (about.kind == profile::ValueKind::text || input.value == casework::no_value) continue;
        paper.about.emplace_back(desk.name_of(about), unmarked(wording::value_words(desk.look.texts, desk.reader, about.kind, input.value)));
    }
    if (paper.text.empty())
        for (const auto& text : written_texts(desk, entry)) paper.text.push_back(unmarked(text));
    if (paper.signature.empty()) paper.signature = unmarked(wording::as_sentence(desk.name(entry.opening.who)));
}

void write_fact(const DeskView& desk, WrittenPaper& paper, std::uint64_t number) {
    const auto& fact = desk.session.facts()[number - 1];
    if (fact.kind == FactKind::injected) write_message(desk, paper, fact);
    if (const auto* letter = letter_of(desk, number)) write_letter(desk, paper, *letter);
    if (const auto* entry = fact.kind == FactKind::act_done ? entry_of(desk, number) : nullptr) write_result(desk, paper, *entry);
    add_about(desk, paper, "screen.papers.date", unmarked(wording::readable(desk.look.texts, fact.at)));
}

std::vector<PaperAtHand> gathered(const DeskView& desk) {
    std::vector<PaperAtHand> all;
    const auto* the_case = desk.the_case();
    if (!the_case) return all;
    const auto add = [&](std::optional<PaperAtHand> paper) {
        if (paper) all.push_back(std::move(*paper));
    };
    for (std::size_t place = 0; place < desk.session.context().reports[the_case->report].evidence.size(); ++place) add(evidence_at_hand(desk, place));
    for (const auto& fact : views::facts_of(desk.reader, *the_case)) add(fact_at_hand(desk, fact.number));
    std::ranges::stable_partition(all, [](const PaperAtHand& paper) { return paper.place.has_value(); });
    return all;
}

} // namespace

std::string in_words(const DeskView& desk, const profile::LocalText& text) { return views::with_names(desk.reader, text.in(desk.reader.language)); }

const std::vector<PaperAtHand>& papers_at_hand(const DeskView& desk) {
    return desk.state.papers.at_hand.at(desk.moment, [&] { return gathered(desk); });
}

std::optional<PaperAtHand> paper_at_hand(const DeskView& desk, const PaperKey& key) {
    if (!desk.the_case()) return {};
    return key.kind == PaperKey::Kind::evidence ? evidence_at_hand(desk, key.number) : fact_at_hand(desk, key.number);
}

WrittenPaper written(const DeskView& desk, const PaperAtHand& paper) {
    auto filled_in = paper.place ? filled(desk, desk.state.papers.papers->papers[*paper.place]) : WrittenPaper{};
    if (paper.key.kind == PaperKey::Kind::fact) {
        write_fact(desk, filled_in, paper.key.number);
        return filled_in;
    }
    if (paper.place) return filled_in;
    filled_in.title = unmarked(paper.name);
    filled_in.text = paragraphs(in_words(desk, desk.session.context().reports[desk.the_case()->report].evidence[paper.key.number].text));
    return filled_in;
}

WrittenPaper letter_as_paper(const DeskView& desk, const views::SentLetter& letter) {
    WrittenPaper paper;
    write_letter(desk, paper, letter);
    return paper;
}

WrittenPaper to_read(const DeskView& desk, const PaperAtHand& paper) {
    auto read = written(desk, paper);
    const auto clear = [](MarkedText& text) {
        for (auto& stretch : text) stretch.mark.clear();
    };
    for (auto* text : {&read.head, &read.title, &read.signature}) clear(*text);
    for (auto& paragraph : read.text) clear(paragraph);
    for (auto& [label, text] : read.about) clear(text);
    for (auto& thing : read.picture) thing.mark.clear();
    for (auto& row : read.rows) {
        row.mark.clear();
        for (auto& cell : row.cells) clear(cell);
    }
    return read;
}

std::string margin_of(const DeskView& desk, const PaperAtHand& paper) {
    return paper.place ? in_words(desk, desk.state.papers.papers->papers[*paper.place].margin) : std::string{};
}

} // namespace screens
