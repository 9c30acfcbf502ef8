#include "sandbox/exchange/page_writer.hpp"

#include <algorithm>

namespace exchange {
namespace {

bool names_kosovo(const std::string& text) { return text.find("Kosovo") != std::string::npos; }

bool names_kosovo(const Cell& cell) { return names_kosovo(cell.text) || names_kosovo(cell.note); }

bool names_kosovo(const Block& block) {
    const auto in_text = [](const std::string& text) { return names_kosovo(text); };
    const auto in_row = [](const std::vector<Cell>& row) { return std::ranges::any_of(row, [](const Cell& cell) { return names_kosovo(cell); }); };
    return names_kosovo(block.text) || names_kosovo(block.table.caption) || std::ranges::any_of(block.table.head, in_text) || in_row(block.items) ||
           std::ranges::any_of(block.table.rows, in_row);
}

} // namespace

void PageWriter::list(std::vector<Cell> items, BlockKind kind) {
    if (items.empty()) return;
    Block block{kind, 0, {}};
    block.items = std::move(items);
    blocks.push_back(std::move(block));
}

void PageWriter::faces(std::vector<Face> of) {
    if (of.empty()) return;
    Block block{BlockKind::faces, 0, {}};
    block.faces = std::move(of);
    blocks.push_back(std::move(block));
}

void PageWriter::table(std::string caption, std::initializer_list<std::string_view> head, std::vector<int> widths, std::vector<std::vector<Cell>> rows,
                       bool to_fill_in) {
    std::vector<std::string> words;
    for (const auto key : head) words.push_back(texts(key));
    table_says(std::move(caption), std::move(words), std::move(widths), std::move(rows));
    blocks.back().table.to_fill_in = to_fill_in;
}

void PageWriter::table_says(std::string caption, std::vector<std::string> head, std::vector<int> widths, std::vector<std::vector<Cell>> rows) {
    Block block{BlockKind::table, 0, {}};
    block.table = {std::move(caption), std::move(head), std::move(widths), std::move(rows), false};
    blocks.push_back(std::move(block));
}

Page PageWriter::finished(std::string title, std::string subtitle, std::string dated) {
    Page page{texts.language(), std::move(title), std::move(subtitle), texts("exercise"), {}, texts("debrief.page_of"), std::move(dated), std::move(blocks)};
    const bool kosovo =
        names_kosovo(page.title) || names_kosovo(page.subtitle) || std::ranges::any_of(page.blocks, [](const Block& one) { return names_kosovo(one); });
    if (kosovo) page.footnote = texts("screen.kosovo");
    return page;
}

} // namespace exchange
