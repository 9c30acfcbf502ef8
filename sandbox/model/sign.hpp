#pragma once

#include <cstdint>
#include <string_view>

/// The picture by which a scenario is known in the library: what the matter is about.
namespace model {

enum class Sign : std::uint8_t { question, name, scales, parting, time, judgement, counter, paper, money, people, house };

/// The names of the signs in scenario files, by value.
inline constexpr std::string_view sign_names[] = {"question", "name", "scales", "parting", "time", "judgement", "counter", "paper", "money", "people", "house"};

} // namespace model
