#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What stands on the screen, written down while it is drawn: for the keyboard, for help, and for tests.
namespace kit {

enum class Kind : std::uint8_t { button, choice, field, card, link, tab, mark };

/// One control of the last drawn frame.
struct Item {
    std::string window; ///< name of the outermost window
    std::string id;     ///< stable over languages: "screen.library.continue", "open:inflated_invoices"
    std::string label;  ///< what a person reads
    std::string value;  ///< "1" chosen, text of a field
    Kind kind = Kind::button;
    ImGuiID imgui_id = 0;
    ImGuiWindow* inside = nullptr;
    ImRect rect;
    bool visible = false; ///< at least a part of it
    bool disabled = false;
    bool focused = false;
    bool takes_arrows = false; ///< the arrow keys are its own while it is focused
    std::string tooltip;       ///< says more when pointed at or focused
};

/// Something to be read that can be explained: no control, so that the keyboard stops at it only while help is open.
struct Value {
    std::string id; ///< "field:report.type"
    std::string label, tooltip;
    ImGuiWindow* inside = nullptr;
    ImRect rect;
};

/// Text that was cut off although nothing shows the rest.
struct Clipping {
    std::string window, text;
    float wanted = 0, given = 0;
};

/// A key that does something now, for the help overlay.
struct KeyHint {
    std::string keys; ///< "Ctrl +"
    std::string does;
};

class Registry {
public:
    void begin_frame();
    void end_frame();
    void note(Item item) { drawing_.items.push_back(std::move(item)); }
    void note_clipping(std::string_view text, float wanted, float given);
    void note_key(KeyHint hint);

    /// Of the last complete frame, in reading order.
    const std::vector<Item>& items() const { return drawn_.items; }
    const std::vector<Clipping>& clippings() const { return drawn_.clippings; }
    const std::vector<KeyHint>& keys() const { return drawn_.keys; }
    const Item* find(std::string_view id) const;
    const Item* find(ImGuiID id) const;

private:
    struct Frame {
        std::vector<Item> items;
        std::vector<Clipping> clippings;
        std::vector<KeyHint> keys;
    };
    Frame drawing_, drawn_;
};

} // namespace kit
