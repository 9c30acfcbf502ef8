#pragma once

#include "engine/trouble.hpp"

#include <cstdint>
#include <string>

/// What is said where a chain of rows does not go on as it was sealed.
namespace journal {

/// A row of a chain by what it is, and by its branch where there are others, or its table.
struct Chain {
    std::string what; ///< "fact", "refusal", "row"
    std::string of;   ///< "2", "words"; empty: the only one
};

/// "fact 7", "fact 7 of branch 2", "row 2 of words"
trouble::Trouble row_named(const Chain& chain, std::int64_t number);

/// The row that must follow.
struct NextRow {
    Chain chain;
    std::int64_t number;
    std::int64_t last; ///< of its chain, as the seal has it
};

/// One of another number stands there: it was added before the first or behind the last, or the right one is missing.
trouble::Trouble says_other(const NextRow& next, std::int64_t found);
/// Its hash is not that of its values.
trouble::Trouble says_changed(const NextRow& next);
/// None follows.
trouble::Trouble says_cut_off(const NextRow& next);
/// One stands behind the last.
trouble::Trouble says_added(const NextRow& next, std::int64_t found);

} // namespace journal
