#pragma once

#include <string_view>
#include <vector>

namespace pictures {

/// The squares of a code that a telephone reads, row by row from the top.
struct QrCode {
    int width = 0; ///< squares in a row, and rows
    std::vector<bool> dark;

    bool is_dark(int row, int column) const { return dark[static_cast<std::size_t>(row * width + column)]; }
};

/// Of a text short enough for one; else no squares at all.
QrCode qr_code(std::string_view words);

} // namespace pictures
