#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

/// Texts that must not outlive their use in memory.
namespace secret {

void wipe(void* bytes, std::size_t size);

/// Wipes memory before it is given back.
template <class T> struct Wiping {
    using value_type = T;
    Wiping() = default;
    template <class Other> Wiping(const Wiping<Other>&) {} // NOLINT(google-explicit-constructor): as any allocator
    T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* bytes, std::size_t count) {
        wipe(bytes, count * sizeof(T));
        std::allocator<T>().deallocate(bytes, count);
    }
    bool operator==(const Wiping&) const = default;
};

/// Not a string: that keeps short texts within itself and leaves copies of them where it stood.
class Text {
public:
    Text() = default;
    explicit Text(std::string_view text) : bytes_(text.begin(), text.end()) {}
    /// Of that many bytes, to be written through data().
    explicit Text(std::size_t size) : bytes_(size) {}
    std::string_view view() const { return {bytes_.data(), bytes_.size()}; }
    char* data() { return bytes_.data(); }

private:
    std::vector<char, Wiping<char>> bytes_;
};

/// The system writes what memory holds into a core file when a program crashes; from now on not of this one.
void leave_no_core();

} // namespace secret
