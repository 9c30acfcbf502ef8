#include "sandbox/yardstick/comparison.hpp"

#include "sandbox/texts/key_at.hpp"

#include <array>

namespace yardstick {
namespace {

using profile::Answer;

const Cell* find(const Column& column, const std::string& word) {
    const auto found = column.cells.find(word);
    return found == column.cells.end() ? nullptr : &found->second;
}

/// A second word of a thing makes a line only where the other profile has something of its own under it.
bool makes_a_line(const Column& one, const Column& other, const std::string& word) {
    const bool here = one.cells.contains(word), there = other.cells.contains(word);
    return (here && there) || (here && !one.aliases.contains(word)) || (there && !other.aliases.contains(word));
}

std::string name_of(const Column& left, const Column& right, const std::string& word) {
    const auto* one = find(left, word);
    const auto* other = find(right, word);
    return one && (!other || !left.aliases.contains(word)) ? one->name : other->name;
}

void add(std::vector<Compared>& all, Topic topic, const Column& left, const Column& right) {
    auto words = left.cells;
    words.insert(right.cells.begin(), right.cells.end());
    for (const auto& [word, any] : words) {
        if (!makes_a_line(left, right, word)) continue;
        const auto* one = find(left, word);
        const auto* other = find(right, word);
        all.push_back({topic, name_of(left, right, word), one ? *one : Cell{}, other ? *other : Cell{}});
    }
}

/// Ways in which a report can come in are told by their details alone; who gives none does not differ by it.
bool answer_alike(const Compared& line) {
    const bool differ_in_detail =
        line.topic == Topic::modes && !line.left.detail.empty() && !line.right.detail.empty() && line.left.detail != line.right.detail;
    return line.left.says == line.right.says && !differ_in_detail;
}

} // namespace

Standing Compared::standing() const {
    if (topic == Topic::sight) return Standing::set_up;
    const bool left_read = left.answer != Answer::unread, right_read = right.answer != Answer::unread;
    if (!left_read && !right_read) return Standing::none_read;
    if (left_read != right_read) return Standing::one_read;
    if (left.answer != right.answer) return Standing::differ;
    return left.answer == Answer::not_set || answer_alike(*this) ? Standing::same : Standing::differ;
}

std::vector<Compared> compare(const Said& left, const Said& right) {
    std::vector<Compared> all;
    for (std::size_t topic = 0; topic < topic_count; ++topic) {
        const auto of = static_cast<Topic>(topic);
        add(all, of, column_of(left, of), column_of(right, of));
    }
    return all;
}

std::span<const Standing> shown_standings() {
    static constexpr std::array shown{Standing::differ, Standing::same, Standing::one_read, Standing::set_up};
    return shown;
}

std::string word_of(Standing standing) {
    const auto key = key_of(standing);
    return key.substr(key.rfind('.') + 1);
}

std::string key_of(Standing standing) {
    static constexpr std::array keys{"compare.differ", "compare.same", "compare.one_read", "compare.none_read", "compare.set_up"};
    return texts::key_at(keys, standing);
}

std::string says_key_of(Standing standing) {
    static constexpr std::array keys{"compare.differ_says", "compare.same_says", "compare.one_read_says", "compare.none_read_says", "compare.set_up_says"};
    return texts::key_at(keys, standing);
}

std::string told_none_read(const Said& left, const std::vector<Compared>& lines) {
    std::string names;
    for (const auto& line : lines)
        if (line.standing() == Standing::none_read) names += (names.empty() ? "" : "; ") + line.what;
    return names.empty() ? names : left.texts("compare.none_read_says", {{"what", names}});
}

} // namespace yardstick
