#include "engine/journal/drill.hpp"

#include "engine/journal/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <utility>

namespace journal {
namespace {

using casework::Fact;

/// Order by order, as it was played, up to that fact.
void copy_line(const Journal& from, const std::string& copy, std::uint64_t last) {
    auto to = Journal::create(copy, from.origin(), Durable::kill);
    const auto words = from.words();
    const auto all = from.facts();
    const auto facts = std::span(all).first(last);
    for (std::size_t begin = 0; begin < facts.size();) {
        const auto end = casework::end_of_order(facts, begin);
        to.append(facts.subspan(begin, end - begin), words);
        begin = end;
    }
}

std::uint64_t begin_of_last_order(const std::vector<Fact>& facts) {
    auto place = facts.size() - 1;
    while (place > 0 && !casework::opens_order(facts[place].kind)) --place;
    return facts[place].number;
}

/// Not among the first or the last: those are looked at first.
std::uint64_t somewhere(const std::vector<Fact>& facts, std::uint64_t chance) { return 3 + chance % (facts.size() - 6); }

/// As somebody with a tool for SQLite would: the guards are lifted and put back.
void exec_unguarded(const std::string& file, const std::string& sql) {
    SQLite::Database database(as_file(file), SQLite::OPEN_READWRITE);
    std::vector<std::pair<std::string, std::string>> guards;
    SQLite::Statement names(database, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
    while (names.executeStep()) guards.emplace_back(names.getColumn(0).getString(), names.getColumn(1).getString());
    names.reset();
    SQLite::Transaction transaction(database);
    for (const auto& [name, guard] : guards) database.exec("DROP TRIGGER " + name);
    database.exec(sql);
    for (const auto& [name, guard] : guards) database.exec(guard);
    transaction.commit();
}

std::string sql_of(const Tampered& tampered) {
    const auto at = std::to_string(tampered.fact);
    const auto next = std::to_string(tampered.fact + 1);
    switch (tampered.how) {
    case Tampering::changed: return "UPDATE facts SET at = at - 86400 WHERE number = " + at;
    case Tampering::removed: return "DELETE FROM facts WHERE number = " + at;
    case Tampering::exchanged:
        return "UPDATE facts SET number = -1 WHERE number = " + at + "; UPDATE facts SET number = " + at + " WHERE number = " + next +
               "; UPDATE facts SET number = " + next + " WHERE number = -1";
    case Tampering::cut: return "DELETE FROM facts WHERE number >= " + at;
    case Tampering::none:
    case Tampering::rewritten: return "";
    }
    return "";
}

Tampered chosen(const std::vector<Fact>& facts, Tampering how, std::uint64_t chance) {
    if (how == Tampering::none) return {how, 0};
    const bool at_end = how == Tampering::cut || how == Tampering::rewritten;
    return {how, at_end ? begin_of_last_order(facts) : somewhere(facts, chance)};
}

} // namespace

Tampered tampered_copy(const std::string& session, const std::string& copy, Tampering how, std::uint64_t chance) {
    const auto journal = Journal::open(session, Access::read_only);
    const auto [faults, facts] = journal.check();
    expect_whole(faults, session);
    if (facts.size() < least_facts_for_a_drill)
        throw StorageError("too_short_for_drill", {{"least", least_facts_for_a_drill}, {"file", session}, {"facts", facts.size()}});
    const auto tampered = chosen(facts, how, chance);
    copy_line(journal, copy, how == Tampering::rewritten ? tampered.fact - 1 : facts.size());
    if (const auto sql = sql_of(tampered); !sql.empty()) exec_unguarded(copy, sql);
    return tampered;
}

} // namespace journal
