#include "sandbox/screens/kit/keys.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace kit {
namespace {

using Special = Chord::Special;

bool was_typed(char letter) {
    const auto& typed = ImGui::GetIO().InputQueueCharacters;
    return std::find(typed.begin(), typed.end(), static_cast<ImWchar>(letter)) != typed.end();
}

bool native_pressed(int one, int other = -1) { return (one >= 0 && ImGui::IsKeyPressed(one, false)) || (other >= 0 && ImGui::IsKeyPressed(other, false)); }

bool special_pressed(const Look& look, Special special) {
    const auto& native = look.keyboard.native();
    switch (special) {
    case Special::escape: return !look.keyboard.escape_is_used() && native_pressed(ImGui::GetKeyIndex(ImGuiKey_Escape));
    case Special::enter: return native_pressed(ImGui::GetKeyIndex(ImGuiKey_Enter));
    case Special::f1: return native_pressed(native.f1);
    case Special::plus: return native_pressed(native.plus, native.keypad_plus);
    case Special::minus: return native_pressed(native.minus, native.keypad_minus);
    case Special::none: break;
    }
    return false;
}

bool behind_a_popup() {
    const auto& popups = GImGui->OpenPopupStack;
    return !popups.empty() && ImGui::GetCurrentWindowRead()->RootWindow != popups.back().Window;
}

const char* key_of(Special special) {
    switch (special) {
    case Special::escape: return "screen.key.escape";
    case Special::enter: return "screen.key.enter";
    case Special::f1: return "screen.key.f1";
    case Special::plus: return "screen.key.plus";
    case Special::minus: return "screen.key.minus";
    case Special::none: break;
    }
    return "";
}

} // namespace

std::string shown(const Look& look, Chord chord) {
    const std::string name = chord.special == Special::none ? std::string(1, chord.letter) : look.say(key_of(chord.special));
    if (chord.alt) return look.say("screen.key.alt", {{"key", name}});
    return chord.ctrl ? look.say("screen.key.ctrl", {{"key", name}}) : name;
}

bool key(const Look& look, Chord chord, std::string_view text_key) {
    look.registry.note_key({shown(look, chord), look.say(text_key), std::string(text_key)});
    const auto& io = ImGui::GetIO();
    if (io.WantTextInput || behind_a_popup() || chord.ctrl != io.KeyCtrl || chord.alt != io.KeyAlt) return false;
    if (chord.special != Special::none) return special_pressed(look, chord.special);
    return chord.ctrl || chord.alt ? native_pressed(chord.letter) : was_typed(chord.letter);
}

bool walk_by_arrows(std::size_t& marked, std::size_t rows) {
    const auto before = marked;
    marked = std::min(marked, rows == 0 ? 0 : rows - 1);
    if (!ImGui::GetIO().WantTextInput || rows == 0) return false;
    if (ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_DownArrow))) marked = std::min(marked + 1, rows - 1);
    if (ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_UpArrow)) && marked > 0) --marked;
    return marked != before;
}

std::optional<std::size_t> alt_digit(const Look& look, std::size_t most, std::string_view text_key) {
    most = std::min<std::size_t>(most, 9);
    if (most == 0) return {};
    const auto last = shown(look, Chord::with_alt(static_cast<char>('0' + most)));
    look.registry.note_key({most == 1 ? last : shown(look, Chord::with_alt('1')) + " - " + last, look.say(text_key), std::string(text_key)});
    const auto& io = ImGui::GetIO();
    if (!io.KeyAlt || io.KeyCtrl || behind_a_popup()) return {};
    for (std::size_t digit = 0; digit < most; ++digit)
        if (native_pressed(static_cast<int>('1' + digit))) return digit;
    return {};
}

} // namespace kit
