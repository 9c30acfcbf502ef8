#include "engine/journal/whole_digest.hpp"

#include "engine/journal/columns.hpp"
#include "engine/journal/edition_row.hpp"

namespace journal {
namespace {

std::string part(const std::string& name, const Layout& layout) { return name.substr(0, 1) + hex(layout.hash()).substr(0, whole_digits); }

/// How far every branch goes and with what: facts or refusals.
std::string of_branches(Journal::Store& store, const std::string& table) {
    Layout layout{std::string_view(table)};
    const auto last = "(SELECT hash FROM " + table + " AS one WHERE one.branch = heads.branch AND one.number = heads." + table + ")";
    SQLite::Statement rows(store.database, "SELECT branch, " + table + ", " + last + " FROM heads ORDER BY branch");
    while (rows.executeStep())
        layout.number(std::int64_t{rows.getColumn(0).getInt64()}).number(std::int64_t{rows.getColumn(1).getInt64()}).text(bytes_from(rows.getColumn(2)));
    return part(table, layout);
}

/// The seals of tables whose rows are numbered and chained.
std::string of_ends(Journal::Store& store, const std::string& name, std::initializer_list<const char*> tables) {
    Layout layout{std::string_view(name)};
    for (const auto* table : tables) {
        SQLite::Statement row(store.database, "SELECT hash FROM ends WHERE name = ?");
        row.bind(1, table);
        if (row.executeStep()) layout.text(bytes_from(row.getColumn(0)));
    }
    return part(name, layout);
}

std::string of_origin(Journal::Store& store) {
    Layout layout{std::string_view("origin")};
    layout.text({reinterpret_cast<const char*>(store.genesis.data()), store.genesis.size()});
    layout.number(edition_kept(store.database).value_or(0));
    return part("origin", layout);
}

std::string of_lines(Journal::Store& store) {
    const auto sealed = of_ends(store, "branches", {"branches", "branch_names"});
    Layout layout{std::string_view(sealed)};
    layout.number(std::int64_t{store.active.id});
    return part("branches", layout);
}

} // namespace

std::string whole_of(Journal::Store& store) {
    return of_origin(store) + of_branches(store, "facts") + of_branches(store, "refusals") + of_lines(store) + of_ends(store, "words", {"words"}) +
           of_ends(store, "identity", {"identity"});
}

bool is_whole(std::string_view text) {
    if (text.size() != whole_names.size() * (1 + whole_digits)) return false;
    for (const auto name : whole_names) {
        if (text[0] != name[0] || text.substr(1, whole_digits).find_first_not_of("0123456789abcdef") != std::string_view::npos) return false;
        text.remove_prefix(1 + whole_digits);
    }
    return true;
}

std::vector<std::string_view> differing_parts(std::string_view one, std::string_view other) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < whole_names.size(); ++i)
        if (one.substr(i * (1 + whole_digits), 1 + whole_digits) != other.substr(i * (1 + whole_digits), 1 + whole_digits)) names.push_back(whole_names[i]);
    if (!names.empty() && names.front() == whole_names.front()) names.resize(1);
    return names;
}

} // namespace journal
