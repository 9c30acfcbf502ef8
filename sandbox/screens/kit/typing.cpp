#include "sandbox/screens/kit/typing.hpp"

#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <utility>

namespace kit {
namespace {

constexpr std::size_t most_remembered = 500;
constexpr std::ptrdiff_t most_lines = 8; ///< of a box that grows with its text

std::size_t end_of_line(const ImFont& font, std::string_view words, std::size_t from, float width) {
    const auto hard = std::min(words.find('\n', from), words.size());
    const auto* begin = words.data() + from;
    auto end = static_cast<std::size_t>(font.CalcWordWrapPositionA(1, begin, words.data() + hard, width) - words.data());
    if (end == from && end < hard) ++end; // a box narrower than a character
    while (end < hard && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) ++end;
    while (end < hard && words[end] == ' ') ++end;
    return end;
}

std::size_t common_start(std::string_view one, std::string_view other) { return static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin()); }

std::size_t common_end(std::string_view one, std::string_view other, std::size_t most) {
    std::size_t common = 0;
    while (common < most && one[one.size() - 1 - common] == other[other.size() - 1 - common]) ++common;
    return common;
}

/// Where a place in what is shown lies in the words.
std::size_t in_words(const std::vector<std::size_t>& breaks, std::size_t place) {
    return place - static_cast<std::size_t>(std::ranges::lower_bound(breaks, place) - breaks.begin());
}

/// Where a place in the words is shown; at a line's end of the box, on the next line.
std::size_t in_shown(const std::vector<std::size_t>& breaks, std::size_t place) {
    for (const auto one : breaks)
        if (place >= one) ++place;
    return place;
}

std::string words_of(std::string_view shown, const std::vector<std::size_t>& breaks) {
    std::string words;
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (!std::ranges::binary_search(breaks, i)) words += shown[i];
    return words;
}

/// What one frame's callback works on.
struct Box {
    Writing& writing;
    std::string& words;
    ImGuiID id;
    float width;
    bool changed = false;
};

void show(ImGuiInputTextCallbackData& data, Box& box, std::size_t cursor, std::size_t from, std::size_t to) {
    auto& stands = box.writing.stands;
    stands = break_lines(*ImGui::GetFont(), box.words, box.width);
    data.DeleteChars(0, data.BufTextLen);
    data.InsertChars(0, stands.shown.data(), stands.shown.data() + stands.shown.size());
    const auto place = [&](std::size_t at) { return static_cast<int>(in_shown(stands.breaks, std::min(at, box.words.size()))); };
    data.CursorPos = place(cursor);
    data.SelectionStart = place(from);
    data.SelectionEnd = place(to);
}

void take_back(ImGuiInputTextCallbackData& data, Box& box) {
    auto& before = box.writing.before;
    if (before.empty()) return;
    const auto changes_at = common_start(before.back(), box.words);
    box.words = before.back();
    before.pop_back();
    box.changed = true;
    show(data, box, changes_at, changes_at, changes_at);
}

void take_over(ImGuiInputTextCallbackData& data, Box& box) {
    auto& writing = box.writing;
    const std::string_view edited(data.Buf, static_cast<std::size_t>(data.BufTextLen));
    const auto now = without_breaks(writing.stands, edited);
    const auto place = [&](int at) { return in_words(now.breaks, static_cast<std::size_t>(at)); };
    const auto cursor = place(data.CursorPos), from = place(data.SelectionStart), to = place(data.SelectionEnd);
    auto words = words_of(edited, now.breaks);
    if (words != box.words) {
        if (writing.before.size() == most_remembered) writing.before.erase(writing.before.begin());
        writing.before.push_back(std::exchange(box.words, std::move(words)));
        box.changed = true;
    }
    show(data, box, cursor, from, to);
}

bool is_pressed(ImGuiKey letter) { return ImGui::GetIO().KeyCtrl && ImGui::IsKeyPressed(ImGui::GetKeyIndex(letter)); }

/// What was copied or cut takes no line end of the box along.
void keep_words_in_clipboard(const ImGuiInputTextCallbackData& data, const Writing& writing, std::string_view words) {
    const std::string_view edited(data.Buf, static_cast<std::size_t>(data.BufTextLen));
    const auto& breaks = writing.stands.breaks;
    const auto from = static_cast<std::size_t>(std::min(data.SelectionStart, data.SelectionEnd));
    const auto to = static_cast<std::size_t>(std::max(data.SelectionStart, data.SelectionEnd));
    std::string taken;
    if (is_pressed(ImGuiKey_C) && to > from && to <= writing.stands.shown.size())
        taken = words.substr(in_words(breaks, from), in_words(breaks, to) - in_words(breaks, from));
    if (is_pressed(ImGuiKey_X)) {
        const auto left = words_of(edited, without_breaks(writing.stands, edited).breaks);
        taken = words.substr(common_start(words, left), words.size() - std::min(left.size(), words.size()));
    }
    if (!taken.empty()) ImGui::SetClipboardText(taken.c_str());
}

int follow(ImGuiInputTextCallbackData* data) {
    auto& box = *static_cast<Box*>(data->UserData);
    auto& writing = box.writing;
    if (writing.box != box.id) writing = {box.id, break_lines(*ImGui::GetFont(), box.words, box.width), {}};
    const bool edited = std::string_view(data->Buf, static_cast<std::size_t>(data->BufTextLen)) != writing.stands.shown;
    const bool other_width = !edited && writing.stands.shown != break_lines(*ImGui::GetFont(), box.words, box.width).shown;
    keep_words_in_clipboard(*data, writing, box.words);
    if (edited || other_width) take_over(*data, box);
    else if (is_pressed(ImGuiKey_Z)) take_back(*data, box);
    return 0;
}

} // namespace

Broken break_lines(const ImFont& font, std::string_view words, float width) {
    Broken broken;
    for (std::size_t from = 0; from < words.size();) {
        const auto end = end_of_line(font, words, from, width);
        broken.shown += words.substr(from, end - from);
        from = end;
        if (from == words.size()) break;
        if (words[from] == '\n') ++from;
        else broken.breaks.push_back(broken.shown.size());
        broken.shown += '\n';
    }
    return broken;
}

Broken without_breaks(const Broken& before, std::string_view edited) {
    const auto start = common_start(before.shown, edited);
    const auto end = common_end(before.shown, edited, std::min(before.shown.size(), edited.size()) - start);
    Broken now{std::string(edited), {}};
    for (const auto one : before.breaks) {
        if (one < start) now.breaks.push_back(one);
        else if (one >= before.shown.size() - end) now.breaks.push_back(one + edited.size() - before.shown.size());
    }
    return now;
}

bool write(const char* hidden, std::string& words, float width, int least_lines, Writing& writing) {
    // A bar for scrolling may come and go; the lines stay where they are.
    const auto& style = ImGui::GetStyle();
    Box box{writing, words, ImGui::GetID(hidden), width - 2 * style.FramePadding.x - style.ScrollbarSize};
    const bool here = ImGui::GetActiveID() == box.id && writing.box == box.id;
    if (!here && writing.box == box.id) writing.box = 0;
    auto shown = here ? writing.stands.shown : break_lines(*ImGui::GetFont(), words, box.width).shown;
    const auto lines = std::clamp<std::ptrdiff_t>(std::ranges::count(shown, '\n') + 1, least_lines, most_lines);
    const ImVec2 size{width, ImGui::GetFontSize() * static_cast<float>(lines) + 2 * style.FramePadding.y};
    // Its own undo counts in what is shown, which changes under it.
    ImGui::InputTextMultiline(hidden, &shown, size, ImGuiInputTextFlags_CallbackAlways | ImGuiInputTextFlags_NoUndoRedo, follow, &box);
    return box.changed;
}

} // namespace kit
