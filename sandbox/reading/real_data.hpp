#pragma once

#include <string>

/// What in a text looks as if it were somebody's: training data must be nobody's.
namespace reading {

/// As people write it in Korea, Mongolia, Uzbekistan, Kosovo and elsewhere; "a phone number", or nothing.
std::string real_data_in(const std::string& text);

} // namespace reading
