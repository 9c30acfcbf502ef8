#pragma once

#include "sandbox/model/papers.hpp"
#include "sandbox/pictures/arrows.hpp"
#include "sandbox/pictures/sketch.hpp"

#include <functional>
#include <string>
#include <vector>

/// A paper as shapes: what stands on it, in one language, laid out in a width. Whoever paints it adds what is pressed.
namespace pictures {

using MarkedText = std::vector<model::Marked>;

struct WrittenRow {
    std::vector<MarkedText> cells;
    std::string mark;
};

struct WrittenThing {
    model::Thing thing = model::Thing::machine;
    Point middle; ///< in parts of the picture
    float size = 0.2F;
    std::string words, mark;
};

/// What stands on a paper.
struct WrittenPaper {
    model::PaperForm form = model::PaperForm::letter;
    MarkedText head, title;
    std::vector<std::pair<std::string, MarkedText>> about; ///< "From", and who
    std::vector<MarkedText> columns;
    std::vector<WrittenRow> rows;
    std::vector<MarkedText> text; ///< paragraphs
    MarkedText signature;
    std::vector<std::string> stamp;
    std::vector<WrittenThing> picture;
};

/// Where a mark stands: a stretch that goes over the end of a line has two areas.
struct MarkPlace {
    std::string mark, words;
    std::vector<Area> areas;
};

struct DrawnPaper {
    Sketch ground; ///< the sheet, beneath what is pressed
    Sketch ink;    ///< what stands on it
    std::vector<MarkPlace> marks;
};

/// How much room words take, in pixels at text scale 100 %.
using WordsSize = std::function<Point(const std::string&, Lettering)>;

/// That wide; as high as it has to be, and at least `least_height`.
DrawnPaper drawn_paper(const WrittenPaper& paper, float width, float least_height, const WordsSize& size_of);

/// How wide a paper has to be for the cells of its rows to stand beside one another unbroken; 0 without rows.
float least_width(const WrittenPaper& paper, const WordsSize& size_of);
/// Laid under a mark that is pressed, or only touched.
Sketch highlighted(const MarkPlace& mark, bool pressed);

} // namespace pictures
