#pragma once

#include "sandbox/screens/kit/rect.hpp"

#include <imgui.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct ImGuiWindow;

/// What stands on the screen, written down while it is drawn: for the keyboard, for help, and for tests.
namespace kit {

enum class Kind : std::uint8_t {
    button,
    choice,
    field,
    card,
    link,
    tab,
    mark,
    value ///< to be read, no control: the keyboard stops at it only while things are explained
};

/// One control of the last drawn frame.
struct Item {
    std::string window; ///< name of the outermost window
    std::string id;     ///< stable over languages: "screen.library.kept", "open:inflated_invoices"
    std::string label;  ///< what a person reads
    std::string value;  ///< "1" chosen, text of a field
    Kind kind = Kind::button;
    ImGuiID imgui_id = 0;
    ImGuiWindow* inside = nullptr;
    Rect rect;
    bool visible = false; ///< at least a part of it
    bool disabled = false;
    bool focused = false;
    bool takes_arrows = false; ///< the arrow keys are its own while it is focused
    std::string tooltip{};     ///< says more when pointed at or focused
    std::string help{};        ///< what help says of it beside its own words: why it is closed
    std::size_t place = 0;     ///< in reading order, values among controls
};

/// Whether its middle is seen, where it may be scrolled away.
bool in_view(const Item& item);
/// Brings it to the middle of what it is scrolled in.
void scroll_to(const Item& item);

/// Text that was cut off although nothing shows the rest.
struct Clipping {
    std::string window, text;
    float wanted = 0, given = 0;
};

/// A line of words as it was drawn.
struct WrittenLine {
    std::string text;
    ImGuiWindow* inside = nullptr;
    Rect rect;
};

/// A key that does something now, for the help overlay.
struct KeyHint {
    std::string keys; ///< "Ctrl +"
    std::string does;
    std::string text_key; ///< of what it does; often the id of the control that does the same
};

class Registry {
public:
    void begin_frame();
    void end_frame();
    /// A control, or a value among them.
    void note(Item item);
    void note_clipping(std::string_view text, float wanted, float given);
    void note_line(std::string_view text, Rect rect);
    void note_key(KeyHint hint);

    /// Of the last complete frame, in reading order.
    const std::vector<Item>& items() const { return drawn_.items; }
    const std::vector<Item>& values() const { return drawn_.values; }
    const std::vector<Clipping>& clippings() const { return drawn_.clippings; }
    /// Single lines; paragraphs are laid out by Dear ImGui and lie below one another.
    const std::vector<WrittenLine>& lines() const { return drawn_.lines; }
    const std::vector<KeyHint>& keys() const { return drawn_.keys; }
    const Item* find(std::string_view id) const;
    const Item* find(ImGuiID id) const;

private:
    struct Frame {
        std::vector<Item> items, values;
        std::vector<Clipping> clippings;
        std::vector<WrittenLine> lines;
        std::vector<KeyHint> keys;
    };
    Frame drawing_, drawn_;
};

} // namespace kit
