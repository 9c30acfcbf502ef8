#include "engine/secret.hpp"

#include <sodium.h>
#include <sys/resource.h>

namespace secret {

void wipe(void* bytes, std::size_t size) { sodium_memzero(bytes, size); }

void leave_no_core() {
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
}

} // namespace secret
