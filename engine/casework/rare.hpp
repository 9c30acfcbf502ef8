#pragma once

#include <algorithm>
#include <compare>
#include <initializer_list>
#include <memory>
#include <vector>

namespace casework {

/// What most owners have none of: one pointer, copied with what it holds.
template <class T> class Rare {
public:
    Rare() = default;
    Rare(std::initializer_list<T> those) : held_(std::make_unique<std::vector<T>>(those)) {}
    Rare(const Rare& other) : held_(other.held_ ? std::make_unique<std::vector<T>>(*other.held_) : nullptr) {}
    Rare(Rare&&) noexcept = default;
    Rare& operator=(const Rare& other) { return *this = Rare(other); }
    Rare& operator=(Rare&&) noexcept = default;
    ~Rare() = default;

    const T* begin() const { return held_ ? held_->data() : nullptr; }
    const T* end() const { return begin() + size(); }
    const T* data() const { return begin(); }
    std::size_t size() const { return held_ ? held_->size() : 0; }
    bool empty() const { return size() == 0; }
    T& back() { return held_->back(); }
    const T& back() const { return held_->back(); }
    const T& front() const { return held_->front(); }
    const T& operator[](std::size_t place) const { return (*held_)[place]; }
    void push_back(const T& one) {
        if (!held_) held_ = std::make_unique<std::vector<T>>();
        held_->push_back(one);
    }
    void clear() { held_.reset(); }

    bool operator==(const Rare& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }
    auto operator<=>(const Rare& other) const { return std::lexicographical_compare_three_way(begin(), end(), other.begin(), other.end()); }

private:
    std::unique_ptr<std::vector<T>> held_;
};

} // namespace casework
