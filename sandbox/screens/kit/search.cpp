#include "sandbox/screens/kit/search.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace kit {
namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) { return static_cast<char>(letter < 128 ? std::tolower(letter) : letter); });
    return text;
}

} // namespace

bool has_words(const std::string& name, const std::string& typed) {
    const auto whole = lower(name);
    std::istringstream words(lower(typed));
    for (std::string word; words >> word;)
        if (whole.find(word) == std::string::npos) return false;
    return true;
}

} // namespace kit
