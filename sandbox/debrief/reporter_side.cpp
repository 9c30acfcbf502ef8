#include "sandbox/debrief/reporter_side.hpp"

#include <algorithm>

namespace debrief {
namespace {

using casework::Case;
using casework::Fact;
using casework::FactKind;
using profile::Effect;
using profile::EffectKind;

bool is_sign(const profile::Profile& profile, std::uint16_t finding) { return profile.findings[finding].means == profile::Meaning::retaliation; }

bool records_sign(const profile::Profile& profile, const profile::Act& act) {
    return std::ranges::any_of(act.effects, [&](const Effect& effect) { return effect.kind == EffectKind::finding && is_sign(profile, effect.what); });
}

bool opens(const profile::Act& act, profile::ProcedureId procedure) {
    return std::ranges::any_of(act.effects, [&](const Effect& effect) { return effect.kind == EffectKind::open_track && effect.what == procedure.index; });
}

/// The act by which a reporting person tells of retaliation shows what the profile has against it: the acts of the same step
/// of the procedure, and those of the track that it opens.
bool is_about_retaliation(const profile::Profile& profile, const profile::Act& act) {
    return std::ranges::any_of(profile.acts, [&](const profile::Act& telling) {
        return records_sign(profile, telling) && ((act.step != 0 && act.step == telling.step) || opens(telling, act.procedure));
    });
}

bool writes_to_reporter(const profile::Act& act) {
    return std::ranges::any_of(act.effects,
                               [](const Effect& effect) { return effect.kind == EffectKind::letter && effect.to.role == profile::PartyRole::reporter; });
}

bool is_of_reporter(const profile::Profile& profile, const profile::Act& act) {
    const auto submits = [&](profile::RoleId role) {
        return std::ranges::any_of(profile.acts, [&](const profile::Act& one) { return one.opens_case && std::ranges::count(one.roles, role) > 0; });
    };
    return std::ranges::all_of(act.roles, submits);
}

/// Whichever act of somebody else meets it writes to the reporting person.
bool is_word_to_reporter(const profile::Profile& profile, profile::ClockId clock) {
    bool any = false;
    for (const auto& act : profile.acts) {
        if (std::ranges::count(act.stops, clock) == 0 || is_of_reporter(profile, act)) continue;
        if (!writes_to_reporter(act)) return false;
        any = true;
    }
    return any && !profile[clock].may_pass;
}

std::vector<ToldReporter> told(const views::Reader& reader, const Case& the_case) {
    std::vector<ToldReporter> all;
    for (const auto& fact : facts_of(reader, the_case))
        if (fact.kind == FactKind::letter_sent && fact.whom == the_case.reporter)
            all.push_back({fact.number, fact.at, reader.context.profile[casework::LetterId{fact.what}].about.name.in(reader.language)});
    return all;
}

std::optional<std::int64_t> days_since_word(const Case& the_case, const std::vector<ToldReporter>& told, calendar::Instant now) {
    if (the_case.ended) return {};
    return calendar::date_of(now) - calendar::date_of(told.empty() ? the_case.opened : told.back().at);
}

std::vector<OwedWord> owed(const views::Reader& reader, const Case& the_case) {
    std::vector<OwedWord> all;
    const auto& profile = reader.context.profile;
    for (const auto& line : views::clock_board(reader, the_case))
        if (is_word_to_reporter(profile, line.clock)) all.push_back({profile[line.clock].about.name.in(reader.language), line.started, line.due, line.mark});
    std::ranges::stable_sort(all, {}, &OwedWord::started);
    return all;
}

const Fact& opening_of(const views::Reader& reader, std::uint64_t fact) {
    while (fact > 1 && !casework::opens_order(reader.facts[fact - 1].kind)) --fact;
    return reader.facts[fact - 1];
}

void add_answer(const views::Reader& reader, const wording::Sentences& sentences, const Case& the_case, RetaliationSign& sign) {
    for (const auto& fact : facts_of(reader, the_case)) {
        if (fact.number <= sign.fact || fact.kind != FactKind::act_done || fact.who == the_case.reporter) continue;
        if (!is_about_retaliation(reader.context.profile, reader.context.profile[casework::ActId{fact.what}])) continue;
        sign.acted = fact.number;
        sign.acted_at = fact.at;
        sign.act = sentences.of(fact);
        return;
    }
}

std::vector<RetaliationSign> signs(const views::Reader& reader, const wording::Sentences& sentences, const Case& the_case) {
    std::vector<RetaliationSign> all;
    for (const auto& fact : facts_of(reader, the_case)) {
        if (fact.kind != FactKind::finding_recorded || !is_sign(reader.context.profile, fact.what)) continue;
        RetaliationSign sign{fact.number, fact.at, sentences.of(opening_of(reader, fact.number)), 0, {}, {}};
        add_answer(reader, sentences, the_case, sign);
        all.push_back(std::move(sign));
    }
    return all;
}

std::vector<EvidenceOfReporter> evidence(const views::Reader& reader, const wording::Sentences& sentences, const Case& the_case) {
    std::vector<EvidenceOfReporter> all;
    const auto& pieces = reader.context.reports[the_case.report].evidence;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto life = views::evidence_life(reader, the_case, i);
        all.push_back({pieces[i].name.in(reader.language), life.kept_for ? sentences.of(*life.kept_for) : std::string{}, life});
    }
    return all;
}

std::vector<NameOfReporter> names(const views::Reader& reader, const wording::Sentences& sentences, const Case& the_case) {
    std::vector<NameOfReporter> all;
    for (const auto& known : views::name_trail(reader, the_case))
        all.push_back({known.fact, known.at, views::name_of(reader, known.who), sentences.of(known), sentences.of(reader.facts[known.opening - 1]),
                       reader.words[known.reason], known.way, known.lawful});
    return all;
}

} // namespace

Silence longest_silence(const Case& the_case, calendar::Instant now) {
    Silence longest;
    auto last = the_case.opened;
    const auto until = [&](calendar::Instant moment) {
        const auto days = calendar::date_of(moment) - calendar::date_of(last);
        if (days > longest.days) longest = {days, last, moment};
        last = moment;
    };
    for (const auto& sent : the_case.letters)
        if (sent.to == the_case.reporter) until(sent.at);
    if (!the_case.ended) until(now);
    return longest;
}

std::optional<ReporterSide> reporter_side(const views::Reader& reader, const wording::Sentences& sentences, const Case& the_case) {
    if (reader.person && reader.person != the_case.reporter) return {};
    ReporterSide side;
    side.shown_case = views::case_number(the_case);
    side.told = told(reader, the_case);
    side.days_since_word = days_since_word(the_case, side.told, reader.now);
    side.longest = longest_silence(the_case, reader.now);
    side.owed = owed(reader, the_case);
    if (!reader.person) side.signs = signs(reader, sentences, the_case);
    side.evidence = evidence(reader, sentences, the_case);
    side.names = names(reader, sentences, the_case);
    return side;
}

} // namespace debrief
