#include "sandbox/screens/kit/text.hpp"

#include <algorithm>
#include <vector>

namespace kit {
namespace {

constexpr float characters_in_measure = 72;
constexpr float widest_tooltip = 420;
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

const char* end_of(std::string_view words) { return words.data() + words.size(); }

/// The start of the character that holds this byte.
std::size_t character_start(std::string_view words, std::size_t byte) {
    while (byte > 0 && (static_cast<unsigned char>(words[byte]) & 0xC0U) == 0x80U) --byte;
    return byte;
}

constexpr std::string_view line_ends = "\n\r";

/// What stands on one line stays there, however whoever wrote it broke it.
std::string one_line(std::string_view words) {
    std::string line;
    for (std::size_t from = 0; from < words.size();) {
        const auto to = std::min(words.find_first_of(line_ends, from), words.size());
        line += words.substr(from, to - from);
        from = std::min(words.find_first_not_of(line_ends, to), words.size());
        if (to < words.size()) line += ' ';
    }
    return line;
}

bool is_broken(std::string_view words) { return words.find_first_of(line_ends) != std::string_view::npos; }

void note_broken_words(const Look& look, std::string_view words, Face face, float width) {
    std::size_t from = 0;
    while (from < words.size()) {
        const auto to = std::min(words.find_first_of(" \n", from), words.size());
        const auto word = words.substr(from, to - from);
        const float wanted = size_of(look, word, face).x;
        if (wanted > width + 1) look.registry.note_clipping(word, wanted, width);
        from = to + 1;
    }
}

void wrapped(const Look& look, std::string_view words, Style style, float width) {
    if (words.empty()) return;
    note_broken_words(look, words, style.face, width);
    ImGui::PushFont(look.font(style.face));
    ImGui::PushStyleColor(ImGuiCol_Text, look.ink(style.tone));
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + width);
    ImGui::TextUnformatted(words.data(), end_of(words));
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

} // namespace

float measure(const Look& look) {
    const float of_body = look.fonts.body->CalcTextSizeA(look.fonts.body->FontSize, FLT_MAX, 0, "n").x * 0.93F;
    return std::min(ImGui::GetContentRegionAvail().x, std::round(of_body * characters_in_measure));
}

ImVec2 size_of(const Look& look, std::string_view words, Face face, float wrap_at) {
    if (wrap_at <= 0 && is_broken(words)) return size_of(look, one_line(words), face);
    const auto* font = look.font(face);
    const auto size = font->CalcTextSizeA(font->FontSize, FLT_MAX, std::max(0.0F, wrap_at), words.data(), end_of(words));
    return {std::ceil(size.x), size.y};
}

void text(const Look& look, std::string_view words, Style style) { wrapped(look, words, style, measure(look)); }

void paragraph(const Look& look, std::string_view words, Style style, float width) { wrapped(look, words, style, width); }

void title(const Look& look, std::string_view words) { text(look, words, {Face::title}); }

void heading(const Look& look, std::string_view words) { text(look, words, {Face::bold}); }

void note(const Look& look, std::string_view words) { text(look, words, {Face::note, Tone::quiet}); }

void line(const Look& look, std::string_view words, Style style, float width) {
    if (width <= 0) width = ImGui::GetContentRegionAvail().x;
    const auto at = ImGui::GetCursorScreenPos();
    const auto size = size_of(look, words, style.face);
    ImGui::Dummy({std::min(size.x, width), size.y});
    if (put(look, at, width, words, style, true) && ImGui::IsItemHovered()) tooltip(look, words);
}

void pair(const Look& look, std::string_view name, std::string_view value, float name_width) {
    const float left = ImGui::GetCursorPosX();
    const float room = ImGui::GetContentRegionAvail().x;
    const float column = std::min(name_width, room * 0.5F);
    ImGui::BeginGroup();
    wrapped(look, name, {Face::body, Tone::quiet}, column - look.unit());
    ImGui::EndGroup();
    ImGui::SameLine(left + column);
    ImGui::BeginGroup();
    text(look, value);
    ImGui::EndGroup();
}

float longest_word(const Look& look, std::string_view words, Face face) {
    float longest = 0;
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(" \n"), words.size());
        longest = std::max(longest, size_of(look, words.substr(0, end), face).x);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return longest;
}

void cells(const Look& look, std::span<const Cell> row) {
    std::vector<float> widths;
    for (const auto& cell : row) widths.push_back(cell.width);
    columns(widths, [&](std::size_t i) {
        if (row[i].words.empty()) ImGui::Dummy({1, 1});
        wrapped(look, row[i].words, row[i].style, row[i].width - look.unit());
    });
}

Fitted fit(const Look& look, std::string_view words, float width, Face face) {
    if (is_broken(words)) return fit(look, one_line(words), width, face);
    if (size_of(look, words, face).x <= width + 1) return {std::string(words), false};
    const float room = width - size_of(look, ellipsis, face).x;
    std::size_t fits = 0, too_long = words.size();
    while (too_long - fits > 1) {
        const auto middle = fits + (too_long - fits) / 2;
        const auto cut = words.substr(0, character_start(words, middle));
        (size_of(look, cut, face).x <= room ? fits : too_long) = middle;
    }
    return {std::string(words.substr(0, character_start(words, fits))) + std::string(ellipsis), true};
}

std::string in_two_lines(const Look& look, const std::string& words, float width, Face face) {
    const auto two_lines = 2 * size_of(look, "x", face).y + 1;
    if (size_of(look, words, face, width).y <= two_lines) return words;
    for (auto last = words.find_last_of(' '); last != std::string::npos && last > 0; last = words.find_last_of(' ', last - 1))
        if (auto shown = words.substr(0, last) + std::string(ellipsis); size_of(look, shown, face, width).y <= two_lines) return shown;
    return fit(look, words, width, face).words;
}

bool put(const Look& look, ImVec2 at, float width, std::string_view words, Style style, bool tooltip) {
    const auto fitted = fit(look, words, width, style.face);
    if (fitted.cut && !tooltip) look.registry.note_clipping(words, size_of(look, words, style.face).x, width);
    put_coloured(look, at, fitted.words, style.face, look.ink(style.tone));
    return fitted.cut;
}

void put_wrapped(const Look& look, ImVec2 at, float width, std::string_view words, Style style) {
    const auto* font = look.font(style.face);
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, look.ink(style.tone), words.data(), end_of(words), width);
}

void put_coloured(const Look& look, ImVec2 at, std::string_view words, Face face, ImU32 colour) {
    const auto* font = look.font(face);
    const ImVec2 snapped{std::floor(at.x), std::floor(at.y)};
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, snapped, colour, words.data(), end_of(words));
    const auto size = size_of(look, words, face);
    look.registry.note_line(words, {snapped, {snapped.x + size.x, snapped.y + size.y}});
}

namespace {

void draw_tooltip(const Look& look, std::string_view words) {
    if (look.keyboard.explains()) return; // help says it
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.unit(1.5F), look.unit()));
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(look.px(widest_tooltip));
    ImGui::PushStyleColor(ImGuiCol_Text, look.ink(Tone::ink));
    ImGui::TextUnformatted(words.data(), end_of(words));
    ImGui::PopStyleColor();
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
}

} // namespace

void tooltip_at_mouse(const Look& look, std::string_view words) {
    if (!look.keyboard.rests()) draw_tooltip(look, words);
}

void tooltip(const Look& look, std::string_view words) {
    if (look.keyboard.explains()) return; // and the next window would stand where the words would have
    const auto display = ImGui::GetIO().DisplaySize;
    const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const auto size = size_of(look, words, Face::body, look.px(widest_tooltip) - look.unit(3));
    const float width = size.x + look.unit(3), height = size.y + look.unit(2), away = look.px(4);
    const bool below = high.y + away + height <= display.y;
    ImGui::SetNextWindowPos({std::clamp(low.x, 0.0F, std::max(0.0F, display.x - width)), below ? high.y + away : std::max(0.0F, low.y - away - height)});
    draw_tooltip(look, words);
}

} // namespace kit
