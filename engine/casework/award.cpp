#include "engine/casework/award.hpp"

#include <algorithm>
#include <limits>

namespace casework {
namespace {

/// Without overflow: the base may be as large as its type.
std::int64_t permille_of(std::int64_t value, std::int64_t rate) { return value / 1000 * rate + value % 1000 * rate / 1000; }

std::int64_t permille(std::int64_t given) { return std::clamp<std::int64_t>(given, 0, 1000); }

class Computation {
public:
    void add(AwardStep step, std::int64_t so_far) {
        if (so_far == award_.value && step.kind != AwardStepKind::bracket) return;
        step.so_far = award_.value = so_far;
        award_.steps.push_back(step);
    }
    std::int64_t so_far() const { return award_.value; }
    Award result() { return std::move(award_); }

private:
    Award award_;
};

void add_brackets(Computation& computation, const profile::Amount& amount, std::int64_t base) {
    std::int64_t from = 0;
    for (std::size_t i = 0; i < amount.brackets.size() && from < base; ++i) {
        const auto& bracket = amount.brackets[i];
        const auto edge = bracket.up_to == 0 ? std::numeric_limits<std::int64_t>::max() : bracket.up_to;
        const auto to = std::min(base, edge);
        computation.add({.kind = AwardStepKind::bracket, .bracket = i, .from = from, .to = to, .rate = bracket.rate_permille},
                        computation.so_far() + permille_of(to - from, bracket.rate_permille));
        from = to;
    }
}

} // namespace

Award award(const profile::Amount& amount, const AwardTerms& terms) {
    Computation computation;
    add_brackets(computation, amount, std::max<std::int64_t>(terms.base, 0));
    if (amount.cap > 0) computation.add({.kind = AwardStepKind::capped, .to = amount.cap}, std::min(computation.so_far(), amount.cap));
    const auto less = permille(terms.reduced_permille);
    computation.add({.kind = AwardStepKind::reduced, .rate = less}, computation.so_far() - permille_of(computation.so_far(), less));
    const auto share = permille(terms.share_permille);
    computation.add({.kind = AwardStepKind::shared, .rate = share}, permille_of(computation.so_far(), share));
    const auto multiple = std::max<std::int64_t>(amount.round_to, 1);
    computation.add({.kind = AwardStepKind::rounded, .to = multiple}, computation.so_far() / multiple * multiple);
    if (computation.so_far() <= amount.nothing_up_to) computation.add({.kind = AwardStepKind::too_little, .to = amount.nothing_up_to}, 0);
    return computation.result();
}

} // namespace casework
