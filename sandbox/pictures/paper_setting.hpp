#pragma once

#include "sandbox/pictures/drawn_paper.hpp"

namespace pictures {

/// The colours of paper are its own in every theme.
namespace on_paper {
inline constexpr std::uint32_t cream = 0xFFFDF4, white = 0xFFFFFF, note_yellow = 0xFFF7DC, band_yellow = 0xF0DFA6, pale = 0xF3F5F8, bar = 0xE6E9EE,
                               ink = 0x1B2026, quiet = 0x565E67, rule = 0xDDD8C8, edge = 0xCFCABB, stamp = 0xA8432D, mark = 0x8A5A00, highlight = 0xFFE28A,
                               touched = 0xFFF1C2;
} // namespace on_paper

/// Sets words line by line and notes where marks come to stand.
class PaperSetting {
public:
    PaperSetting(float width, const WordsSize& size_of);

    struct Line {
        Lettering lettering = Lettering::body;
        std::uint32_t paint = on_paper::ink;
        enum class Stands : std::uint8_t { left, middle, right } stands = Stands::left;
    };
    /// Wraps in that width; returns how high it is.
    float write(const MarkedText& text, Point at, float width, Line how);
    float write(const MarkedText& text, Point at, float width) { return write(text, at, width, Line{}); }
    float width_of(const MarkedText& text, Lettering lettering) const;
    float line_height(Lettering lettering) const { return size_of_("X", lettering).y * 1.08F; }
    void under(Shape shape) { drawn_.ground.shapes.push_back(std::move(shape)); }
    void draw(Shape shape) { drawn_.ink.shapes.push_back(std::move(shape)); }
    /// A whole area that can be pressed.
    void mark(const std::string& id, const std::string& words, Area area);
    float width() const { return width_; }
    /// The sheet beneath, that high.
    DrawnPaper done(float height);

private:
    struct Piece {
        std::string words;
        std::size_t stretch = 0;
        float x = 0, wide = 0;
    };
    std::vector<std::vector<Piece>> lines_of(const MarkedText& text, float width, Lettering lettering) const;
    void put(const MarkedText& text, const std::vector<Piece>& line, Point at, const Line& how);

    float width_;
    const WordsSize& size_of_;
    DrawnPaper drawn_;
};

std::string plain(const MarkedText& text);

} // namespace pictures
