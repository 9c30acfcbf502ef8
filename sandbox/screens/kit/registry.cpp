#include "sandbox/screens/kit/registry.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <utility>

namespace kit {

void Registry::begin_frame() {
    drawing_.items.clear();
    drawing_.values.clear();
    drawing_.clippings.clear();
    drawing_.lines.clear();
    drawing_.keys.clear();
}

void Registry::end_frame() { std::swap(drawing_, drawn_); }

void Registry::note(Item item) {
    item.place = drawing_.items.size() + drawing_.values.size();
    (item.kind == Kind::value ? drawing_.values : drawing_.items).push_back(std::move(item));
}

void Registry::note_clipping(std::string_view text, float wanted, float given) {
    drawing_.clippings.push_back({ImGui::GetCurrentWindowRead()->RootWindow->Name, std::string(text), wanted, given});
}

void Registry::note_line(std::string_view text, Rect rect) { drawing_.lines.push_back({std::string(text), ImGui::GetCurrentWindowRead(), rect}); }

void Registry::note_key(KeyHint hint) {
    const auto same = [&](const KeyHint& known) { return known.keys == hint.keys; };
    if (std::ranges::none_of(drawing_.keys, same)) drawing_.keys.push_back(std::move(hint));
}

const Item* Registry::find(std::string_view id) const {
    const auto found = std::ranges::find(drawn_.items, id, &Item::id);
    return found == drawn_.items.end() ? nullptr : &*found;
}

const Item* Registry::find(ImGuiID id) const {
    const auto found = std::ranges::find(drawn_.items, id, &Item::imgui_id);
    return found == drawn_.items.end() ? nullptr : &*found;
}

bool in_view(const Item& item) { return item.visible && item.inside && item.inside->InnerClipRect.Contains(item.rect.GetCenter()); }

void scroll_to(const Item& item) { ImGui::SetScrollY(item.inside, item.inside->Scroll.y + item.rect.GetCenter().y - item.inside->InnerClipRect.GetCenter().y); }

} // namespace kit
