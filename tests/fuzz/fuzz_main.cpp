#include "tests/fuzz/targets.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>

/// One program for all: FUZZ_TARGET names the target; with FUZZ_SEEDS it writes into that folder what the target starts from instead.
namespace {

const fuzz::Target& chosen() {
    const char* name = std::getenv("FUZZ_TARGET");
    for (const auto& target : fuzz::targets())
        if (name && std::string_view(name) == target.name) return target;
    for (const auto& target : fuzz::targets()) std::puts(target.name);
    std::exit(2);
}

void write_seeds(const fuzz::Target& target, const std::string& folder) {
    int number = 0;
    for (const auto& seed : target.seeds()) std::ofstream(folder + "/seed" + std::to_string(++number), std::ios::binary) << seed;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const auto& target = chosen();
    const char* folder = std::getenv("FUZZ_SEEDS");
    if (!folder) return 0;
    write_seeds(target, folder);
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto& target = chosen();
    target.take({reinterpret_cast<const char*>(data), size});
    return 0;
}
