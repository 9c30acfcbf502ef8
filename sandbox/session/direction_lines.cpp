#include "sandbox/session/direction_lines.hpp"

#include "sandbox/session/directions.hpp"
#include "sandbox/session/log_lines.hpp"

#include <array>
#include <fmt/format.h>

namespace session {
namespace {

using casework::Fact;
using casework::Setting;

std::string bookmark_word(std::int64_t kind) {
    static constexpr std::array words{"?", "strength", "gap", "risk", "recommendation"};
    return kind >= 0 && static_cast<std::size_t>(kind) < words.size() ? words[static_cast<std::size_t>(kind)] : "?";
}

template <class Table> std::string id_at(const Table* table, std::int64_t place) {
    return table && place >= 0 && static_cast<std::size_t>(place) < table->size() ? (*table)[static_cast<std::size_t>(place)].id : std::to_string(place);
}

std::string person_id(const Setting& setting, casework::PartyId person) { return person && person.index < setting.parties.size() ? setting[person].id : "?"; }

std::string entry_title(const Setting& setting, const reading::ScriptEntry& entry, const std::string& language) {
    const bool titled = !entry.act && entry.inject < setting.injects.size() && !setting.injects[entry.inject].title.empty();
    return titled ? setting.injects[entry.inject].title.in(language) : entry.id;
}

} // namespace

std::string direction_word(std::uint16_t code) {
    static constexpr std::array<const char*, direction_kinds + 1> words{"?",           "freeze",       "unfreeze", "inject_now", "delay",     "skip",
                                                                        "make_absent", "make_present", "hint",     "bookmark",   "take_over", "hand_back"};
    return code < words.size() ? words[code] : "?";
}

std::string span_word(std::int64_t seconds) {
    if (seconds % calendar::seconds_per_day == 0) return std::to_string(seconds / calendar::seconds_per_day) + "d";
    if (seconds % calendar::seconds_per_hour == 0) return std::to_string(seconds / calendar::seconds_per_hour) + "h";
    return std::to_string(seconds) + "s";
}

std::string direction_line(const Setting& setting, const reading::Scenario* scenario, const casework::Words& words, const Fact& fact) {
    auto word = direction_word(fact.what);
    const auto entry = [&] { return id_at(scenario ? &scenario->script : nullptr, fact.value); };
    switch (static_cast<DirectionKind>(fact.what)) {
    case DirectionKind::inject_now:
    case DirectionKind::skip: return word + " " + entry();
    case DirectionKind::delay: return word + " " + entry() + " by " + span_word(fact.extra);
    case DirectionKind::make_absent:
    case DirectionKind::make_present:
    case DirectionKind::take_over:
    case DirectionKind::hand_back: return word + " " + person_id(setting, fact.whom);
    case DirectionKind::hint: return fmt::format("{} {} for {} points", word, id_at(scenario ? &scenario->decisions : nullptr, fact.value), fact.extra);
    case DirectionKind::bookmark: return fmt::format("{} {} at fact {} {}", word, bookmark_word(fact.extra), fact.value, quoted(words[fact.words]));
    default: return word;
    }
}

std::string direction_about(const Setting& setting, const reading::Scenario* scenario, const Fact& fact, const std::string& language) {
    const auto place = static_cast<std::size_t>(fact.value);
    if (!scenario || fact.value < 0) return {};
    if (static_cast<DirectionKind>(fact.what) == DirectionKind::hint)
        return place < scenario->decisions.size() ? scenario->decisions[place].title.in(language) : std::string{};
    return place < scenario->script.size() ? entry_title(setting, scenario->script[place], language) : std::string{};
}

std::string direction_key(const Fact& fact) {
    if (static_cast<DirectionKind>(fact.what) == DirectionKind::bookmark) return "fact.bookmark_" + bookmark_word(fact.extra);
    return "fact.direction_" + direction_word(fact.what);
}

} // namespace session
