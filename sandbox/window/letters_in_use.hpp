#pragma once

#include "sandbox/window/font_files.hpp"

#include <bitset>

/// Letters that the fonts were built without: whoever writes a scenario or types uses what nobody listed, and a script like Hangul
/// has more letters than can be drawn before a window opens. What a frame drew of them is painted after it, once.
namespace window {

class Letters {
public:
    /// With the fonts that the current context has just built with that body.
    void begin(const FontSet& set, float body);
    /// True when the texture is to be renewed and the frame drawn again.
    bool follow(const ImDrawData& drawn);
    /// No more letters fit: the fonts are to be built anew, with more room.
    bool is_full() const { return full_; }
    /// Letters that no file here has, each once, whatever is built anew.
    std::vector<ImWchar> take_missing();

private:
    struct Used {
        std::size_t face;
        ImWchar letter;
        auto operator<=>(const Used&) const = default;
    };
    struct Room {
        int left = 0, top = 0, width = 0, height = 0; ///< in the atlas
        int x = 0, y = 0, row = 0;                    ///< where the next letter goes
    };

    ImFont* font(std::size_t face) const { return set_.*face_files[face].face; }
    void mark(ImFontGlyph& glyph, std::size_t face) const;
    std::vector<Used> used_in(const ImDrawData& drawn) const;
    void open(std::size_t face);
    void show(const Used& used);
    bool paint(ImFontGlyph& glyph, const Used& used);
    bool has_room(int width, int height);
    void render(ImFontGlyph& glyph, const FontFile& file, std::size_t face);

    FontSet set_;
    float body_ = 0;
    Room room_;
    ImVec2 nothing_; ///< a place in the texture where nothing is painted
    bool full_ = false;
    std::array<bool, face_files.size()> opened_{};
    std::vector<ImWchar> missing_;
    std::bitset<0x10000> named_;
    FontFiles files_;
};

} // namespace window
