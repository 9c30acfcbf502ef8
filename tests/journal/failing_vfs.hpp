#pragma once

#include <cstdint>

namespace fixtures {

/// A disk that fails at one moment. While one lives, whatever this process opens by SQLite is on it.
class FailingDisk {
public:
    enum class Does : std::uint8_t { write, sync, read };
    enum class Then : std::uint8_t { works_again, stays_broken };

    /// The n-th of that kind fails, counted from 1.
    FailingDisk(Does does, std::uint64_t n, Then then);
    ~FailingDisk(); ///< the disk works again
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    bool has_failed() const;
    void mend();
};

} // namespace fixtures
