#include "sandbox/pictures/drawn_paper.hpp"

#include "sandbox/pictures/drawn_things.hpp"
#include "sandbox/pictures/paper_setting.hpp"

#include <algorithm>
#include <numeric>

namespace pictures {
namespace {

using model::PaperForm;
using Stands = PaperSetting::Line::Stands;

constexpr float padding = 20, between_columns = 14;

bool is_tabular(PaperForm form) { return form == PaperForm::ledger || form == PaperForm::slip || form == PaperForm::daily_sheet; }

std::uint32_t sheet_of(PaperForm form) {
    if (form == PaperForm::call_note) return on_paper::note_yellow;
    return form == PaperForm::ledger || form == PaperForm::letter ? on_paper::cream : on_paper::white;
}

class Paper {
public:
    Paper(const WrittenPaper& paper, float width, const WordsSize& size_of) : paper_(paper), set_(width, size_of), room_(width - 2 * padding) {}

    DrawnPaper drawn(float least_height) {
        draw_top();
        if (paper_.form == PaperForm::photograph) draw_picture(0.62F);
        draw_head();
        draw_about();
        draw_rows();
        if (paper_.form != PaperForm::photograph) draw_picture(0.4F);
        draw_text();
        draw_foot();
        const float height = std::max(least_height, y_ + padding);
        return with_sheet(height);
    }

    float width_of_rows() const {
        const auto wide = natural_widths();
        return std::accumulate(wide.begin(), wide.end(), 0.0F) + gaps_of(wide) + 2 * (padding + inset());
    }

private:
    /// What tells the form apart before anything is read.
    void draw_top() {
        if (paper_.form == PaperForm::call_note) {
            set_.under(box({0, 0}, {set_.width(), 10}, on_paper::band_yellow));
            y_ += 10;
        }
        if (paper_.form != PaperForm::portal) return;
        set_.under(box({0, 0}, {set_.width(), 30}, on_paper::bar));
        for (const float x : {14.0F, 28.0F, 42.0F}) set_.under(disc({x, 15}, {4, 4}, on_paper::edge));
        set_.under(box({60, 7}, {set_.width() - 74, 16}, on_paper::white, 8));
        y_ += 30;
    }

    void draw_head() {
        if (paper_.head.empty() && paper_.title.empty()) return;
        if (paper_.form == PaperForm::letter) return draw_letterhead();
        if (paper_.head.empty()) return write(paper_.title, {is_spoken() ? Lettering::bold : Lettering::note, is_spoken() ? on_paper::ink : on_paper::quiet});
        const float head = set_.width_of(paper_.head, Lettering::bold), title = set_.width_of(paper_.title, Lettering::note);
        if (!paper_.head.empty() && head + title + between_columns <= room_) {
            const float high = set_.write(paper_.head, {padding, y_}, room_, {Lettering::bold});
            set_.write(paper_.title, {padding, y_ + 3}, room_, {Lettering::note, on_paper::quiet, Stands::right});
            y_ += high;
        } else {
            write(paper_.head, {Lettering::bold});
            write(paper_.title, {Lettering::note, on_paper::quiet});
        }
        if (is_tabular(paper_.form)) rule(2, on_paper::ink);
        y_ += 6;
    }

    bool is_spoken() const { return paper_.form == PaperForm::call_note || paper_.form == PaperForm::email; }

    void draw_letterhead() {
        write(paper_.head, {Lettering::title, on_paper::ink, Stands::middle});
        if (!paper_.head.empty()) {
            rule(2, on_paper::ink);
            y_ -= 1;
            rule(1, on_paper::ink);
            y_ += 6;
        }
        write(paper_.title, {Lettering::bold});
        y_ += 6;
    }

    void draw_about() {
        if (paper_.about.empty()) return;
        float labels = 0;
        for (const auto& [label, text] : paper_.about) labels = std::max(labels, set_.width_of({{label, {}}}, Lettering::note));
        labels = std::min(labels + between_columns, room_ * 0.4F);
        for (const auto& [label, text] : paper_.about) {
            const float left = set_.write({{label, {}}}, {padding, y_ + 2}, labels, {Lettering::note, on_paper::quiet});
            const float right = set_.write(text, {padding + labels, y_}, room_ - labels);
            y_ += std::max(left, right);
        }
        y_ += 4;
        rule(1, on_paper::rule);
        y_ += 6;
    }

    std::vector<float> natural_widths() const {
        std::vector<float> wide(paper_.rows.empty() ? paper_.columns.size() : paper_.rows.front().cells.size());
        for (std::size_t i = 0; i < wide.size(); ++i) {
            if (i < paper_.columns.size()) wide[i] = set_.width_of(paper_.columns[i], Lettering::note);
            for (const auto& row : paper_.rows) wide[i] = std::max(wide[i], set_.width_of(row.cells.at(i), Lettering::body));
        }
        return wide;
    }

    static float gaps_of(const std::vector<float>& wide) { return between_columns * static_cast<float>(std::max<std::size_t>(wide.size(), 1) - 1); }

    /// As wide as what stands in each; where that is too much the widest give way.
    std::vector<float> widths() const {
        auto wide = natural_widths();
        const float inside = room_ - 2 * inset() - gaps_of(wide);
        for (float all = std::accumulate(wide.begin(), wide.end(), 0.0F); all > inside; all = std::accumulate(wide.begin(), wide.end(), 0.0F)) {
            auto& widest = *std::ranges::max_element(wide);
            const float less = std::min(all - inside, std::max(4.0F, widest * 0.1F));
            if (widest <= 24) break;
            widest -= less;
        }
        return spread(std::move(wide), inside);
    }

    /// What is left of the line goes between the columns of a page of a book; a sheet that is written by hand keeps them together.
    std::vector<float> spread(std::vector<float> wide, float inside) const {
        const float left = inside - std::accumulate(wide.begin(), wide.end(), 0.0F);
        if (left <= 0 || wide.size() < 2 || paper_.form == PaperForm::daily_sheet) return wide;
        for (std::size_t i = 0; i + 1 < wide.size(); ++i) wide[i] += left / static_cast<float>(wide.size() - 1);
        return wide;
    }

    float inset() const { return paper_.form == PaperForm::daily_sheet ? 12 : 0; }

    void draw_rows() {
        if (paper_.rows.empty()) return;
        const auto wide = widths();
        const float top = y_;
        y_ += inset();
        if (!paper_.columns.empty()) draw_cells({paper_.columns, {}}, wide, Lettering::note, on_paper::quiet);
        for (const auto& row : paper_.rows) draw_cells(row, wide, Lettering::body, on_paper::ink);
        if (inset() > 0) set_.under(box({padding, top}, {room_, y_ - top + inset() - 6}, on_paper::pale, 4));
        y_ += inset() + 8;
    }

    void draw_cells(const WrittenRow& row, const std::vector<float>& wide, Lettering lettering, std::uint32_t paint) {
        float x = padding + inset(), high = 0;
        for (std::size_t i = 0; i < wide.size() && i < row.cells.size(); ++i) {
            const bool sums = paper_.form != PaperForm::daily_sheet && i > 0 && i + 1 == wide.size();
            high = std::max(high, set_.write(row.cells[i], {x, y_ + 2}, wide[i] + 1, {lettering, paint, sums ? Stands::right : Stands::left}));
            x += wide[i] + between_columns;
        }
        if (!row.mark.empty()) mark_row(row, high);
        y_ += high + 4;
        if (paper_.form != PaperForm::daily_sheet) rule(1, on_paper::rule);
    }

    void mark_row(const WrittenRow& row, float high) {
        std::string says;
        for (const auto& cell : row.cells) says += (says.empty() ? "" : " ") + plain(cell);
        set_.mark(row.mark, says, {{padding - 4, y_ + 1}, {padding + room_ + 4, y_ + high + 4}});
    }

    void draw_picture(float height_of_width) {
        if (paper_.picture.empty()) return;
        const float high = room_ * height_of_width;
        const bool dark = paper_.form == PaperForm::photograph;
        set_.under(box({padding, y_}, {room_, high}, dark ? 0x3A444DU : 0xF6F1E2U));
        for (const auto& thing : paper_.picture) draw_thing(thing, high);
        for (const auto& thing : paper_.picture) write_words_of(thing, high, dark);
        auto frame = box({padding, y_}, {room_, high}, on_paper::white);
        frame.fill.reset();
        frame.stroke = dark ? on_paper::ink : on_paper::edge;
        set_.draw(std::move(frame));
        y_ += high + 10;
    }

    void draw_thing(const WrittenThing& thing, float high) {
        const Point middle{padding + thing.middle.x * room_, y_ + thing.middle.y * high};
        const float tall = thing.size * high;
        const float left = padding + 1, right = padding + room_ - 1;
        for (auto& shape : drawn_thing(thing.thing, middle, tall, thing.words, !thing.mark.empty())) {
            for (auto& point : shape.points)
                if (shape.kind != Shape::Kind::disc) point.x = std::clamp(point.x, left, right);
            set_.draw(std::move(shape));
        }
        const float half = std::min(breadth_of(thing.thing) * tall, room_) / 2, lower = middle.y + tall / 2;
        if (!thing.mark.empty()) set_.mark(thing.mark, thing.words, {{middle.x - half - 3, middle.y - tall / 2 - 3}, {middle.x + half + 3, lower + 3}});
    }

    /// Below it, above all that is drawn.
    void write_words_of(const WrittenThing& thing, float high, bool dark) {
        if (thing.words.empty()) return;
        const Point middle{padding + thing.middle.x * room_, y_ + thing.middle.y * high};
        const float wide = set_.width_of({{thing.words, {}}}, Lettering::note), line = set_.line_height(Lettering::note);
        const float left = padding + 1, x = std::clamp(middle.x - wide / 2, left, std::max(left, padding + room_ - 1 - wide));
        const float y = std::min(middle.y + thing.size * high / 2, y_ + high - line);
        set_.write({{thing.words, {}}}, {x, y}, wide + 1, {Lettering::note, dark ? on_paper::white : on_paper::ink});
    }

    void draw_text() {
        const bool bubble = paper_.form == PaperForm::call_note;
        const float aside = bubble ? 12 : 0, top = y_;
        y_ += aside;
        for (const auto& paragraph : paper_.text) {
            y_ += set_.write(paragraph, {padding + aside, y_}, room_ - 2 * aside, {bubble ? Lettering::italic : Lettering::body});
            y_ += 8;
        }
        if (bubble && !paper_.text.empty()) set_.under(box({padding, top}, {room_, y_ - top + aside - 8}, on_paper::white, 10));
        y_ += aside - (bubble ? 8 : 0);
    }

    /// The signature at the left, the stamp over its end, turned a little.
    void draw_foot() {
        if (paper_.signature.empty() && paper_.stamp.empty()) return;
        constexpr float reach = 42;
        const bool stamped = !paper_.stamp.empty();
        y_ += 8;
        const float signed_at = stamped ? y_ + reach : y_;
        const float wide = stamped ? room_ - 2 * reach - 8 : room_;
        const float high = set_.write(paper_.signature, {padding, signed_at}, wide, {Lettering::italic});
        if (stamped) draw_stamp({padding + room_ - reach - 4, y_ + reach}, reach);
        y_ = std::max(signed_at + high, stamped ? y_ + 2 * reach : y_);
    }

    void draw_stamp(Point middle, float reach) {
        for (const float radius : {reach, reach - 5}) {
            auto ring = disc(middle, {radius, radius}, on_paper::stamp);
            ring.fill.reset();
            ring.stroke = on_paper::stamp;
            ring.thick = radius == reach ? 2.5F : 1;
            set_.draw(std::move(ring));
        }
        constexpr float turn = -0.17F;
        const float line = set_.line_height(Lettering::note);
        float below = -line * static_cast<float>(paper_.stamp.size()) / 2;
        for (const auto& says : paper_.stamp) {
            auto turned = words({middle.x - set_.width_of({{says, {}}}, Lettering::note) / 2 - (below + line / 2) * turn, middle.y + below}, says,
                                on_paper::stamp, Lettering::note);
            turned.turned = turn;
            set_.draw(std::move(turned));
            below += line;
        }
    }

    void write(const MarkedText& text, PaperSetting::Line how) {
        if (!text.empty()) y_ += set_.write(text, {padding, y_}, room_, how);
    }

    void rule(float thick, std::uint32_t paint) {
        set_.under(line({{padding, y_}, {padding + room_, y_}}, paint, thick));
        y_ += thick + 2;
    }

    DrawnPaper with_sheet(float height) {
        auto drawn = set_.done(height);
        auto sheet = box({0, 0}, {set_.width(), height}, sheet_of(paper_.form), 2);
        sheet.stroke = on_paper::edge;
        drawn.ground.shapes.insert(drawn.ground.shapes.begin(), std::move(sheet));
        return drawn;
    }

    const WrittenPaper& paper_;
    PaperSetting set_;
    float room_, y_ = padding;
};

} // namespace

DrawnPaper drawn_paper(const WrittenPaper& paper, float width, float least_height, const WordsSize& size_of) {
    return Paper(paper, width, size_of).drawn(least_height);
}

float least_width(const WrittenPaper& paper, const WordsSize& size_of) {
    return paper.rows.empty() && paper.columns.empty() ? 0 : Paper(paper, 0, size_of).width_of_rows();
}

Sketch highlighted(const MarkPlace& mark, bool pressed) {
    Sketch sketch;
    for (const auto& area : mark.areas) {
        auto under = box(area.low, {area.high.x - area.low.x, area.high.y - area.low.y}, pressed ? on_paper::highlight : on_paper::touched, 2);
        if (pressed) under.stroke = on_paper::mark;
        under.thick = 2;
        sketch.shapes.push_back(std::move(under));
    }
    return sketch;
}

} // namespace pictures
