#include "sandbox/exchange/debrief_writing.hpp"

#include "sandbox/wording/dates.hpp"

namespace exchange {

std::string fact_and_day(const texts::Texts& texts, std::uint64_t fact, calendar::Instant at) {
    return texts("debrief.fact_and_day", {{"fact", std::to_string(fact)}, {"day", wording::readable_day(texts, at)}});
}

} // namespace exchange
