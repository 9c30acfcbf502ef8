#include "engine/views/name_trail.hpp"

#include "engine/casework/apply.hpp"
#include "engine/casework/inference.hpp"
#include "engine/casework/sight.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Case;
using casework::Fact;
using casework::FactKind;
using casework::Lawful;

/// Places of the order that a fact belongs to, from its opening on.
struct OrderPlaces {
    std::size_t begin = 0, end = 0;
};

OrderPlaces order_of(const Reader& reader, const Fact& fact) {
    auto begin = static_cast<std::size_t>(fact.number - 1);
    while (begin > 0 && !casework::opens_order(reader.facts[begin].kind)) --begin;
    return {begin, casework::end_of_order({reader.facts.data(), reader.facts.size()}, begin)};
}

/// That went to the same place by the same order: one that names her by its form, else the first.
casework::LetterId paper_of(const Reader& reader, const Fact& fact, const OrderPlaces& order) {
    casework::LetterId found;
    for (auto place = order.begin; place < order.end; ++place) {
        const auto& sent = reader.facts[place];
        if (sent.kind != FactKind::letter_sent || sent.whom != fact.whom) continue;
        const casework::LetterId letter{sent.what};
        if (letter.index >= reader.context.profile.letters.size()) continue;
        const auto& reveals = reader.context.profile[letter].reveals;
        if (std::ranges::find(reveals, profile::identity_item) != reveals.end()) return letter;
        if (!found) found = letter;
    }
    return found;
}

NameKnown known_by(const Reader& reader, const Fact& fact, casework::PartyId who) {
    const auto order = order_of(reader, fact);
    const auto& opening = reader.facts[order.begin];
    NameKnown known;
    known.who = who;
    known.at = fact.at;
    known.fact = fact.number;
    known.item = casework::ItemId{fact.what};
    known.opening = opening.number;
    known.paper = paper_of(reader, fact, order);
    if (opening.kind == FactKind::act_done) known.reason = opening.words;
    return known;
}

NameWay way_of(const Reader& reader, const NameKnown& known) {
    if (known.lawful == Lawful::by_law && reader.context[known.who].is_person) return NameWay::asked;
    return known.paper ? NameWay::shown : NameWay::told;
}

/// Whoever leads reads damaged sessions too.
bool is_somebody(const Reader& reader, casework::PartyId party) { return party && party.index < reader.context.parties.size(); }

/// Everybody outside the portal for whom, by what was learned up to then, nobody else fits. Who is told the name by the same order need not work it out.
class Inferences {
public:
    explicit Inferences(const Reader& reader) : reader_(reader), known_(reader.context.parties.size(), false) {}

    void follow(const Fact& fact, std::vector<NameKnown>& trail) {
        if (casework::opens_order(fact.kind)) end_order(trail);
        casework::apply(reader_.context, then_, fact);
        if (fact.kind != FactKind::disclosed) return;
        for (std::uint16_t i = 0; i < known_.size(); ++i)
            if (!known_[i] && can_infer(casework::PartyId{i})) note(casework::PartyId{i}, fact);
    }

    void end_order(std::vector<NameKnown>& trail) {
        for (const auto& one : of_order_)
            if (known_[one.who.index] = can_infer(one.who); known_[one.who.index]) trail.push_back(one);
        of_order_.clear();
    }

private:
    bool can_infer(casework::PartyId party) const {
        if (party == then_.reporter || casework::is_of_the_portal(reader_.context, party)) return false;
        const casework::Circumstances given{reader_.context, then_, 0, {}, {}, {}};
        return !casework::knows(given, party, profile::identity_item) && casework::still_fit(given, party) == 1;
    }

    void note(casework::PartyId party, const Fact& fact) {
        known_[party.index] = true;
        of_order_.push_back(known_by(reader_, fact, party));
        of_order_.back().way = NameWay::inferable;
    }

    const Reader& reader_;
    Case then_;                       ///< as it was after the facts followed so far
    std::vector<bool> known_;         ///< who stands in the trail, or in the order at hand
    std::vector<NameKnown> of_order_; ///< by the order at hand
};

} // namespace

std::optional<NameKnown> name_learned(const Reader& reader, const Fact& fact) {
    const bool is_of_name = fact.kind == FactKind::disclosed && fact.what == profile::identity_item.index;
    if (!is_of_name || !is_somebody(reader, fact.whom) || fact.number == 0 || fact.number > reader.facts.size()) return {};
    auto known = known_by(reader, fact, fact.whom);
    known.lawful = static_cast<Lawful>(fact.value);
    known.way = way_of(reader, known);
    return known;
}

std::vector<NameKnown> name_trail(const Reader& reader, const Case& the_case) {
    std::vector<NameKnown> trail;
    if (reader.person && reader.person != the_case.reporter) return trail;
    Inferences inferences(reader);
    for (const auto& fact : facts_of(reader, the_case)) {
        inferences.follow(fact, trail);
        if (const auto learned = name_learned(reader, fact)) trail.push_back(*learned);
    }
    inferences.end_order(trail);
    return trail;
}

} // namespace views
