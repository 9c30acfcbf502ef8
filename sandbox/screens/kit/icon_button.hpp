#pragma once

#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/widgets.hpp"

/// Buttons with a picture.
namespace kit {

inline constexpr float icon_button_size = 36; ///< at 100 %

/// A picture alone; its label is said when it is pointed at or focused.
bool icon_button(const Look& look, const Name& name, Icon which, const ButtonStyle& style = {});
/// A picture with its label beside it.
bool labelled_button(const Look& look, const Name& name, Icon which, const ButtonStyle& style = {});
float labelled_button_width(const Look& look, std::string_view label);

} // namespace kit
