#include "engine/journal/refusal_rows.hpp"

#include "engine/journal/columns.hpp"
#include "engine/journal/lineage.hpp"

#include <algorithm>

namespace journal {
namespace {

Refused refusal_from(Cells& cells) {
    Refused refused;
    auto& order = refused.order;
    auto& reason = refused.reason;
    std::int64_t manner = 0;
    cells.next(refused.number), cells.next(refused.after_fact), cells.next(order.at), cells.next(order.case_number);
    cells.next(order.track), cells.next(order.actor), cells.next(order.act), cells.next(order.report);
    cells.next(manner), cells.next(order.reason), cells.next(reason.code), cells.next(reason.rule);
    cells.next(reason.input), cells.next(reason.stage), cells.next(reason.party), cells.next(reason.condition);
    order.set_manner(manner);
    return refused;
}

void read_inputs(SQLite::Database& database, BranchId branch, Refused& refused) {
    SQLite::Statement rows(database, "SELECT input, value, words FROM refusal_inputs WHERE branch = ? AND refusal = ? ORDER BY place");
    rows.bind(1, static_cast<std::int64_t>(branch));
    rows.bind(2, static_cast<std::int64_t>(refused.number));
    while (rows.executeStep()) {
        Cells cells(rows);
        auto& input = refused.order.inputs.emplace_back();
        cells.next(input.input), cells.next(input.value), cells.next(input.words);
    }
}

SQLite::Statement refusals_in(SQLite::Database& database, const Stretch& stretch) {
    SQLite::Statement rows(database, std::string("SELECT ") + refusal_columns + " FROM refusals WHERE branch = ? AND number <= ? ORDER BY number");
    rows.bind(1, static_cast<std::int64_t>(stretch.branch));
    rows.bind(2, static_cast<std::int64_t>(stretch.last_refusal));
    return rows;
}

bool words_stand(const Refused& refused, const casework::Words& words) {
    return refused.order.reason < words.size() && std::ranges::all_of(refused.order.inputs, [&](const auto& input) { return input.words < words.size(); });
}

} // namespace

std::vector<Refused> refusals_of(Journal::Store& store, const Branch& of) {
    std::vector<Refused> all;
    const auto words = store.all_words();
    auto parent = store.genesis;
    for (const auto& stretch : lineage(store, of)) {
        auto rows = refusals_in(store.database, stretch);
        while (rows.executeStep()) {
            Cells cells(rows);
            all.push_back(refusal_from(cells));
            read_inputs(store.database, stretch.branch, all.back());
            const bool stands = words_stand(all.back(), words);
            if (stands) parent = hash_of(all.back(), words, parent);
            if (!stands || parent != cells.hash()) throw_changed("refusal", all.size(), store.path);
        }
    }
    return all;
}

} // namespace journal
