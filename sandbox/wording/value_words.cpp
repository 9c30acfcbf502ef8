#include "sandbox/wording/value_words.hpp"

#include "sandbox/wording/award_lines.hpp"
#include "sandbox/wording/dates.hpp"

namespace wording {
namespace {

using profile::ValueKind;

std::string text_of(const views::Reader& reader, std::int64_t place) {
    return place < static_cast<std::int64_t>(reader.words.size()) ? reader.words[static_cast<casework::WordsRef>(place)] : std::string{};
}

} // namespace

std::string value_words(const texts::Texts& texts, const views::Reader& reader, ValueKind kind, std::int64_t value) {
    if (value < 0) return {};
    const auto place = static_cast<std::uint16_t>(value);
    switch (kind) {
    case ValueKind::choice: return reader.context.profile[profile::ChoiceId{place}].about.name.in(reader.language);
    case ValueKind::party: return views::name_of(reader, casework::PartyId{place});
    case ValueKind::flag: return texts(value ? "value.yes" : "value.no");
    case ValueKind::date: return readable_day(texts, {value});
    case ValueKind::text: return text_of(reader, value);
    case ValueKind::money: return grouped(value);
    case ValueKind::days: return texts.plural("length.calendar_days", value);
    case ValueKind::number: return std::to_string(value);
    }
    return {};
}

std::string letter_words(const texts::Texts& texts, const views::Reader& reader, const views::SentLetter& letter) {
    std::string all;
    for (const auto& part : letter.parts) {
        const auto words = part.kind ? value_words(texts, reader, *part.kind, part.value) : part.text;
        all += words.empty() && part.asked_for ? texts("value.not_stated") : words;
    }
    return all;
}

} // namespace wording
