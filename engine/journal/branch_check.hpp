#pragma once

#include "engine/journal/fact_rows.hpp"
#include "engine/journal/next_row.hpp"

namespace journal {

/// How far a branch goes.
struct Seal {
    std::int64_t facts, refusals; ///< last numbers
    Hash hash;
};

/// The chains of one branch: each stored value of its facts and refusals, and how far they go.
class BranchCheck {
public:
    BranchCheck(Journal::Store& store, const casework::Words& words, const Branch& branch, std::vector<Fault>& faults);
    /// Keeps its facts, should they hold.
    void run(const Keep& keep);

private:
    bool check_facts(const Keep& keep);
    bool take(const ReadFacts& read);
    bool check_refusals();
    bool check_head();
    bool sealed_on_the_way();
    Hash hash_of_refusal(SQLite::Statement& row) const;
    bool add_text(Layout& layout, std::int64_t place) const;
    bool add_inputs(Layout& layout, std::int64_t refusal) const;
    bool tell_other(std::int64_t found);
    NextRow next_fact() const;
    NextRow next_refusal() const;
    trouble::Trouble before_fork(const std::string& what, std::uint64_t missing) const;
    /// Always false.
    bool tell(std::uint64_t fact, std::string where, trouble::Trouble says);

    Journal::Store& store_;
    const casework::Words& words_;
    const Branch& branch_;
    std::vector<Fault>& faults_;
    std::string of_;           ///< number of the branch, where there are others
    std::optional<Seal> seal_; ///< as it is stored
    Head reached_;             ///< the last that holds
};

} // namespace journal
