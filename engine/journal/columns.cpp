#include "engine/journal/columns.hpp"

#include <algorithm>

namespace journal {

std::string_view bytes_from(const SQLite::Column& column) {
    const auto* begin = static_cast<const char*>(column.getBlob());
    return begin ? std::string_view(begin, static_cast<std::size_t>(column.getBytes())) : std::string_view{};
}

Hash hash_from(const SQLite::Column& column) {
    Hash hash{};
    const auto bytes = bytes_from(column);
    if (bytes.size() == hash.size()) std::ranges::copy(bytes, hash.begin());
    return hash;
}

void bind(SQLite::Statement& statement, int place, const Hash& hash) { statement.bind(place, hash.data(), static_cast<int>(hash.size())); }

void run(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
}

} // namespace journal
