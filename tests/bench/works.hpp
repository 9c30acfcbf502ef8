#pragma once

#include <optional>
#include <string>
#include <vector>

/// What the bench measures. A new line is a function here and a name in the list of bench.cpp.
namespace bench {

/// How much is measured: all of it, or a fast pass that shows the same within some noise.
struct Amount {
    bool quick = false;
    int rounds() const { return quick ? 5 : 9; }
    std::size_t of(std::size_t whole) const { return quick ? whole / 10 : whole; }
};

/// "at least 0.05" of the reference, "under 3" times it, "under 50 ms".
struct Reach {
    bool at_least = false;
    double limit = 0;
    bool of_ratio = true; ///< false: the value itself must reach it
};

struct Line {
    std::string work;
    double value = 0;
    std::string unit;
    std::optional<double> reference; ///< in the same unit, measured in the same run
    Reach reach;

    std::optional<double> ratio() const { return reference ? std::optional(value / *reference) : std::nullopt; }
    bool ok() const {
        const auto reached = reach.of_ratio ? ratio().value_or(0) : value;
        return reach.at_least ? reached >= reach.limit : reached < reach.limit;
    }
};

using Work = std::vector<Line> (*)(const Amount&);

std::vector<Line> deciding(const Amount& amount);
std::vector<Line> storing(const Amount& amount);
std::vector<Line> verifying(const Amount& amount);
std::vector<Line> opening(const Amount& amount); ///< and what a case takes in memory
std::vector<Line> simulated_days(const Amount& amount);
std::vector<Line> starting(const Amount& amount);
std::vector<Line> asking_why(const Amount& amount);
std::vector<Line> loading(const Amount& amount);
std::vector<Line> reading_views(const Amount& amount);
std::vector<Line> drawing(const Amount& amount);
std::vector<Line> rasterising(const Amount& amount);

} // namespace bench
