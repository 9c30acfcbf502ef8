#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

/// Colours by what they are for. Values live in assets/theme.json; no screen names a colour.
namespace kit {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    ImU32 opaque() const { return IM_COL32(red, green, blue, 255); }
    ImVec4 vec() const { return ImGui::ColorConvertU32ToFloat4(opaque()); }
    bool operator==(const Colour&) const = default;
};

enum class Tone : std::uint8_t {
    paper,     ///< behind everything
    panel,     ///< what is read or worked on
    sunken,    ///< input fields, dim areas
    hover,     ///< a control under the mouse
    ink,       ///< text
    quiet,     ///< text that can wait
    line,      ///< separates; carries no meaning
    edge,      ///< the outline of a control
    accent,    ///< the primary act; links
    on_accent, ///< text on accent
    soft,      ///< what is chosen
    focus,     ///< the focus ring
    band,
    band_stripe,
    on_band, ///< the exercise band
    good,
    soon,
    late,
    met,
    still, ///< marks: on time or done, soon, overdue or forbidden, met, suspended
    shade  ///< dims what lies behind an open form
};
inline constexpr std::size_t tone_count = 21;
/// The names of the tones in the theme file, in order.
extern const std::array<const char*, tone_count> tone_names;

inline constexpr std::size_t category_count = 7;

struct Theme {
    std::array<Colour, tone_count> tones{};
    std::array<Colour, category_count> categories{}; ///< roles and other kinds; never without a word or a shape
    Colour operator[](Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
    Colour category(std::size_t place) const { return categories[place % category_count]; }
};

/// From the theme file's names to 0xRRGGBB; categories are "category_1" to "category_7". Throws
/// std::runtime_error naming the colour that is missing.
Theme theme_from(const std::map<std::string, std::uint32_t>& colours);

/// Relative luminance contrast as WCAG defines it, 1 to 21.
double contrast(Colour one, Colour other);
/// `share` of the first, the rest of the second.
Colour mix(Colour one, Colour other, double share);
/// Ink or paper, whichever reads better on it.
Colour readable_on(Colour background);

} // namespace kit
