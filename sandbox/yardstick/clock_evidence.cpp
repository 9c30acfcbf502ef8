#include "sandbox/yardstick/clock_evidence.hpp"

#include "sandbox/yardstick/law_said.hpp"

#include <algorithm>

namespace yardstick {
namespace {

using profile::Clock;
using profile::Effect;

bool begins(const Effect& effect, profile::ClockId clock) {
    return (effect.kind == profile::EffectKind::start || effect.kind == profile::EffectKind::restart) && effect.what == clock.index;
}

/// Whether only that act begins the clock, so that leaving the act out lets nothing run.
bool waits_for(const Said& said, const Clock& clock, const std::string& word) {
    const profile::ClockId id{static_cast<std::uint16_t>(&clock - said.profile.clocks.data())};
    const auto begins_it = [&](const Effect& effect) { return begins(effect, id); };
    const auto only_waits = answering_all(said.profile.acts, word);
    for (const auto& act : said.profile.acts) {
        const bool starts = std::ranges::find(act.starts, id) != act.starts.end() || std::ranges::any_of(act.effects, begins_it);
        if (starts && std::ranges::find(only_waits, &act) == only_waits.end()) return false;
    }
    return std::ranges::none_of(said.profile.clocks, [&](const Clock& other) { return std::ranges::any_of(other.on_lapse, begins_it); });
}

std::string with_extensions(const Said& said, const Clock& clock) { return said.name_of(clock.about) + ": " + said.length_of(clock); }
std::string without_extensions(const Said& said, const Clock& clock) {
    return clock.length ? said.name_of(clock.about) + ": " + said.length_in_words(*clock.length) : with_extensions(said, clock);
}

Evidence look_at(const model::Ask& ask, const Said& said, const Clock& clock) {
    const auto& law = clock.about.law;
    const auto verdict = said_by(said, law);
    if (!ask.starts_without.empty() && verdict == Verdict::met && waits_for(said, clock, ask.starts_without))
        return told(said, Verdict::not_met, said.texts("said.waits", {{"clock", said.name_of(clock.about)}}), law);
    if (ask.at_most) return limited(said, verdict, {without_extensions(said, clock), clock.length, {}}, *ask.at_most, law);
    const bool is_open = !clock.length && !clock.length_input;
    return told(said, is_open && verdict == Verdict::met ? Verdict::not_known : verdict, with_extensions(said, clock), law);
}

/// An extension that names no law of its own stands under that of its clock.
const profile::Provenance& law_of(const Clock& clock, const profile::Extension& extension) {
    return extension.law.source || extension.law.status != profile::Status::verified ? extension.law : clock.about.law;
}

/// Never longer than asked though every extension is used to the last; one whose length whoever extends may choose has no end.
Evidence look_at_extensions(const model::Ask& ask, const Said& said, const Clock& clock) {
    std::vector<calendar::Length> added;
    auto verdict = said_by(said, clock.about.law);
    const auto* law = &clock.about.law;
    bool without_reason = false, without_length = false;
    for (const auto& extension : clock.extensions) {
        law = &law_of(clock, extension);
        verdict = std::max(verdict, said_by(said, *law));
        without_reason = without_reason || !extension.needs_reason;
        without_length = without_length || extension.length.amount == 0;
        added.push_back({extension.length.amount * extension.times, extension.length.unit});
    }
    const auto name = with_extensions(said, clock);
    if (without_reason && verdict == Verdict::met) return told(said, Verdict::not_met, said.texts("said.without_reason", {{"clock", name}}), *law);
    if (without_length && verdict == Verdict::met) verdict = Verdict::not_known;
    return ask.at_most ? limited(said, verdict, {name, clock.length, added}, *ask.at_most, *law) : told(said, verdict, name, *law);
}

template <class Look> Evidence worst_clock(const model::Ask& ask, const Said& said, const Look& look) {
    const auto clocks = answering_all(said.profile.clocks, ask.what);
    if (clocks.empty()) return not_looked_up(said, ask.what);
    Evidence all{Verdict::met, {}};
    for (const auto* clock : clocks) all = both(std::move(all), look(*clock));
    return all;
}

} // namespace

Evidence judge_clock(const model::Ask& ask, const Said& said) {
    return worst_clock(ask, said, [&](const Clock& clock) { return look_at(ask, said, clock); });
}

Evidence judge_extension(const model::Ask& ask, const Said& said) {
    return worst_clock(ask, said, [&](const Clock& clock) { return look_at_extensions(ask, said, clock); });
}

} // namespace yardstick
