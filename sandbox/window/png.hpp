#pragma once

#include <string>
#include <vector>

namespace window {

/// 8 bits each of red, green, blue; rows from the top.
struct Picture {
    int width = 0, height = 0;
    std::vector<unsigned char> rgb;
};

/// Throws std::runtime_error when the file cannot be written.
void write_png(const Picture& picture, const std::string& path);

} // namespace window
