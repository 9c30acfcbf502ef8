#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Rows to sort, filter and reckon with: what a page tells, without its headings.
namespace exchange {

/// A text, or a number of our own: only a number may look like one to a spreadsheet.
struct Entry {
    std::string text;
    bool is_number = false;

    Entry(std::string words) : text(std::move(words)) {}
    Entry(const char* words) : text(words) {}
    Entry(std::int64_t number) : text(std::to_string(number)), is_number(true) {}
};

struct Sheet {
    std::vector<std::string> head;
    std::vector<std::vector<Entry>> rows; ///< each as long as the head
};

} // namespace exchange
