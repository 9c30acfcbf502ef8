#pragma once

#include <cstdint>
#include <string>

/// What is said where a chain of rows does not go on as it was sealed.
namespace journal {

/// The row that must follow.
struct NextRow {
    std::string what, of; ///< "fact" and " of branch 2", "row" and " of words"
    std::int64_t number;
    std::int64_t last; ///< of its chain, as the seal has it
};

/// One of another number stands there: it was added before the first or behind the last, or the right one is missing.
std::string says_other(const NextRow& next, std::int64_t found);
/// Its hash is not that of its values.
std::string says_changed(const NextRow& next);
/// None follows.
std::string says_cut_off(const NextRow& next);
/// One stands behind the last.
std::string says_added(const NextRow& next, std::int64_t found);

} // namespace journal
