#pragma once

#include "engine/casework/decide.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace journal {

/// The world is broken: disk, folder, damaged or foreign file. One clear sentence: what, which file, what to do.
class Trouble : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

using Hash = std::array<unsigned char, 32>;
std::string hex(const Hash& hash);

using BranchId = std::uint32_t; ///< 1 is the first line of play

struct Branch {
    BranchId id = 1;
    BranchId parent = 0;             ///< 0: none
    std::uint64_t forked_after = 0;  ///< number of the last fact shared with the parent
    std::string name;
};

/// What a session is a play of. Hashed into the genesis of the chain.
struct Origin {
    std::string profile;   ///< canonical JSON text
    std::string scenario;  ///< canonical JSON text without identity
    std::int64_t seed = 1;
    casework::GuardRails rails = casework::GuardRails::teach;
};

/// An order that was not carried out, and why: a lesson.
struct Refused {
    std::uint64_t number = 0;          ///< 1, 2, 3... over the branch
    std::uint64_t after_fact = 0;      ///< number of the last fact before it
    casework::Order order;
    casework::Reason reason;           ///< the first that closed the act
};

/// The identity of one person, kept apart: field ("name", "phone") and text.
struct IdentityLine {
    std::string person;
    std::string field;
    std::string text;
};

/// What the chain check found. Empty: the chain holds.
struct Fault {
    std::uint64_t fact = 0;  ///< number of the first bad fact; 0 when another table is at fault
    std::string where;       ///< "facts", "refusals", "words", "origin", "branches", "identity", "schema"
    std::string says;        ///< one sentence: expected ... but ...
};

enum class Access { read_write, read_only };

/// One session file. The only SQL of the product.
class Journal {
public:
    /// In memory; vanishes with the object.
    static Journal in_memory(const Origin& origin);
    /// Never overwrites; leaves nothing behind when it fails.
    static Journal create(const std::string& path, const Origin& origin);
    static Journal open(const std::string& path, Access access);
    ~Journal(); ///< closes: folds the WAL into the one file
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;

    const Origin& origin() const;
    bool read_only() const;

    /// One transaction; when it returns, the facts survive a kill. Facts carry the numbers that follow the
    /// branch's last. New words (those not yet stored) are stored with them.
    void append(std::span<const casework::Fact> facts, const casework::Words& words);
    void append(const Refused& refused, const casework::Words& words);

    /// Along the active branch, parents' shared facts first.
    std::vector<casework::Fact> facts() const;
    std::vector<Refused> refusals() const;
    casework::Words words() const;
    std::uint64_t last_number() const;
    /// The head of the active branch: the digest. Of the genesis when no fact is there.
    Hash digest() const;

    std::vector<Branch> branches() const;
    BranchId active() const;
    /// A new branch that shares everything up to that fact becomes active.
    BranchId branch_after(std::uint64_t fact_number, std::string_view name);
    void activate(BranchId branch);

    /// Encrypted under the key; an identity once kept is not changed.
    void keep_identity(std::span<const IdentityLine> lines, const std::string& key_path);
    /// Nothing when the key is not there; throws Trouble saying where the key would be when it is needed.
    std::vector<IdentityLine> identity_of(std::string_view person, const std::string& key_path) const;

    /// Every stored value of every table, the chain of every branch. Replay is the desk's part.
    std::vector<Fault> faults() const;

    struct Store;

private:
    explicit Journal(std::unique_ptr<Store> store);
    std::unique_ptr<Store> store_;
};

} // namespace journal
