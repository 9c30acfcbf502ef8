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
        for (std::size_t place = 0; place < page_.blocks.size(); ++place) set(place);
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

    void set(std::size_t place) {
        const auto& block = page_.blocks[place];
        switch (block.kind) {
        case BlockKind::heading: return set_heading(block, place);
        case BlockKind::paragraph: return set_paragraph(block);
        case BlockKind::list:
        case BlockKind::steps: return set_list(block);
        case BlockKind::table: return set_table(block.table);
        case BlockKind::timeline: return set_timeline(block.timeline);
        case BlockKind::faces: return set_faces(block.faces);
        }
    }

    static double heading_room(const Block& block) { return block.level <= 2 ? 46 : 30; }

    /// What of a block stands together at the least; of a heading, with what it heads.
    double least_height(std::size_t place) {
        if (place >= page_.blocks.size()) return 0;
        const auto& block = page_.blocks[place];
        switch (block.kind) {
        case BlockKind::heading: return heading_room(block) + least_height(place + 1);
        case BlockKind::paragraph: return paper_.measure(block.text, {10, false}, full) + least_after(place);
        case BlockKind::list:
        case BlockKind::steps: return item_height(block.items.front());
        case BlockKind::table: return least_height(block.table);
        case BlockKind::timeline: return timeline_room(block.timeline);
        case BlockKind::faces: break;
        }
        return face_size;
    }

    /// What ends in a colon speaks of what follows.
    double least_after(std::size_t place) { return page_.blocks[place].text.ends_with(':') ? least_height(place + 1) : 0; }

    double least_height(const Table& table) {
        const TableSetting setting(paper_, table, full);
        return setting.head_height() + setting.caption_height() + (table.rows.empty() ? 0 : setting.height_of(table.rows.front()));
    }

    double item_height(const Cell& item) const { return paper_.measure(item.text, body, full - 20) + paper_.measure(item.note, small, full - 20); }
    static double timeline_room(const Timeline& timeline) { return timeline_height(full, timeline) + 40; }

    /// A heading keeps company with the beginning of what follows.
    void set_heading(const Block& block, std::size_t place) {
        const bool high = block.level <= 2;
        if (block.new_sheet && y_ > 60) turn();
        make_room(least_height(place));
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
            make_room(item_height(item));
            paper_.text(Paper::margin + 3, y_, sign, body, 20);
            y_ += paper_.text(Paper::margin + 20, y_, item.text, body, wide);
            y_ += paper_.text(Paper::margin + 20, y_, item.note, small, wide) + 3;
        }
        y_ += 3;
    }

    void set_table(const Table& table) {
        const TableSetting setting(paper_, table, full);
        make_room(least_height(table));
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
        make_room(timeline_room(timeline));
        draw_timeline(paper_, Paper::margin, y_, full, timeline);
        y_ += height + 4;
        y_ += paper_.text(Paper::margin, y_, timeline.says, small, full) + 6;
    }

    void set_faces(const std::vector<Face>& faces) {
        constexpr int abreast = 3;
        constexpr double wide = full / abreast, beside = face_size + 8;
        for (std::size_t i = 0; i < faces.size(); ++i) {
            const double x = Paper::margin + wide * static_cast<double>(i % abreast);
            if (i % abreast == 0) make_room(face_size);
            paper_.sketch(x, y_, face_size, faces[i].sketch);
            const auto high = paper_.text(x + beside, y_ + 4, faces[i].name, body, wide - beside - 6);
            paper_.text(x + beside, y_ + 5 + high, faces[i].note, small, wide - beside - 6);
            if (i % abreast == abreast - 1 || i + 1 == faces.size()) y_ += face_size + 6;
        }
    }

    static constexpr double face_size = 36;

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
