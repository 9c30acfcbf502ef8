#include "sandbox/session/conducts.hpp"

namespace session {

std::vector<Conducted>& Conducts::of_case(std::uint32_t case_number) {
    if (case_number >= by_case_.size()) by_case_.resize(case_number + 1);
    return by_case_[case_number];
}

Conducted& Conducts::of(std::size_t conduct, std::uint32_t case_number, casework::TrackIndex track) {
    auto& all = of_case(case_number);
    for (auto& one : all)
        if (one.conduct == conduct && one.track == track) return one;
    return all.emplace_back(Conducted{conduct, case_number, track, made_++, {}});
}

void Conducts::note(const Conducted& conducted) {
    if (!conducted.watch.armed) {
        armed_.erase(conducted.sequence);
        return;
    }
    const auto place = static_cast<std::size_t>(&conducted - by_case_[conducted.case_number].data());
    armed_[conducted.sequence] = {conducted.case_number, place};
}

} // namespace session
