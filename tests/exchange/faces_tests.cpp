#include "sandbox/exchange/debrief_file.hpp"
#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/exchange/html.hpp"
#include "sandbox/exchange/pdf.hpp"
#include "sandbox/exchange/svg_sketch.hpp"
#include "sandbox/pictures/drawn_portrait.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <fstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using exchange::Block;
using exchange::BlockKind;
using pictures::Shape;

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t number = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++number;
    return number;
}

std::size_t of_kind(const pictures::Sketch& sketch, Shape::Kind kind) {
    return static_cast<std::size_t>(std::ranges::count(sketch.shapes, kind, &Shape::kind));
}

model::Portrait everything_at_once() { return {model::Hair::curled, model::Wear::uniform, 2, 3, true, true}; }

exchange::Page page_of(std::vector<exchange::Face> faces) {
    exchange::Page page;
    page.language = "en";
    page.title = "Faces";
    page.mark = "EXERCISE";
    page.page_of = "Page {{page}} of {{pages}}";
    page.dated = "2026-04-03T09:10";
    Block block{BlockKind::faces, 0, {}};
    block.faces = std::move(faces);
    page.blocks.push_back(std::move(block));
    return page;
}

/// What poppler reads in a PDF by one of its programs; nothing where it is not installed.
std::optional<std::string> read_by(const std::string& program, const std::string& pdf) {
    if (std::system(("command -v " + program + " > /dev/null").c_str()) != 0) return {};
    const auto path = (fs::temp_directory_path() / ("clean-portal-faces-" + std::to_string(getpid()))).string();
    std::ofstream(path + ".pdf", std::ios::binary) << pdf;
    const auto* form = program == "pdftocairo" ? " -svg " : " -enc UTF-8 ";
    REQUIRE(std::system((program + form + path + ".pdf " + path + ".out").c_str()) == 0);
    std::ifstream file(path + ".out", std::ios::binary);
    std::string read{std::istreambuf_iterator<char>(file), {}};
    fs::remove(path + ".pdf");
    fs::remove(path + ".out");
    return read;
}

std::string squeezed(const std::string& text) {
    std::string words;
    for (const char letter : text)
        if (std::isspace(static_cast<unsigned char>(letter)) == 0) words += letter;
    return words;
}

std::vector<std::string> sheets_of(const std::string& read) {
    std::vector<std::string> sheets;
    for (std::size_t from = 0, to = 0; (to = read.find('\f', from)) != std::string::npos; from = to + 1)
        sheets.push_back(squeezed(read.substr(from, to - from)));
    return sheets;
}

exchange::Page debrief_of(const std::string& scenario, const std::string& plan) {
    const auto texts = fixtures::english();
    return exchange::debrief_page(debrief::debrief(fixtures::played_by_plan(scenario, plan), texts), texts);
}

} // namespace

TEST_CASE("A face in HTML is made of the strokes of its sketch: as many, of the same kinds and colours", "[exchange][portrait]") {
    const auto sketch = pictures::portrait(everything_at_once(), pictures::cloth_of_role(1), 64);
    const auto svg = exchange::sketch_to_svg(sketch);
    CHECK(times(svg, "<ellipse") == of_kind(sketch, Shape::Kind::disc));
    CHECK(times(svg, "<polygon") == of_kind(sketch, Shape::Kind::polygon));
    CHECK(times(svg, "<polyline") == of_kind(sketch, Shape::Kind::line));
    CHECK(times(svg, "<rect") == of_kind(sketch, Shape::Kind::box));
    CHECK(times(svg, "fill=\"#e69f00\"") > 0);
    CHECK(svg.find("style=") == std::string::npos);
}

TEST_CASE("A face in PDF is made of the strokes of its sketch", "[exchange][portrait]") {
    const auto sketch = pictures::portrait(everything_at_once(), pictures::cloth_of_role(1), 64);
    const auto without = read_by("pdftocairo", exchange::to_pdf(page_of({{"Somebody", "", {{64, 64}, {}}}})));
    const auto with = read_by("pdftocairo", exchange::to_pdf(page_of({{"Somebody", "", sketch}})));
    if (!with || !without) return;
    CHECK(times(*with, "<path") == times(*without, "<path") + sketch.shapes.size());
}

TEST_CASE("The debrief shows whoever was played with a face, in HTML as on paper", "[exchange][portrait]") {
    const auto page = debrief_of("inflated_invoices", "good");
    const auto faces = std::ranges::find(page.blocks, BlockKind::faces, &Block::kind);
    REQUIRE(faces != page.blocks.end());
    CHECK(faces->faces.size() == 3);
    CHECK(times(exchange::to_html(page), "<svg class=\"face\"") == 3);
}

TEST_CASE("The first sheet of a debrief is enough by itself, and the record begins on the second", "[exchange]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto page = debrief_of(scenario, plan);
        const auto annex = std::ranges::find(page.blocks, true, &Block::new_sheet);
        REQUIRE(annex != page.blocks.end());
        const auto read = read_by("pdftotext", exchange::to_pdf(page));
        if (!read) return;
        const auto sheets = sheets_of(*read);
        REQUIRE(sheets.size() > 1);
        CHECK(sheets[1].find(squeezed(annex->text)) != std::string::npos);
        for (const auto& block : page.blocks)
            if (&block < &*annex) CHECK(sheets[0].find(squeezed(block.text)) != std::string::npos);
    }
}

TEST_CASE("No heading stands alone at the end of a sheet", "[exchange]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        const auto page = debrief_of(scenario, plan);
        const auto read = read_by("pdftotext", exchange::to_pdf(page));
        if (!read) return;
        const auto sheets = sheets_of(*read);
        for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet) {
            INFO(scenario << " " << plan << ", sheet " << sheet + 1);
            const auto end = sheets[sheet].rfind("Page" + std::to_string(sheet + 1) + "of");
            REQUIRE(end != std::string::npos);
            for (const auto& block : page.blocks)
                if (block.kind == BlockKind::heading) CHECK_FALSE(sheets[sheet].substr(0, end).ends_with(squeezed(block.text)));
        }
    }
}
