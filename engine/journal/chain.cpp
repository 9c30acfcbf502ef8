#include "engine/journal/chain.hpp"

#include <algorithm>
#include <charconv>
#include <sodium.h>

namespace journal {

namespace {

constexpr std::size_t hex_size = 64;
constexpr std::size_t longest_number = 21; ///< with the space before it

/// Without a branch or a table, so that the compiler writes many digits at once.
char digit(unsigned value) { return static_cast<char>('0' + value + (value > 9 ? 'a' - '0' - 10 : 0)); }

void write_hex(const Hash& hash, char* to) {
    for (std::size_t i = 0; i < hash.size(); ++i) {
        to[2 * i] = digit(hash[i] >> 4U);
        to[2 * i + 1] = digit(hash[i] & 15U);
    }
}

} // namespace

std::string hex(const Hash& hash) {
    std::string text(hex_size, '0');
    write_hex(hash, text.data());
    return text;
}

Layout::Layout(const Hash& parent) {
    write_hex(parent, room(hex_size));
    size_ += hex_size;
}

char* Layout::room(std::size_t bytes) {
    if (size_ + bytes > capacity_) {
        capacity_ = 2 * (size_ + bytes);
        if (outside_.empty()) outside_.assign(bytes_, bytes_ + size_);
        outside_.resize(capacity_);
        bytes_ = outside_.data();
    }
    return bytes_ + size_;
}

void Layout::add(std::string_view bytes) {
    std::ranges::copy(bytes, room(bytes.size()));
    size_ += bytes.size();
}

Layout& Layout::number(std::int64_t number) {
    auto* to = room(longest_number);
    *to = ' ';
    if (number >= 0 && number < 10) { // most are
        to[1] = static_cast<char>('0' + number);
        size_ += 2;
        return *this;
    }
    size_ = static_cast<std::size_t>(std::to_chars(to + 1, to + longest_number, number).ptr - bytes_);
    return *this;
}

Layout& Layout::text(std::string_view text) {
    number(std::uint64_t{text.size()});
    add(":");
    add(text);
    return *this;
}

Hash Layout::hash() const {
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes_), size_, nullptr, 0);
    return hash;
}

Hash genesis_of(std::string_view profile, std::string_view scenario, std::int64_t seed, std::int64_t rails) {
    return Layout("clean-portal-session/1").text(profile).text(scenario).number(seed).number(rails).hash();
}

Hash genesis_of(const Origin& origin) { return genesis_of(origin.profile, origin.scenario, origin.seed, static_cast<std::int64_t>(origin.rails)); }

Hash hash_of(const casework::Fact& fact, std::string_view words, const Hash& parent) {
    Layout layout(parent);
    layout.number(fact.number).number(fact.at.seconds).number(static_cast<std::int64_t>(fact.kind));
    layout.number(std::int64_t{fact.case_number}).number(std::int64_t{fact.track}).number(std::int64_t{fact.what});
    layout.number(std::int64_t{fact.who.index}).number(std::int64_t{fact.whom.index});
    return layout.number(fact.value).number(fact.extra).text(words).hash();
}

namespace {

void add(Layout& layout, const casework::Order& order, const casework::Words& words) {
    layout.number(order.at.seconds).number(std::int64_t{order.case_number}).number(std::int64_t{order.track});
    layout.number(std::int64_t{order.actor.index}).number(std::int64_t{order.act.index}).number(order.report);
    layout.number(order.manner()).text(words[order.reason]);
}

void add(Layout& layout, const casework::Reason& reason) {
    layout.number(static_cast<std::int64_t>(reason.code)).number(std::int64_t{reason.rule.index});
    layout.number(std::int64_t{reason.input.index}).number(std::int64_t{reason.stage.index});
    layout.number(std::int64_t{reason.party.index}).number(std::int64_t{reason.condition.index});
}

} // namespace

Hash hash_of(const Refused& refused, const casework::Words& words, const Hash& parent) {
    Layout layout(parent);
    layout.number(refused.number).number(refused.after_fact);
    add(layout, refused.order, words);
    add(layout, refused.reason);
    for (const auto& input : refused.order.inputs) layout.number(std::int64_t{input.input.index}).number(input.value).text(words[input.words]);
    return layout.hash();
}

Hash hash_of(const Branch& branch, const Hash& parent) {
    Layout layout(parent);
    layout.number(std::int64_t{branch.id}).number(std::int64_t{branch.parent});
    return layout.number(branch.forked_after).number(branch.shared_refusals).text(branch.name).hash();
}

Hash hash_of_name(std::int64_t id, std::int64_t branch, std::string_view name, const Hash& parent) {
    return Layout(parent).number(id).number(branch).text(name).hash();
}

Hash hash_of_word(std::int64_t id, std::string_view text, const Hash& parent) { return Layout(parent).number(id).text(text).hash(); }

Hash hash_of_identity(std::int64_t id, std::string_view nonce, std::string_view box, const Hash& parent) {
    return Layout(parent).number(id).text(nonce).text(box).hash();
}

Hash hash_of_head(std::int64_t branch, const Head& head) {
    Layout layout(head.last_fact);
    return layout.text(hex(head.last_refusal)).number(branch).number(head.facts).number(head.refusals).hash();
}

Hash hash_of_edition(std::int64_t edition, const Hash& genesis) { return Layout(genesis).text("edition").number(edition).hash(); }

Hash hash_of_active(std::int64_t branch, const Hash& genesis) { return Layout(genesis).number(branch).hash(); }

Hash hash_of_end(std::string_view table, std::int64_t rows, const Hash& last, const Hash& genesis) {
    return Layout(genesis).text(table).number(rows).text(hex(last)).hash();
}

} // namespace journal
