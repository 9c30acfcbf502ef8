#include "sandbox/yardstick/act_evidence.hpp"

#include "sandbox/yardstick/law_said.hpp"

#include <algorithm>

namespace yardstick {
namespace {

using model::Deeds;
using profile::Act;
using profile::Effect;
using profile::EffectKind;

bool is_done_by(const Said& said, const Act& act, const std::string& role) {
    return std::ranges::any_of(act.roles, [&](profile::RoleId id) { return answers_to(said.profile[id].about, role); });
}

bool opens(const Said& said, const Act& act, const std::string& procedure) {
    return std::ranges::any_of(act.effects, [&](const Effect& effect) {
        return effect.kind == EffectKind::open_track && answers_to(said.profile[profile::ProcedureId{effect.what}].about, procedure);
    });
}

/// To somebody outside: an officer of the house who is given a case learns of it too, but nothing is handed over.
bool hands_over(const Act& act) {
    return std::ranges::any_of(act.effects, [](const Effect& effect) {
        const bool to_officer = effect.to.role == profile::PartyRole::assignee || effect.to.role == profile::PartyRole::actor;
        return effect.kind == EffectKind::disclose && effect.what == profile::content_item.index && !to_officer;
    });
}

bool gives_reasons(const Said& said, const Act& act) {
    const auto is_text = [&](profile::InputId id) { return said.profile[id].required && said.profile[id].kind == profile::ValueKind::text; };
    return act.reason_required || std::ranges::any_of(act.needs, is_text);
}

/// The key of the first thing asked for that the act does not do.
const char* lacking(const Said& said, const Act& act, const Deeds& deeds) {
    if (!deeds.by.empty() && !is_done_by(said, act, deeds.by)) return "said.lacks_doer";
    if (!deeds.opens.empty() && !opens(said, act, deeds.opens)) return "said.lacks_procedure";
    if (deeds.tells_reporter && !tells_reporter(act)) return "said.lacks_letter";
    if (deeds.hands_over && !hands_over(act)) return "said.lacks_handing_over";
    if (deeds.gives_reasons && !gives_reasons(said, act)) return "said.lacks_reasons";
    return nullptr;
}

Evidence look_at(const Said& said, const Act& act, const Deeds& deeds) {
    const auto& law = act.about.law;
    const auto* lack = lacking(said, act, deeds);
    const auto name = said.name_of(act.about);
    return told(said, unless(lack, said_by(said, law)), lack ? said.texts(lack, {{"act", name}}) : name, law);
}

/// Whichever act opens the procedure for whom it is asked.
Evidence whichever(const model::Ask& ask, const Said& said) {
    std::vector<Evidence> found;
    for (const auto& act : said.profile.acts)
        if (!lacking(said, act, {ask.deeds.by, ask.deeds.opens})) found.push_back(look_at(said, act, ask.deeds));
    if (found.empty()) return not_looked_up(said, ask.deeds.opens);
    return *std::ranges::min_element(found, {}, &Evidence::verdict);
}

} // namespace

bool tells_reporter(const profile::Act& act) {
    return std::ranges::any_of(act.effects,
                               [](const Effect& effect) { return effect.kind == EffectKind::letter && effect.to.role == profile::PartyRole::reporter; });
}

Evidence judge_act(const model::Ask& ask, const Said& said) {
    if (ask.what == "any") return whichever(ask, said);
    return best_of(said.profile.acts, ask.what, said, [&](const Act& act) { return look_at(said, act, ask.deeds); });
}

} // namespace yardstick
