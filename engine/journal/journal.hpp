#pragma once

#include "engine/casework/decide.hpp"
#include "engine/secret.hpp"
#include "engine/trouble.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace journal {

/// A session or another file: disk, folder, damaged or foreign. Its words say what is wrong, with which file, what to do.
class StorageError : public trouble::Broken {
public:
    using trouble::Broken::Broken;
    StorageError(std::string key, std::vector<trouble::Part> parts) : Broken({std::move(key), std::move(parts)}) {}
};

/// What the chain check found. Empty: the chain holds.
struct Fault {
    std::uint64_t fact = 0; ///< number of the first bad fact; 0 when another table is at fault
    std::string where;      ///< a table: "facts", "refusals", "words"...; "schema" or "file" for the file itself
    trouble::Trouble says;  ///< one sentence: expected ... but ...
};

/// A session that was damaged so that it cannot be read.
class DamagedFile : public StorageError {
public:
    DamagedFile(Fault what_was_found, trouble::Trouble says) : StorageError(std::move(says)), found(std::move(what_was_found)) {}
    Fault found;
};

using Hash = std::array<unsigned char, 32>;
std::string hex(const Hash& hash);

using BranchId = std::uint32_t; ///< 1 is the first line of play

struct Branch {
    BranchId id = 1;
    BranchId parent = 0;               ///< 0: none
    std::uint64_t forked_after = 0;    ///< number of the last fact shared with the parent
    std::uint64_t shared_refusals = 0; ///< number of the last refusal shared with the parent
    std::string name;                  ///< the last one given
};

/// What a session is a play of. Hashed into the genesis of the chain.
struct Origin {
    std::string profile;  ///< canonical JSON text
    std::string scenario; ///< canonical JSON text without identity
    std::int64_t seed = 1;
    casework::GuardRails rails = casework::GuardRails::teach;
    casework::Edition edition = casework::newest_edition; ///< beside the genesis, with a seal of its own: the digest is of what happened
};

/// An order that was not carried out, and why: a lesson.
struct Refused {
    std::uint64_t number = 0;     ///< 1, 2, 3... along a branch, as facts
    std::uint64_t after_fact = 0; ///< number of the last fact before it
    casework::Order order;
    casework::Reason reason; ///< the first that closed the act
    bool operator==(const Refused&) const = default;
};

/// Where somebody stands on a line of play: so many facts and refusals have happened.
struct Place {
    std::uint64_t facts = 0, refusals = 0;
    bool operator==(const Place&) const = default;
};

/// A branch that the next thing to be written begins: what it shares with the active one, and its name.
struct Fork {
    Place place;
    std::string name;
};

/// The identity of one person, kept apart: field ("name", "phone") and text.
struct IdentityLine {
    std::string person;
    std::string field;
    secret::Text text;
};

/// What was found and, where the chain holds, the facts of the active branch: replaying them reads nothing again.
struct Checked {
    std::vector<Fault> faults;
    std::vector<casework::Fact> facts;
};

enum class Access { read_write, read_only };

/// What an act that was shown as done survives: the power going, or only the program being killed (several times as fast).
enum class Durable { power_cut, kill };

/// One session file. The only SQL of the product.
class Journal {
public:
    /// In memory; vanishes with the object.
    static Journal in_memory(const Origin& origin);
    /// Never overwrites; leaves nothing behind when it fails.
    static Journal create(const std::string& path, const Origin& origin, Durable durable = Durable::power_cut);
    /// Reading goes where nothing may be written. It opens damaged sessions too, so that faults() can tell.
    static Journal open(const std::string& path, Access access);
    ~Journal(); ///< closes: folds the WAL into the one file
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;

    const Origin& origin() const;
    bool read_only() const;

    /// One transaction; when it returns, the facts survive a kill. Facts carry the numbers that follow the
    /// branch's last. New words (those not yet stored) are stored with them.
    /// With a fork they begin a branch, which becomes active: both are there, or neither.
    void append(std::span<const casework::Fact> facts, const casework::Words& words, const std::optional<Fork>& fork = {});
    void append(const Refused& refused, const casework::Words& words, const std::optional<Fork>& fork = {});

    /// Along the active branch, parents' shared facts first. What is read is checked against its hash: StorageError
    /// when it was changed, so that nothing damaged is ever played.
    std::vector<casework::Fact> facts() const;
    std::vector<Refused> refusals() const;
    /// The same along another branch.
    std::vector<casework::Fact> facts(BranchId branch) const;
    std::vector<Refused> refusals(BranchId branch) const;
    casework::Words words() const;
    std::uint64_t last_number() const;
    /// The head of the active branch: the digest. Of the genesis when no fact is there.
    Hash digest() const;
    /// What the digest was when that fact of the active branch was the last.
    Hash digest_after(std::uint64_t fact_number) const;

    std::vector<Branch> branches() const;
    BranchId active() const;
    void activate(BranchId branch);
    /// Earlier names stay in the file.
    void rename(BranchId branch, std::string_view name);

    /// Encrypted under the key, which is made when it is not there; an identity once kept is not changed.
    void keep_identity(std::span<const IdentityLine> lines, const std::string& key_path);
    /// Empty when none is kept of that person. StorageError, saying where the key would be, without the right key.
    std::vector<IdentityLine> identity_of(std::string_view person, const std::string& key_path) const;

    /// One line for everything in the file, beside the digest of what happened: its parts follow one another, each a letter and twenty digits.
    /// Of a session whose check() found nothing.
    std::string whole() const;

    /// Every stored value of every table, the chain of every branch. Replay is the desk's part.
    Checked check() const;
    std::vector<Fault> faults() const { return check().faults; }

    struct Store;

private:
    explicit Journal(std::unique_ptr<Store> store);
    template <class New> void append_any(const New& added, const casework::Words& words, const std::optional<Fork>& fork);
    template <class Work> void transact(Work work);
    std::unique_ptr<Store> store_;
};

} // namespace journal
