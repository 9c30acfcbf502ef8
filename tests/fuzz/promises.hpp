#pragma once

#include "sandbox/model/problem.hpp"

#include <stdexcept>

namespace fuzz {

/// A promise was broken: it reaches the fuzzer as a crash, and a test as a failure.
inline void expect(bool kept, const char* promise) {
    if (!kept) throw std::logic_error(promise);
}

/// Either the thing or an error that says where and what to do, never both and never neither.
template <class Thing> void expect_told(const model::Read<Thing>& read) {
    expect(read.thing.has_value() != model::has_errors(read.problems), "a file is read whole or refused with a reason");
    for (const auto& problem : read.problems) {
        expect(problem.line >= 1 && problem.column >= 1, "a problem has a place");
        expect(!problem.code.empty() && !problem.what.empty() && !problem.to_do.empty(), "a problem says what and what to do");
    }
}

} // namespace fuzz
