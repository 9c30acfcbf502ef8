#include "sandbox/wording/log_lines.hpp"

#include "engine/casework/fact_kinds.hpp"
#include "engine/views/name_trail.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/wording/direction_lines.hpp"

#include <array>
#include <fmt/format.h>

namespace wording {
namespace {

/// The first sixty bytes, never half a character.
std::string shortened(const std::string& text) {
    if (text.size() <= 60) return text;
    std::size_t end = 57;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "...";
}

} // namespace

std::string quoted(const std::string& text) {
    auto plain = shortened(text);
    for (auto& letter : plain)
        if (letter == '\n') letter = ' ';
    return "\"" + plain + "\"";
}

std::string party_id(const casework::PlayContext& context, casework::PartyId party) {
    if (!party) return "-";
    return party.index < context.parties.size() ? context[party].id : "?";
}

namespace {

using casework::Fact;
using casework::FactKind;
using casework::PlayContext;
using casework::Speaks;

template <class Table> std::string id_in(const Table& table, std::uint16_t place) { return place < table.size() ? table[place].about.id : std::string("?"); }

std::string item_id(const PlayContext& context, const casework::World& world, const Fact& fact) {
    if (fact.what == profile::identity_item.index) return "identity";
    if (fact.what == profile::content_item.index) return "content";
    if (fact.case_number >= world.cases.size()) return "?";
    const auto& evidence = context.reports[world.cases[fact.case_number].report].evidence;
    const auto place = static_cast<std::size_t>(fact.what - profile::first_evidence_item);
    return place < evidence.size() ? evidence[place].id : "?";
}

std::string value_word(const PlayContext& context, profile::ValueKind kind, std::int64_t value) {
    const auto place = static_cast<std::uint16_t>(value);
    if (value < 0) return "-";
    if (kind == profile::ValueKind::choice) return id_in(context.profile.choices, place);
    if (kind == profile::ValueKind::party) return party_id(context, {place});
    if (kind == profile::ValueKind::flag) return value ? "yes" : "no";
    if (kind == profile::ValueKind::date) return calendar::iso(calendar::date_of({value}));
    return std::to_string(value);
}

std::string due_word(std::int64_t due) { return due == casework::unknown_due ? "not known" : calendar::iso(calendar::date_of({due})); }

std::string given(const PlayContext& context, const casework::Words& words, const Fact& fact) {
    if (fact.what >= context.profile.inputs.size()) return "?";
    const auto& input = context.profile.inputs[fact.what];
    const auto value = fact.words ? quoted(words[fact.words]) : value_word(context, input.kind, fact.value);
    return input.about.id + " = " + value;
}

std::string set(const PlayContext& context, const casework::Words& words, const Fact& fact) {
    if (fact.what >= context.profile.fields.size()) return "?";
    const auto& field = context.profile.fields[fact.what];
    return field.about.id + " = " + (fact.words ? quoted(words[fact.words]) : value_word(context, field.kind, fact.value));
}

std::string done(const PlayContext& context, const casework::Words& words, const Fact& fact) {
    auto line = party_id(context, fact.who) + " " + id_in(context.profile.acts, fact.what);
    if (fact.extra & casework::Order::insisting) line += " insisting";
    if (fact.extra & casework::Order::naming) line += " naming the reporting person";
    if (fact.words) line += " because " + quoted(words[fact.words]);
    return line;
}

std::string disclosed(const PlayContext& context, const casework::World& world, const Fact& fact) {
    static constexpr std::array words{"without consent or ground", "by consent", "by law", "own"};
    return fmt::format("{} to {} {}", item_id(context, world, fact), party_id(context, fact.whom), words[static_cast<std::size_t>(fact.value) % words.size()]);
}

/// A name that leaked, by what it came.
std::string leaked(const views::Reader& reader, const Fact& fact) {
    const auto learned = views::name_learned(reader, fact);
    if (!learned || !learned->leaked()) return {};
    return ", " + way_word(learned->way) + (learned->paper ? " in " + id_in(reader.context.profile.letters, learned->paper.index) : "");
}

/// Those for whom nobody else fits from here on.
std::string inferable(const views::Reader& reader, const Fact& fact) {
    std::string all;
    if (fact.case_number >= reader.world.cases.size()) return all;
    for (const auto& known : views::name_trail(reader, reader.world.cases[fact.case_number]))
        if (known.way == views::NameWay::inferable && known.fact == fact.number) all += " " + party_id(reader.context, known.who);
    return all.empty() ? all : ", identity inferable by" + all;
}

std::string disposed(const PlayContext& context, const Fact& fact) {
    const auto ground = fact.value < 0 ? std::string{} : " on " + id_in(context.profile.choices, static_cast<std::uint16_t>(fact.value));
    return id_in(context.profile.choices, fact.what) + ground;
}

} // namespace

std::string spoken_of(const PlayContext& context, const casework::World& world, const Fact& fact) {
    const auto& profile = context.profile;
    switch (casework::speaks(fact.kind)) {
    case Speaks::of_act: return id_in(profile.acts, fact.what);
    case Speaks::of_clock: return id_in(profile.clocks, fact.what);
    case Speaks::of_inject: return fact.what < context.injects.size() ? context.injects[fact.what].id : "?";
    case Speaks::of_input: return id_in(profile.inputs, fact.what);
    case Speaks::of_stage: return id_in(profile.stages, fact.what);
    case Speaks::of_procedure: return id_in(profile.procedures, fact.what);
    case Speaks::of_letter: return id_in(profile.letters, fact.what);
    case Speaks::of_item: return item_id(context, world, fact);
    case Speaks::of_field: return id_in(profile.fields, fact.what);
    case Speaks::of_choice: return id_in(profile.choices, fact.what);
    case Speaks::of_finding: return id_in(profile.findings, fact.what);
    case Speaks::of_amount: return id_in(profile.amounts, fact.what);
    case Speaks::of_nothing: break;
    }
    return "";
}

namespace {

std::string detail(const views::Reader& reader, const Fact& fact) {
    const auto& context = reader.context;
    const auto& world = reader.world;
    const auto& words = reader.words;
    const auto id = spoken_of(context, world, fact);
    const auto to = [&](const char* joined) { return fact.whom ? joined + party_id(context, fact.whom) : std::string{}; };
    switch (fact.kind) {
    case FactKind::act_done: return done(context, words, fact);
    case FactKind::injected: return id + to(" to ");
    case FactKind::input_given: return given(context, words, fact);
    case FactKind::track_opened: return id + to(" for ");
    case FactKind::lapsed: return fact.value == casework::no_value ? id : fmt::format("{} escalation step {}", id, fact.value + 1);
    case FactKind::clock_started:
    case FactKind::clock_resumed:
    case FactKind::clock_extended:
    case FactKind::clock_restarted:
    case FactKind::clock_moved: return id + " due " + due_word(fact.value);
    case FactKind::letter_sent: return id + " to " + party_id(context, fact.whom);
    case FactKind::day_off_declared: return calendar::iso(calendar::date_of({fact.value}));
    case FactKind::disclosed: return disclosed(context, world, fact) + leaked(reader, fact) + inferable(reader, fact);
    case FactKind::field_set: return set(context, words, fact);
    case FactKind::disposed: return disposed(context, fact);
    case FactKind::merged: return std::to_string(fact.value);
    case FactKind::amount_set: return fmt::format("{} {}", id, fact.value);
    default: return casework::speaks(fact.kind) == casework::Speaks::of_nothing ? to("") : id;
    }
}

std::string place(const PlayContext& context, const casework::World& world, std::uint32_t case_number, std::uint16_t track) {
    if (case_number >= world.cases.size()) return "-";
    const auto& the_case = world.cases[case_number];
    const auto& report = context.reports[the_case.report].id;
    if (track >= the_case.tracks.size()) return report;
    const auto& opened = the_case.tracks[track];
    const auto name = id_in(context.profile.procedures, opened.procedure.index);
    return report + "/" + name + (opened.agency ? ":" + party_id(context, opened.agency) : "");
}

std::string trimmed(std::string line) {
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

} // namespace

std::string fact_word(FactKind kind) {
    const auto* known = casework::kind_of(kind);
    return known ? std::string(known->word) : "?";
}

std::string way_word(views::NameWay way) {
    static constexpr std::array words{"asked", "told", "shown", "inferable"};
    return texts::key_at(words, way);
}

std::string refusal_word(casework::RefusalCode code) {
    static constexpr std::array<const char*, 25> words{"?",
                                                       "no_such_case",
                                                       "case_ended",
                                                       "no_such_track",
                                                       "track_closed",
                                                       "wrong_role",
                                                       "not_assigned",
                                                       "wrong_agency",
                                                       "recused",
                                                       "wrong_stage",
                                                       "not_open_yet",
                                                       "input_missing",
                                                       "input_not_expected",
                                                       "input_not_possible",
                                                       "reason_missing",
                                                       "rule_impossible",
                                                       "rule_forbidden",
                                                       "sealed",
                                                       "already_submitted",
                                                       "no_such_report",
                                                       "names_reporter",
                                                       "no_extension_left",
                                                       "name_not_open",
                                                       "already_told",
                                                       "name_not_known"};
    const auto index = static_cast<std::size_t>(code);
    return index < words.size() ? words[index] : "?";
}

std::string log_line(const views::Reader& reader, const Fact& fact, const model::Scenario* scenario) {
    const auto& context = reader.context;
    const auto& world = reader.world;
    const bool directed = fact.kind == FactKind::directed;
    const auto what = directed ? direction_line(context, scenario, reader.words, fact) : detail(reader, fact);
    if (!casework::opens_order(fact.kind)) return trimmed(fmt::format("{:>5}     + {} {}", fact.number, fact_word(fact.kind), what));
    const auto verb = fact.kind == FactKind::act_done ? std::string{} : fact_word(fact.kind) + " ";
    return trimmed(fmt::format("{:>5} {} {} {}{}", fact.number, calendar::iso(fact.at), place(context, world, fact.case_number, fact.track), verb, what));
}

std::string log_line(const PlayContext& context, const casework::World& world, const journal::Refused& refused) {
    const auto& order = refused.order;
    auto line = fmt::format("  ref {} {} {} {} refused {}", calendar::iso(order.at), place(context, world, order.case_number, order.track),
                            party_id(context, order.actor), id_in(context.profile.acts, order.act.index), refusal_word(refused.reason.code));
    if (refused.reason.rule) line += " " + id_in(context.profile.rules, refused.reason.rule.index);
    if (refused.reason.input) line += " " + id_in(context.profile.inputs, refused.reason.input.index);
    return line;
}

} // namespace wording
