#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// How somebody of a scenario looks: a few parts of which a face is drawn, like nobody's.
namespace model {

enum class Hair : std::uint8_t { shorn, parted, curled, bob, bun, scarf, cap };
enum class Wear : std::uint8_t { suit, shirt, blouse, uniform, coat };

struct Portrait {
    Hair hair = Hair::parted;
    Wear wear = Wear::shirt;
    std::uint8_t skin = 0;  ///< of skin_tones
    std::uint8_t shade = 0; ///< of the hair, of hair_shades
    bool glasses = false, beard = false;
    bool operator==(const Portrait&) const = default;
};

inline constexpr std::size_t skin_tones = 5, hair_shades = 5;

/// The names of the parts in scenario files, by value.
inline constexpr std::string_view hair_names[] = {"shorn", "parted", "curled", "bob", "bun", "scarf", "cap"};
inline constexpr std::string_view wear_names[] = {"suit", "shirt", "blouse", "uniform", "coat"};

/// Somebody of whom the scenario does not say it: the same each time, by the id.
Portrait portrait_of(std::string_view id);

} // namespace model
