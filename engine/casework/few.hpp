#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>

namespace casework {

/// A vector whose first N stand in its owner: most cases come to no more, and ask for no memory of their own.
template <class T, std::uint32_t N> class Few {
    static_assert(std::is_nothrow_move_constructible_v<T>);

public:
    using value_type = T;
    using iterator = T*;
    using const_iterator = const T*;

    Few() noexcept : data_(own()) {}
    Few(std::initializer_list<T> those) : Few() { append(those.begin(), those.end()); }
    Few(const Few& other) : Few() { append(other.begin(), other.end()); }
    Few(Few&& other) noexcept : Few() { take(other); }
    ~Few() { give_back(); }
    Few& operator=(const Few& other) {
        if (this == &other) return *this;
        clear();
        append(other.begin(), other.end());
        return *this;
    }
    Few& operator=(Few&& other) noexcept {
        if (this == &other) return *this;
        give_back();
        data_ = own();
        size_ = 0;
        room_ = N;
        take(other);
        return *this;
    }

    T* begin() { return data_; }
    T* end() { return data_ + size_; }
    const T* begin() const { return data_; }
    const T* end() const { return data_ + size_; }
    auto rbegin() const { return std::reverse_iterator(end()); }
    auto rend() const { return std::reverse_iterator(begin()); }
    T* data() { return data_; }
    const T* data() const { return data_; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    T& operator[](std::size_t place) { return data_[place]; }
    const T& operator[](std::size_t place) const { return data_[place]; }
    T& front() { return data_[0]; }
    const T& front() const { return data_[0]; }
    T& back() { return data_[size_ - 1]; }
    const T& back() const { return data_[size_ - 1]; }

    /// Not of what stands in it.
    template <class... From> [[gnu::always_inline]] T& emplace_back(From&&... from) {
        if (size_ == room_) [[unlikely]]
            grow(2 * room_);
        return *std::construct_at(data_ + size_++, std::forward<From>(from)...);
    }
    void push_back(const T& one) { emplace_back(one); }
    void clear() {
        std::destroy_n(data_, size_);
        size_ = 0;
    }
    void resize(std::size_t count, const T& filler = T{}) {
        if (count > room_) grow(static_cast<std::uint32_t>(count));
        if (count > size_) std::uninitialized_fill_n(end(), count - size_, filler);
        else std::destroy(data_ + count, end());
        size_ = static_cast<std::uint32_t>(count);
    }
    void assign(std::size_t count, const T& filler) {
        clear();
        resize(count, filler);
    }
    bool operator==(const Few& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }
    auto operator<=>(const Few& other) const { return std::lexicographical_compare_three_way(begin(), end(), other.begin(), other.end()); }

    template <class Is> friend void erase_if(Few& few, Is is) {
        few.resize(static_cast<std::size_t>(std::remove_if(few.begin(), few.end(), is) - few.begin()));
    }

private:
    T* own() { return reinterpret_cast<T*>(own_); }
    void append(const T* first, const T* last) {
        const auto count = static_cast<std::uint32_t>(last - first);
        if (size_ + count > room_) grow(size_ + count);
        std::uninitialized_copy(first, last, end());
        size_ += count;
    }
    void take(Few& other) noexcept {
        if (other.data_ == other.own()) {
            std::uninitialized_move(other.begin(), other.end(), data_);
            size_ = other.size_;
            return other.clear();
        }
        data_ = std::exchange(other.data_, other.own());
        size_ = std::exchange(other.size_, 0);
        room_ = std::exchange(other.room_, N);
    }
    void give_back() {
        std::destroy_n(data_, size_);
        if (data_ != own()) std::allocator<T>().deallocate(data_, room_);
    }
    [[gnu::noinline]] void grow(std::uint32_t room) {
        auto* more = std::allocator<T>().allocate(room);
        std::uninitialized_move(begin(), end(), more);
        give_back();
        data_ = more;
        room_ = room;
    }

    T* data_;
    std::uint32_t size_ = 0, room_ = N;
    alignas(T) std::byte own_[N * sizeof(T)];
};

} // namespace casework
