#include "engine/views/letters.hpp"

#include <functional>

namespace views {
namespace {

using casework::Fact;
using casework::FactKind;

/// Thousands apart, as in 24,780,000.
std::string grouped(std::int64_t value) {
    auto digits = std::to_string(value);
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0 && digits[static_cast<std::size_t>(place) - 1] != '-'; place -= 3)
        digits.insert(static_cast<std::size_t>(place), ",");
    return digits;
}

/// The order in which a letter was sent: its inputs and reason, and the case as it stood then.
struct Sending {
    const Reader& reader;
    const casework::Case& the_case;
    const Fact& sent;
    const Fact* done;
    std::span<const Fact> inputs;

    std::string value(std::string_view word) const;

private:
    std::string input(std::string_view id) const;
    std::string field(std::string_view id) const;
    std::string due(std::string_view id) const;
};

std::string Sending::input(std::string_view id) const {
    for (const auto& fact : inputs) {
        const auto& input = reader.context.profile.inputs[fact.what];
        if (input.about.id != id) continue;
        return fact.words ? reader.words[fact.words] : value_text(reader, input.kind, fact.value);
    }
    return {};
}

std::string Sending::field(std::string_view id) const {
    const auto field = reader.context.profile.field(id);
    if (!field || the_case.field(field) == casework::no_value) return {};
    return value_text(reader, reader.context.profile[field].kind, the_case.field(field));
}

std::string Sending::due(std::string_view id) const {
    const auto clock = reader.context.profile.clock(id);
    for (const auto& running : the_case.clocks)
        if (running.clock == clock && running.due != casework::unknown_due) return readable(calendar::date_of({running.due}));
    return {};
}

std::string Sending::value(std::string_view word) const {
    if (word == "case.number") return case_number(the_case);
    if (word == "case.title") return reader.context.reports[the_case.report].title.in(reader.language);
    if (word == "date") return readable(calendar::date_of(sent.at));
    if (word == "person.reporter") return name_of(reader, the_case.reporter);
    if (word == "person.subject") return name_of(reader, the_case.subject);
    if (word == "act.reason") return done ? reader.words[done->words] : std::string{};
    if (word == "amount") return the_case.amounts.empty() ? std::string{} : grouped(the_case.amounts.back().second);
    if (word == "track.agency") return sent.track < the_case.tracks.size() ? name_of(reader, the_case.tracks[sent.track].agency) : std::string{};
    if (word.starts_with("act.")) return input(word.substr(4));
    if (word.starts_with("field.")) return field(word.substr(6));
    if (word.starts_with("clock.") && word.ends_with(".due")) return due(word.substr(6, word.size() - 10));
    return {};
}

std::string filled(const std::string& text, const std::function<std::string(std::string_view)>& value) {
    std::string out;
    std::size_t at = 0;
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', at)) {
        const auto close = text.find('}', open);
        if (close == std::string::npos) break;
        out.append(text, at, open - at);
        const auto found = value(std::string_view(text).substr(open + 1, close - open - 1));
        out += found.empty() ? "(not stated)" : found;
        at = close + 1;
    }
    return out.append(text, at);
}

SentLetter written(const Sending& sending) {
    const auto& letter = sending.reader.context.profile[profile::LetterId{sending.sent.what}];
    const auto text = filled(letter.text.in(sending.reader.language), [&](std::string_view word) { return sending.value(word); });
    return {sending.sent.number,
            sending.sent.case_number,
            sending.sent.at,
            profile::LetterId{sending.sent.what},
            sending.sent.whom,
            sending.sent.who,
            letter.about.name.in(sending.reader.language),
            text};
}

bool is_readers(const Reader& reader, const Fact& sent) {
    if (!reader.person) return true;
    const auto home = reader.context[reader.person].home;
    return sent.whom == reader.person || (home && sent.whom == home);
}

} // namespace

std::string value_text(const Reader& reader, profile::ValueKind kind, std::int64_t value) {
    if (value < 0) return {};
    const auto place = static_cast<std::uint16_t>(value);
    switch (kind) {
    case profile::ValueKind::choice: return reader.context.profile[profile::ChoiceId{place}].about.name.in(reader.language);
    case profile::ValueKind::party: return name_of(reader, casework::PartyId{place});
    case profile::ValueKind::flag: return value ? "yes" : "no";
    case profile::ValueKind::date: return readable(calendar::date_of({value}));
    case profile::ValueKind::text:
        return value < static_cast<std::int64_t>(reader.words.size()) ? reader.words[static_cast<casework::WordsRef>(value)] : std::string{};
    case profile::ValueKind::money: return grouped(value);
    case profile::ValueKind::days: return std::to_string(value) + (value == 1 ? " day" : " days");
    default: return std::to_string(value);
    }
}

std::string with_names(const Reader& reader, const std::string& text) {
    return filled(text, [&](std::string_view id) {
        const auto party = reader.context.party(id);
        return party ? name_of(reader, party) : "{" + std::string(id) + "}";
    });
}

std::vector<SentLetter> letters(const Reader& reader, const casework::Case& the_case) {
    std::vector<SentLetter> all;
    const bool sees_all = may_see(reader, the_case, profile::Section::letters);
    casework::World then; // the world as it stood when each letter went out
    const Fact* done = nullptr;
    std::size_t first_input = 0, inputs = 0;
    for (std::size_t i = 0; i < reader.facts.size(); ++i) {
        const auto& fact = reader.facts[i];
        if (casework::opens_order(fact.kind)) {
            done = fact.kind == FactKind::act_done ? &fact : nullptr;
            first_input = i + 1;
            inputs = 0;
        }
        if (fact.kind == FactKind::input_given) ++inputs;
        casework::apply(reader.context, then, fact);
        const bool wanted = fact.kind == FactKind::letter_sent && fact.case_number == the_case.number;
        if (wanted && (sees_all || is_readers(reader, fact)))
            all.push_back(written({reader, then.cases[fact.case_number], fact, done, reader.facts.subspan(first_input, inputs)}));
    }
    return all;
}

} // namespace views
