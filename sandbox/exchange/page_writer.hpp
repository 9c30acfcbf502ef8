#pragma once

#include "sandbox/exchange/page.hpp"
#include "sandbox/texts/texts.hpp"

#include <initializer_list>
#include <string_view>

namespace exchange {

/// Puts a page together, block by block.
struct PageWriter {
    const texts::Texts& texts;
    std::vector<Block> blocks = {};

    void heading(std::string_view key, int level = 2) { blocks.push_back({BlockKind::heading, level, texts(key)}); }
    void heading_says(std::string text, int level = 3) { blocks.push_back({BlockKind::heading, level, std::move(text)}); }
    void paragraph(std::string text, Tone tone = Tone::plain) { blocks.push_back({BlockKind::paragraph, 0, std::move(text), tone}); }
    void faces(std::vector<Face> of);
    void list(std::vector<Cell> items, BlockKind kind = BlockKind::list);
    /// The words of the head by their keys.
    void table(std::string caption, std::initializer_list<std::string_view> head, std::vector<int> widths, std::vector<std::vector<Cell>> rows,
               bool to_fill_in = false);
    void table_says(std::string caption, std::vector<std::string> head, std::vector<int> widths, std::vector<std::vector<Cell>> rows);
    /// With the exercise mark, and the footnote where Kosovo* is named.
    Page finished(std::string title, std::string subtitle, std::string dated = {});
};

} // namespace exchange
