#pragma once

#include "sandbox/screens/kit/layout.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Controls. Each is at least 32 px high at 100 %, shows the focus ring, and stands in the registry.
namespace kit {

struct Press {
    bool happened = false, hovered = false, held = false, focused = false;
    bool shown = false; ///< false: scrolled out of sight, draw nothing
    Rect rect;
};

struct Pressable {
    Kind kind = Kind::button;
    bool disabled = false;
    std::string value;
    std::string tooltip;
    std::string help{};        ///< said only while things are explained
    bool takes_arrows = false; ///< while it is focused, they move nothing else
};

/// The base of every control that is pressed: takes the space, reacts, is noted. The caller draws it and then
/// calls focus_ring().
Press pressable(const Look& look, const Name& name, ImVec2 size, const Pressable& how = {});
/// In a panel that scrolls the wheel is the panel's until the thing was pressed or has the focus; then it moves the panel no more.
bool takes_wheel(const Press& press);
void focus_ring(const Look& look, const Press& press, float rounding_at_100_percent = 6);

enum class Weight : std::uint8_t {
    primary, ///< one in a view
    normal,
    quiet ///< words only
};

struct ButtonStyle {
    Weight weight = Weight::normal;
    float width = 0; ///< 0: as wide as its label
    bool disabled = false;
    std::string tooltip;
};

float button_width(const Look& look, std::string_view label);
bool button(const Look& look, const Name& name, const ButtonStyle& style);
inline bool button(const Look& look, const Name& name, Weight weight = Weight::normal) { return button(look, name, ButtonStyle{weight, 0, false, {}}); }

/// A row that can be pressed, over the whole width; draw into `rect` afterwards. `chosen` shows it as selected.
Press row(const Look& look, const Name& name, float height, bool chosen = false, Kind kind = Kind::card, std::string_view help = {});
/// Shows that a row leads somewhere, where it could be taken for a heading; broken where it is closed.
void outline(const Look& look, const Press& press, bool closed = false);
/// The same with its label as one line.
bool line_row(const Look& look, const Name& name, bool chosen = false, Face face = Face::body);
/// A raised area that can be pressed as a whole; draw into `rect` afterwards.
Press card(const Look& look, const Name& name, ImVec2 size);

bool checkbox(const Look& look, const Name& name, bool& on);

struct FieldStyle {
    float width = 0; ///< 0: a measure
    int lines = 1;
    std::string hint;          ///< in the empty field
    bool label_hidden = false; ///< the hint says enough
};
/// A text with its label above.
bool field(const Look& look, const Name& name, std::string& text, const FieldStyle& style = {});
/// A number with its label above and buttons "<name.id>.less" and "<name.id>.more".
bool stepper(const Look& look, const Name& name, std::int64_t& value, std::int64_t least, std::int64_t most);

} // namespace kit
