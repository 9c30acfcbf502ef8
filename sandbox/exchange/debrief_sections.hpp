#pragma once

#include "sandbox/exchange/debrief_page.hpp"

namespace exchange {

/// What each section of the debrief is written with.
struct Writing {
    const session::Debrief& debrief;
    const texts::Texts& texts;
    std::vector<Block> blocks = {};

    void heading(std::string_view key, int level = 2) { blocks.push_back({BlockKind::heading, level, texts(key)}); }
    void heading_says(std::string text, int level = 3) { blocks.push_back({BlockKind::heading, level, std::move(text)}); }
    void paragraph(std::string text, Tone tone = Tone::plain) { blocks.push_back({BlockKind::paragraph, 0, std::move(text), tone}); }
    void list(std::vector<Cell> items, BlockKind kind = BlockKind::list);
    /// The words of the head by their keys.
    void table(std::string caption, std::initializer_list<std::string_view> head, std::vector<int> widths, std::vector<std::vector<Cell>> rows,
               bool to_fill_in = false);
};

std::string day(calendar::Instant moment);
/// "fact 12, Tue 14 May 2024"
std::string fact_and_day(const texts::Texts& texts, std::uint64_t fact, calendar::Instant at);

void write_score(Writing& writing);
void write_moments(Writing& writing);
void write_decisions(Writing& writing);
void write_process(Writing& writing);
void write_identity(Writing& writing);
void write_reporter(Writing& writing);
void write_limits(Writing& writing);
void write_law(Writing& writing);
void write_talk(Writing& writing); ///< notes, questions, before and after
void write_next(Writing& writing); ///< hot wash, what will be changed

} // namespace exchange
