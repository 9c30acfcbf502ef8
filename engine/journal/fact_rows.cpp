#include "engine/journal/fact_rows.hpp"

namespace journal {

FactRows::FactRows(SQLite::Database& database, const Stretch& stretch, const casework::Words& words, const Hash& parent)
    : words_(words), stored_(database, stretch), parent_(parent) {}

bool FactRows::next() {
    if (++at_ >= read_) read_ahead();
    return at_ < read_;
}

/// Those read before end with the one that the next follow; with less than all that there is room for, the stretch has ended.
void FactRows::read_ahead() {
    const bool ended = read_ > 0 && read_ < rows_.size();
    if (read_ > 0) parent_ = rows_[read_ - 1].hash;
    at_ = read_ = 0;
    while (!ended && read_ < rows_.size() && stored_.next(rows_[read_])) ++read_;
    compare();
}

void FactRows::compare() {
    std::array<Padded, side_by_side> messages;
    std::array<Hash, side_by_side> hashes;
    for (std::size_t place = 0; place < read_; ++place) {
        holds_[place] = lay_out(place);
        messages[place] = layouts_[place].padded();
    }
    four_hashes(std::span(messages).first(read_), hashes);
    for (std::size_t place = 0; place < read_; ++place) holds_[place] = holds_[place] && hashes[place] == rows_[place].hash;
}

/// Says whether it names a text that is there.
bool FactRows::lay_out(std::size_t place) {
    const auto& row = rows_[place];
    auto& layout = layouts_[place].begin(place == 0 ? parent_ : rows_[place - 1].hash).numbers(row.hashed());
    if (row.text() >= words_.size()) return false;
    layout.text(words_[static_cast<casework::WordsRef>(row.text())]);
    return true;
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
