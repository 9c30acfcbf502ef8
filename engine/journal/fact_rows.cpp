#include "engine/journal/fact_rows.hpp"

#include <cstring>

namespace journal {
namespace {

/// The columns that a fact's hash covers, in their order, then the place of its text, and last its hash.
constexpr const char* query = "SELECT number, at, kind, case_number, track, what, who, whom, value, extra, words, hash FROM facts "
                              "WHERE branch = ? AND number >= ? AND number <= ? ORDER BY number";

template <class Number> void put(Number& number, std::int64_t stored) { number = static_cast<Number>(stored); }
template <class Tag> void put(profile::Id<Tag>& id, std::int64_t stored) { put(id.index, stored); }

} // namespace

FactRows::FactRows(SQLite::Database& database, const Stretch& stretch, const casework::Words& words, const Hash& parent)
    : words_(words), rows_(database.getHandle(), query), hash_(parent) {
    rows_.bind(1, stretch.branch).bind(2, stretch.from).bind(3, static_cast<std::int64_t>(stretch.last_fact));
}

bool FactRows::next() {
    if (!rows_.step()) return false;
    for (std::size_t column = 0; column < numbers_.size(); ++column) numbers_[column] = rows_.number(static_cast<int>(column));
    const auto place = static_cast<std::uint64_t>(numbers_.back());
    holds_ = place < words_.size();
    if (!holds_) return true;
    Layout layout(hash_);
    for (std::size_t column = 0; column + 1 < numbers_.size(); ++column) layout.number(numbers_[column]);
    hash_ = layout.text(words_[static_cast<casework::WordsRef>(place)]).hash();
    const auto stored = rows_.bytes(static_cast<int>(numbers_.size()));
    holds_ = stored.size() == hash_.size() && std::memcmp(stored.data(), hash_.data(), hash_.size()) == 0;
    return true;
}

casework::Fact FactRows::fact() const {
    casework::Fact fact;
    put(fact.number, numbers_[0]), put(fact.at.seconds, numbers_[1]), put(fact.case_number, numbers_[3]);
    fact.kind = static_cast<casework::FactKind>(numbers_[2]);
    put(fact.track, numbers_[4]), put(fact.what, numbers_[5]), put(fact.who, numbers_[6]), put(fact.whom, numbers_[7]);
    put(fact.value, numbers_[8]), put(fact.extra, numbers_[9]), put(fact.words, numbers_[10]);
    return fact;
}

ReadFacts read_facts(SQLite::Database& database, const Stretch& stretch, const casework::Words& words, const Follows& follows, const Keep& keep) {
    ReadFacts read{ReadFacts::End::whole, follows.fact, follows.hash};
    FactRows rows(database, stretch, words, follows.hash);
    while (rows.next()) {
        if (rows.number() != read.last + 1) read.end = ReadFacts::End::missing;
        else if (!rows.holds()) read.end = ReadFacts::End::changed;
        read.found = static_cast<std::int64_t>(rows.number());
        if (read.end != ReadFacts::End::whole) return read;
        if (rows.number() <= keep.last) keep.in.push_back(rows.fact());
        read.last = rows.number();
        read.hash = rows.hash();
    }
    return read;
}

} // namespace journal
