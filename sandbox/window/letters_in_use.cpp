#include "sandbox/window/letters_in_use.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace window {
namespace {

// A letter that is not painted yet points beyond the texture; which one it is stands in how far.
constexpr float beyond = 2;
constexpr int letters_across = 256;
constexpr ImWchar replacement = 0xFFFD;
constexpr int apart = 1;      ///< pixels between two letters
constexpr int left_empty = 4; ///< at the corner of the room

bool is_surrogate(unsigned letter) { return letter >= 0xD800 && letter <= 0xDFFF; }

/// Controls, marks of direction, spaces of no width: they steer, and nothing is drawn of them.
bool is_silent(unsigned letter) {
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == 0xAD || (letter >= 0x200B && letter <= 0x200F) ||
           (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2060 && letter <= 0x206F) || (letter >= 0xFE00 && letter <= 0xFE0F) || letter == 0xFEFF;
}

ImFontGlyph unpainted(unsigned letter, const ImFontGlyph& like) {
    auto glyph = like;
    glyph.Codepoint = letter & 0xFFFFU;
    glyph.Visible = !is_silent(letter);
    if (!glyph.Visible) glyph.AdvanceX = 0;
    return glyph;
}

void look_like(ImFontGlyph& glyph, const ImFontGlyph& other) {
    const unsigned letter = glyph.Codepoint;
    glyph = other;
    glyph.Codepoint = letter & 0xFFFFU;
}

ImFontGlyph& glyph_of(ImFont& font, ImWchar letter) { return font.Glyphs[font.IndexLookup[letter]]; }

} // namespace

void Letters::begin(const FontSet& set, float body) {
    set_ = set;
    body_ = body;
    full_ = false;
    opened_ = {};
    const auto& atlas = *ImGui::GetIO().Fonts;
    room_ = {set.room.left, set.room.top, set.room.width, set.room.height, left_empty, 0, left_empty};
    nothing_ = {(static_cast<float>(room_.left) + left_empty / 2.0F) * atlas.TexUvScale.x,
                (static_cast<float>(room_.top) + left_empty / 2.0F) * atlas.TexUvScale.y};
    for (std::size_t face = 0; face < face_files.size(); ++face) {
        auto& whole = *font(face);
        whole.Glyphs.push_back(unpainted(replacement, *whole.FindGlyph('?')));
        mark(whole.Glyphs.back(), face);
        whole.FallbackChar = replacement;
        whole.BuildLookupTable();
    }
}

void Letters::mark(ImFontGlyph& glyph, std::size_t face) const {
    const auto across = static_cast<float>(glyph.Codepoint % letters_across + face * letters_across);
    glyph.U0 = glyph.U1 = nothing_.x + beyond + across;
    glyph.V0 = glyph.V1 = nothing_.y + beyond + static_cast<float>(glyph.Codepoint / letters_across);
}

std::vector<Letters::Used> Letters::used_in(const ImDrawData& drawn) const {
    std::set<Used> used;
    for (int i = 0; i < drawn.CmdListsCount; ++i)
        for (const auto& vertex : drawn.CmdLists[i]->VtxBuffer) {
            if (vertex.uv.x < beyond) continue;
            const auto across = static_cast<unsigned>(std::lround(vertex.uv.x - nothing_.x - beyond));
            const auto down = static_cast<unsigned>(std::lround(vertex.uv.y - nothing_.y - beyond));
            used.insert({across / letters_across, static_cast<ImWchar>(down * letters_across + across % letters_across)});
        }
    return {used.begin(), used.end()};
}

bool Letters::follow(const ImDrawData& drawn) {
    const auto used = full_ ? std::vector<Used>{} : used_in(drawn);
    for (const auto& one : used) opened_[one.face] ? show(one) : open(one.face);
    if (auto& atlas = *ImGui::GetIO().Fonts; !used.empty() && atlas.TexPixelsRGBA32) {
        IM_FREE(atlas.TexPixelsRGBA32); // made anew from the other when it is asked for
        atlas.TexPixelsRGBA32 = nullptr;
    }
    return !used.empty();
}

std::vector<ImWchar> Letters::take_missing() { return std::exchange(missing_, {}); }

/// From now on every letter that the face was built without says its name when it is drawn.
void Letters::open(std::size_t face) {
    auto& whole = *font(face);
    const auto like = *whole.FallbackGlyph;
    for (unsigned letter = 0; letter <= 0xFFFF; ++letter) {
        if (is_surrogate(letter) || letter == '\t' || whole.FindGlyphNoFallback(static_cast<ImWchar>(letter))) continue;
        whole.Glyphs.push_back(unpainted(letter, like));
        mark(whole.Glyphs.back(), face);
    }
    whole.BuildLookupTable();
    opened_[face] = true;
    show({face, replacement});
}

void Letters::show(const Used& used) {
    auto& whole = *font(used.face);
    auto& glyph = glyph_of(whole, used.letter);
    if (!paint(glyph, used)) look_like(glyph, glyph_of(whole, replacement));
    whole.IndexAdvanceX[used.letter] = glyph.AdvanceX;
    if (used.letter == replacement) whole.FallbackAdvanceX = glyph.AdvanceX;
}

bool Letters::paint(ImFontGlyph& glyph, const Used& used) {
    const auto* file = files_.find_for(face_files[used.face], used.letter);
    if (!file && !named_[used.letter]) missing_.push_back(used.letter);
    if (!file) named_.set(used.letter);
    if (file) render(glyph, *file, used.face);
    return file != nullptr;
}

/// Rows from the top, as high as their highest letter.
bool Letters::has_room(int width, int height) {
    if (room_.x + width > room_.width) {
        room_.x = 0;
        room_.y += std::exchange(room_.row, 0);
    }
    full_ = full_ || room_.y + height > room_.height;
    return !full_;
}

/// As Dear ImGui packs its own: smaller letters twice as wide, so that they may stand between two pixels.
void Letters::render(ImFontGlyph& glyph, const FontFile& file, std::size_t face) {
    const auto& atlas = *ImGui::GetIO().Fonts;
    const float em = std::round(body_ * face_files[face].share_of_body);
    const int wider = em > 28 ? 1 : 2, number = stbtt_FindGlyphIndex(&file.info, static_cast<int>(glyph.Codepoint));
    const float scale = stbtt_ScaleForMappingEmToPixels(&file.info, em), share = 1.0F / static_cast<float>(wider);
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0, advance = 0;
    stbtt_GetGlyphHMetrics(&file.info, number, &advance, nullptr);
    stbtt_GetGlyphBitmapBox(&file.info, number, scale * static_cast<float>(wider), scale, &x0, &y0, &x1, &y1);
    const int width = x1 - x0 + wider - 1, height = y1 - y0;
    if (!has_room(width + apart, height + apart)) return;
    const int left = room_.left + room_.x, top = room_.top + room_.y;
    float shift_x = 0, shift_y = 0;
    stbtt_MakeGlyphBitmapSubpixelPrefilter(&file.info, atlas.TexPixelsAlpha8 + static_cast<std::ptrdiff_t>(top) * atlas.TexWidth + left, width, height,
                                           atlas.TexWidth, scale * static_cast<float>(wider), scale, 0, 0, wider, 1, &shift_x, &shift_y, number);
    const auto base = std::round(font(face)->Ascent);
    const auto x = static_cast<float>(x0) * share + shift_x, y = static_cast<float>(y0) + base;
    glyph.AdvanceX = static_cast<float>(advance) * scale;
    glyph.X0 = x, glyph.X1 = x + static_cast<float>(width) * share;
    glyph.Y0 = y, glyph.Y1 = y + static_cast<float>(height);
    glyph.U0 = static_cast<float>(left) * atlas.TexUvScale.x, glyph.U1 = static_cast<float>(left + width) * atlas.TexUvScale.x;
    glyph.V0 = static_cast<float>(top) * atlas.TexUvScale.y, glyph.V1 = static_cast<float>(top + height) * atlas.TexUvScale.y;
    room_.x += width + apart;
    room_.row = std::max(room_.row, height + apart);
}

} // namespace window
