#include "sandbox/exchange/setter.hpp"

#include "sandbox/exchange/paper.hpp"
#include "sandbox/exchange/paper_table.hpp"
#include "sandbox/exchange/paper_timeline.hpp"

#include <algorithm>

namespace exchange {
namespace {

constexpr double full = Paper::width - 2 * Paper::margin;
const Ink body{10, false, colour(0x1b2026)}, small{8.5, false, colour(0x505963)};

/// Sets the page block by block, on as many sheets as it takes.
class Setter {
public:
    Setter(const Page& page, int sheets) : page_(page), sheets_(sheets), paper_(page) {}

    void set() {
        begin_sheet();
        y_ += paper_.text(Paper::margin, y_, page_.title, {20, true}, full) + 2;
        y_ += paper_.text(Paper::margin, y_, page_.subtitle, small, full) + 6;
        for (const auto& block : page_.blocks) set(block);
        end_sheet();
    }
    int sheets() const { return sheet_; }
    std::string bytes() { return paper_.bytes(); }

private:
    void begin_sheet() {
        ++sheet_;
        paper_.stripes(0, 0, Paper::width, 24, colour(0xf3e3ae), colour(0xe9cf7d));
        paper_.centred(5.5, page_.mark, {9.5, true, colour(0x3a2f06)});
        y_ = sheet_ == 1 ? 44 : 40;
    }

    void end_sheet() {
        auto words = page_.page_of;
        for (const auto& [gap, number] : {std::pair{std::string("{{page}}"), sheet_}, {std::string("{{pages}}"), sheets_}})
            if (const auto at = words.find(gap); at != std::string::npos) words.replace(at, gap.size(), std::to_string(number));
        paper_.line(Paper::margin, Paper::bottom + 14, Paper::width - Paper::margin, Paper::bottom + 14, 0.5, colour(0xbbb9b2));
        if (!page_.footnote.empty()) paper_.text(Paper::margin, Paper::bottom + 17, page_.footnote, {7.5, false, small.colour}, full);
        paper_.centred(Paper::bottom + (page_.footnote.empty() ? 20 : 31), words, small);
    }

    void turn() {
        end_sheet();
        paper_.next_sheet();
        begin_sheet();
    }
    void make_room(double high) {
        if (y_ + high > Paper::bottom && y_ > 60) turn();
    }

    void set(const Block& block) {
        switch (block.kind) {
        case BlockKind::heading: return set_heading(block);
        case BlockKind::paragraph: return set_paragraph(block);
        case BlockKind::list:
        case BlockKind::steps: return set_list(block);
        case BlockKind::table: return set_table(block.table);
        case BlockKind::timeline: return set_timeline(block.timeline);
        }
    }

    /// A heading keeps company with the beginning of what follows.
    void set_heading(const Block& block) {
        const bool high = block.level <= 2;
        make_room(high ? 110 : 80);
        y_ += high ? 14 : 8;
        if (high) paper_.line(Paper::margin, y_, Paper::width - Paper::margin, y_, 1.2, colour(0xd9d7cf));
        y_ += high ? 6 : 0;
        paper_.outline(block.text, high ? 0 : 1, y_);
        const auto* tag = high ? "H2" : "H3";
        paper_.begin(tag);
        y_ += paper_.text(Paper::margin, y_, block.text, {high ? 14.0 : 11.0, true}, full) + 4;
        paper_.end(tag);
    }

    void set_paragraph(const Block& block) {
        const Ink ink{10, block.tone == Tone::warning, Paper::tone_colour(block.tone)};
        make_room(paper_.measure(block.text, ink, full));
        paper_.begin("P");
        y_ += paper_.text(Paper::margin, y_, block.text, ink, full) + 5;
        paper_.end("P");
    }

    void set_list(const Block& block) {
        int number = 0;
        for (const auto& item : block.items) {
            const auto sign = block.kind == BlockKind::steps ? std::to_string(++number) + "." : std::string("\u2022");
            const auto wide = full - 20;
            make_room(paper_.measure(item.text, body, wide) + paper_.measure(item.note, small, wide));
            paper_.text(Paper::margin + 3, y_, sign, body, 20);
            y_ += paper_.text(Paper::margin + 20, y_, item.text, body, wide);
            y_ += paper_.text(Paper::margin + 20, y_, item.note, small, wide) + 3;
        }
        y_ += 3;
    }

    void set_table(const Table& table) {
        const TableSetting setting(paper_, table, full);
        const auto first = table.rows.empty() ? 0 : setting.height_of(table.rows.front());
        make_room(setting.head_height() + setting.caption_height() + first);
        y_ += setting.draw_caption(Paper::margin, y_);
        y_ += setting.draw_head(Paper::margin, y_);
        for (const auto& row : table.rows) {
            if (y_ + setting.height_of(row) > Paper::bottom && y_ > 100) {
                turn();
                y_ += setting.draw_head(Paper::margin, y_);
            }
            y_ += setting.draw(Paper::margin, y_, row);
        }
        y_ += 8;
    }

    void set_timeline(const Timeline& timeline) {
        const auto height = timeline_height(full, timeline);
        make_room(height + 40);
        draw_timeline(paper_, Paper::margin, y_, full, timeline);
        y_ += height + 4;
        y_ += paper_.text(Paper::margin, y_, timeline.says, small, full) + 6;
    }

    const Page& page_;
    int sheets_ = 0, sheet_ = 0;
    Paper paper_;
    double y_ = 0;
};

} // namespace

} // namespace exchange

/// Set twice: only the first time tells how many sheets there are.
void set_page(const exchange::Page& page, std::string& pdf) {
    exchange::Setter counting(page, 0);
    counting.set();
    exchange::Setter setter(page, counting.sheets());
    setter.set();
    pdf = setter.bytes();
}
