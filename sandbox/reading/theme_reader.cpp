#include "sandbox/reading/theme_reader.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <stdexcept>

namespace reading {
namespace {

using nlohmann::json;

std::uint32_t colour(const std::string& text) {
    std::uint32_t value = 0;
    const auto* end = text.data() + text.size();
    const bool shaped = text.size() == 7 && text.front() == '#';
    if (!shaped || std::from_chars(text.data() + 1, end, value, 16).ptr != end) throw std::runtime_error("a colour like #1b2026 but found " + text);
    return value;
}

ThemeFile::Colours colours(const json& named, const json& categories) {
    ThemeFile::Colours all;
    for (const auto& [name, value] : named.items()) all[name] = colour(value.get<std::string>());
    for (std::size_t place = 0; place < categories.size(); ++place) all["category_" + std::to_string(place + 1)] = colour(categories[place].get<std::string>());
    return all;
}

} // namespace

ThemeFile read_theme(const File& file) {
    try {
        const auto root = json::parse(file.text);
        const auto& categories = root.at("categories");
        return {colours(root.at("light"), categories), colours(root.at("dark"), categories), colours(root.at("contrast"), categories),
                root.at("text_on").get<ThemeFile::Pairs>(), root.at("marks_on").get<ThemeFile::Pairs>()};
    } catch (const std::exception& error) {
        throw std::runtime_error("Expected a theme in " + file.name + " but it cannot be read: " + error.what());
    }
}

} // namespace reading
