#include "sandbox/reading/profile_checks.hpp"

#include "sandbox/reading/provenance.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace reading {
namespace {

using profile::Act;
using profile::EffectKind;
using profile::StageId;

/// The entry of a list in the file, for its position. Tables keep the order of the file.
const Value& entry_at(const Value& root, std::string_view list, std::size_t place) {
    const auto all = entries(root, list);
    return place < all.size() ? *all[place] : root;
}

const Value& stage_entry(const ProfileReading& reading, const Value& root, StageId stage) {
    const auto procedure = reading.profile[stage].procedure;
    const auto& stages = reading.profile[procedure].stages;
    const auto place = static_cast<std::size_t>(std::ranges::find(stages, stage) - stages.begin());
    return entry_at(entry_at(root, "procedures", procedure.index), "stages", place);
}

bool acts_in(const Act& act, StageId stage, const profile::Profile& profile) {
    if (act.procedure != profile[stage].procedure) return false;
    return act.stages.empty() || std::ranges::find(act.stages, stage) != act.stages.end();
}

template <class See> void each_effect(const profile::Profile& profile, See see) {
    for (const auto& act : profile.acts)
        for (const auto& effect : act.effects) see(effect);
    for (const auto& clock : profile.clocks)
        for (const auto& effect : clock.on_lapse) see(effect);
}

std::set<StageId> entered_stages(const profile::Profile& profile) {
    std::set<StageId> entered;
    for (const auto& procedure : profile.procedures) entered.insert(procedure.start);
    each_effect(profile, [&](const profile::Effect& effect) {
        if (effect.kind == EffectKind::enter) entered.insert(StageId{effect.what});
    });
    return entered;
}

bool somebody_leaves(const profile::Profile& profile, StageId stage) {
    return std::ranges::any_of(profile.acts, [&](const Act& act) { return acts_in(act, stage, profile); });
}

void check_stages(ProfileReading& reading, const Value& root) {
    const auto entered = entered_stages(reading.profile);
    for (std::uint16_t i = 0; i < reading.profile.stages.size(); ++i) {
        const auto& stage = reading.profile.stages[i];
        const auto place = stage_entry(reading, root, StageId{i}).place;
        if (!entered.contains(StageId{i}))
            reading.findings.error(place, "stage_never_reached",
                                   fmt::format("Expected an act that leads to the stage \"{}\" but there is none", stage.about.id),
                                   "let an act enter it, or remove the stage");
        if (!stage.end && !somebody_leaves(reading.profile, StageId{i}))
            reading.findings.error(place, "stage_without_way_out",
                                   fmt::format("Expected an act that is open in the stage \"{}\" but there is none", stage.about.id),
                                   "add an act for this stage, or mark it as an end");
    }
}

void check_ends(ProfileReading& reading, const Value& root) {
    for (std::size_t i = 0; i < reading.profile.procedures.size(); ++i) {
        const auto& procedure = reading.profile.procedures[i];
        const auto ends = [&](StageId stage) { return reading.profile[stage].end; };
        if (std::ranges::any_of(procedure.stages, ends)) continue;
        reading.findings.error(entry_at(root, "procedures", i).place, "procedure_without_end",
                               fmt::format("Expected a stage that ends the procedure \"{}\" but there is none", procedure.about.id),
                               "mark at least one stage with \"end\": true");
    }
}

void check_submission(ProfileReading& reading, const Value& root) {
    const auto opening = std::ranges::count_if(reading.profile.acts, &Act::opens_case);
    if (opening > 0) return;
    reading.findings.error(root.place, "nothing_opens_a_case", "Expected an act with \"opens_case\": true but there is none", "mark the submission");
}

/// Named under "starts_on".
bool starts_with_an_act(const profile::Profile& profile, profile::ClockId clock) {
    return std::ranges::any_of(profile.acts, [&](const Act& act) { return std::ranges::find(act.starts, clock) != act.starts.end(); });
}

bool is_started(const profile::Profile& profile, profile::ClockId clock) {
    bool started = starts_with_an_act(profile, clock);
    each_effect(profile, [&](const profile::Effect& effect) { started |= effect.kind == EffectKind::start && effect.what == clock.index; });
    return started;
}

bool starts_by_effect(const Act& act, profile::ClockId clock) {
    return std::ranges::any_of(act.effects, [&](const profile::Effect& effect) { return effect.kind == EffectKind::start && effect.what == clock.index; });
}

bool asks_that_it_is_not_running(const profile::Conditions& pool, std::uint16_t place, profile::ClockId clock) {
    const auto& node = pool.node(place);
    const auto asks = [&](std::uint16_t child) { return asks_that_it_is_not_running(pool, child, clock); };
    const auto is_running = [&](std::uint16_t child) {
        const auto& asked = pool.node(child);
        return asked.atom == profile::Atom::clock_state && asked.what == clock.index &&
               asked.value == static_cast<std::int64_t>(profile::ClockCondition::running);
    };
    if (node.atom == profile::Atom::none_of) return std::ranges::any_of(pool.children_of(node), is_running);
    return node.atom == profile::Atom::all && std::ranges::any_of(pool.children_of(node), asks);
}

/// Whether every start of the clock leaves it to another to have started it before.
bool starts_only_again(const profile::Profile& profile, profile::ClockId clock) {
    bool first = starts_with_an_act(profile, clock);
    each_effect(profile, [&](const profile::Effect& effect) {
        if (effect.kind != EffectKind::start || effect.what != clock.index) return;
        first |= !effect.when || !asks_that_it_is_not_running(profile.conditions, effect.when.index, clock);
    });
    return !first;
}

void check_starts(ProfileReading& reading, const Value& root) {
    for (std::size_t i = 0; i < reading.profile.acts.size(); ++i) {
        const auto& act = reading.profile.acts[i];
        for (const auto clock : act.starts) {
            if (!starts_by_effect(act, clock)) continue;
            reading.findings.error(
                entry_at(root, "acts", i).place, "clock_started_twice",
                fmt::format("Expected \"{}\" to start the clock \"{}\" once but it is named under \"starts_on\" and started by an effect too", act.about.id,
                            reading.profile[clock].about.id),
                "leave one of the two out");
        }
    }
}

void check_clocks(ProfileReading& reading, const Value& root) {
    for (std::uint16_t i = 0; i < reading.profile.clocks.size(); ++i) {
        const auto& id = reading.profile.clocks[i].about.id;
        if (!is_started(reading.profile, profile::ClockId{i}))
            reading.findings.error(entry_at(root, "clocks", i).place, "clock_never_starts",
                                   fmt::format("Expected an act that starts the clock \"{}\" but there is none", id),
                                   "name the act under \"starts_on\", or start it by an effect; until then it never runs and its limit is never missed");
        else if (starts_only_again(reading.profile, profile::ClockId{i}))
            reading.findings.error(
                entry_at(root, "clocks", i).place, "clock_only_starts_again",
                fmt::format("Expected an act that starts the clock \"{}\" first but it is only started where it is not running, as if another had", id),
                "name the act that starts it under \"starts_on\"; until then it runs later than it should, and who is late is not told so");
    }
}

/// Whom the effect opens a name to can be somebody of that role.
bool may_open_name_to(const Act& act, const profile::Effect& effect, profile::RoleId role) {
    const bool opens = effect.kind == EffectKind::disclose && profile::ItemId{effect.what} == profile::identity_item && effect.on_legal_ground;
    return opens && (effect.to.role != profile::PartyRole::actor || std::ranges::count(act.roles, role) > 0);
}

/// A name is asked for: whoever may see it needs an act that opens it. Reporting persons see their own.
void check_names(ProfileReading& reading, const Value& root) {
    const auto& profile = reading.profile;
    for (std::uint16_t i = 0; i < profile.roles.size(); ++i) {
        const auto scope = profile.roles[i].sees[static_cast<std::size_t>(profile::Section::identity)];
        const auto opens = [&](const Act& act) {
            return std::ranges::any_of(act.effects, [&](const profile::Effect& effect) { return may_open_name_to(act, effect, profile::RoleId{i}); });
        };
        if (scope == profile::Scope::none || scope == profile::Scope::own || std::ranges::any_of(profile.acts, opens)) continue;
        reading.findings.warn(
            entry_at(root, "roles", i).place, "name_never_opened",
            fmt::format("Expected an act that opens a name to the role \"{}\", which may see it, but there is none", profile.roles[i].about.id),
            "add an act of that role with the effect {\"disclose\": \"identity\", \"to\": \"actor\", \"ground\": true}, or take \"identity\" out of what it "
            "sees; until then nobody of that role learns who reported");
    }
}

void add_placeholders(std::vector<std::string>& found, const std::string& text) {
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close == std::string::npos) break;
        found.push_back(text.substr(open + 1, close - open - 1));
    }
}

/// In every language.
std::vector<std::string> placeholders_of(const profile::LocalText& text) {
    std::vector<std::string> found;
    add_placeholders(found, text.en);
    for (const auto& translation : text.others) add_placeholders(found, translation.second);
    return found;
}

bool sent_with_input(const profile::Profile& profile, profile::LetterId letter, std::string_view word) {
    for (std::uint16_t i = 0; i < profile.acts.size(); ++i) {
        const auto sends = [&](const profile::Effect& effect) { return effect.kind == EffectKind::letter && effect.what == letter.index; };
        if (std::ranges::any_of(profile.acts[i].effects, sends) && profile.input(profile::ActId{i}, word)) return true;
    }
    return false;
}

bool is_known(const ProfileReading& reading, profile::LetterId letter, const std::string& placeholder) {
    static const std::set<std::string, std::less<>> plain{"case.number",    "case.title", "date",         "person.reporter",
                                                          "person.subject", "act.reason", "track.agency", "amount"};
    const std::string_view word = placeholder;
    if (plain.contains(word)) return true;
    if (word.starts_with("act.")) return sent_with_input(reading.profile, letter, word.substr(4));
    if (word.starts_with("field.")) return reading.lexicon.fields.find(word.substr(6)).has_value();
    if (word.starts_with("clock.") && word.ends_with(".due")) return reading.lexicon.clocks.find(word.substr(6, word.size() - 10)).has_value();
    return false;
}

void check_letters(ProfileReading& reading, const Value& root) {
    for (std::uint16_t i = 0; i < reading.profile.letters.size(); ++i) {
        const auto& entry = entry_at(root, "letters", i);
        const auto* text = entry.find("text");
        for (const auto& placeholder : placeholders_of(reading.profile.letters[i].text))
            if (!is_known(reading, profile::LetterId{i}, placeholder))
                reading.findings.error((text ? *text : entry).place, "unknown_placeholder",
                                       fmt::format("Expected a field that a letter can fill but found \"{{{}}}\"", placeholder),
                                       "guides/formats.md lists the fields; {act.ID} needs that input in the act that sends the letter");
    }
}

void check_tracks(ProfileReading& reading, const Value& root) {
    std::set<std::uint16_t> opened;
    each_effect(reading.profile, [&](const profile::Effect& effect) {
        if (effect.kind == EffectKind::open_track) opened.insert(effect.what);
    });
    for (std::uint16_t i = 0; i < reading.profile.procedures.size(); ++i) {
        if (reading.profile.procedures[i].main || opened.contains(i)) continue;
        reading.findings.error(entry_at(root, "procedures", i).place, "procedure_never_opened",
                               fmt::format("Expected an act that opens the procedure \"{}\" but there is none", reading.profile.procedures[i].about.id),
                               "let an act open it with \"open_track\"");
    }
}

} // namespace

void check_profile(ProfileReading& reading, const Value& root) {
    check_submission(reading, root);
    check_ends(reading, root);
    check_stages(reading, root);
    check_clocks(reading, root);
    check_starts(reading, root);
    check_letters(reading, root);
    check_tracks(reading, root);
    check_names(reading, root);
}

} // namespace reading
