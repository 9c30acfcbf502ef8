#pragma once

#include "sandbox/exchange/page.hpp"

#include <memory>

/// A pile of A4 sheets and a pen: text set by its size and width, simple shapes. What stands where is others' business.
namespace exchange {

struct Colour {
    double red = 0, green = 0, blue = 0;
};

/// 0xRRGGBB
constexpr Colour colour(unsigned value) { return {(value >> 16U & 255U) / 255.0, (value >> 8U & 255U) / 255.0, (value & 255U) / 255.0}; }

struct Ink {
    double size = 10; ///< points
    bool bold = false;
    Colour colour = exchange::colour(0x1b2026);
};

class Paper {
public:
    static constexpr double width = 595.276, height = 841.89; ///< A4 in points
    static constexpr double margin = 48, top = 64, bottom = height - 56;

    explicit Paper(const Page& page);
    ~Paper();
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    /// How high the text is when broken into lines of that width.
    double measure(const std::string& text, const Ink& ink, double width) const;
    /// Draws it and returns its height.
    double text(double x, double y, const std::string& text, const Ink& ink, double width);
    void centred(double y, const std::string& text, const Ink& ink);
    void line(double x1, double y1, double x2, double y2, double thick, Colour colour, bool dashed = false);
    void box(double x, double y, double wide, double high, Colour colour);
    void stripes(double x, double y, double wide, double high, Colour ground, Colour stripe);
    /// Filled circle, square on its corner, ring: as the tones are.
    void shape(double x, double y, double radius, Tone tone);
    void sketch(double x, double y, double size, const pictures::Sketch& sketch);
    /// An entry of the list of contents that readers show beside the pages; level 0 is the highest.
    void outline(const std::string& title, std::size_t level, double y);
    /// Of what follows until it is closed, for readers that cannot see.
    void begin(const char* tag);
    void end(const char* tag);
    void next_sheet();
    std::string bytes();

    static Colour tone_colour(Tone tone);

private:
    struct Pen;
    std::unique_ptr<Pen> pen_;
};

} // namespace exchange
