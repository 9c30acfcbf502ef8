#include "engine/journal/next_row.hpp"

namespace journal {
namespace {

std::string numbered(const NextRow& next, std::int64_t number) { return next.what + " " + std::to_string(number); }

std::string added(const NextRow& next, std::int64_t found) { return " but " + numbered(next, found) + " was added."; }

} // namespace

std::string says_other(const NextRow& next, std::int64_t found) {
    if (found < next.number) return "Expected " + numbered(next, next.number) + next.of + " to be the first" + added(next, found);
    if (next.number > next.last) return says_added(next, found);
    return "Expected " + numbered(next, next.number) + next.of + " but it is missing.";
}

std::string says_changed(const NextRow& next) {
    if (next.number > next.last) return says_added(next, next.number);
    return "Expected " + numbered(next, next.number) + next.of + " as it was written but it was changed.";
}

std::string says_cut_off(const NextRow& next) {
    return "Expected " + numbered(next, next.number) + next.of + " but it is missing from the end, where " + numbered(next, next.last) + " was the last.";
}

std::string says_added(const NextRow& next, std::int64_t found) {
    if (next.last <= 0) return "Expected no " + next.what + next.of + added(next, found);
    return "Expected " + numbered(next, next.last) + next.of + " to be the last" + added(next, found);
}

} // namespace journal
