#pragma once

#include "engine/journal/journal.hpp"

#include <string>
#include <string_view>

/// What is hashed, byte by byte. guides/session-file.md says the same for people.
namespace journal {

/// Gathers decimal numbers and texts, one space before each, and hashes them.
class Layout {
public:
    explicit Layout(const Hash& parent) : bytes_(hex(parent)) {}
    explicit Layout(std::string_view beginning) : bytes_(beginning) {}
    Layout& number(std::int64_t number);
    /// Its length in bytes, a colon, the text.
    Layout& text(std::string_view text);
    Hash hash() const;

private:
    std::string bytes_;
};

Hash genesis_of(const Origin& origin);
Hash hash_of(const casework::Fact& fact, std::string_view words, const Hash& parent);
Hash hash_of(const Refused& refused, const casework::Words& words, const Hash& parent);
Hash hash_of(const Branch& branch, const Hash& genesis);
/// Seals how far a branch goes.
Hash hash_of_head(BranchId branch, std::uint64_t facts, std::uint64_t refusals, const Hash& last_fact, const Hash& last_refusal);
Hash hash_of_active(BranchId branch, const Hash& genesis);

} // namespace journal
