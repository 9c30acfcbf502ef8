#pragma once

#include "engine/journal/four_hashes.hpp"

#include <span>
#include <string>
#include <string_view>

/// What is hashed, byte by byte. guides/session-file.md says the same for people.
namespace journal {

/// Gathers decimal numbers and texts, one space before each, and hashes them.
class Layout {
public:
    Layout() = default;
    explicit Layout(const Hash& parent) { begin(parent); }
    explicit Layout(std::string_view beginning) { add(beginning); }
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;
    /// Forgets what was gathered, and keeps the room for it.
    Layout& begin(const Hash& parent);
    Layout& number(std::int64_t number);
    Layout& number(std::uint64_t number) { return this->number(static_cast<std::int64_t>(number)); }
    Layout& numbers(std::span<const std::int64_t> all);
    /// Its length in bytes, a colon, the text.
    Layout& text(std::string_view text);
    Hash hash() const;
    /// To be hashed with others; valid until something is gathered again.
    Padded padded();

private:
    static constexpr std::size_t few = 512; ///< bytes that most facts take; more go to the heap
    char* room(std::size_t bytes);          ///< at the end
    void grow(std::size_t bytes);
    void add(std::string_view bytes);
    void end_at(const char* end) { size_ = static_cast<std::size_t>(end - bytes_); }

    std::array<char, few> inside_;
    std::vector<char> outside_;
    char* bytes_ = inside_.data();
    std::size_t size_ = 0, capacity_ = few;
};

/// How far a branch goes.
struct Head {
    std::uint64_t facts = 0, refusals = 0; ///< last numbers
    Hash last_fact{}, last_refusal{};
};

/// Decimal numbers as they are stored: `rails` may be what no program of ours writes.
Hash genesis_of(std::string_view profile, std::string_view scenario, std::int64_t seed, std::int64_t rails);
Hash genesis_of(const Origin& origin);
Hash hash_of(const casework::Fact& fact, std::string_view words, const Hash& parent);
Hash hash_of(const Refused& refused, const casework::Words& words, const Hash& parent);
Hash hash_of(const Branch& branch, const Hash& parent);
Hash hash_of_name(std::int64_t id, std::int64_t branch, std::string_view name, const Hash& parent);
Hash hash_of_word(std::int64_t id, std::string_view text, const Hash& parent);
Hash hash_of_identity(std::int64_t id, std::string_view nonce, std::string_view box, const Hash& parent);
/// Seals how far a branch goes.
Hash hash_of_head(std::int64_t branch, const Head& head);
Hash hash_of_edition(std::int64_t edition, const Hash& genesis);
Hash hash_of_active(std::int64_t branch, const Hash& genesis);
/// Seals how many rows a table has and what its last one is.
Hash hash_of_end(std::string_view table, std::int64_t rows, const Hash& last, const Hash& genesis);

} // namespace journal
