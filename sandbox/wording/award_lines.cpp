#include "sandbox/wording/award_lines.hpp"

#include "sandbox/texts/key_at.hpp"

namespace wording {

std::string grouped(std::int64_t number) {
    auto digits = std::to_string(number);
    const auto sign = digits.starts_with('-') ? std::size_t{1} : std::size_t{0};
    for (auto place = digits.size(); place > sign + 3;) digits.insert(place -= 3, 1, ',');
    return digits;
}

std::string per_cent(std::int64_t permille) {
    return std::to_string(permille / 10) + (permille % 10 ? "." + std::to_string(permille % 10) : std::string{}) + " %";
}

std::vector<std::string> award_lines(const texts::Texts& texts, const profile::Amount& amount, const casework::Award& award) {
    static constexpr const char* keys[] = {"award.bracket", "award.capped", "award.reduced", "award.shared", "award.rounded", "award.too_little"};
    std::vector<std::string> lines;
    for (const auto& step : award.steps) {
        auto line = texts(texts::key_at(keys, step.kind),
                          {{"from", grouped(step.from)}, {"to", grouped(step.to)}, {"rate", per_cent(step.rate)}, {"so_far", grouped(step.so_far)}});
        const bool unconfirmed = step.kind == casework::AwardStepKind::bracket && amount.brackets[step.bracket].law.status == profile::Status::unconfirmed;
        lines.push_back(unconfirmed ? line + " - " + texts("law.unconfirmed") : line);
    }
    return lines;
}

} // namespace wording
