#include "sandbox/exchange/html.hpp"

#include "sandbox/exchange/html_style.hpp"
#include "sandbox/exchange/svg.hpp"
#include "sandbox/exchange/svg_sketch.hpp"
#include "sandbox/texts/harmless.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace exchange {
namespace {

const char* class_of(Tone tone) {
    static constexpr const char* names[] = {"plain", "good", "bad", "warning", "quiet"};
    return names[static_cast<std::size_t>(tone)];
}

bool has_shape(Tone tone) { return tone == Tone::good || tone == Tone::bad || tone == Tone::warning; }

std::string inside(const Cell& cell) {
    auto text = escaped(cell.text);
    if (has_shape(cell.tone)) text = fmt::format("<span class=\"mark {}\">{}</span>", class_of(cell.tone), text);
    else if (cell.tone == Tone::quiet) text = "<span class=\"quiet\">" + text + "</span>";
    if (!cell.note.empty()) text += "<span class=\"note\">" + escaped(cell.note) + "</span>";
    return text;
}

class Html {
public:
    explicit Html(const Page& page) : page_(page) {}

    std::string write() {
        out_ = fmt::format(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{} - {}</title>\n<style>\n{}{}</style>\n</head>\n<body>\n",
            page_.language, escaped(tab_title()), escaped(page_.mark), style_sheet(), sheets() + widths());
        out_ += fmt::format("<header>\n<p class=\"exercise\">{}</p>\n<h1>{}</h1>\n<p class=\"quiet\">{}</p>\n</header>\n<main>\n", escaped(page_.mark),
                            escaped(page_.title), escaped(page_.subtitle));
        for (const auto& block : page_.blocks) write(block);
        close_section();
        out_ += "</main>\n<footer>\n";
        if (!page_.footnote.empty()) out_ += "<p>" + escaped(page_.footnote) + "</p>\n";
        out_ += "<p class=\"exercise\">" + escaped(page_.mark) + "</p>\n</footer>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    /// What stands on a browser's tab is cut there anyway; here it is cut after a word. The heading has all of it.
    std::string tab_title() const {
        constexpr std::size_t most = 70;
        const auto room = most - std::min(most / 2, page_.mark.size() + 3);
        if (page_.title.size() <= room) return page_.title;
        return page_.title.substr(0, page_.title.rfind(' ', room - 3)) + "...";
    }

    /// On paper the mark stands above each sheet, and its number below.
    std::string sheets() const {
        return fmt::format("@page{{size:A4;margin:20mm 16mm 18mm;@top-center{{content:\"{}\";font:600 9pt sans-serif}}"
                           "@bottom-center{{content:counter(page);font:9pt sans-serif}}}}\n",
                           page_.mark);
    }

    /// The widths of columns that occur, so that no cell carries a style.
    std::string widths() const {
        std::set<int> all;
        for (const auto& block : page_.blocks) all.insert(block.table.widths.begin(), block.table.widths.end());
        std::string css;
        for (const auto width : all) css += fmt::format(".w{}{{width:{}%}}\n", width, width);
        return css;
    }

    void write(const Block& block) {
        switch (block.kind) {
        case BlockKind::heading: return write_heading(block);
        case BlockKind::paragraph: out_ += fmt::format("<p{}>{}</p>\n", paragraph_class(block.tone), escaped(block.text)); return;
        case BlockKind::list: return write_list(block, "ul");
        case BlockKind::steps: return write_list(block, "ol");
        case BlockKind::table: return write_table(block.table);
        case BlockKind::timeline: return write_timeline(block.timeline);
        case BlockKind::faces: return write_faces(block.faces);
        }
    }

    static std::string paragraph_class(Tone tone) { return tone == Tone::plain ? std::string{} : fmt::format(" class=\"{}\"", class_of(tone)); }

    void write_heading(const Block& block) {
        if (block.level > 2) {
            out_ += fmt::format("<h{0}>{1}</h{0}>\n", block.level, escaped(block.text));
            return;
        }
        close_section();
        in_section_ = true;
        ++sections_;
        out_ += fmt::format("<section{2} aria-labelledby=\"s{0}\">\n<h2 id=\"s{0}\">{1}</h2>\n", sections_, escaped(block.text),
                            block.new_sheet ? " class=\"sheet\"" : "");
    }

    void close_section() {
        if (in_section_) out_ += "</section>\n";
        in_section_ = false;
    }

    void write_list(const Block& block, const char* tag) {
        out_ += fmt::format("<{}>\n", tag);
        for (const auto& item : block.items) out_ += "<li>" + inside(item) + "</li>\n";
        out_ += fmt::format("</{}>\n", tag);
    }

    void write_table(const Table& table) {
        ++tables_;
        out_ += fmt::format("<section class=\"wide\" aria-labelledby=\"t{0}\" tabindex=\"0\">\n<table{1}>\n<caption id=\"t{0}\">{2}</caption>\n", tables_,
                            table.to_fill_in ? " class=\"fill\"" : "", escaped(table.caption));
        out_ += "<colgroup>";
        for (const auto width : table.widths) out_ += fmt::format("<col class=\"w{}\">", width);
        out_ += "</colgroup>\n<thead>\n<tr>";
        for (const auto& word : table.head) out_ += "<th scope=\"col\">" + escaped(word) + "</th>";
        out_ += "</tr>\n</thead>\n<tbody>\n";
        for (const auto& row : table.rows) write_row(row);
        out_ += "</tbody>\n</table>\n</section>\n";
    }

    void write_row(const std::vector<Cell>& row) {
        out_ += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) out_ += (i == 0 ? "<th scope=\"row\">" : "<td>") + inside(row[i]) + (i == 0 ? "</th>" : "</td>");
        out_ += "</tr>\n";
    }

    void write_faces(const std::vector<Face>& faces) {
        out_ += "<ul class=\"faces\">\n";
        for (const auto& face : faces) {
            const auto note = face.note.empty() ? std::string{} : "<span class=\"note\">" + escaped(face.note) + "</span>";
            out_ += "<li>" + sketch_to_svg(face.sketch) + "<span>" + escaped(face.name) + note + "</span></li>\n";
        }
        out_ += "</ul>\n";
    }

    void write_timeline(const Timeline& timeline) {
        out_ += "<figure>\n" + to_svg(timeline) + "<figcaption>" + escaped(timeline.says) + "</figcaption>\n</figure>\n";
    }

    const Page& page_;
    std::string out_;
    bool in_section_ = false;
    int sections_ = 0, tables_ = 0;
};

} // namespace

std::string escaped(const std::string& text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char letter : texts::harmless(text)) switch (letter) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\n': safe += "<br>"; break;
        default: safe += letter;
        }
    return safe;
}

std::string to_html(const Page& page) { return Html(page).write(); }

} // namespace exchange
