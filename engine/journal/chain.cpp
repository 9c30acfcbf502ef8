#include "engine/journal/chain.hpp"

#include <charconv>
#include <sodium.h>

namespace journal {

std::string hex(const Hash& hash) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(hash.size() * 2);
    for (const auto byte : hash) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

Layout& Layout::number(std::int64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    bytes_ += ' ';
    bytes_.append(digits.data(), end);
    return *this;
}

Layout& Layout::text(std::string_view text) {
    number(static_cast<std::int64_t>(text.size()));
    bytes_ += ':';
    bytes_ += text;
    return *this;
}

Hash Layout::hash() const {
    Hash hash{};
    const auto* bytes = reinterpret_cast<const unsigned char*>(bytes_.data());
    crypto_generichash(hash.data(), hash.size(), bytes, bytes_.size(), nullptr, 0);
    return hash;
}

Hash genesis_of(const Origin& origin) {
    return Layout("clean-portal-session/1")
        .text(origin.profile)
        .text(origin.scenario)
        .number(origin.seed)
        .number(static_cast<std::int64_t>(origin.rails))
        .hash();
}

Hash hash_of(const casework::Fact& fact, std::string_view words, const Hash& parent) {
    return Layout(parent)
        .number(static_cast<std::int64_t>(fact.number))
        .number(fact.at.seconds)
        .number(static_cast<std::int64_t>(fact.kind))
        .number(fact.case_number)
        .number(fact.track)
        .number(fact.what)
        .number(fact.who.index)
        .number(fact.whom.index)
        .number(fact.value)
        .number(fact.extra)
        .text(words)
        .hash();
}

Hash hash_of(const Refused& refused, const casework::Words& words, const Hash& parent) {
    Layout layout(parent);
    const auto& order = refused.order;
    layout.number(static_cast<std::int64_t>(refused.number)).number(static_cast<std::int64_t>(refused.after_fact));
    layout.number(order.at.seconds).number(order.case_number).number(order.track).number(order.actor.index);
    layout.number(order.act.index).number(order.report).number(order.insist ? 1 : 0).text(words[order.reason]);
    const auto& reason = refused.reason;
    layout.number(static_cast<std::int64_t>(reason.code)).number(reason.rule.index).number(reason.input.index);
    layout.number(reason.stage.index).number(reason.party.index).number(reason.condition.index);
    for (const auto& input : order.inputs) layout.number(input.input.index).number(input.value).text(words[input.words]);
    return layout.hash();
}

Hash hash_of(const Branch& branch, const Hash& genesis) {
    return Layout(genesis)
        .number(branch.id)
        .number(branch.parent)
        .number(static_cast<std::int64_t>(branch.forked_after))
        .text(branch.name)
        .hash();
}

Hash hash_of_head(BranchId branch, std::uint64_t facts, std::uint64_t refusals, const Hash& last_fact, const Hash& last_refusal) {
    return Layout(last_fact)
        .number(branch)
        .number(static_cast<std::int64_t>(facts))
        .number(static_cast<std::int64_t>(refusals))
        .text(hex(last_refusal))
        .hash();
}

Hash hash_of_active(BranchId branch, const Hash& genesis) { return Layout(genesis).number(branch).hash(); }

} // namespace journal
