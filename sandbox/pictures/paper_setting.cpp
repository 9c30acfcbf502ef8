#include "sandbox/pictures/paper_setting.hpp"

#include <algorithm>

namespace pictures {
namespace {

/// Words with the blank after them; a break of the line stands alone.
std::vector<std::string> parts_of(const std::string& words) {
    std::vector<std::string> parts;
    std::string part;
    const auto end = [&] {
        if (!part.empty()) parts.push_back(std::move(part));
        part.clear();
    };
    for (const char letter : words) {
        if (letter == '\n') {
            end();
            parts.emplace_back("\n");
            continue;
        }
        part += letter;
        if (letter == ' ') end();
    }
    end();
    return parts;
}

std::string without_blank_at_end(std::string words) {
    while (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

} // namespace

std::string plain(const MarkedText& text) {
    std::string all;
    for (const auto& stretch : text) all += stretch.words;
    return all;
}

PaperSetting::PaperSetting(float width, const WordsSize& size_of) : width_(width), size_of_(size_of) {}

float PaperSetting::width_of(const MarkedText& text, Lettering lettering) const { return size_of_(plain(text), lettering).x; }

std::vector<std::vector<PaperSetting::Piece>> PaperSetting::lines_of(const MarkedText& text, float width, Lettering lettering) const {
    std::vector<std::vector<Piece>> lines(1);
    float x = 0;
    for (std::size_t stretch = 0; stretch < text.size(); ++stretch)
        for (const auto& part : parts_of(text[stretch].words)) {
            const float wide = size_of_(without_blank_at_end(part), lettering).x;
            if (part == "\n" || (x > 0 && x + wide > width + 0.5F)) {
                lines.emplace_back();
                x = 0;
            }
            if (part == "\n") continue;
            auto& line = lines.back();
            if (line.empty() || line.back().stretch != stretch) line.push_back({{}, stretch, x, 0});
            auto& piece = line.back();
            piece.words += part;
            piece.wide = size_of_(without_blank_at_end(piece.words), lettering).x;
            x = piece.x + size_of_(piece.words, lettering).x;
        }
    return lines;
}

void PaperSetting::put(const MarkedText& text, const std::vector<Piece>& line, Point at, const Line& how) {
    const float high = line_height(how.lettering);
    for (const auto& piece : line) {
        const auto words_here = without_blank_at_end(piece.words);
        const Point from{at.x + piece.x, at.y};
        drawn_.ink.shapes.push_back(words(from, words_here, how.paint, how.lettering));
        const auto& id = text[piece.stretch].mark;
        if (id.empty()) continue;
        const Area area{{from.x - 3, from.y - 1}, {from.x + piece.wide + 3, from.y + high}};
        auto below = pictures::line({{from.x, area.high.y - 2}, {from.x + piece.wide, area.high.y - 2}}, on_paper::mark);
        below.dashed = true;
        drawn_.ink.shapes.push_back(std::move(below));
        mark(id, words_here, area);
    }
}

void PaperSetting::mark(const std::string& id, const std::string& says, Area area) {
    const auto found = std::ranges::find(drawn_.marks, id, &MarkPlace::mark);
    if (found == drawn_.marks.end()) {
        drawn_.marks.push_back({id, says, {area}});
        return;
    }
    found->words += " " + says;
    found->areas.push_back(area);
}

float PaperSetting::write(const MarkedText& text, Point at, float width, Line how) {
    const auto lines = lines_of(text, width, how.lettering);
    const float high = line_height(how.lettering);
    float y = at.y;
    for (const auto& line : lines) {
        const float wide = line.empty() ? 0 : line.back().x + line.back().wide;
        const float aside = how.stands == Line::Stands::left ? 0 : how.stands == Line::Stands::right ? width - wide : (width - wide) / 2;
        put(text, line, {at.x + std::max(0.0F, aside), y}, how);
        y += high;
    }
    return y - at.y;
}

DrawnPaper PaperSetting::done(float height) {
    drawn_.ground.size = drawn_.ink.size = {width_, height};
    return std::move(drawn_);
}

} // namespace pictures
