#include "sandbox/model/portrait.hpp"

namespace model {

Portrait portrait_of(std::string_view id) {
    std::uint32_t mixed = 2166136261U;
    for (const char character : id) mixed = (mixed ^ static_cast<unsigned char>(character)) * 16777619U;
    const auto part = [&](std::uint32_t of) {
        mixed ^= mixed >> 15U;
        mixed *= 2246822519U;
        return static_cast<std::uint8_t>((mixed >> 8U) % of);
    };
    return {static_cast<Hair>(part(5)), static_cast<Wear>(part(3)), part(3), part(hair_shades), part(4) == 0, false};
}

} // namespace model
