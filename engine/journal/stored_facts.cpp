#include "engine/journal/stored_facts.hpp"

#include <cstring>
#include <sqlite3.h>

namespace journal {
namespace {

constexpr const char* query = "SELECT take_fact(?4, number, at, kind, case_number, track, what, who, whom, value, extra, words, hash) FROM facts "
                              "WHERE branch = ?1 AND number >= ?2 AND number <= ?3 ORDER BY number";
constexpr int taken_values = 13;
constexpr const char* stored_fact = "StoredFact"; ///< SQLite hands the place where it goes to nobody who asks for another type

template <class Number> void put(Number& number, std::int64_t stored) { number = static_cast<Number>(stored); }
template <class Tag> void put(profile::Id<Tag>& id, std::int64_t stored) { put(id.index, stored); }

void take_hash(sqlite3_value* value, Hash& hash) {
    const auto* bytes = sqlite3_value_blob(value);
    if (static_cast<std::size_t>(sqlite3_value_bytes(value)) == hash.size()) std::memcpy(hash.data(), bytes, hash.size());
    else hash = {};
}

void take_fact(sqlite3_context* context, int, sqlite3_value** values) {
    auto* row = static_cast<StoredFact*>(sqlite3_value_pointer(*values++, stored_fact));
    if (!row) return sqlite3_result_null(context);
    for (auto& number : row->numbers) number = sqlite3_value_int64(*values++);
    take_hash(*values, row->hash);
    sqlite3_result_int64(context, row->numbers.front());
}

} // namespace

casework::Fact StoredFact::fact() const {
    casework::Fact fact;
    put(fact.number, numbers[0]), put(fact.at.seconds, numbers[1]), put(fact.case_number, numbers[3]);
    fact.kind = static_cast<casework::FactKind>(numbers[2]);
    put(fact.track, numbers[4]), put(fact.what, numbers[5]), put(fact.who, numbers[6]), put(fact.whom, numbers[7]);
    put(fact.value, numbers[8]), put(fact.extra, numbers[9]), put(fact.words, numbers[10]);
    return fact;
}

StoredFacts::StoredFacts(SQLite::Database& database, const Stretch& stretch) : rows_(database.getHandle(), query) {
    rows_.bind(1, stretch.branch).bind(2, stretch.from).bind(3, static_cast<std::int64_t>(stretch.last_fact)).bind_pointer(4, &taken_, stored_fact);
}

bool StoredFacts::next(StoredFact& row) {
    if (!rows_.step()) return false;
    if (rows_.number(0) != taken_.numbers.front()) taken_.hash = {}; // handed over for another row
    row = taken_;
    return true;
}

void teach_to_take_facts(SQLite::Database& database) {
    constexpr auto for_our_queries_only = SQLITE_UTF8 | SQLITE_DIRECTONLY; // whatever tables and views a file may bring
    const auto done =
        sqlite3_create_function_v2(database.getHandle(), "take_fact", taken_values, for_our_queries_only, nullptr, take_fact, nullptr, nullptr, nullptr);
    if (done != SQLITE_OK) throw SQLite::Exception(database.getHandle(), done);
}

} // namespace journal
