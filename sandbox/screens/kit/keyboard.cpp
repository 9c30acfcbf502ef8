#include "sandbox/screens/kit/keyboard.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kit {
namespace {

ImGuiWindow* open_popup() {
    const auto& popups = GImGui->OpenPopupStack;
    return popups.empty() ? nullptr : popups.back().Window;
}

bool is_in(const Item& item, const ImGuiWindow* popup) { return popup == nullptr || item.inside->RootWindow == popup; }

bool in_reach(const Item& item, const ImGuiWindow* popup) { return !item.disabled && is_in(item, popup); }

/// With the values among them, and what is closed, while things are explained: these are to be asked about too.
std::vector<const Item*> reachable_items(const Registry& registry, bool explains) {
    std::vector<const Item*> reachable;
    const auto* popup = open_popup();
    for (const auto& item : registry.items())
        if (in_reach(item, popup) || (explains && is_in(item, popup))) reachable.push_back(&item);
    if (!explains) return reachable;
    for (const auto& value : registry.values())
        if (is_in(value, popup)) reachable.push_back(&value);
    std::ranges::stable_sort(reachable, {}, &Item::place);
    return reachable;
}

bool key(ImGuiKey name) { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(name)); }

struct Direction {
    ImGuiKey key;
    float x, y;
};
constexpr std::array directions{Direction{ImGuiKey_LeftArrow, -1, 0}, Direction{ImGuiKey_RightArrow, 1, 0}, Direction{ImGuiKey_UpArrow, 0, -1},
                                Direction{ImGuiKey_DownArrow, 0, 1}};

float gap(float min, float max, float other_min, float other_max) { return std::max({0.0F, other_min - max, min - other_max}); }

/// How far a control lies in a direction, with what lies aside counted thrice; negative when it does not.
float distance(const Rect& from, const Rect& to, const Direction& direction) {
    const auto there = to.GetCenter();
    const auto here = from.GetCenter();
    const float ahead = (there.x - here.x) * direction.x + (there.y - here.y) * direction.y;
    if (ahead <= 1) return -1;
    const float aside = direction.x != 0 ? gap(from.Min.y, from.Max.y, to.Min.y, to.Max.y) : gap(from.Min.x, from.Max.x, to.Min.x, to.Max.x);
    const float across = direction.x != 0 ? std::abs(there.y - here.y) : std::abs(there.x - here.x);
    return ahead + 3 * aside + 0.1F * across;
}

const Item* nearest(const std::vector<const Item*>& items, const Item& from, const Direction& direction) {
    const Item* best = nullptr;
    float best_distance = 0;
    for (const auto* item : items) {
        const float far = item == &from ? -1 : distance(from.rect, item->rect, direction);
        if (far >= 0 && (best == nullptr || far < best_distance)) {
            best = item;
            best_distance = far;
        }
    }
    return best;
}

/// Where Page keys go: the window around the focus that scrolls, else the largest that does.
ImGuiWindow* scrolling_window(const Item* focused) {
    for (auto* window = focused ? focused->inside : nullptr; window; window = window->ParentWindow)
        if (window->ScrollMax.y > 0) return window;
    ImGuiWindow* largest = nullptr;
    const auto* popup = open_popup();
    for (auto* window : GImGui->Windows) {
        const bool fits = window->WasActive && window->ScrollMax.y > 0 && (!popup || window->RootWindow == popup);
        if (fits && (!largest || window->InnerRect.GetArea() > largest->InnerRect.GetArea())) largest = window;
    }
    return largest;
}

void start_editing(ImGuiID field) {
    GImGui->NavNextActivateId = field;
    GImGui->NavNextActivateFlags = ImGuiActivateFlags_PreferInput;
}

} // namespace

void Keyboard::go_to(const Item& item) {
    ImGui::ClearActiveID();
    focus_ = item.imgui_id;
    by_mouse_ = false;
    ImGui::ScrollToRect(item.inside, {item.rect.Min, item.rect.Max});
    if (item.kind == Kind::field) start_editing(item.imgui_id);
}

void Keyboard::begin_frame(const Registry& registry) {
    pressed_ = 0;
    escape_used_ = false;
    follow_help();
    follow_popups(registry);
    if (const auto* wanted = wanted_.empty() ? nullptr : registry.find(wanted_)) {
        go_to(*wanted);
        wanted_.clear();
    }
    const auto reachable = reachable_items(registry, explains_);
    if (ImGui::IsKeyPressed(native_.tab)) move_by_tab(reachable);
    if (ImGui::GetIO().WantTextInput) return;
    move_by_arrows(reachable);
    press(registry);
    scroll_pages(registry);
}

void Keyboard::end_frame(const Registry& registry) {
    const auto active = ImGui::GetActiveID();
    if (active != 0 && registry.find(active)) focus_ = active;
}

void Keyboard::follow_help() {
    const auto moved = ImGui::GetIO().MouseDelta;
    const bool moves = moved.x != 0 || moved.y != 0;
    by_mouse_ = by_mouse_ || moves;
    rests_ = ImGui::IsMouseClicked(0) || (rests_ && !moves);
    const bool asked = native_.f1 >= 0 && ImGui::IsKeyPressed(native_.f1, false);
    asks_for_more_ = asked && explains_;
    explains_ = explains_ || asked;
    if (!explains_ || !key(ImGuiKey_Escape)) return;
    explains_ = false;
    escape_used_ = true;
}

void Keyboard::follow_popups(const Registry& registry) {
    const auto open = static_cast<std::size_t>(GImGui->OpenPopupStack.Size);
    if (open > before_popups_.size()) {
        before_popups_.resize(open, focus_);
        enter_popup_ = true;
    } else if (open < before_popups_.size()) {
        focus_ = before_popups_[open];
        before_popups_.resize(open);
        enter_popup_ = false;
    }
    if (open > 0 && key(ImGuiKey_Escape) && !escape_used_ && !ImGui::GetIO().WantTextInput) {
        ImGui::ClosePopupToLevel(static_cast<int>(open) - 1, true);
        escape_used_ = true;
    }
    if (!enter_popup_) return;
    const auto inside = reachable_items(registry, false);
    if (inside.empty()) return;
    const auto chosen = std::ranges::find(inside, "1", &Item::value);
    go_to(chosen == inside.end() ? *inside.front() : **chosen);
    enter_popup_ = false;
}

void Keyboard::move_by_tab(const std::vector<const Item*>& reachable) {
    if (reachable.empty()) return;
    const auto count = reachable.size();
    const auto now = std::ranges::find(reachable, focus_, [](const Item* item) { return item->imgui_id; });
    const bool back = ImGui::GetIO().KeyShift;
    if (now != reachable.end()) {
        place_ = static_cast<std::size_t>(now - reachable.begin());
        place_ = (place_ + (back ? count - 1 : 1)) % count;
    } else if (focus_ == 0) {
        place_ = back ? count - 1 : 0;
    }
    place_ = std::min(place_, count - 1);
    go_to(*reachable[place_]);
}

void Keyboard::move_by_arrows(const std::vector<const Item*>& reachable) {
    for (const auto& direction : directions) {
        if (!key(direction.key) || reachable.empty()) continue;
        const auto now = std::ranges::find(reachable, focus_, [](const Item* item) { return item->imgui_id; });
        if (now == reachable.end()) return go_to(*reachable.front());
        if ((*now)->takes_arrows) return;
        if (const auto* next = nearest(reachable, **now, direction)) go_to(*next);
        return;
    }
}

void Keyboard::press(const Registry& registry) {
    const bool enter = !ImGui::GetIO().KeyCtrl && (key(ImGuiKey_Enter) || key(ImGuiKey_KeyPadEnter)); // with Ctrl it is what the view is for
    if (!enter && !key(ImGuiKey_Space)) return;
    const auto* item = registry.find(focus_);
    if (!item || !in_reach(*item, open_popup())) return;
    if (item->kind == Kind::field) start_editing(focus_);
    else pressed_ = focus_;
}

void Keyboard::scroll_pages(const Registry& registry) {
    const bool up = key(ImGuiKey_PageUp), down = key(ImGuiKey_PageDown);
    const bool home = key(ImGuiKey_Home), end = key(ImGuiKey_End);
    if (!up && !down && !home && !end) return;
    auto* window = scrolling_window(registry.find(focus_));
    if (!window) return;
    const float page = window->InnerRect.GetHeight() * 0.85F;
    const float to = home ? 0 : end ? window->ScrollMax.y : window->Scroll.y + (down ? page : -page);
    ImGui::SetScrollY(window, std::clamp(to, 0.0F, window->ScrollMax.y));
}

} // namespace kit
