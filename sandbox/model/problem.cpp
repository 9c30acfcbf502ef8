#include "sandbox/model/problem.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <tuple>

namespace model {

bool has_errors(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Severity::error; });
}

const Problem& first_error(const Problems& problems) {
    const auto error = std::ranges::find(problems, Severity::error, &Problem::severity);
    return error == problems.end() ? problems.front() : *error;
}

void put_in_order(Problems& problems) {
    const auto place = [](const Problem& one) { return std::tie(one.file, one.line, one.column, one.code, one.what); };
    std::ranges::stable_sort(problems, {}, place);
    const auto repeated = std::ranges::unique(problems, {}, place);
    problems.erase(repeated.begin(), repeated.end());
}

std::string_view word_of(Severity severity) {
    static constexpr std::array<std::string_view, 3> words{"error", "warning", "note"};
    return words.at(static_cast<std::size_t>(severity));
}

std::string line_of(const Problem& problem) {
    return fmt::format("{}:{}:{}: {} {}: {}; {}", problem.file, problem.line, problem.column, word_of(problem.severity), problem.code, problem.what,
                       problem.to_do);
}

} // namespace model
