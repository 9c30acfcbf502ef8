#pragma once

#include "sandbox/screens/kit/registry.hpp"

#include <string>

namespace kit {

/// What the last frame said and where, a line for each control and value that can be seen, in reading order: column (of 80) and row (of 30),
/// kind, id, words, value. So two frames can be compared, and the difference read.
std::string frame_words(const Registry& registry, ImVec2 screen);

} // namespace kit
