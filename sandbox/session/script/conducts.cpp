#include "sandbox/session/script/conducts.hpp"

namespace session {

/// Whoever was refused may have named any number: no room is made for it.
std::span<Conducted> Conducts::of_case(std::uint32_t case_number) {
    return case_number < by_case_.size() ? std::span(by_case_[case_number]) : std::span<Conducted>{};
}

Conducted& Conducts::of(std::size_t conduct, std::uint32_t case_number, casework::TrackIndex track) {
    if (case_number >= by_case_.size()) by_case_.resize(case_number + 1);
    auto& all = by_case_[case_number];
    for (std::size_t looked_at = 0; looked_at < all.size(); ++looked_at) {
        if (next_ >= all.size()) next_ = 0;
        auto& one = all[next_++];
        if (one.conduct == conduct && one.track == track) return one;
    }
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
