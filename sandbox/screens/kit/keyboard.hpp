#pragma once

#include "sandbox/screens/kit/registry.hpp"
#include "sandbox/screens/kit/typing.hpp"

#include <vector>

/// Everything by keyboard: Tab in reading order, arrows to the nearest control, Enter or Space presses, Esc closes.
/// Dear ImGui's own navigation is left off: it knows one window at a time and Tab only between text fields.
namespace kit {

/// Keys that Dear ImGui has no name for, by the number the platform gives them. Letters and digits stand at
/// their ASCII code.
struct NativeKeys {
    int tab = -1, f1 = -1;
    int plus = -1, keypad_plus = -1, minus = -1, keypad_minus = -1;
};

class Keyboard {
public:
    explicit Keyboard(const NativeKeys& native) : native_(native) {}

    /// After ImGui::NewFrame, before anything is drawn.
    void begin_frame(const Registry& registry);
    /// After everything is drawn, before ImGui::Render.
    void end_frame(const Registry& registry);

    bool is_focused(ImGuiID id) const { return id != 0 && id == focus_; }
    /// True once, for the control that Enter or Space pressed.
    bool presses(ImGuiID id) const { return id != 0 && id == pressed_; }
    void focus(ImGuiID id) { focus_ = id; }
    /// The control with that stable id gets the focus as soon as it is drawn.
    void focus_when_drawn(std::string id) { wanted_ = std::move(id); }
    ImGuiID focused() const { return focus_; }
    const NativeKeys& native() const { return native_; }
    bool escape_is_used() const { return escape_used_; }
    /// F1 was pressed: whatever is pointed at or focused is explained, values too, until Esc.
    bool explains() const { return explains_; }
    void explain(bool on) { explains_ = on; }
    /// F1 was pressed once more.
    bool asks_for_more() const { return asks_for_more_; }
    /// The mouse was moved since the focus was.
    bool points_by_mouse() const { return by_mouse_; }
    /// The mouse has pressed and not moved since: what stands under it is not asked about.
    bool rests() const { return rests_; }
    Writing& writing() { return writing_; }

private:
    void follow_help();
    void follow_popups(const Registry& registry);
    void move_by_tab(const std::vector<const Item*>& reachable);
    void move_by_arrows(const std::vector<const Item*>& reachable);
    void press(const Registry& registry);
    void scroll_pages(const Registry& registry);
    void go_to(const Item& item);

    NativeKeys native_;
    ImGuiID focus_ = 0, pressed_ = 0;
    std::size_t place_ = 0; ///< of the focus in reading order, should it vanish
    std::string wanted_;
    bool escape_used_ = false, enter_popup_ = false;
    bool explains_ = false, asks_for_more_ = false, by_mouse_ = false, rests_ = false;
    std::vector<ImGuiID> before_popups_;
    Writing writing_;
};

} // namespace kit
