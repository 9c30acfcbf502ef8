#pragma once

#include "engine/journal/journal.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

/// Values of ours in the columns of a row.
namespace journal {

/// Zeros, which no row has, where 32 bytes are expected but others stand.
Hash hash_from(const SQLite::Column& column);
std::string_view bytes_from(const SQLite::Column& column);

void bind(SQLite::Statement& statement, int place, const Hash& hash);
/// Whole numbers, one after the other.
template <class... Numbers> void bind_numbers(SQLite::Statement& statement, Numbers... numbers) {
    int place = 0;
    (statement.bind(++place, static_cast<std::int64_t>(numbers)), ...);
}
/// Ready to be bound and run again.
void run(SQLite::Statement& statement);

/// The columns of a row, one after the other. A value that cannot be in its place is no session of ours: the hash tells.
class Cells {
public:
    explicit Cells(SQLite::Statement& row) : row_(row) {}
    template <class Number> void next(Number& number) { number = static_cast<Number>(row_.getColumn(place_++).getInt64()); }
    template <class Tag> void next(profile::Id<Tag>& id) { next(id.index); }
    void next(calendar::Instant& instant) { next(instant.seconds); }
    Hash hash() { return hash_from(row_.getColumn(place_++)); }

private:
    SQLite::Statement& row_;
    int place_ = 0;
};

} // namespace journal
