#include "engine/journal/wal_frames.hpp"

#include <array>
#include <cstdint>
#include <fstream>
#include <span>
#include <vector>

namespace journal {
namespace {

constexpr std::size_t header_bytes = 32, frame_header_bytes = 24;
constexpr std::uint32_t little_endian_sums = 0x377f0682, big_endian_sums = 0x377f0683;
constexpr std::size_t least_page = 512, most_page = 65536;

using Read = std::span<const unsigned char>; // what was read of the file

std::uint32_t big_endian(Read bytes, std::size_t at) {
    return std::uint32_t{bytes[at]} << 24U | std::uint32_t{bytes[at + 1]} << 16U | std::uint32_t{bytes[at + 2]} << 8U | bytes[at + 3];
}

std::uint32_t little_endian(Read bytes, std::size_t at) {
    return std::uint32_t{bytes[at + 3]} << 24U | std::uint32_t{bytes[at + 2]} << 16U | std::uint32_t{bytes[at + 1]} << 8U | bytes[at];
}

/// Two sums that run on from frame to frame.
struct Sums {
    std::uint32_t one = 0, two = 0;
    bool operator==(const Sums&) const = default;

    void add(Read bytes, bool in_big_endian) {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            one += (in_big_endian ? big_endian(bytes, at) : little_endian(bytes, at)) + two;
            two += (in_big_endian ? big_endian(bytes, at + 4) : little_endian(bytes, at + 4)) + one;
        }
    }
};

Sums sums_at(Read bytes, std::size_t at) { return {big_endian(bytes, at), big_endian(bytes, at + 4)}; }

class Walk {
public:
    explicit Walk(Read bytes) : bytes_(bytes) {}

    /// Number of the first frame that was changed, 0 for the header before them.
    std::optional<std::size_t> first_changed() {
        if (!header_holds()) return 0;
        for (std::size_t number = 1; is_there(number) && is_of_now(number); ++number)
            if (!frame_holds(number)) return is_there(number + 1) && is_of_now(number + 1) ? std::optional(number) : std::nullopt;
        return {};
    }

private:
    bool header_holds() {
        const auto magic = big_endian(bytes_, 0);
        in_big_endian_ = magic == big_endian_sums;
        page_ = big_endian(bytes_, 8);
        if ((magic != little_endian_sums && !in_big_endian_) || page_ < least_page || page_ > most_page) return false;
        sums_.add(bytes_.subspan(0, 24), in_big_endian_);
        return sums_ == sums_at(bytes_, 24);
    }
    std::size_t begin_of(std::size_t number) const { return header_bytes + (number - 1) * (frame_header_bytes + page_); }
    bool is_there(std::size_t number) const { return begin_of(number) + frame_header_bytes + page_ <= bytes_.size(); }
    /// Frames of a time before carry other salts.
    bool is_of_now(std::size_t number) const {
        const auto at = begin_of(number);
        return big_endian(bytes_, at + 8) == big_endian(bytes_, 16) && big_endian(bytes_, at + 12) == big_endian(bytes_, 20);
    }
    bool frame_holds(std::size_t number) {
        const auto at = begin_of(number);
        sums_.add(bytes_.subspan(at, 8), in_big_endian_);
        sums_.add(bytes_.subspan(at + frame_header_bytes, page_), in_big_endian_);
        return sums_ == sums_at(bytes_, at + 16);
    }

    Read bytes_;
    std::size_t page_ = 0;
    bool in_big_endian_ = false;
    Sums sums_;
};

std::vector<unsigned char> bytes_of(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

std::optional<trouble::Trouble> wal_fault(const std::string& wal) {
    const auto bytes = bytes_of(wal);
    if (bytes.size() < header_bytes) return {};
    const auto changed = Walk(bytes).first_changed();
    if (!changed) return {};
    if (*changed == 0) return trouble::Trouble{"wal_beginning_changed", {{"file", wal}}};
    return trouble::Trouble{"wal_frame_changed", {{"frame", *changed}, {"file", wal}}};
}

} // namespace journal
