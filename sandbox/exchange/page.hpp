#pragma once

#include "sandbox/pictures/sketch.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

/// A document as it is read, before anybody decides how it looks: HTML, Markdown and PDF are written from the same.
namespace exchange {

/// Said by word and shape; colour only repeats it.
enum class Tone { plain, good, bad, warning, quiet };

struct Cell {
    std::string text;
    Tone tone = Tone::plain;
    std::string note = {};  ///< smaller, below
    std::uint64_t fact = 0; ///< where the play can be looked at for it; 0: nowhere. On paper the words say so
};

struct Table {
    std::string caption;
    std::vector<std::string> head;
    std::vector<int> widths;             ///< parts of the line, by column
    std::vector<std::vector<Cell>> rows; ///< the first cell names its row
    bool to_fill_in = false;             ///< leaves room to write
};

/// A point of a timeline, from 0 (its beginning) to 1000 (its end).
struct TimelineMark {
    int at = 0;
    std::string label; ///< one or two characters; the table tells the rest
    Tone tone = Tone::plain;
};

/// Two lines: the play, and how it would have gone.
struct Timeline {
    std::string title, says;
    std::string mine_name, other_name;
    std::vector<TimelineMark> months, mine, other;
    int parts_at = -1; ///< no other line when below zero
    int mine_ends = 1000, other_ends = 1000;
    std::string parts_label;
};

/// For each mark the lowest row, from 0, in which it covers none before it; `apart` in thousandths of the width.
inline std::vector<int> rows_of(const std::vector<TimelineMark>& marks, int apart) {
    std::vector<int> rows, free_from;
    for (const auto& mark : marks) {
        const auto free = std::ranges::find_if(free_from, [&](int from) { return mark.at >= from; });
        rows.push_back(static_cast<int>(free - free_from.begin()));
        if (free == free_from.end()) free_from.push_back(mark.at + apart);
        else *free = mark.at + apart;
    }
    return rows;
}

/// How many rows those are; at least one.
inline int row_count(const std::vector<int>& rows) { return rows.empty() ? 1 : std::ranges::max(rows) + 1; }

/// Somebody with a drawn face beside the name.
struct Face {
    std::string name, note;
    pictures::Sketch sketch;
};

enum class BlockKind { heading, paragraph, list, steps, table, timeline, faces };

struct Block {
    BlockKind kind = BlockKind::paragraph;
    int level = 2; ///< of a heading
    std::string text;
    Tone tone = Tone::plain;
    std::vector<Cell> items = {};
    Table table = {};
    Timeline timeline = {};
    std::vector<Face> faces = {};
    bool new_sheet = false; ///< on paper it begins a sheet of its own
};

struct Page {
    std::string language, title, subtitle;
    std::string mark;     ///< stands on every page
    std::string footnote; ///< empty where it is not needed
    std::string page_of;  ///< "Page {{page}} of {{pages}}"
    std::string dated;    ///< the simulated moment, in ISO form
    std::vector<Block> blocks;
};

} // namespace exchange
