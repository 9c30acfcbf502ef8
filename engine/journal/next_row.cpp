#include "engine/journal/next_row.hpp"

namespace journal {
namespace {

using trouble::Trouble;

/// What was added is of the same chain, which is named once.
Trouble short_name(const NextRow& next, std::int64_t number) { return row_named({next.chain.what, ""}, number); }

Trouble of_chain(const Chain& chain, const std::string& key, std::vector<trouble::Part> parts) {
    if (chain.of.empty()) return {key + chain.what, std::move(parts)};
    parts.emplace_back("of", chain.of);
    return {key + chain.what + "_of", std::move(parts)};
}

Trouble about(const std::string& key, const NextRow& next, std::int64_t number) { return {key, {{"row", row_named(next.chain, number)}}}; }

} // namespace

Trouble row_named(const Chain& chain, std::int64_t number) { return of_chain(chain, "place.", {{"number", number}}); }

Trouble says_other(const NextRow& next, std::int64_t found) {
    if (found < next.number) return {"row.before_first", {{"row", row_named(next.chain, next.number)}, {"found", short_name(next, found)}}};
    if (next.number > next.last) return says_added(next, found);
    return about("row.missing", next, next.number);
}

Trouble says_changed(const NextRow& next) {
    if (next.number > next.last) return says_added(next, next.number);
    return about("row.changed", next, next.number);
}

Trouble says_cut_off(const NextRow& next) { return {"row.cut_off", {{"row", row_named(next.chain, next.number)}, {"last", short_name(next, next.last)}}}; }

Trouble says_added(const NextRow& next, std::int64_t found) {
    const auto added = short_name(next, found);
    if (next.last <= 0) return {"row.added_to_none", {{"none", of_chain(next.chain, "none.", {})}, {"found", added}}};
    return {"row.added", {{"row", row_named(next.chain, next.last)}, {"found", added}}};
}

} // namespace journal
