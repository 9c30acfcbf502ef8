#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

/// Shows where something went: a fifth of a second, and never in anybody's way.
namespace kit {

struct Look;

/// What is on its way over the screen.
class Motions {
public:
    static constexpr double seconds = 0.22;

    /// Between where it stood and the target, eased. What was not drawn in the frame before is at its target at once.
    float follow(std::uint32_t id, float target, double now, int frame);
    /// From 0 to 1 since that id was drawn first; 1 once it has arrived.
    float arrive(std::uint32_t id, double now, int frame);
    /// Something that was drawn in this frame has not arrived.
    bool any(int frame) const { return last_on_its_way_ == frame; }

private:
    struct Motion {
        float from = 0, to = 0;
        double began = 0;
        int drawn = -2; ///< frame
    };
    float shown(const Motion& motion, double now, int frame);

    std::unordered_map<std::uint32_t, Motion> motions_;
    int last_on_its_way_ = -1;
};

/// The target itself where nothing moves.
float follow(const Look& look, std::string_view id, float target);
/// 1 where nothing moves.
float arrival(const Look& look, std::string_view id);

} // namespace kit
