#include <array>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <set>
#include <unistd.h>

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#include <stb_image.h>

namespace {

namespace fs = std::filesystem;

/// Software renderers round differently; a word that moved changes far more than this.
constexpr double most_changed_pixels_permille = 0.2;
constexpr int visible_difference = 40; ///< of 255, in one colour

struct Free {
    void operator()(unsigned char* pixels) const { stbi_image_free(pixels); }
};

struct Pixels {
    explicit Pixels(const fs::path& file) : rgb(stbi_load(file.c_str(), &width, &height, nullptr, 3)) {}
    std::size_t bytes() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3; }

    int width = 0, height = 0;
    std::unique_ptr<unsigned char, Free> rgb;
};

double changed_permille(const Pixels& one, const Pixels& other) {
    std::size_t changed = 0;
    for (std::size_t i = 0; i < one.bytes(); i += 3) {
        int most = 0;
        for (std::size_t colour = 0; colour < 3; ++colour) most = std::max(most, std::abs(one.rgb.get()[i + colour] - other.rgb.get()[i + colour]));
        if (most > visible_difference) ++changed;
    }
    return 3000.0 * static_cast<double>(changed) / static_cast<double>(one.bytes());
}

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
    return names;
}

} // namespace

/// To approve what has changed: look at the pictures, then run with CLEAN_PORTAL_APPROVE=1.
TEST_CASE("Every screen looks as it was approved", "[window][pictures]") {
    const auto drawn = fs::temp_directory_path() / ("clean-portal-pictures-" + std::to_string(getpid()));
    const fs::path approved = fs::path(CLEAN_PORTAL_SOURCE) / "tests/golden/pictures";
    // What the graphics driver leaks is not ours to mend.
    const auto command = "HOME=" + drawn.string() +
                         " ASAN_OPTIONS=detect_leaks=0 LIBGL_ALWAYS_SOFTWARE=1 GALLIUM_DRIVER=llvmpipe '" CLEAN_PORTAL_BUILD
                         "/portal-sandbox' --screenshots '" +
                         drawn.string() + "' > /dev/null";
    REQUIRE(std::system(command.c_str()) == 0);
    if (std::getenv("CLEAN_PORTAL_APPROVE")) {
        fs::remove_all(approved);
        fs::copy(drawn, approved);
    }
    CHECK(names_in(drawn) == names_in(approved));
    for (const auto& name : names_in(approved)) {
        INFO("drawn: " << (drawn / name) << ", approved: " << (approved / name));
        const Pixels now(drawn / name), before(approved / name);
        REQUIRE(now.rgb);
        REQUIRE(before.rgb);
        REQUIRE(std::pair(now.width, now.height) == std::pair(before.width, before.height));
        CHECK(changed_permille(now, before) < most_changed_pixels_permille);
    }
    fs::remove_all(drawn);
}
