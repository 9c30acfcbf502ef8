#include "tests/bench/works.hpp"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string_view>

/// The speed table: what we do against the least that could be done, in one run on one machine.
namespace {

using bench::Line;

struct Named {
    std::string_view name;
    bench::Work work;
};
constexpr Named works[] = {{"deciding", bench::deciding},   {"storing", bench::storing},   {"verifying", bench::verifying},    {"opening", bench::opening},
                           {"days", bench::simulated_days}, {"starting", bench::starting}, {"why", bench::asking_why},         {"loading", bench::loading},
                           {"views", bench::reading_views}, {"drawing", bench::drawing},   {"rasterising", bench::rasterising}};

struct Asked {
    bool as_json = false;
    bench::Amount amount;
    std::vector<std::string_view> names; ///< none: every work
};

std::string reach_of(const Line& line) {
    const auto limit = fmt::format("{} {:g}", line.reach.at_least ? "at least" : "under", line.reach.limit);
    return line.reach.of_ratio ? limit : limit + " " + line.unit;
}

/// Four figures and commas: 4,821,000.
std::string rounded(double value) {
    if (value < 1000) return fmt::format("{:.3g}", value);
    auto text = fmt::format("{:.0f}", value);
    for (auto place = static_cast<int>(text.size()) - 3; place > 0; place -= 3) text.insert(static_cast<std::size_t>(place), ",");
    return text;
}

void print(const Line& line) {
    const auto ratio = line.ratio() ? fmt::format("{:.3g}", *line.ratio()) : "-";
    const auto reference = line.reference ? rounded(*line.reference) : "-";
    std::printf("%s\n", fmt::format("{:<52} {:>12} {:<8} {:>12} {:>7}  {:<16} {}", line.work, rounded(line.value), line.unit, reference, ratio, reach_of(line),
                                    line.ok() ? "ok" : "MISSED")
                            .c_str());
    std::fflush(stdout);
}

nlohmann::ordered_json json_of(const Line& line) {
    nlohmann::ordered_json json{{"work", line.work}, {"value", line.value}, {"unit", line.unit}, {"reference", nullptr}, {"ratio", nullptr}};
    if (line.reference) json["reference"] = *line.reference;
    if (line.ratio()) json["ratio"] = *line.ratio();
    json["reach"] = reach_of(line);
    json["ok"] = line.ok();
    return json;
}

bool is_asked(const Asked& asked, std::string_view name) { return asked.names.empty() || std::ranges::find(asked.names, name) != asked.names.end(); }

bool understands(Asked& asked, std::string_view word) {
    if (word == "--json") return asked.as_json = true;
    if (word == "--quick") return asked.amount.quick = true;
    asked.names.push_back(word);
    return std::ranges::find(works, word, &Named::name) != std::end(works);
}

void run(const Asked& asked) {
    auto all = nlohmann::ordered_json::array();
    if (!asked.as_json) std::printf("%-52s %12s %-8s %12s %7s  %-16s\n", "work", "value", "unit", "reference", "ratio", "reach");
    for (const auto& [name, work] : works) {
        if (!is_asked(asked, name)) continue;
        for (const auto& line : work(asked.amount)) {
            if (asked.as_json) all.push_back(json_of(line));
            else print(line);
        }
    }
    if (asked.as_json) std::printf("%s\n", all.dump(2).c_str());
}

} // namespace

int main(int argc, char** argv) {
    Asked asked;
    for (int i = 1; i < argc; ++i)
        if (!understands(asked, argv[i])) return std::fprintf(stderr, "bench: expected --json, --quick or the name of a work but got %s\n", argv[i]), 2;
    run(asked);
    return 0;
}
