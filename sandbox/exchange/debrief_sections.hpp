#pragma once

#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/exchange/page_writer.hpp"

namespace exchange {

/// What each section of the debrief is written with.
struct Writing : PageWriter {
    const debrief::Debrief& debrief;
};

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
