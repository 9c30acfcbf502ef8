#include "engine/journal/strays.hpp"

namespace journal {
namespace {

std::optional<std::string> first(SQLite::Database& database, const std::string& sql) {
    SQLite::Statement row(database, sql + " LIMIT 1");
    return row.executeStep() ? std::optional(row.getColumn(0).getString()) : std::nullopt;
}

class Search {
public:
    Search(Journal::Store& store, std::size_t branches) : store_(store), last_(std::to_string(branches)) {}

    std::vector<Fault> run() {
        for (const std::string table : {"facts", "refusals", "heads"}) look_for_branch(table);
        if (store_.has_names()) look_for_branch("branch_names");
        if (const auto branch = stray_branch_in("active")) tell("active", {"stray.active", {{"branch", *branch}}});
        look_for_inputs();
        look_for_more_rows();
        return std::move(found_);
    }

private:
    void tell(const std::string& table, trouble::Trouble says) { found_.push_back({0, table, std::move(says)}); }

    /// Known branches are numbered without a gap: what is outside of them is found without looking at every row.
    std::optional<std::string> stray_branch_in(const std::string& table) {
        const auto rows = "SELECT branch FROM " + table + " WHERE branch ";
        if (auto before = first(store_.database, rows + "< 1")) return before;
        return first(store_.database, rows + "> " + last_);
    }

    void look_for_branch(const std::string& table) {
        if (const auto branch = stray_branch_in(table)) tell(table, {"stray.branch", {{"table", table}, {"branch", *branch}}});
    }

    void look_for_inputs() {
        const auto refusal = first(store_.database, "SELECT refusal FROM refusal_inputs AS given WHERE NOT EXISTS (SELECT 1 FROM refusals WHERE "
                                                    "branch = given.branch AND number = given.refusal)");
        if (refusal) tell("refusal_inputs", {"stray.input", {{"refusal", *refusal}}});
    }

    void look_for_more_rows() {
        for (const std::string table : {"origin", "active"})
            if (const auto id = first(store_.database, "SELECT id FROM " + table + " WHERE id <> 1"))
                tell(table, {"stray.row", {{"table", table}, {"row", *id}}});
        const auto name = first(store_.database, "SELECT name FROM ends WHERE name NOT IN ('branches', 'branch_names', 'words', 'identity')");
        if (name) tell("ends", {"stray.end", {{"name", *name}}});
    }

    Journal::Store& store_;
    std::string last_;
    std::vector<Fault> found_;
};

} // namespace

std::optional<Fault> stray_beginning(SQLite::Database& database) {
    const auto row = first(database, "SELECT id FROM branches WHERE forked_after < 0 OR shared_refusals < 0 OR "
                                     "CASE id WHEN 1 THEN parent <> 0 OR forked_after <> 0 OR shared_refusals <> 0 ELSE parent NOT BETWEEN 1 AND id - 1 END");
    if (!row) return {};
    return Fault{0, "branches", {*row == "1" ? "stray.first_beginning" : "stray.beginning", {{"row", *row}}}};
}

std::vector<Fault> strays(Journal::Store& store, std::size_t branches) { return Search(store, branches).run(); }

} // namespace journal
