#include "sandbox/screens/debrief/page_drawing.hpp"

#include "sandbox/screens/debrief/play_drawing.hpp"
#include "sandbox/screens/kit/painting.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>
#include <numeric>

namespace screens {
namespace {

using exchange::Block;
using exchange::BlockKind;

kit::Tone tone_of(exchange::Tone tone) {
    switch (tone) {
    case exchange::Tone::plain: return kit::Tone::ink;
    case exchange::Tone::good: return kit::Tone::good;
    case exchange::Tone::bad: return kit::Tone::late;
    case exchange::Tone::warning: return kit::Tone::soon;
    case exchange::Tone::quiet: return kit::Tone::quiet;
    }
    return kit::Tone::ink;
}

/// A written page as it is drawn, and what was pressed on it.
struct Paper {
    const kit::Look& look;
    std::size_t links = 0;
    std::optional<std::uint64_t> pressed = {};
};

std::string link_words(const kit::Look& look, std::uint64_t fact) { return look.say("screen.debrief.look_at", {{"fact", std::to_string(fact)}}); }

void draw_link(Paper& paper, std::uint64_t fact) {
    const auto id = "look_at:" + std::to_string(++paper.links) + ":" + std::to_string(fact);
    if (kit::button(paper.look, {id, link_words(paper.look, fact)}, kit::Weight::quiet)) paper.pressed = fact;
}

void draw_cell(Paper& paper, const exchange::Cell& cell, kit::Face face, float width) {
    const auto& look = paper.look;
    const kit::Group group;
    if (cell.text.empty() && cell.note.empty()) ImGui::Dummy({1, look.px(20)});
    kit::paragraph(look, cell.text, {face, tone_of(cell.tone)}, width);
    kit::paragraph(look, cell.note, {kit::Face::note, kit::Tone::quiet}, width);
    if (cell.fact != 0) draw_link(paper, cell.fact);
}

/// Side by side, each in its width; a row may be shorter than its head.
void draw_row(Paper& paper, const std::vector<exchange::Cell>& row, const std::vector<float>& widths, kit::Face face) {
    const std::span here(widths.data(), std::min(widths.size(), row.size()));
    kit::columns(here, [&](std::size_t i) { draw_cell(paper, row[i], face, here[i] - paper.look.unit(2)); });
    kit::rule(paper.look);
}

std::vector<float> widths_of(const exchange::Table& table, float space) {
    std::vector<int> parts = table.widths;
    parts.resize(table.head.size(), 1);
    const auto all = static_cast<float>(std::max(1, std::reduce(parts.begin(), parts.end())));
    std::vector<float> widths;
    for (const auto part : parts) widths.push_back(space * static_cast<float>(part) / all);
    return widths;
}

/// Where a word would not fit its column, each row stands as a small list of its own.
bool is_too_narrow(const kit::Look& look, const exchange::Table& table, const std::vector<float>& widths) {
    const auto fits = [&](std::string_view words, kit::Face face, std::size_t column) {
        return kit::longest_word(look, words, face) <= widths[column] - look.unit(2);
    };
    for (std::size_t i = 0; i < table.head.size(); ++i)
        if (!fits(table.head[i], kit::Face::note, i)) return true;
    const auto link_fits = [&](std::uint64_t fact, std::size_t column) {
        return fact == 0 || kit::button_width(look, link_words(look, fact)) <= widths[column] - look.unit(2);
    };
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
            if (!link_fits(row[i].fact, i) || !fits(row[i].text, kit::Face::body, i) || !fits(row[i].note, kit::Face::note, i)) return true;
    return false;
}

void draw_stacked(Paper& paper, const exchange::Table& table) {
    const auto& look = paper.look;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size() && i < table.head.size(); ++i) {
            if (row[i].text.empty() && row[i].note.empty()) continue;
            if (i > 0) kit::note(look, table.head[i]);
            draw_cell(paper, row[i], i == 0 ? kit::Face::bold : kit::Face::body, kit::room().x);
        }
        kit::rule(look);
    }
}

void draw_table(Paper& paper, const exchange::Table& table) {
    const auto& look = paper.look;
    kit::text(look, table.caption, {kit::Face::bold});
    if (table.head.empty()) return;
    const auto widths = widths_of(table, kit::room().x);
    if (is_too_narrow(look, table, widths)) return draw_stacked(paper, table);
    std::vector<exchange::Cell> head;
    for (const auto& word : table.head) head.push_back({word, exchange::Tone::quiet});
    draw_row(paper, head, widths, kit::Face::note);
    for (const auto& row : table.rows) draw_row(paper, row, widths, kit::Face::body);
}

void draw_list(const kit::Look& look, const Block& block) {
    int number = 0;
    for (const auto& item : block.items) {
        const auto sign = block.kind == BlockKind::steps ? std::to_string(++number) + ". " : std::string("- ");
        kit::paragraph(look, sign + item.text, {kit::Face::body, tone_of(item.tone)}, kit::measure(look));
        if (!item.note.empty()) kit::note(look, item.note);
    }
}

/// As many beside one another as fit; the drawing is the one that files have.
void draw_faces(const kit::Look& look, const std::vector<exchange::Face>& faces) {
    kit::Flow flow(look);
    for (const auto& face : faces) {
        const float size = look.px(face.sketch.size.x * 0.75F), wide = std::min(look.px(260), kit::room().x);
        flow.next(wide);
        const auto at = ImGui::GetCursorScreenPos();
        ImGui::Dummy({wide, size});
        kit::paint(look, face.sketch, at, look.scale * 0.75F);
        const float left = size + look.unit(), room = wide - left - look.unit();
        const auto name = kit::size_of(look, face.name, kit::Face::body, room);
        kit::put(look, {at.x + left, at.y}, room, face.name, {kit::Face::body}, true);
        kit::put(look, {at.x + left, at.y + std::min(name.y, size / 2)}, room, face.note, {kit::Face::note, kit::Tone::quiet}, true);
    }
}

void draw_block(Paper& paper, const Block& block) {
    const auto& look = paper.look;
    switch (block.kind) {
    case BlockKind::heading: block.level <= 2 ? kit::title(look, block.text) : kit::heading(look, block.text); return;
    case BlockKind::paragraph: kit::text(look, block.text, {kit::Face::body, tone_of(block.tone)}); return;
    case BlockKind::list:
    case BlockKind::steps: return draw_list(look, block);
    case BlockKind::table: return draw_table(paper, block.table);
    case BlockKind::timeline: return draw_play(look, block.timeline);
    case BlockKind::faces: return draw_faces(look, block.faces);
    }
}

} // namespace

std::optional<std::uint64_t> draw_blocks(const kit::Look& look, std::span<const Block> blocks) {
    Paper paper{look};
    for (const auto& block : blocks) {
        draw_block(paper, block);
        kit::gap(look, 1);
    }
    return paper.pressed;
}

} // namespace screens
