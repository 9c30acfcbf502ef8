#include "sandbox/exchange/pdf.hpp"

#include "sandbox/exchange/setter.hpp"

#include <dlfcn.h>
#include <filesystem>
#include <stdexcept>

namespace exchange {
namespace {

constexpr const char* library = "libportal_paper.so";

/// By its whole path: where a library stands between us and the loader, as a sanitizer does, the loader looks beside that one.
std::string beside_program() { return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / library).string(); }

decltype(&set_page) load() {
    void* loaded = dlopen(beside_program().c_str(), RTLD_NOW | RTLD_LOCAL);
    void* found = loaded ? dlsym(loaded, "set_page") : nullptr;
    if (!found)
        throw std::runtime_error(std::string("Expected ") + library + ", which sets PDF, beside the program but it could not be loaded: " + dlerror() + ".");
    return reinterpret_cast<decltype(&set_page)>(found); // POSIX: what dlsym finds may be called
}

} // namespace

std::string to_pdf(const Page& page) {
    static const auto set = load();
    std::string pdf;
    set(page, pdf);
    return pdf;
}

} // namespace exchange
