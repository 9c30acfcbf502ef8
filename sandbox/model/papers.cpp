#include "sandbox/model/papers.hpp"

#include <algorithm>

namespace model {
namespace {

/// Where "[words](mark)" stands in a text.
struct Span {
    std::size_t begin, middle, end; ///< of "[", of "](", after ")"
};

std::optional<Span> next_mark(std::string_view text, std::size_t from) {
    const auto begin = text.find('[', from);
    if (begin == std::string_view::npos) return {};
    const auto middle = text.find("](", begin);
    const auto end = middle == std::string_view::npos ? middle : text.find(')', middle);
    if (end == std::string_view::npos) return {};
    return Span{begin, middle, end + 1};
}

bool is_id(std::string_view word) { return !word.empty() && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos; }

bool holds(const std::vector<MarkRef>& side, const MarkRef& mark) { return std::ranges::find(side, mark) != side.end(); }

std::size_t weight_of(const MarkRef& mark) {
    std::size_t weight = mark.paper + 1U;
    for (const char letter : mark.mark) weight = weight * 31 + static_cast<unsigned char>(letter);
    return weight;
}

} // namespace

std::vector<Marked> marked(std::string_view text) {
    std::vector<Marked> all;
    const auto add = [&](std::string_view words, std::string_view mark) {
        if (!words.empty()) all.push_back({std::string(words), std::string(mark)});
    };
    std::size_t from = 0;
    while (const auto found = next_mark(text, from)) {
        add(text.substr(from, found->begin - from), {});
        add(text.substr(found->begin + 1, found->middle - found->begin - 1), text.substr(found->middle + 2, found->end - found->middle - 3));
        from = found->end;
    }
    add(text.substr(from), {});
    return all;
}

bool marks_are_whole(std::string_view text) {
    for (const auto& stretch : marked(text))
        if (stretch.mark.empty() ? stretch.words.find('[') != std::string::npos : !is_id(stretch.mark) || stretch.words.find('[') != std::string::npos)
            return false;
    return true;
}

std::string without_marks(std::string_view text) {
    std::string all;
    for (const auto& stretch : marked(text)) all += stretch.words;
    return all;
}

const Conflict* conflict_between(const Papers& papers, const MarkRef& one, const MarkRef& other) {
    const auto is_between = [&](const Conflict& conflict) {
        const auto& [left, right] = conflict.between;
        return (holds(left, one) && holds(right, other)) || (holds(left, other) && holds(right, one));
    };
    const auto found = std::ranges::find_if(papers.conflicts, is_between);
    return found == papers.conflicts.end() ? nullptr : &*found;
}

std::size_t way_to_deny(const MarkRef& one, const MarkRef& other, std::size_t ways) { return (weight_of(one) + weight_of(other)) % ways; }

const profile::Provenance& law_of(const profile::Profile& profile, const Conflict& conflict) {
    return conflict.rests_on_act ? profile[conflict.rests_on_act].about.law : profile[conflict.rests_on_rule].about.law;
}

} // namespace model
