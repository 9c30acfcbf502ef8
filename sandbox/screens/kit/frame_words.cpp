#include "sandbox/screens/kit/frame_words.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace kit {
namespace {

constexpr float columns = 80, rows = 30;

const char* name_of(Kind kind) {
    static constexpr std::array names{"button", "choice", "field", "card", "link", "tab", "mark", "value"};
    return names.at(static_cast<std::size_t>(kind));
}

/// Words of several lines stay one entry.
std::string on_one_line(std::string words) {
    std::ranges::replace(words, '\n', ' ');
    return words;
}

std::string line_of(const Item& item, ImVec2 screen) {
    const auto column = static_cast<int>(item.rect.Min.x * columns / screen.x), row = static_cast<int>(item.rect.Min.y * rows / screen.y);
    auto line = fmt::format("{:2}:{:2} {:6} {}", column, row, name_of(item.kind), item.id);
    for (const auto& words : {item.label, item.value})
        if (!words.empty()) line += " | " + on_one_line(words);
    if (item.disabled) line += " (closed)";
    if (item.focused) line += " (focused)";
    return line + "\n";
}

} // namespace

std::string frame_words(const Registry& registry, ImVec2 screen) {
    std::vector<const Item*> seen;
    for (const auto* all : {&registry.items(), &registry.values()})
        for (const auto& item : *all)
            if (item.visible) seen.push_back(&item);
    std::ranges::sort(seen, {}, &Item::place);
    std::string lines;
    for (const auto* item : seen) lines += line_of(*item, screen);
    return lines;
}

} // namespace kit
