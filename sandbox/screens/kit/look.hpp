#pragma once

#include "sandbox/screens/kit/keyboard.hpp"
#include "sandbox/screens/kit/motion.hpp"
#include "sandbox/screens/kit/registry.hpp"
#include "sandbox/screens/kit/theme.hpp"
#include "sandbox/texts/texts.hpp"

#include <cmath>
#include <string>
#include <string_view>

/// What every screen is drawn with. How to use the kit:
///
///   kit::Panel panel(look, "papers", {width, 0});               // a scrolling area; ends with its scope
///   kit::title(look, look.say("screen.papers.title"));          // texts by key, never in the code
///   kit::text(look, report);                                    // wraps at a readable measure
///   kit::markdown(look, briefing);
///   if (kit::button(look, look.named("screen.papers.send"), kit::Weight::primary)) asked.push(...);
///   if (kit::key(look, kit::Chord::typed('s'), "screen.papers.send")) asked.push(...);
///   kit::clock_mark(look, {...});                               // marks.hpp: the visual language
///
/// Everything measured in pixels goes through look.px(), so that it follows the text scale. A control made by the
/// kit stands in the registry: Tab, arrows, Enter, the key help and the tests' robot reach it without further work.
namespace kit {

struct Fonts {
    ImFont* body = nullptr;
    ImFont* bold = nullptr;
    ImFont* italic = nullptr;
    ImFont* note = nullptr;                         ///< one size down
    ImFont* title = nullptr;                        ///< one size up, bold
    ImFont *small = nullptr, *small_bold = nullptr; ///< two sizes down: captions, what stands inside marks
    ImFont* icons = nullptr;
};

enum class Face : std::uint8_t { body, bold, italic, note, title, small, small_bold };

struct Style {
    Face face = Face::body;
    Tone tone = Tone::ink;
};

/// A control's stable id and what a person reads on it.
struct Name {
    std::string id;
    std::string label;
};

struct Look {
    const Theme& theme;
    const Fonts& fonts;
    const texts::Texts& texts;
    Registry& registry;
    Keyboard& keyboard;
    float scale = 1;            ///< text scale times the display's content scale
    Motions* motions = nullptr; ///< none: what goes somewhere is there at once

    float px(float at_100_percent) const { return std::round(at_100_percent * scale); }
    float unit(float count = 1) const { return px(8 * count); }
    const std::string& say(std::string_view key) const { return texts(key); }
    std::string say(std::string_view key, std::initializer_list<texts::Value> values) const { return texts(key, values); }
    /// A control whose id is its text key.
    Name named(std::string_view key) const { return {std::string(key), texts(key)}; }
    ImU32 ink(Tone tone) const { return theme[tone].opaque(); }
    ImFont* font(Face face) const;
};

/// Dear ImGui's own style from ours; once a frame, after NewFrame.
void apply_style(const Look& look);

/// What stands around a frame. It ends with its scope, also when the drawing in it breaks off.
class FrameAround {
public:
    explicit FrameAround(const Look& look);
    ~FrameAround();
    FrameAround(const FrameAround&) = delete;
    FrameAround& operator=(const FrameAround&) = delete;

private:
    const Look& look_;
};

/// One frame: NewFrame, the drawing, Render, with registry and keyboard around it.
template <class Drawing> void frame(const Look& look, Drawing draw) {
    const FrameAround around(look);
    draw();
}

} // namespace kit
