#include "engine/profile/condition.hpp"

namespace profile {

ConditionId Conditions::add(const ConditionNode& node) {
    const auto place = static_cast<std::uint16_t>(nodes.size());
    nodes.push_back(node);
    entries.push_back(ask(place, answer_yes, answer_no));
    return ConditionId{place};
}

/// Where to begin, so that asking goes on there after either answer.
Jump Conditions::ask(std::uint16_t place, Jump yes, Jump no) {
    const auto& node = nodes[place];
    switch (node.atom) {
    case Atom::all: return ask_each(children_of(node), true, yes, no);
    case Atom::any: return ask_each(children_of(node), false, yes, no);
    case Atom::none_of: return ask_each(children_of(node), false, no, yes);
    default: questions.push_back({place, yes, no}); return static_cast<Jump>(questions.size() - 1);
    }
}

/// From the last to the first: each leads to the one after it.
Jump Conditions::ask_each(std::span<const std::uint16_t> parts, bool all, Jump yes, Jump no) {
    auto next = all ? yes : no;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) next = all ? ask(*part, next, no) : ask(*part, yes, next);
    return next;
}

} // namespace profile
