#include "sandbox/exchange/debrief_reporter.hpp"

#include "sandbox/debrief/reporter_words.hpp"
#include "sandbox/exchange/debrief_writing.hpp"

namespace exchange {

void write_reporter(Writing& writing) {
    writing.heading("debrief.section.reporter");
    if (writing.debrief.reporter.empty()) writing.paragraph(writing.texts("debrief.sum.no_case"));
    for (const auto& side : writing.debrief.reporter) {
        if (writing.debrief.reporter.size() > 1) writing.heading_says(writing.texts("debrief.head.case") + " " + side.shown_case);
        for (const auto& part : debrief::words_of(side, writing.texts)) {
            writing.paragraph(part.heading, Tone::quiet);
            std::vector<Cell> items;
            for (const auto& line : part.lines) items.push_back({line});
            writing.list(std::move(items));
        }
    }
}

} // namespace exchange
