#include "sandbox/exchange/paper.hpp"

#include "sandbox/exchange/paper_sketch.hpp"
#include "sandbox/texts/harmless.hpp"

#include <cairo/cairo-pdf.h>
#include <cmath>
#include <pango/pangocairo.h>
#include <vector>

namespace exchange {
namespace {

cairo_status_t take(void* to, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void use(cairo_t* cairo, Colour colour) { cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue); }

constexpr double pi = 3.14159265358979323846;

} // namespace

struct Paper::Pen {
    std::string bytes;
    cairo_surface_t* surface = nullptr;
    cairo_t* cairo = nullptr;
    PangoLayout* layout = nullptr;
    std::vector<int> parents; ///< of the outline, by level
    int sheet = 1;

    void set(const std::string& text, const Ink& ink, double room) const {
        auto* font = pango_font_description_from_string(ink.bold ? "Noto Sans, NanumGothic, Sans Bold" : "Noto Sans, NanumGothic, Sans");
        pango_font_description_set_absolute_size(font, ink.size * PANGO_SCALE);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        pango_layout_set_width(layout, room < 0 ? -1 : static_cast<int>(room * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
        const auto shown = texts::harmless(text);
        pango_layout_set_text(layout, shown.data(), static_cast<int>(shown.size()));
        // Words stay whole, but for one that is wider than its column.
        int wide = 0, high = 0;
        pango_layout_get_size(layout, &wide, &high);
        if (room >= 0 && wide > static_cast<int>(room * PANGO_SCALE)) pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    }
    double height() const {
        int wide = 0, high = 0;
        pango_layout_get_size(layout, &wide, &high);
        return static_cast<double>(high) / PANGO_SCALE;
    }
};

Paper::Paper(const Page& page) : pen_(std::make_unique<Pen>()) {
    pen_->surface = cairo_pdf_surface_create_for_stream(take, &pen_->bytes, width, height);
    cairo_pdf_surface_set_metadata(pen_->surface, CAIRO_PDF_METADATA_TITLE, (page.title + " - " + page.mark).c_str());
    cairo_pdf_surface_set_metadata(pen_->surface, CAIRO_PDF_METADATA_SUBJECT, page.subtitle.c_str());
    cairo_pdf_surface_set_metadata(pen_->surface, CAIRO_PDF_METADATA_CREATOR, "Clean Portal Sandbox");
    cairo_pdf_surface_set_metadata(pen_->surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                   (page.dated + ":00").c_str()); // simulated: the wall clock would change the bytes
    pen_->cairo = cairo_create(pen_->surface);
    pen_->layout = pango_cairo_create_layout(pen_->cairo);
    pango_layout_set_line_spacing(pen_->layout, 1.12F);
}

Paper::~Paper() {
    g_object_unref(pen_->layout);
    cairo_destroy(pen_->cairo);
    cairo_surface_destroy(pen_->surface);
}

double Paper::measure(const std::string& text, const Ink& ink, double wide) const {
    if (text.empty()) return 0;
    pen_->set(text, ink, wide);
    return pen_->height();
}

double Paper::text(double x, double y, const std::string& text, const Ink& ink, double wide) {
    if (text.empty()) return 0;
    pen_->set(text, ink, wide);
    use(pen_->cairo, ink.colour);
    cairo_move_to(pen_->cairo, x, y);
    pango_cairo_show_layout(pen_->cairo, pen_->layout);
    return pen_->height();
}

void Paper::centred(double y, const std::string& text, const Ink& ink) {
    pango_layout_set_alignment(pen_->layout, PANGO_ALIGN_CENTER);
    this->text(margin, y, text, ink, width - 2 * margin);
    pango_layout_set_alignment(pen_->layout, PANGO_ALIGN_LEFT);
}

void Paper::line(double x1, double y1, double x2, double y2, double thick, Colour colour, bool dashed) {
    static constexpr double dashes[] = {6, 3};
    use(pen_->cairo, colour);
    cairo_set_line_width(pen_->cairo, thick);
    cairo_set_dash(pen_->cairo, dashes, dashed ? 2 : 0, 0);
    cairo_move_to(pen_->cairo, x1, y1);
    cairo_line_to(pen_->cairo, x2, y2);
    cairo_stroke(pen_->cairo);
    cairo_set_dash(pen_->cairo, dashes, 0, 0);
}

void Paper::box(double x, double y, double wide, double high, Colour colour) {
    use(pen_->cairo, colour);
    cairo_rectangle(pen_->cairo, x, y, wide, high);
    cairo_fill(pen_->cairo);
}

void Paper::stripes(double x, double y, double wide, double high, Colour ground, Colour stripe) {
    box(x, y, wide, high, ground);
    cairo_save(pen_->cairo);
    cairo_rectangle(pen_->cairo, x, y, wide, high);
    cairo_clip(pen_->cairo);
    constexpr double apart = 20;
    const int stripes = static_cast<int>(std::ceil((wide + high) / apart));
    for (int i = 0; i < stripes; ++i) {
        const double at = x - high + apart * i;
        line(at, y + high, at + high, y, 7, stripe);
    }
    cairo_restore(pen_->cairo);
}

void Paper::shape(double x, double y, double radius, Tone tone) {
    use(pen_->cairo, tone_colour(tone));
    cairo_new_path(pen_->cairo);
    if (tone == Tone::warning) {
        cairo_move_to(pen_->cairo, x, y - radius);
        cairo_line_to(pen_->cairo, x + radius, y);
        cairo_line_to(pen_->cairo, x, y + radius);
        cairo_line_to(pen_->cairo, x - radius, y);
        cairo_close_path(pen_->cairo);
        cairo_fill(pen_->cairo);
        return;
    }
    cairo_arc(pen_->cairo, x, y, radius, 0, 2 * pi);
    if (tone != Tone::bad) return cairo_fill(pen_->cairo);
    use(pen_->cairo, colour(0xffffff));
    cairo_fill_preserve(pen_->cairo);
    use(pen_->cairo, tone_colour(tone));
    cairo_set_line_width(pen_->cairo, 1.4);
    cairo_stroke(pen_->cairo);
}

void Paper::sketch(double x, double y, double size, const pictures::Sketch& sketch) { draw_sketch(pen_->cairo, x, y, size / sketch.size.x, sketch); }

void Paper::outline(const std::string& title, std::size_t level, double y) {
    pen_->parents.resize(level + 1, CAIRO_PDF_OUTLINE_ROOT);
    const auto above = level > 0 ? pen_->parents[level - 1] : CAIRO_PDF_OUTLINE_ROOT;
    const auto place = "page=" + std::to_string(pen_->sheet) + " pos=[0 " + std::to_string(static_cast<int>(y)) + "]";
    pen_->parents[level] = cairo_pdf_surface_add_outline(pen_->surface, above, title.c_str(), place.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void Paper::begin(const char* tag) { cairo_tag_begin(pen_->cairo, tag, nullptr); }
void Paper::end(const char* tag) { cairo_tag_end(pen_->cairo, tag); }
void Paper::next_sheet() {
    cairo_show_page(pen_->cairo);
    ++pen_->sheet;
}

std::string Paper::bytes() {
    cairo_surface_finish(pen_->surface);
    return pen_->bytes;
}

Colour Paper::tone_colour(Tone tone) {
    switch (tone) {
    case Tone::good: return colour(0x00664a);
    case Tone::bad: return colour(0x9c3600);
    case Tone::warning: return colour(0x7a4800);
    case Tone::quiet: return colour(0x505963);
    case Tone::plain: break;
    }
    return colour(0x1b2026);
}

} // namespace exchange
