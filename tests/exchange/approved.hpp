#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace fixtures {

/// CLEAN_PORTAL_APPROVE=1 writes the approved file anew; review the difference before committing it.
inline void expect_approved(const std::string& name, const std::string& text) {
    const auto path = std::filesystem::path(CLEAN_PORTAL_SOURCE) / "tests/golden" / name;
    if (std::getenv("CLEAN_PORTAL_APPROVE")) std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    INFO(path);
    CHECK(text == std::string(std::istreambuf_iterator<char>(file), {}));
}

} // namespace fixtures
