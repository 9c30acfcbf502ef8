#pragma once

#include <string>
#include <string_view>

namespace reading {

/// "ko", "uz-Cyrl". A country's code is none: "kr".
bool is_language(std::string_view code);
/// The language that is written where somebody names its country or its English name; else nothing.
std::string language_meant(std::string_view code);

} // namespace reading
