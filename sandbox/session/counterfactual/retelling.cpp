#include "sandbox/session/counterfactual/retelling.hpp"

#include <algorithm>

namespace session {
namespace {

using casework::Fact;
using casework::FactKind;

/// An opening fact or a refusal of the play, in the order in which they came.
struct Item {
    calendar::Instant at;
    const Fact* fact = nullptr;
    const journal::Refused* refused = nullptr;

    bool is_in(const Session& line) const { return fact ? line.facts().size() >= fact->number : line.refusals().size() >= refused->number; }
};

std::vector<Item> items_of(const Session& play) {
    std::vector<Item> items;
    auto refused = play.refusals().begin();
    const auto add_refusals = [&](std::uint64_t before) {
        for (; refused != play.refusals().end() && refused->after_fact < before; ++refused) items.push_back({refused->order.at, nullptr, &*refused});
    };
    for (const auto& fact : play.facts()) {
        if (!casework::opens_order(fact.kind)) continue;
        add_refusals(fact.number);
        items.push_back({fact.at, &fact, nullptr});
    }
    add_refusals(UINT64_MAX);
    return items;
}

casework::Order order_from(const Session& play, const Fact& opening) {
    const std::span all(play.facts());
    const auto begin = static_cast<std::size_t>(opening.number - 1);
    return casework::order_from(all.subspan(begin, casework::end_of_order(all, begin) - begin));
}

Intent intent_from(const Session& play, const casework::Order& order) {
    Intent intent{order.actor, order.case_number, order.track, order.act, order.report, {}, {}, play.words()[order.reason], order.insist, order.names_reporter};
    for (const auto& given : order.inputs) {
        if (given.words) intent.with_text.emplace_back(given.input, play.words()[given.words]);
        else if (intent.with_text.empty()) intent.with.emplace_back(given.input, given.value);
        // Values come before texts in an order; what follows them was left out, and its default is found again.
    }
    return intent;
}

model::ScriptedAct meaning_of(const Session& play, const Intent& intent) {
    model::ScriptedAct meant{intent.actor, intent.act, 0, {}, {}, intent.with, intent.with_text, intent.reason};
    if (intent.report != casework::no_value) meant.report = static_cast<std::uint16_t>(intent.report);
    if (intent.case_number >= play.world().cases.size()) return meant;
    const auto& the_case = play.world().cases[intent.case_number];
    meant.report = the_case.report;
    if (intent.track >= the_case.tracks.size()) return meant;
    meant.track = the_case.tracks[intent.track].procedure;
    meant.agency = the_case.tracks[intent.track].agency;
    return meant;
}

OwnOrder own_direction(const Session& play, const Fact& fact) {
    OwnOrder own;
    own.at = fact.at;
    own.fact = fact.number;
    own.directs = true;
    own.direction = direction_of(fact);
    own.note = play.words()[fact.words];
    return own;
}

OwnOrder own_order(const Session& play, const Item& item) {
    if (item.fact && item.fact->kind == FactKind::directed) return own_direction(play, *item.fact);
    const auto order = item.fact ? order_from(play, *item.fact) : item.refused->order;
    OwnOrder own;
    own.at = item.at;
    own.fact = item.fact ? item.fact->number : 0;
    own.intent = intent_from(play, order);
    own.meant = meaning_of(play, own.intent);
    return own;
}

/// What of the play does not come by itself was given by somebody.
class Telling {
public:
    explicit Telling(const Session& play) : play_(play), line_(begun_again(play)) {}

    std::vector<OwnOrder> tell() {
        for (const auto& item : items_of(play_)) {
            reach(line_, item.at);
            if (!item.is_in(line_)) give(own_order(play_, item));
        }
        return std::move(orders_);
    }

private:
    void give(OwnOrder order) {
        give_again(line_, order);
        orders_.push_back(std::move(order));
    }

    const Session& play_;
    Session line_;
    std::vector<OwnOrder> orders_;
};

} // namespace

bool same_event(const Session& one, casework::Fact left, const Session& other, const casework::Fact& right) {
    if (one.words()[left.words] != other.words()[right.words]) return false;
    left.words = right.words;
    left.number = right.number;
    return left == right;
}

bool same_fact(const Session& one, const Session& other, std::size_t place) {
    return place < one.facts().size() && place < other.facts().size() && same_event(one, one.facts()[place], other, other.facts()[place]);
}

Session begun_again(const Session& play) { return Session::start(play.materials(), {play.rails(), "", ""}); }

bool reach(Session& line, calendar::Instant moment) {
    for (std::size_t i = 0; i < most_steps; ++i)
        if (!line.go_on(moment)) return true;
    return false;
}

void give_again(Session& line, const OwnOrder& order) {
    reach(line, order.at);
    if (order.directs) line.direct_again(order.direction, order.note);
    else line.perform(order.intent);
}

std::vector<OwnOrder> own_orders(const Session& play) { return Telling(play).tell(); }

} // namespace session
