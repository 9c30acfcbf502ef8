#pragma once

#include "engine/views/journey.hpp"
#include "sandbox/screens/kit/icons.hpp"

#include <optional>
#include <span>
#include <string_view>

/// The plate of a way with stops: done filled, current ringed, ahead dotted.
namespace kit {

enum class StopSize : std::uint8_t {
    large, ///< with an icon, pressed
    small, ///< with words
    dot    ///< alone
};

struct StopPlate {
    views::StopState state = views::StopState::ahead;
    std::optional<Icon> icon;
    std::string_view name, note; ///< below one another, below the stop
};

float stop_radius(const Look& look, StopSize size);
/// From the middle of a stop to the end of the words below it.
float stop_depth(const Look& look, StopSize size);
/// From stop to stop: whole up to where it is, dotted from there.
void stops_way(const Look& look, std::span<const ImVec2> stops, std::size_t here, StopSize size);
/// Around that point; takes no space.
void stop(const Look& look, ImVec2 centre, StopSize size, const StopPlate& plate);
/// Below the stop around that point, at most so wide; ways run beneath them.
void stop_words(const Look& look, ImVec2 centre, float width, StopSize size, const StopPlate& plate);
/// One line around that point, which hides what it lies on.
void words_in_middle(const Look& look, ImVec2 top, float width, std::string_view words, Style style);

} // namespace kit
