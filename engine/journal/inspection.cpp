#include "engine/journal/inspection.hpp"

#include "engine/journal/branch_check.hpp"
#include "engine/journal/columns.hpp"
#include "engine/journal/next_row.hpp"
#include "engine/journal/schema.hpp"
#include "engine/journal/strays.hpp"

#include <algorithm>
#include <future>

namespace journal {
namespace {

constexpr const char* branch_columns = "id, parent, forked_after, shared_refusals, name";

Hash hash_of_branch(SQLite::Statement& row, const Hash& parent) {
    Layout layout(parent);
    for (int column = 0; column < 4; ++column) layout.number(std::int64_t{row.getColumn(column).getInt64()});
    return layout.text(bytes_from(row.getColumn(4))).hash();
}

trouble::Trouble missing_row(const std::string& table) { return {"row.missing", {{"row", row_named({"row", table}, 1)}}}; }

trouble::Trouble changed_row(const std::string& table) { return {"row.changed", {{"row", row_named({"row", table}, 1)}}}; }

class Inspection {
public:
    explicit Inspection(Journal::Store& store) : store_(store) {}

    /// The pages of the file are looked at meanwhile; where they are broken, nothing else that is found counts. The rest is of
    /// one moment, whoever plays on meanwhile.
    Checked run() {
        const SQLite::Transaction moment(store_.database);
        auto pages = answer_about_pages();
        auto found = check_content();
        const auto answer = pages.get();
        if (answer != "ok") return {{{0, "file", {"pages_damaged", {{"said", answer.substr(answer.rfind('\n') + 1)}}}}}, {}};
        if (found) std::rethrow_exception(found);
        if (!faults_.empty()) facts_.clear();
        return {std::move(faults_), std::move(facts_)};
    }

private:
    /// Over a connection of its own, where there is a file.
    std::future<std::string> answer_about_pages() {
        const auto ask = [](SQLite::Database& database) { return database.execAndGet("PRAGMA integrity_check(1)").getString(); };
        if (store_.path == memory_file) return std::async(std::launch::deferred, [this, ask] { return ask(store_.database); });
        return std::async(std::launch::async, [this, ask] {
            SQLite::Database file(as_file(store_.path), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busy_milliseconds);
            return ask(file);
        });
    }

    /// What was thrown; broken pages may throw anything. Who removes a guard does it for what he then changes: that is looked
    /// for too, as far as the tables are there.
    std::exception_ptr check_content() {
        try {
            if (const auto fault = schema_fault(store_.database)) tell("schema", *fault);
            if (check_origin() && check_branches()) check_rest();
            return {};
        } catch (const SQLite::Exception&) {
            return faults_.empty() ? std::current_exception() : nullptr;
        } catch (const StorageError&) {
            return faults_.empty() ? std::current_exception() : nullptr;
        }
    }

    void check_rest() {
        check_edition();
        check_active();
        check_words();
        if (store_.has_names()) check_names();
        const auto words = store_.all_words();
        for (const auto& branch : branches_) BranchCheck(store_, words, branch, faults_).run({last_played_of(branch.id), facts_});
        check_identity();
        std::ranges::copy(strays(store_, branches_.size()), std::back_inserter(faults_));
    }

    /// Number of its last fact on the line that is being played; 0 when it is not part of that line. Forebears come first.
    std::uint64_t last_played_of(BranchId branch) {
        const auto line = lineage(store_, store_.active);
        const auto found = std::ranges::find(line, branch, &Stretch::branch);
        return found == line.end() ? 0 : found->last_fact;
    }

    /// Always false.
    bool tell(std::string where, trouble::Trouble says) {
        faults_.push_back({0, std::move(where), std::move(says)});
        return false;
    }

    bool check_origin() {
        SQLite::Statement row(store_.database, "SELECT profile, scenario, seed, rails, genesis FROM origin WHERE id = 1");
        if (!row.executeStep()) return tell("origin", missing_row("origin"));
        const auto genesis = genesis_of(bytes_from(row.getColumn(0)), bytes_from(row.getColumn(1)), row.getColumn(2).getInt64(), row.getColumn(3).getInt64());
        if (genesis != hash_from(row.getColumn(4))) return tell("origin", changed_row("origin"));
        const auto rails = row.getColumn(3).getInt64();
        if (rails != 0 && rails != 1) return tell("origin", {"rails_unknown", {{"found", rails}}});
        if (active_fits() || first_branch_fits()) return true;
        return tell("origin", {"origin_of_another", {}});
    }

    bool active_fits() {
        SQLite::Statement row(store_.database, "SELECT branch, hash FROM active WHERE id = 1");
        return row.executeStep() && hash_from(row.getColumn(1)) == hash_of_active(row.getColumn(0).getInt64(), store_.genesis);
    }

    bool first_branch_fits() {
        SQLite::Statement row(store_.database, std::string("SELECT ") + branch_columns + ", hash FROM branches WHERE id = 1");
        return row.executeStep() && hash_from(row.getColumn(5)) == hash_of_branch(row, store_.genesis);
    }

    /// Rows that are numbered from 1 and chained, their number first and their hash last.
    template <class HashOfRow> bool check_chained(const std::string& table, const std::string& columns, HashOfRow hash_of_row) {
        SQLite::Statement rows(store_.database, "SELECT " + columns + ", hash FROM " + table + " ORDER BY 1");
        const auto end = end_of(table);
        NextRow next{{"row", table}, 1, end ? end->rows : INT64_MAX};
        auto last = store_.genesis;
        for (; rows.executeStep(); ++next.number) {
            const auto number = rows.getColumn(0).getInt64();
            if (number != next.number) return tell(table, says_other(next, number));
            last = hash_of_row(rows, last);
            if (last != hash_from(rows.getColumn(rows.getColumnCount() - 1))) return tell(table, says_changed(next));
        }
        if (!end) return tell("ends", {"end_missing", {{"table", table}}});
        return check_end(table, next, *end, end->hash == hash_of_end(table, next.number - 1, last, store_.genesis));
    }

    /// How far a table goes, as it is stored.
    struct End {
        std::int64_t rows;
        Hash hash;
    };
    std::optional<End> end_of(const std::string& table) {
        SQLite::Statement row(store_.database, "SELECT rows, hash FROM ends WHERE name = ?");
        row.bind(1, table);
        if (!row.executeStep()) return {};
        return End{row.getColumn(0).getInt64(), hash_from(row.getColumn(1))};
    }

    /// Whether something was removed from or added to the end, or only the row that says where the end is was changed.
    bool check_end(const std::string& table, const NextRow& next, const End& end, bool sealed) {
        const auto reached = next.number - 1;
        if (sealed && end.rows == reached) return true;
        if (!sealed && end.rows > reached) return tell(table, says_cut_off(next));
        if (!sealed && end.rows < reached && sealed_on_the_way(table, end)) return tell(table, says_added(next, end.rows + 1));
        return tell("ends", {"end_changed", {{"table", table}}});
    }

    /// The seal is that of the table before something was added to its end.
    bool sealed_on_the_way(const std::string& table, const End& end) {
        SQLite::Statement row(store_.database, "SELECT hash FROM " + table + " WHERE id = ?");
        row.bind(1, end.rows);
        const auto last = row.executeStep() ? hash_from(row.getColumn(0)) : store_.genesis;
        return end.hash == hash_of_end(table, end.rows, last, store_.genesis);
    }

    bool check_branches() {
        const bool chained = check_chained("branches", branch_columns, [&](SQLite::Statement& row, const Hash& parent) {
            branches_.push_back(expected_branch(store_, static_cast<BranchId>(row.getColumn(0).getInt64())));
            return hash_of_branch(row, parent);
        });
        const auto stray = chained ? stray_beginning(store_.database) : std::nullopt;
        return stray ? tell(stray->where, stray->says) : chained;
    }

    void check_active() {
        const auto row = store_.database.execAndGet("SELECT count(*) FROM active WHERE id = 1").getInt();
        if (row == 0) tell("active", missing_row("active"));
        else if (!active_fits()) tell("active", changed_row("active"));
    }

    void check_edition() {
        if (!store_.database.tableExists("edition")) return; // an older file
        SQLite::Statement row(store_.database, "SELECT edition, hash FROM edition WHERE id = 1");
        if (!row.executeStep()) return void(tell("edition", missing_row("edition")));
        const auto kept = row.getColumn(0).getInt64();
        if (hash_from(row.getColumn(1)) != hash_of_edition(kept, store_.genesis)) tell("edition", changed_row("edition"));
        else if (!casework::is_edition(kept)) tell("edition", {"edition_unknown", {{"found", kept}}});
    }

    void check_words() {
        check_chained("words", "id, text", [](SQLite::Statement& row, const Hash& parent) {
            return hash_of_word(row.getColumn(0).getInt64(), bytes_from(row.getColumn(1)), parent);
        });
    }

    void check_names() {
        check_chained("branch_names", "id, branch, name", [](SQLite::Statement& row, const Hash& parent) {
            return hash_of_name(row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), bytes_from(row.getColumn(2)), parent);
        });
    }

    void check_identity() {
        check_chained("identity", "id, nonce, sealed", [](SQLite::Statement& row, const Hash& parent) {
            return hash_of_identity(row.getColumn(0).getInt64(), bytes_from(row.getColumn(1)), bytes_from(row.getColumn(2)), parent);
        });
    }

    Journal::Store& store_;
    std::vector<Branch> branches_;
    std::vector<Fault> faults_;
    std::vector<casework::Fact> facts_;
};

} // namespace

Checked inspect(Journal::Store& store) { return Inspection(store).run(); }

} // namespace journal
