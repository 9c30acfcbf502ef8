#include "sandbox/app/written_beside.hpp"
#include "sandbox/texts/told.hpp"

#include <filesystem>

namespace app {
namespace {

namespace fs = std::filesystem;

std::string numbered(const std::string& stem, const std::string& ending, int number) {
    return number == 1 ? stem + ending : stem + "-" + std::to_string(number) + ending;
}

int first_free(const std::string& stem, const std::string& ending) {
    int number = 1;
    while (fs::exists(numbered(stem, ending, number))) ++number;
    return number;
}

std::string told(const std::string& stem, const std::string& ending, int number, const texts::Texts& texts) {
    const auto file = numbered(stem, ending, number);
    if (number == 1) return texts("export.written", {{"file", file}});
    return texts("export.written_beside", {{"file", file}, {"earlier", numbered(stem, ending, number - 1)}});
}

} // namespace

std::string write_beside(const std::string& stem, const std::string& ending, const std::function<void(const std::string& path)>& write,
                         const texts::Texts& texts) {
    try {
        fs::create_directories(fs::path(stem).parent_path());
        const auto number = first_free(stem, ending);
        write(numbered(stem, ending, number));
        return told(stem, ending, number, texts);
    } catch (const std::exception& broken) {
        return texts::told(texts, broken);
    }
}

} // namespace app
