#include "engine/journal/store.hpp"

#include <set>

/// Every stored value of every table against what it must be.
namespace journal {

Hash hash_of_identity(std::int64_t id, std::string_view nonce, std::string_view box, const Hash& genesis);

namespace {

class Inspection {
public:
    explicit Inspection(Journal::Store& store) : store_(store), words_(store.all_words()) {}

    std::vector<Fault> run() {
        check_origin();
        check_branches();
        check_active();
        check_words_order();
        for (const auto& branch : branches_) check_branch(branch);
        check_strays();
        check_words_used();
        check_identity();
        return faults_;
    }

private:
    void tell(std::uint64_t fact, std::string where, std::string says) { faults_.push_back({fact, std::move(where), std::move(says)}); }

    void check_origin() {
        SQLite::Statement row(store_.database, "SELECT genesis FROM origin");
        if (!row.executeStep() || hash_from(row.getColumn(0)) != store_.genesis)
            tell(0, "origin", "Expected the genesis of the profile and scenario kept here but row 1 of origin states another.");
    }

    void check_branches() {
        SQLite::Statement rows(store_.database, "SELECT id, hash FROM branches ORDER BY id");
        while (rows.executeStep()) {
            auto branch = store_.branch(static_cast<BranchId>(rows.getColumn(0).getInt64()));
            if (hash_from(rows.getColumn(1)) != hash_of(branch, store_.genesis))
                tell(0, "branches", "Expected branch " + std::to_string(branch.id) + " as it was made but its row was changed.");
            branches_.push_back(std::move(branch));
        }
    }

    void check_active() {
        SQLite::Statement row(store_.database, "SELECT branch, hash FROM active");
        const bool there = row.executeStep();
        if (!there || hash_from(row.getColumn(1)) != hash_of_active(static_cast<BranchId>(row.getColumn(0).getInt64()), store_.genesis))
            tell(0, "active", "Expected the active branch as it was chosen but row 1 of active was changed.");
    }

    void check_words_order() {
        SQLite::Statement rows(store_.database, "SELECT id FROM words ORDER BY id");
        std::int64_t expected = 0;
        while (rows.executeStep())
            if (rows.getColumn(0).getInt64() != ++expected)
                return tell(0, "words", "Expected text " + std::to_string(expected) + " but it is missing.");
        if (words_.size() != static_cast<std::size_t>(expected) + 1)
            tell(0, "words", "Expected each text once but one stands there twice.");
    }

    std::string_view word(casework::WordsRef place) {
        if (place >= words_.size()) return "a text that is not there";
        used_.insert(place);
        return words_[place];
    }

    void check_branch(const Branch& branch) {
        facts_ = branch.forked_after;
        fact_head_ = store_.hash_at(branch.id == 1 ? 1 : branch.parent, branch.forked_after);
        if (check_facts(branch)) {
            check_refusals(branch);
            check_head(branch);
        }
    }

    bool check_facts(const Branch& branch) {
        SQLite::Statement rows(store_.database, "SELECT number, at, kind, case_number, track, what, who, whom, value, extra, words, hash, "
                                                "at, kind, case_number, track, what, who, whom, words FROM facts WHERE branch = ? ORDER BY number");
        rows.bind(1, static_cast<std::int64_t>(branch.id));
        while (rows.executeStep()) {
            const auto fact = fact_from(rows);
            const auto expected = facts_ + 1;
            if (fact.number != expected)
                return tell(expected, "facts", "Expected fact " + std::to_string(expected) + " but it is missing."), false;
            const auto hash = raw_hash(rows);
            if (hash != hash_from(rows.getColumn(11)))
                return tell(fact.number, "facts", "Expected fact " + std::to_string(fact.number) + " as it was written but it was changed."), false;
            fact_head_ = hash;
            facts_ = fact.number;
        }
        return true;
    }

    /// From the stored numbers themselves: a value too large for its place in a Fact must not pass as another.
    Hash raw_hash(SQLite::Statement& row) {
        Layout layout(fact_head_);
        for (int column = 0; column < 10; ++column) layout.number(row.getColumn(column).getInt64());
        return layout.text(word(static_cast<casework::WordsRef>(row.getColumn(10).getInt64()))).hash();
    }

    void check_refusals(const Branch& branch) {
        refusals_ = 0;
        refusal_head_ = store_.genesis;
        SQLite::Statement rows(store_.database, "SELECT number, hash FROM refusals WHERE branch = ? ORDER BY number");
        rows.bind(1, static_cast<std::int64_t>(branch.id));
        while (rows.executeStep()) {
            const auto number = static_cast<std::uint64_t>(rows.getColumn(0).getInt64());
            if (number != refusals_ + 1)
                return tell(0, "refusals", "Expected refusal " + std::to_string(refusals_ + 1) + " but it is missing.");
            refusal_head_ = refusal_hash(branch, number);
            if (refusal_head_ != hash_from(rows.getColumn(1)))
                return tell(0, "refusals", "Expected refusal " + std::to_string(number) + " as it was written but it was changed.");
            refusals_ = number;
        }
    }

    Hash refusal_hash(const Branch& branch, std::uint64_t number) {
        Layout layout(refusal_head_);
        SQLite::Statement row(store_.database, "SELECT number, after_fact, at, case_number, track, actor, act, report, insist, reason, code, "
                                               "rule, input, stage, party, condition FROM refusals WHERE branch = ? AND number = ?");
        row.bind(1, static_cast<std::int64_t>(branch.id));
        row.bind(2, static_cast<std::int64_t>(number));
        if (!row.executeStep()) return {};
        for (int column = 0; column < 16; ++column) {
            const auto value = row.getColumn(column).getInt64();
            if (column == 9) layout.text(word(static_cast<casework::WordsRef>(value)));
            else layout.number(value);
        }
        add_inputs(layout, branch, number);
        return layout.hash();
    }

    void add_inputs(Layout& layout, const Branch& branch, std::uint64_t number) {
        SQLite::Statement rows(store_.database, "SELECT place, input, value, words FROM refusal_inputs WHERE branch = ? AND refusal = ? ORDER BY place");
        rows.bind(1, static_cast<std::int64_t>(branch.id));
        rows.bind(2, static_cast<std::int64_t>(number));
        std::int64_t place = 0;
        while (rows.executeStep()) {
            if (rows.getColumn(0).getInt64() != ++place) layout.number(-1); // a gap changes the hash
            layout.number(rows.getColumn(1).getInt64()).number(rows.getColumn(2).getInt64());
            layout.text(word(static_cast<casework::WordsRef>(rows.getColumn(3).getInt64())));
        }
    }

    void check_head(const Branch& branch) {
        SQLite::Statement row(store_.database, "SELECT facts, refusals, hash FROM heads WHERE branch = ?");
        row.bind(1, static_cast<std::int64_t>(branch.id));
        if (!row.executeStep())
            return tell(0, "heads", "Expected to know how far branch " + std::to_string(branch.id) + " goes but its row is missing.");
        const auto sealed_facts = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
        const auto sealed_refusals = static_cast<std::uint64_t>(row.getColumn(1).getInt64());
        if (sealed_facts > facts_)
            return tell(facts_ + 1, "facts", "Expected fact " + std::to_string(facts_ + 1) + " but it is missing from the end.");
        if (sealed_refusals > refusals_)
            return tell(0, "refusals", "Expected refusal " + std::to_string(refusals_ + 1) + " but it is missing from the end.");
        if (hash_from(row.getColumn(2)) != hash_of_head(branch.id, facts_, refusals_, fact_head_, refusal_head_) ||
            sealed_facts != facts_ || sealed_refusals != refusals_)
            tell(0, "heads", "Expected the end of branch " + std::to_string(branch.id) + " as it was sealed but its row was changed.");
    }

    void check_strays() {
        for (const std::string table : {"facts", "refusals", "heads"})
            if (store_.database.execAndGet("SELECT count(*) FROM " + table + " WHERE branch NOT IN (SELECT id FROM branches)").getInt64() > 0)
                tell(0, table, "Expected rows of known branches only but " + table + " has others.");
        if (store_.database.execAndGet("SELECT count(*) FROM refusal_inputs i WHERE NOT EXISTS (SELECT 1 FROM refusals r WHERE r.branch = "
                                       "i.branch AND r.number = i.refusal)").getInt64() > 0)
            tell(0, "refusal_inputs", "Expected inputs of known refusals only but there are others.");
    }

    void check_words_used() {
        if (!faults_.empty()) return; // what stopped early has not seen every text
        for (casework::WordsRef place = 1; place < words_.size(); ++place)
            if (!used_.contains(place)) tell(0, "words", "Expected text " + std::to_string(place) + " to be used by a fact or refusal but none does.");
    }

    void check_identity() {
        SQLite::Statement rows(store_.database, "SELECT id, nonce, sealed, hash FROM identity ORDER BY id");
        std::int64_t expected = 0;
        while (rows.executeStep()) {
            const auto id = rows.getColumn(0).getInt64();
            const auto hash = hash_of_identity(id, text_of(rows.getColumn(1)), text_of(rows.getColumn(2)), store_.genesis);
            if (id != ++expected || hash != hash_from(rows.getColumn(3)))
                return tell(0, "identity", "Expected row " + std::to_string(expected) + " of identity as it was sealed but it was changed.");
        }
    }

    static std::string text_of(const SQLite::Column& column) {
        const auto* begin = static_cast<const char*>(column.getBlob());
        return begin ? std::string(begin, static_cast<std::size_t>(column.getBytes())) : std::string{};
    }

    Journal::Store& store_;
    casework::Words words_;
    std::vector<Branch> branches_;
    std::set<casework::WordsRef> used_;
    std::vector<Fault> faults_;
    std::uint64_t facts_ = 0, refusals_ = 0;
    Hash fact_head_{}, refusal_head_{};
};

} // namespace

std::vector<Fault> Journal::faults() const {
    return guarded(store_->path, [&] { return Inspection(*store_).run(); });
}

} // namespace journal
