#include "engine/journal/decimal.hpp"

#include <array>
#include <bit>
#include <cstring>

/// Two digits at a time, from a table, which halves the divisions; every fact that is read or written has ten numbers.
namespace journal {
namespace {

constexpr auto digit_pairs = [] {
    std::array<char, 200> all{};
    for (std::size_t number = 0; number < 100; ++number) {
        all[2 * number] = static_cast<char>('0' + number / 10);
        all[2 * number + 1] = static_cast<char>('0' + number % 10);
    }
    return all;
}();

constexpr auto powers_of_ten = [] {
    std::array<std::uint64_t, 20> all{}; // the first stays 0: that number has a digit too
    for (std::uint64_t place = 1, power = 10; place < all.size(); ++place, power *= 10) all[place] = power;
    return all;
}();

/// From the number of bits, of which a digit needs log2(10) = 4096 / 1233; that is right or one too few.
std::size_t digits_of(std::uint64_t number) {
    const auto about = static_cast<std::size_t>(std::bit_width(number | 1)) * 1233 / 4096;
    return about + (number >= powers_of_ten[about] ? 1 : 0);
}

char* write_digits(char* to, std::uint64_t number) {
    auto* const end = to + digits_of(number);
    auto* at = end;
    for (; number >= 100; number /= 100) std::memcpy(at -= 2, &digit_pairs[2 * (number % 100)], 2);
    if (number >= 10) std::memcpy(at - 2, &digit_pairs[2 * number], 2);
    else at[-1] = static_cast<char>('0' + number);
    return end;
}

} // namespace

char* write_number(char* to, std::int64_t number) {
    *to++ = ' ';
    if (number >= 0 && number < 10) { // most are
        *to = static_cast<char>('0' + number);
        return to + 1;
    }
    const auto size = static_cast<std::uint64_t>(number);
    if (number >= 0) return write_digits(to, size);
    *to++ = '-';
    return write_digits(to, 0 - size);
}

} // namespace journal
