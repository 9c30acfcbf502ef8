#include "sandbox/exchange/pdf.hpp"

#include "sandbox/exchange/setter.hpp"

#include <dlfcn.h>
#include <stdexcept>

namespace exchange {
namespace {

constexpr const char* library = "libportal_paper.so";

decltype(&set_page) load() {
    void* loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL);
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
