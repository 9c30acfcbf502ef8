#include "tests/fixtures/approved.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <unistd.h>
#include <vector>

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#include <stb_image.h>

namespace {

namespace fs = std::filesystem;

/// From three steps away: a panel that is gone shows, a word that is worded otherwise does not; words are held by screens.txt.
constexpr int across = 20, down = 12;
constexpr double visible_difference = 24; ///< of 255, in one colour
constexpr std::ptrdiff_t most_changed = 4;

struct Free {
    void operator()(unsigned char* pixels) const { stbi_image_free(pixels); }
};

struct Pixels {
    explicit Pixels(const fs::path& file) : rgb(stbi_load(file.c_str(), &width, &height, nullptr, 3)) {
        INFO(file);
        REQUIRE(rgb);
    }

    int width = 0, height = 0;
    std::unique_ptr<unsigned char, Free> rgb;
};

using Colour = std::array<double, 3>;

/// The mean colour of each of the fields that the picture is cut into.
std::vector<Colour> from_afar(const Pixels& picture) {
    std::vector<Colour> fields(across * down);
    const auto share = 1.0 * across * down / picture.width / picture.height;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            for (std::size_t colour = 0; colour < 3; ++colour) {
                const auto field = static_cast<std::size_t>(y * down / picture.height * across + x * across / picture.width);
                fields[field][colour] += share * picture.rgb.get()[static_cast<std::size_t>(y * picture.width + x) * 3 + colour];
            }
    return fields;
}

bool differs(const Colour& one, const Colour& other) {
    return !std::ranges::equal(one, other, [](double a, double b) { return std::abs(a - b) <= visible_difference; });
}

std::ptrdiff_t changed(const Pixels& one, const Pixels& other) {
    const auto now = from_afar(one), before = from_afar(other);
    std::ptrdiff_t count = 0;
    for (std::size_t field = 0; field < now.size(); ++field) count += differs(now[field], before[field]) ? 1 : 0;
    return count;
}

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Every screen of the first scenario's good plan, drawn anew.
fs::path draw_screens() {
    const auto drawn = fs::temp_directory_path() / ("clean-portal-pictures-" + std::to_string(getpid()));
    // What the graphics driver leaks is not ours to mend.
    const auto command = "HOME=" + drawn.string() +
                         " ASAN_OPTIONS=detect_leaks=0 LIBGL_ALWAYS_SOFTWARE=1 GALLIUM_DRIVER=llvmpipe '" CLEAN_PORTAL_BUILD
                         "/portal-sandbox' --screenshots '" +
                         drawn.string() + "' > /dev/null";
    REQUIRE(std::system(command.c_str()) == 0);
    return drawn;
}

void keep(const fs::path& drawn, const fs::path& kept) {
    REQUIRE(std::system(("'" CLEAN_PORTAL_SOURCE "/tests/window/keep_picture' '" + drawn.string() + "' '" + kept.string() + "'").c_str()) == 0);
}

} // namespace

/// To approve what has changed: look at the pictures, then run with CLEAN_PORTAL_APPROVE=1, which keeps anew only what looks otherwise.
TEST_CASE("Every screen says what was approved and where, and those kept as pictures look as they did", "[window][pictures]") {
    const auto drawn = draw_screens();
    const auto said = text_of(drawn / "screens.txt");
    REQUIRE_FALSE(said.empty());
    fixtures::expect_approved("screens.txt", said);
    for (const auto& entry : fs::directory_iterator(fixtures::golden("pictures"))) {
        const auto now = drawn / entry.path().filename();
        INFO("drawn: " << now << ", kept: " << entry.path() << "; of " << across * down << " fields differ");
        if (fixtures::approving() && changed(Pixels(now), Pixels(entry.path())) > most_changed) keep(now, entry.path());
        CHECK(changed(Pixels(now), Pixels(entry.path())) <= most_changed);
    }
    fs::remove_all(drawn);
}
