#include "sandbox/screens/kit/motion.hpp"

#include "sandbox/screens/kit/look.hpp"

#include <algorithm>

namespace kit {
namespace {

/// Quick at first, slow where it arrives.
float eased(float share) {
    const auto left = 1 - share;
    return 1 - left * left * left;
}

std::uint32_t id_of(std::string_view id) { return ImGui::GetID(id.data(), id.data() + id.size()); }

} // namespace

float Motions::shown(const Motion& motion, double now, int frame) {
    const auto share = static_cast<float>(std::clamp((now - motion.began) / seconds, 0.0, 1.0));
    if (share < 1) last_on_its_way_ = frame;
    return motion.from + (motion.to - motion.from) * eased(share);
}

float Motions::follow(std::uint32_t id, float target, double now, int frame) {
    auto& motion = motions_[id];
    const bool is_new = motion.drawn < frame - 1;
    motion.drawn = frame;
    if (is_new) motion = {target, target, now - seconds, frame};
    else if (motion.to != target) motion = {shown(motion, now, frame), target, now, frame};
    return shown(motion, now, frame);
}

float Motions::arrive(std::uint32_t id, double now, int frame) {
    auto& motion = motions_[id];
    if (motion.drawn < 0) motion = {0, 1, now, frame};
    motion.drawn = frame;
    return shown(motion, now, frame);
}

float follow(const Look& look, std::string_view id, float target) {
    return look.motions ? look.motions->follow(id_of(id), target, ImGui::GetTime(), ImGui::GetFrameCount()) : target;
}

float arrival(const Look& look, std::string_view id) { return look.motions ? look.motions->arrive(id_of(id), ImGui::GetTime(), ImGui::GetFrameCount()) : 1; }

} // namespace kit
