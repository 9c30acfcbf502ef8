#include "engine/journal/chain.hpp"

#include "engine/journal/decimal.hpp"

#include <algorithm>
#include <sodium.h>

namespace journal {

namespace {

constexpr std::size_t hex_size = 64;

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

Layout& Layout::begin(const Hash& parent) {
    size_ = 0;
    write_hex(parent, room(hex_size));
    size_ = hex_size;
    return *this;
}

char* Layout::room(std::size_t bytes) {
    if (size_ + bytes > capacity_) grow(bytes);
    return bytes_ + size_;
}

void Layout::grow(std::size_t bytes) {
    capacity_ = 2 * (size_ + bytes);
    if (outside_.empty()) outside_.assign(bytes_, bytes_ + size_);
    outside_.resize(capacity_);
    bytes_ = outside_.data();
}

void Layout::add(std::string_view bytes) { end_at(std::ranges::copy(bytes, room(bytes.size())).out); }

Layout& Layout::number(std::int64_t number) {
    end_at(write_number(room(longest_number), number));
    return *this;
}

Layout& Layout::numbers(std::span<const std::int64_t> all) {
    auto* to = room(all.size() * longest_number);
    for (const auto one : all) to = write_number(to, one);
    end_at(to);
    return *this;
}

Layout& Layout::text(std::string_view text) {
    number(std::uint64_t{text.size()});
    add(":");
    add(text);
    return *this;
}

namespace {

const unsigned char* unsigned_bytes(const char* bytes) { return reinterpret_cast<const unsigned char*>(bytes); }

} // namespace

Hash Layout::hash() const {
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), unsigned_bytes(bytes_), size_, nullptr, 0);
    return hash;
}

Padded Layout::padded() {
    std::fill_n(room(hash_block), hash_block, 0);
    return {unsigned_bytes(bytes_), size_};
}

Hash genesis_of(std::string_view profile, std::string_view scenario, std::int64_t seed, std::int64_t rails) {
    return Layout("clean-portal-session/1").text(profile).text(scenario).number(seed).number(rails).hash();
}

Hash genesis_of(const Origin& origin) { return genesis_of(origin.profile, origin.scenario, origin.seed, static_cast<std::int64_t>(origin.rails)); }

namespace {

/// In the order in which they are hashed.
std::array<std::int64_t, 10> numbers_of(const casework::Fact& fact) {
    return {static_cast<std::int64_t>(fact.number),
            fact.at.seconds,
            static_cast<std::int64_t>(fact.kind),
            fact.case_number,
            fact.track,
            fact.what,
            fact.who.index,
            fact.whom.index,
            fact.value,
            fact.extra};
}

} // namespace

Hash hash_of(const casework::Fact& fact, std::string_view words, const Hash& parent) { return Layout(parent).numbers(numbers_of(fact)).text(words).hash(); }

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
