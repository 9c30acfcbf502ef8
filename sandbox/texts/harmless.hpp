#pragma once

#include <string>
#include <string_view>

namespace texts {

/// A text may hold what a terminal obeys, what a page may not hold, or what turns the direction of writing: each is shown as "?". What is of
/// another encoding is shown as a replacement mark.
std::string harmless(std::string_view text);

} // namespace texts
