#include "sandbox/wording/direction_lines.hpp"

#include "sandbox/session/play/directions.hpp"
#include "sandbox/wording/log_lines.hpp"

#include <array>
#include <fmt/format.h>

namespace wording {
namespace {

using casework::Fact;
using casework::PlayContext;

std::string bookmark_word(std::int64_t kind) {
    static constexpr std::array words{"?", "strength", "gap", "risk", "recommendation"};
    return kind >= 0 && static_cast<std::size_t>(kind) < words.size() ? words[static_cast<std::size_t>(kind)] : "?";
}

template <class Table> std::string id_at(const Table* table, std::int64_t place) {
    return table && place >= 0 && static_cast<std::size_t>(place) < table->size() ? (*table)[static_cast<std::size_t>(place)].id : std::to_string(place);
}

std::string person_id(const PlayContext& context, casework::PartyId person) {
    return person && person.index < context.parties.size() ? context[person].id : "?";
}

std::string entry_title(const PlayContext& context, const model::ScriptEntry& entry, const std::string& language) {
    const bool titled = !entry.act && entry.inject < context.injects.size() && !context.injects[entry.inject].title.empty();
    return titled ? context.injects[entry.inject].title.in(language) : entry.id;
}

} // namespace

std::string direction_word(std::uint16_t code) {
    static constexpr std::array<const char*, session::direction_kinds + 1> words{
        "?", "freeze", "unfreeze", "inject_now", "delay", "skip", "make_absent", "make_present", "hint", "bookmark", "take_over", "hand_back"};
    return code < words.size() ? words[code] : "?";
}

std::string span_word(std::int64_t seconds) {
    if (seconds % calendar::seconds_per_day == 0) return std::to_string(seconds / calendar::seconds_per_day) + "d";
    if (seconds % calendar::seconds_per_hour == 0) return std::to_string(seconds / calendar::seconds_per_hour) + "h";
    return std::to_string(seconds) + "s";
}

std::string direction_line(const PlayContext& context, const model::Scenario* scenario, const casework::Words& words, const Fact& fact) {
    auto word = direction_word(fact.what);
    const auto entry = [&] { return id_at(scenario ? &scenario->script : nullptr, fact.value); };
    switch (static_cast<session::DirectionKind>(fact.what)) {
    case session::DirectionKind::inject_now:
    case session::DirectionKind::skip: return word + " " + entry();
    case session::DirectionKind::delay: return word + " " + entry() + " by " + span_word(fact.extra);
    case session::DirectionKind::make_absent:
    case session::DirectionKind::make_present:
    case session::DirectionKind::take_over:
    case session::DirectionKind::hand_back: return word + " " + person_id(context, fact.whom);
    case session::DirectionKind::hint:
        return fmt::format("{} {} for {} points", word, id_at(scenario ? &scenario->decisions : nullptr, fact.value), fact.extra);
    case session::DirectionKind::bookmark: return fmt::format("{} {} at fact {} {}", word, bookmark_word(fact.extra), fact.value, quoted(words[fact.words]));
    default: return word;
    }
}

std::string direction_about(const PlayContext& context, const model::Scenario* scenario, const Fact& fact, const std::string& language) {
    const auto place = static_cast<std::size_t>(fact.value);
    if (!scenario || fact.value < 0) return {};
    if (static_cast<session::DirectionKind>(fact.what) == session::DirectionKind::hint)
        return place < scenario->decisions.size() ? scenario->decisions[place].title.in(language) : std::string{};
    return place < scenario->script.size() ? entry_title(context, scenario->script[place], language) : std::string{};
}

std::string direction_key(const Fact& fact) {
    if (static_cast<session::DirectionKind>(fact.what) == session::DirectionKind::bookmark) return "fact.bookmark_" + bookmark_word(fact.extra);
    return "fact.direction_" + direction_word(fact.what);
}

} // namespace wording
