#include "engine/views/name_ahead.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Circumstances;
using profile::Act;
using profile::Atom;
using profile::ConditionId;
using profile::ConditionNode;
using profile::Effect;
using profile::EffectKind;

bool opens_part(const Act& act, profile::ProcedureId procedure) {
    return std::ranges::any_of(act.effects, [&](const Effect& effect) { return effect.kind == EffectKind::open_track && effect.what == procedure.index; });
}

bool waits_for(const profile::Conditions& pool, std::uint16_t node, profile::ActId asked) {
    const auto& condition = pool.node(node);
    if (condition.atom == Atom::none_of) return false;
    if (condition.atom == Atom::fact) return condition.what == asked.index;
    return std::ranges::any_of(pool.children_of(condition), [&](std::uint16_t child) { return waits_for(pool, child, asked); });
}

/// What is recorded of the case speaks; what is not said yet may still be.
class Chances {
public:
    explicit Chances(const Circumstances& given) : given_(given), pool_(given.context.profile.conditions) {}

    bool may_hold(ConditionId condition) const { return !condition || may_hold(condition.index); }

private:
    bool may_hold(std::uint16_t node) const {
        const auto& condition = pool_.node(node);
        const auto children = pool_.children_of(condition);
        const auto may = [&](std::uint16_t child) { return may_hold(child); };
        switch (condition.atom) {
        case Atom::all: return std::ranges::all_of(children, may);
        case Atom::any: return std::ranges::any_of(children, may);
        case Atom::none_of: return std::ranges::none_of(children, [&](std::uint16_t child) { return is_so_for_good(child); });
        default: return !is_recorded(condition) || holds(node);
        }
    }

    bool is_so_for_good(std::uint16_t node) const { return is_recorded(pool_.node(node)) && holds(node); }
    bool is_recorded(const ConditionNode& condition) const {
        return condition.atom == Atom::field_in && given_.the_case.field(profile::FieldId{condition.what}) != casework::no_value;
    }
    bool holds(std::uint16_t node) const { return casework::holds(given_, pool_, ConditionId{node}); }

    const Circumstances& given_;
    const profile::Conditions& pool_;
};

bool tells_name(const profile::Profile& profile, const Effect& effect) {
    if (effect.kind == EffectKind::disclose) return profile::ItemId{effect.what} == profile::identity_item;
    if (effect.kind != EffectKind::letter) return false;
    const auto& reveals = profile[profile::LetterId{effect.what}].reveals;
    return std::ranges::find(reveals, profile::identity_item) != reveals.end();
}

/// Whoever does it has no name yet; somebody who cannot be named is told of by nobody.
bool is_told_to_somebody(const Effect& effect, casework::PartyId to) { return to || effect.to.role == profile::PartyRole::actor; }

class Ahead {
public:
    Ahead(const casework::PlayContext& context, const casework::Case& the_case) : context_(context), case_(the_case) {}

    std::vector<NameAhead> by(profile::ActId asked) {
        for (std::uint16_t i = 0; i < context_.profile.acts.size(); ++i)
            if (is_opened_by(asked, profile::ActId{i})) add(profile::ActId{i});
        return std::move(found_);
    }

private:
    bool is_opened_by(profile::ActId asked, profile::ActId next) const {
        const auto& profile = context_.profile;
        const auto& act = profile[next];
        if (next == asked || act.opens_case || context_[case_.reporter].holds_one_of(act.roles)) return false;
        return opens_part(profile[asked], act.procedure) || (act.when && waits_for(profile.conditions, act.when.index, asked));
    }

    void add(profile::ActId next) {
        const auto& act = context_.profile[next];
        const Circumstances given{context_, case_, case_.track_of(act.procedure), {}, {}, {}};
        const Chances chances(given);
        if (!chances.may_hold(act.when)) return;
        for (const auto& effect : act.effects) {
            if (!tells_name(context_.profile, effect) || !chances.may_hold(effect.when)) continue;
            const auto to = casework::resolve(given, effect.to);
            const bool has_it = to && (to == case_.reporter || casework::knows(given, to, profile::identity_item));
            if (!has_it && is_told_to_somebody(effect, to)) note(to, next);
        }
    }

    bool is_same(const NameAhead& one, casework::PartyId to, profile::ActId act) const {
        return one.to == to && (to || context_.profile[one.acts.front()].roles == context_.profile[act].roles);
    }

    void note(casework::PartyId to, profile::ActId act) {
        const auto known = std::ranges::find_if(found_, [&](const NameAhead& one) { return is_same(one, to, act); });
        if (known == found_.end()) return found_.push_back({to, {act}});
        if (known->acts.back() != act) known->acts.push_back(act);
    }

    const casework::PlayContext& context_;
    const casework::Case& case_;
    std::vector<NameAhead> found_;
};

} // namespace

std::vector<NameAhead> name_ahead(const casework::PlayContext& context, const casework::Case& the_case, profile::ActId asked) {
    return Ahead(context, the_case).by(asked);
}

} // namespace views
