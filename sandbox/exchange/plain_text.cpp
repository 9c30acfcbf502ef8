#include "sandbox/exchange/plain_text.hpp"

#include <algorithm>

namespace exchange {
namespace {

std::string plain_inside(const Cell& cell) {
    auto text = cell.text;
    std::ranges::replace(text, '\n', ' ');
    return cell.note.empty() ? text : text + (text.empty() ? "" : " - ") + cell.note;
}

std::string rows_of(const Table& table) {
    std::string all = table.caption + "\n";
    for (const auto& row : table.rows) {
        all += "  " + plain_inside(row.front()) + "\n";
        for (std::size_t i = 1; i < row.size(); ++i)
            if (const auto says = plain_inside(row[i]); !says.empty()) all += "    " + table.head[i] + ": " + says + "\n";
    }
    return all;
}

std::string items_of(const Block& block) {
    std::string all;
    int number = 0;
    for (const auto& item : block.items) all += (block.kind == BlockKind::steps ? std::to_string(++number) + ". " : "- ") + plain_inside(item) + "\n";
    return all;
}

std::string faces_of(const Block& block) {
    std::string all;
    for (const auto& face : block.faces) all += "- " + face.name + (face.note.empty() ? "" : " - " + face.note) + "\n";
    return all;
}

std::string plain_block(const Block& block) {
    switch (block.kind) {
    case BlockKind::heading: return "\n" + block.text + "\n" + std::string(block.level > 2 ? 0 : block.text.size(), '=') + (block.level > 2 ? "" : "\n");
    case BlockKind::paragraph: return block.text + "\n";
    case BlockKind::list:
    case BlockKind::steps: return items_of(block);
    case BlockKind::table: return rows_of(block.table);
    case BlockKind::timeline: return block.timeline.says + "\n";
    case BlockKind::faces: return faces_of(block);
    }
    return {};
}

} // namespace

std::string to_text(const Page& page) {
    auto all = page.mark + "\n" + page.title + "\n" + page.subtitle + "\n";
    for (const auto& block : page.blocks) all += plain_block(block);
    return page.footnote.empty() ? all : all + "\n" + page.footnote + "\n";
}

} // namespace exchange
