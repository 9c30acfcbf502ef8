#include "sandbox/exchange/pdf.hpp"
#include "tests/fixtures/letter_sheets.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "sandbox/exchange/page.hpp"

namespace {

namespace fs = std::filesystem;

/// What poppler's programs say of a PDF with every sheet in it, upright and bold.
class Printed {
public:
    Printed() {
        exchange::Page page{"en", "letters", "", "mark", "", "{{page}}", "2026-01-05T09:00", {}};
        for (const auto& [name, words] : fixtures::letter_sheets())
            for (const auto kind : {exchange::BlockKind::heading, exchange::BlockKind::paragraph}) page.blocks.push_back({kind, 2, words});
        std::ofstream(path_, std::ios::binary) << exchange::to_pdf(page);
    }
    ~Printed() {
        fs::remove(path_);
        fs::remove(said_);
    }
    Printed(const Printed&) = delete;
    Printed& operator=(const Printed&) = delete;

    std::string told_by(const std::string& command) const {
        REQUIRE(std::system((command + " " + path_.string() + " > " + said_.string()).c_str()) == 0);
        std::ifstream file(said_, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::string text() const {
        REQUIRE(std::system(("pdftotext -enc UTF-8 " + path_.string() + " " + said_.string()).c_str()) == 0);
        std::ifstream file(said_, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    fs::path path_ = fs::temp_directory_path() / ("clean-portal-letters-" + std::to_string(getpid()) + ".pdf");
    fs::path said_ = path_.string() + ".txt";
};

} // namespace

TEST_CASE("Every word of the languages that are promised stands in a PDF as it was written", "[exchange][letters]") {
    const auto text = Printed().text();
    for (const auto& [name, words] : fixtures::letter_sheets()) {
        std::istringstream each(words);
        for (std::string word; each >> word;) {
            INFO(name << ": " << word);
            CHECK(text.find(word) != std::string::npos);
        }
    }
}

TEST_CASE("A PDF draws those letters from the fonts that the program is installed with and no others", "[exchange][letters]") {
    std::istringstream lines(Printed().told_by("pdffonts"));
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        INFO(line);
        CHECK((line.find("+Noto-Sans") != std::string::npos || line.find("+NotoSans") != std::string::npos || line.find("+Nanum") != std::string::npos));
    }
}
