#include "sandbox/exchange/markdown.hpp"

#include "sandbox/texts/harmless.hpp"

#include <fmt/format.h>

namespace exchange {
namespace {

/// What Markdown would read as its own is written so that it is not.
std::string plain(const std::string& text) {
    std::string safe;
    for (const char letter : texts::harmless(text)) {
        if (letter == '\n') safe += ' ';
        else if (letter == '|' || letter == '*' || letter == '_' || letter == '<' || letter == '`' || letter == '[') safe += std::string("\\") + letter;
        else safe += letter;
    }
    return safe;
}

std::string marked_inside(const Cell& cell) {
    auto text = plain(cell.text);
    if (cell.tone == Tone::bad || cell.tone == Tone::warning) text = "**" + text + "**";
    if (!cell.note.empty()) text += (text.empty() ? "" : "<br>") + plain(cell.note);
    return text;
}

std::string table(const Table& table) {
    std::string out = "**" + plain(table.caption) + "**\n\n|";
    for (const auto& word : table.head) out += " " + plain(word) + " |";
    out += "\n|";
    for (std::size_t i = 0; i < table.head.size(); ++i) out += " --- |";
    out += "\n";
    for (const auto& row : table.rows) {
        out += "|";
        for (const auto& cell : row) out += " " + marked_inside(cell) + " |";
        out += "\n";
    }
    return out;
}

std::string list(const std::vector<Cell>& items, bool numbered) {
    std::string out;
    int number = 0;
    for (const auto& item : items) {
        const auto note = item.note.empty() ? std::string{} : " (" + plain(item.note) + ")";
        out += (numbered ? std::to_string(++number) + ". " : "- ") + plain(item.text) + note + "\n";
    }
    return out;
}

/// Letters draw no faces.
std::vector<Cell> names_of(const std::vector<Face>& faces) {
    std::vector<Cell> names;
    for (const auto& face : faces) names.push_back({face.name, Tone::plain, face.note});
    return names;
}

std::string written(const Block& block) {
    switch (block.kind) {
    case BlockKind::heading: return std::string(static_cast<std::size_t>(block.level), '#') + " " + plain(block.text) + "\n";
    case BlockKind::paragraph: return plain(block.text) + "\n";
    case BlockKind::list: return list(block.items, false);
    case BlockKind::steps: return list(block.items, true);
    case BlockKind::table: return table(block.table);
    case BlockKind::timeline: return plain(block.timeline.says) + "\n";
    case BlockKind::faces: return list(names_of(block.faces), false);
    }
    return {};
}

} // namespace

std::string to_markdown(const Page& page) {
    auto out = fmt::format("**{}**\n\n# {}\n\n{}\n", plain(page.mark), plain(page.title), plain(page.subtitle));
    for (const auto& block : page.blocks) out += "\n" + written(block);
    if (!page.footnote.empty()) out += "\n" + plain(page.footnote) + "\n";
    return out + "\n**" + plain(page.mark) + "**\n";
}

} // namespace exchange
