#pragma once

#include "sandbox/model/papers.hpp"
#include "sandbox/reading/scenario_reading.hpp"

namespace reading {

/// What a paper can be of: which report, and which place there.
struct OfReport {
    std::uint16_t report = 0, place = 0;
};

struct PapersReading {
    ScenarioReading& scenario;
    model::Papers papers{};
    Names<OfReport> evidence{"evidence"}, messages{"message"}, results{"result"};
    Names<std::uint16_t> ids{"paper"};

    Findings& findings() const { return scenario.findings; }
};

/// "says", and an act with what is filled in.
model::PaperStep read_paper_step(PapersReading& reading, const Value& value);

} // namespace reading
