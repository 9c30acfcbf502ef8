#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace bench {

template <class Work> double seconds(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// What processors worked for it: of use where nothing is waited for, or both wait alike, and the machine has other things to do.
template <class Work> double cpu_seconds(const Work& work) {
    const auto now = [] {
        timespec at{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
        return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) / 1e9;
    };
    const auto begin = now();
    work();
    return now() - begin;
}

inline double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Race {
    double ours = 0, reference = 0; ///< medians, in seconds
};

/// Both say how many seconds they took. In turn, so that what else the machine does falls on both; the first round only warms up.
template <class Ours, class Reference> Race race_of_seconds(int rounds, const Ours& ours, const Reference& reference) {
    std::vector<double> of_ours, of_reference;
    for (int round = 0; round <= rounds; ++round) {
        const double took = ours(), reference_took = reference();
        if (round == 0) continue;
        of_ours.push_back(took);
        of_reference.push_back(reference_took);
    }
    return {median(of_ours), median(of_reference)};
}

template <class Ours, class Reference> Race race(int rounds, const Ours& ours, const Reference& reference) {
    return race_of_seconds(
        rounds, [&] { return seconds(ours); }, [&] { return seconds(reference); });
}

/// The compiler must believe that somebody looks at it.
template <class Value> void keep(const Value& value) { asm volatile("" : : "g"(&value) : "memory"); }

} // namespace bench
