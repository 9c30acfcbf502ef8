#pragma once

#include "tests/screens/at_the_desk.hpp"

/// Whether what is drawn lies apart, and within its sheet.
namespace fixtures {

inline bool overlap(const kit::Rect& one, const kit::Rect& other) {
    return one.Min.x < other.Max.x && other.Min.x < one.Max.x && one.Min.y < other.Max.y && other.Min.y < one.Max.y;
}

struct Box {
    std::string name;
    kit::Rect rect;
};

inline void expect_apart(const std::vector<Box>& boxes) {
    for (std::size_t one = 0; one < boxes.size(); ++one)
        for (std::size_t other = one + 1; other < boxes.size(); ++other) {
            INFO(boxes[one].name << " over " << boxes[other].name);
            CHECK_FALSE(overlap(boxes[one].rect, boxes[other].rect));
        }
}

inline void expect_within(const std::vector<Box>& boxes, const kit::Rect& sheet) {
    for (const auto& box : boxes) {
        INFO(box.name);
        CHECK(box.rect.Min.x >= sheet.Min.x);
        CHECK(box.rect.Max.x <= sheet.Max.x);
        CHECK(box.rect.Max.y <= sheet.Max.y);
    }
}

} // namespace fixtures
