#include "sandbox/pictures/qr.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace {

/// The mark of three corners: a ring of seven squares around nine.
bool has_mark_at(const pictures::QrCode& code, int top, int left) {
    for (int row = 0; row < 7; ++row)
        for (int column = 0; column < 7; ++column) {
            const int ring = std::min({row, column, 6 - row, 6 - column});
            if (code.is_dark(top + row, left + column) != (ring != 1)) return false;
        }
    return true;
}

} // namespace

TEST_CASE("A code that a telephone reads has its marks in three corners", "[pictures]") {
    const auto code = pictures::qr_code("2026-0001 7K4-Q2M-19P");
    REQUIRE(code.width >= 21);
    CHECK(code.dark.size() == static_cast<std::size_t>(code.width) * static_cast<std::size_t>(code.width));
    CHECK(has_mark_at(code, 0, 0));
    CHECK(has_mark_at(code, 0, code.width - 7));
    CHECK(has_mark_at(code, code.width - 7, 0));
    CHECK_FALSE(has_mark_at(code, code.width - 7, code.width - 7));
}

TEST_CASE("The same words give the same code, and others another", "[pictures]") {
    CHECK(pictures::qr_code("2026-0001").dark == pictures::qr_code("2026-0001").dark);
    CHECK(pictures::qr_code("2026-0001").dark != pictures::qr_code("2026-0002").dark);
}

TEST_CASE("Words that no code can hold give no squares", "[pictures]") { CHECK(pictures::qr_code(std::string(10'000, 'x')).width == 0); }
