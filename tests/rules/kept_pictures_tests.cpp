#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_pictures = 24;
constexpr std::uintmax_t most_bytes = 2 << 20;

const fs::path top_folder = CLEAN_PORTAL_SOURCE;

/// What git keeps for ever: every picture of the house, not of what was built in it.
std::vector<fs::path> kept_pictures() {
    std::vector<fs::path> pictures;
    for (auto entry = fs::recursive_directory_iterator(top_folder); entry != fs::recursive_directory_iterator(); ++entry) {
        const auto name = entry->path().filename().string();
        if (entry->is_directory() && (name.starts_with("build") || name.starts_with("."))) entry.disable_recursion_pending();
        else if (entry->path().extension() == ".png") pictures.push_back(entry->path());
    }
    return pictures;
}

} // namespace

TEST_CASE("Few and small pictures are kept, since each stays in the history for ever", "[rules]") {
    std::uintmax_t bytes = 0;
    for (const auto& picture : kept_pictures()) bytes += fs::file_size(picture);
    CHECK(kept_pictures().size() <= most_pictures);
    CHECK(bytes <= most_bytes);
}

TEST_CASE("Every picture that the readme shows is kept", "[rules]") {
    std::ifstream file(top_folder / "README.md");
    const std::string text(std::istreambuf_iterator<char>(file), {});
    static const std::regex shown("!\\[[^\\]]*\\]\\(([^)]+)\\)");
    std::size_t pictures = 0;
    for (std::sregex_iterator match(text.begin(), text.end(), shown), end; match != end; ++match, ++pictures) {
        INFO((*match)[1].str());
        CHECK(fs::exists(top_folder / (*match)[1].str()));
    }
    CHECK(pictures > 0);
}
