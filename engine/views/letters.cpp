#include "engine/views/letters.hpp"

#include "engine/views/blanks.hpp"

namespace views {
namespace {

using casework::Fact;
using casework::FactKind;
using profile::ValueKind;

LetterPart text_part(std::string_view text) { return {std::string(text), {}, casework::no_value, false}; }

LetterPart said(std::string text) { return {std::move(text), {}, casework::no_value, true}; }

LetterPart said(ValueKind kind, std::int64_t value) { return {{}, kind, value, true}; }

/// The order in which a letter was sent: its inputs and reason, and the case as it stood then.
struct Sending {
    const Reader& reader;
    const casework::Case& the_case;
    const Fact& sent;
    const Fact* done;
    std::span<const Fact> inputs;
    const UnkeptTexts* unkept = nullptr; ///< of one that is not sent yet

    std::string agencies() const;
    LetterPart part(std::string_view word) const;

private:
    LetterPart input(std::string_view id) const;
    std::string unkept_input(std::string_view id) const;
    std::string reason() const;
    LetterPart field(std::string_view id) const;
    std::int64_t found(profile::FieldId field) const;
    LetterPart due(std::string_view id) const;
};

LetterPart Sending::input(std::string_view id) const {
    for (const auto& fact : inputs) {
        const auto& input = reader.context.profile.inputs[fact.what];
        if (input.about.id != id) continue;
        if (unkept && input.kind == ValueKind::text) break;
        return fact.words ? said(reader.words[fact.words]) : said(input.kind, fact.value);
    }
    return unkept ? said(unkept_input(id)) : said({});
}

std::string Sending::unkept_input(std::string_view id) const {
    for (const auto& [input, text] : unkept->inputs)
        if (reader.context.profile[input].about.id == id) return text;
    return {};
}

std::string Sending::reason() const {
    if (unkept) return unkept->reason;
    return done ? reader.words[done->words] : std::string{};
}

/// What was found on the track that the letter comes from, where several houses have looked; else as it stands in the case.
std::int64_t Sending::found(profile::FieldId field) const {
    auto value = the_case.field(field);
    for (const auto& fact : facts_of(reader, the_case)) {
        if (sent.number != 0 && fact.number > sent.number) break;
        if (fact.kind == FactKind::field_set && fact.track == sent.track && fact.what == field.index) value = fact.value;
    }
    return value;
}

LetterPart Sending::field(std::string_view id) const {
    const auto field = reader.context.profile.field(id);
    return field ? said(reader.context.profile[field].kind, found(field)) : said({});
}

LetterPart Sending::due(std::string_view id) const {
    const auto clock = reader.context.profile.clock(id);
    for (const auto& running : the_case.clocks)
        if (running.clock == clock && running.due != casework::unknown_due) return said(ValueKind::date, running.due);
    return said({});
}

/// The house of the track that it is sent from; where that has none, those that the report went to.
std::string Sending::agencies() const {
    if (sent.track < the_case.tracks.size() && the_case.tracks[sent.track].agency) return name_of(reader, the_case.tracks[sent.track].agency);
    std::string all;
    for (const auto& track : the_case.tracks)
        if (track.agency) all += (all.empty() ? "" : ", ") + name_of(reader, track.agency);
    return all;
}

LetterPart Sending::part(std::string_view word) const {
    if (word == "case.number") return said(case_number(the_case));
    if (word == "case.title") return said(reader.context.reports[the_case.report].title.in(reader.language));
    if (word == "date") return said(ValueKind::date, sent.at.seconds);
    if (word == "person.reporter") return said(name_of(reader, the_case.reporter));
    if (word == "person.subject") return said(name_of(reader, the_case.subject));
    if (word == "act.reason") return said(reason());
    if (word == "amount") return said(ValueKind::money, the_case.amounts.empty() ? casework::no_value : the_case.amounts.back().second);
    if (word == "track.agency") return said(agencies());
    if (word.starts_with("act.")) return input(word.substr(4));
    if (word.starts_with("field.")) return field(word.substr(6));
    if (word.starts_with("clock.") && word.ends_with(".due")) return due(word.substr(6, word.size() - 10));
    return said({});
}

SentLetter written(const Sending& sending) {
    const auto& sent = sending.sent;
    const profile::LetterId id{sent.what};
    const auto& letter = sending.reader.context.profile[id];
    SentLetter made{sent.number, sent.case_number, sent.at, id, sent.whom, sent.who, letter.about.name.in(sending.reader.language), {}};
    read_blanks(
        letter.text.in(sending.reader.language), [&](std::string_view text) { made.parts.push_back(text_part(text)); },
        [&](std::string_view word) { made.parts.push_back(sending.part(word)); });
    return made;
}

bool is_readers(const Reader& reader, const Fact& sent) {
    if (!reader.person) return true;
    const auto home = reader.context[reader.person].home;
    return sent.whom == reader.person || (home && sent.whom == home);
}

} // namespace

std::vector<SentLetter> letters(const Reader& reader, const casework::Case& the_case) {
    std::vector<SentLetter> all;
    const bool sees_all = may_see(reader, the_case, profile::Section::letters);
    casework::Case then; // the case as the order left it that sent a letter: a day that it names may begin with it
    const Fact* opening = nullptr;
    std::vector<Fact> inputs;
    std::vector<const Fact*> sent;
    const auto write = [&] {
        const bool by_act = opening && opening->kind == FactKind::act_done;
        for (const auto* fact : sent) all.push_back(written({reader, then, *fact, by_act ? opening : nullptr, inputs, nullptr}));
        sent.clear();
    };
    for (const auto& fact : facts_of(reader, the_case)) {
        if (casework::opens_order(fact.kind)) {
            write();
            opening = &fact;
            inputs.clear();
        }
        if (fact.kind == FactKind::input_given) inputs.push_back(fact);
        casework::apply(reader.context, then, fact);
        if (fact.kind == FactKind::letter_sent && (sees_all || is_readers(reader, fact))) sent.push_back(&fact);
    }
    write();
    return all;
}

std::vector<SentLetter> letters_ahead(const Reader& reader, const casework::Decision& foretold, const UnkeptTexts& texts) {
    std::vector<SentLetter> all;
    if (!foretold.happens() || foretold.facts.size() == 0) return all;
    std::vector<Fact> inputs;
    for (const auto& fact : foretold.facts) {
        if (fact.kind == FactKind::input_given) inputs.push_back(fact);
        if (fact.kind == FactKind::letter_sent) all.push_back(written({reader, foretold.becoming, fact, &foretold.facts[0], inputs, &texts}));
    }
    return all;
}

} // namespace views
