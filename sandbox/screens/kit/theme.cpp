#include "sandbox/screens/kit/theme.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace kit {

const std::array<const char*, tone_count> tone_names{"paper", "panel", "sunken",      "hover",   "ink",  "quiet", "line", "edge", "accent", "on_accent", "soft",
                                                     "focus", "band",  "band_stripe", "on_band", "good", "soon",  "late", "met",  "still",  "shade"};

namespace {

Colour colour_from(const std::map<std::string, std::uint32_t>& colours, const std::string& name) {
    const auto found = colours.find(name);
    if (found == colours.end()) throw std::runtime_error("Expected the theme to give the colour " + name + " but it does not");
    const auto value = found->second;
    return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
}

double linear(std::uint8_t channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) { return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue); }

std::uint8_t mix(std::uint8_t one, std::uint8_t other, double share) { return static_cast<std::uint8_t>(std::lround(one * share + other * (1 - share))); }

} // namespace

Theme theme_from(const std::map<std::string, std::uint32_t>& colours) {
    Theme theme;
    for (std::size_t place = 0; place < tone_count; ++place) theme.tones[place] = colour_from(colours, tone_names[place]);
    for (std::size_t place = 0; place < category_count; ++place) theme.categories[place] = colour_from(colours, "category_" + std::to_string(place + 1));
    return theme;
}

double contrast(Colour one, Colour other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

Colour mix(Colour one, Colour other, double share) {
    return {mix(one.red, other.red, share), mix(one.green, other.green, share), mix(one.blue, other.blue, share)};
}

Colour readable_on(Colour background) {
    constexpr Colour dark{16, 20, 24};
    constexpr Colour light{255, 255, 255};
    return contrast(dark, background) >= contrast(light, background) ? dark : light;
}

} // namespace kit
