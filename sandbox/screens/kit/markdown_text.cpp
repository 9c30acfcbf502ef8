#include "sandbox/screens/kit/markdown_text.hpp"

#include "sandbox/screens/kit/layout.hpp"

#include <md4c.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

namespace kit {
namespace {

enum class Block : std::uint8_t { paragraph, heading, item, row };

struct Run {
    std::string words;
    Face face = Face::body;
};

struct Piece {
    Block block = Block::paragraph;
    int depth = 0;      ///< of lists
    std::string bullet; ///< "1." or a dot, on the first piece of an item
    std::vector<Run> runs;
    std::vector<std::vector<Run>> cells; ///< of a table's row
    int table = 0;                       ///< which one
};

/// Gathers what md4c tells into pieces, each drawn as one paragraph.
struct Gathering {
    struct List {
        bool ordered = false;
        unsigned next = 1;
    };
    std::vector<Piece> pieces;
    std::vector<List> lists;
    int strong = 0, emphasis = 0, tables = 0;
    bool heading = false, in_head = false; ///< of a table
    std::string bullet;

    Face face() const {
        if (heading || in_head || strong > 0) return Face::bold;
        return emphasis > 0 ? Face::italic : Face::body;
    }
    void begin_piece(Block block) {
        pieces.push_back({block, static_cast<int>(lists.size()), std::move(bullet), {}, {}, tables});
        bullet.clear();
    }
    void begin_item() {
        auto& list = lists.back();
        bullet = list.ordered ? std::to_string(list.next++) + "." : "\xE2\x80\xA2";
    }
    void add(std::string_view words) {
        if (pieces.empty() || !bullet.empty()) begin_piece(lists.empty() ? Block::paragraph : Block::item);
        auto& piece = pieces.back();
        auto& runs = piece.cells.empty() ? piece.runs : piece.cells.back();
        runs.push_back({std::string(words), face()});
    }
};

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
    auto& to = *static_cast<Gathering*>(user);
    to.heading = type == MD_BLOCK_H;
    if (type == MD_BLOCK_UL) to.lists.push_back({});
    if (type == MD_BLOCK_OL) to.lists.push_back({true, static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start});
    if (type == MD_BLOCK_LI) to.begin_item();
    if (type == MD_BLOCK_H) to.begin_piece(Block::heading);
    if (type == MD_BLOCK_P) to.begin_piece(to.lists.empty() ? Block::paragraph : Block::item);
    if (type == MD_BLOCK_TABLE) ++to.tables;
    if (type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY) to.in_head = type == MD_BLOCK_THEAD;
    if (type == MD_BLOCK_TR) to.begin_piece(Block::row);
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) to.pieces.back().cells.emplace_back();
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* user) {
    auto& to = *static_cast<Gathering*>(user);
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) to.lists.pop_back();
    if (type == MD_BLOCK_H) to.heading = false;
    if (type == MD_BLOCK_THEAD) to.in_head = false;
    return 0;
}

int enter_span(MD_SPANTYPE type, void*, void* user) {
    auto& to = *static_cast<Gathering*>(user);
    to.strong += type == MD_SPAN_STRONG;
    to.emphasis += type == MD_SPAN_EM;
    return 0;
}

int leave_span(MD_SPANTYPE type, void*, void* user) {
    auto& to = *static_cast<Gathering*>(user);
    to.strong -= type == MD_SPAN_STRONG;
    to.emphasis -= type == MD_SPAN_EM;
    return 0;
}

int take_text(MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* user) {
    auto& to = *static_cast<Gathering*>(user);
    if (type == MD_TEXT_BR) to.add("\n");
    else if (type == MD_TEXT_SOFTBR) to.add(" ");
    else to.add({words, size});
    return 0;
}

std::vector<Piece> pieces_of(std::string_view words) {
    Gathering gathering;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = take_text;
    md_parse(words.data(), static_cast<MD_SIZE>(words.size()), &parser, &gathering);
    return std::move(gathering.pieces);
}

/// Sets words of several faces into lines.
class Setter {
public:
    Setter(const Look& look, float width) : look_(look), start_(ImGui::GetCursorScreenPos()), width_(width) {}

    void set(const Run& run) {
        std::string_view rest = run.words;
        while (!rest.empty()) {
            const auto to = std::min(rest.find_first_of(" \n"), rest.size());
            if (to > 0) word(rest.substr(0, to), run.face);
            if (to == rest.size()) return;
            if (rest[to] == '\n') new_line();
            else x_ += size_of(look_, " ", run.face).x;
            rest.remove_prefix(to + 1);
        }
    }
    void finish() { ImGui::Dummy({width_, y_ + look_.fonts.body->FontSize}); }

private:
    float width_of(std::string_view words, Face face) const {
        return look_.font(face)->CalcTextSizeA(look_.font(face)->FontSize, FLT_MAX, 0, words.data(), words.data() + words.size()).x;
    }
    static constexpr auto breaks_behind = "/-_.,:";
    /// The longest beginning of an address or a line of code that fits a line and ends where one may be broken; nothing when there is none.
    std::size_t break_of(std::string_view words, Face face) const {
        std::size_t best = 0;
        for (auto at = words.find_first_of(breaks_behind); at != std::string_view::npos; at = words.find_first_of(breaks_behind, at + 1))
            if (at + 1 < words.size() && width_of(words.substr(0, at + 1), face) <= width_) best = at + 1;
        return best;
    }
    void word(std::string_view words, Face face) {
        const float wide = width_of(words, face);
        const auto cut = wide > width_ + 1 ? break_of(words, face) : 0;
        if (cut > 0) {
            word(words.substr(0, cut), face);
            new_line();
            return word(words.substr(cut), face);
        }
        if (x_ > 0 && x_ + wide > width_ + 1) new_line();
        if (wide > width_ + 1) look_.registry.note_clipping(words, wide, width_);
        put_coloured(look_, {start_.x + x_, start_.y + y_}, words, face, look_.ink(Tone::ink));
        x_ += wide;
    }
    void new_line() {
        x_ = 0;
        y_ += std::round(look_.fonts.body->FontSize * 1.08F);
    }

    const Look& look_;
    ImVec2 start_;
    float width_, x_ = 0, y_ = 0;
};

void draw_piece(const Look& look, const Piece& piece, float width) {
    const float indent = look.unit(3) * static_cast<float>(piece.depth);
    const float left = ImGui::GetCursorPosX();
    ImGui::SetCursorPosX(left + indent);
    if (!piece.bullet.empty()) {
        const auto at = ImGui::GetCursorScreenPos();
        put_coloured(look, {at.x - look.unit(2.5F), at.y}, piece.bullet, Face::body, look.ink(Tone::quiet));
    }
    Setter setter(look, width - indent);
    for (const auto& run : piece.runs) setter.set(run);
    setter.finish();
}

void set_cell(const Look& look, const std::vector<Run>& cell, float width) {
    Setter setter(look, width);
    for (const auto& run : cell) setter.set(run);
    setter.finish();
}

/// What a column takes: at the least its longest word, at the most its longest line.
struct Column {
    float least = 0, most = 0;
};

void widen(const Look& look, Column& column, const std::vector<Run>& cell) {
    float line = look.unit(2);
    for (const auto& run : cell) {
        column.least = std::max(column.least, longest_word(look, run.words, run.face) + look.unit(2));
        line += size_of(look, run.words, run.face).x;
    }
    column.most = std::max({column.most, column.least, line});
}

std::vector<Column> columns_of(const Look& look, std::span<const Piece> pieces, int table) {
    std::vector<Column> columns;
    for (const auto& piece : pieces) {
        if (piece.block != Block::row || piece.table != table) continue;
        columns.resize(std::max(columns.size(), piece.cells.size()));
        for (std::size_t i = 0; i < piece.cells.size(); ++i) widen(look, columns[i], piece.cells[i]);
    }
    return columns;
}

/// Each column has its longest word; what is left goes to those with more to say. None where that is not enough for all.
std::vector<float> shared_out(std::span<const Column> columns, float width) {
    float least = 0, wanted = 0;
    for (const auto& column : columns) {
        least += column.least;
        wanted += column.most - column.least;
    }
    if (least > width) return {};
    const float share = wanted > 0 ? std::min(1.0F, (width - least) / wanted) : 0;
    std::vector<float> widths;
    for (const auto& column : columns) widths.push_back(std::floor(column.least + share * (column.most - column.least)));
    return widths;
}

/// Where the columns do not fit beside one another the cells stand below one another.
void draw_table_row(const Look& look, const Piece& piece, std::span<const float> widths, float width) {
    const auto& cells = piece.cells;
    if (!widths.empty()) {
        columns(widths.first(cells.size()), [&](std::size_t i) { set_cell(look, cells[i], widths[i] - look.unit()); });
    } else {
        for (const auto& cell : cells)
            if (!cell.empty()) set_cell(look, cell, width);
    }
    rule(look);
}

float space_before(const Piece& piece, bool first) {
    if (first) return 0;
    if (piece.block == Block::heading) return 3;
    if (piece.block == Block::row) return 0.5F;
    return piece.bullet.empty() ? 1.5F : 0.5F;
}

} // namespace

void markdown(const Look& look, std::string_view words) {
    const Group group;
    const float width = measure(look), whole = room().x;
    bool first = true;
    int table = 0;
    std::vector<float> widths;
    const auto pieces = pieces_of(words);
    for (const auto& piece : pieces) {
        gap(look, space_before(piece, first));
        const bool is_row = piece.block == Block::row && !piece.cells.empty();
        if (is_row && std::exchange(table, piece.table) != piece.table) widths = shared_out(columns_of(look, pieces, piece.table), whole);
        if (is_row) draw_table_row(look, piece, widths, whole);
        else draw_piece(look, piece, width);
        first = false;
    }
}

} // namespace kit
