#include "engine/journal/wal_frames.hpp"

#include "tests/fixtures/said.hpp"
#include "tests/journal/played_session.hpp"

#include <filesystem>
#include <fstream>

using fixtures::Folder;
using journal::wal_fault;

namespace {

constexpr std::size_t header = 32, frame = 24 + 4096;

/// The file beside a session that is being played.
struct LeftOpen {
    Folder folder;
    std::string copy = folder.file("copy-wal");
    std::string bytes;

    LeftOpen() {
        const auto play = fixtures::played(folder.file("a.session"), folder.file("key"));
        std::ifstream stream(folder.file("a.session-wal"), std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(stream), {});
        REQUIRE(bytes.size() >= header + 3 * frame);
    }
    std::size_t frames() const { return (bytes.size() - header) / frame; }
    std::optional<std::string> with(const std::string& written) const {
        std::ofstream(copy, std::ios::binary) << written;
        const auto fault = wal_fault(copy);
        return fault ? std::optional(fixtures::said(*fault)) : std::nullopt;
    }
    std::optional<std::string> changed_at(std::size_t place) const {
        auto written = bytes;
        written[place] = static_cast<char>(written[place] ^ 1);
        return with(written);
    }
};

bool says(const std::optional<std::string>& fault, const std::string& words) { return fault && fault->find(words) != std::string::npos; }

} // namespace

TEST_CASE("The frames of a session that is being played fit, and so does no file at all", "[journal][wal]") {
    const LeftOpen session;
    CHECK_FALSE(session.with(session.bytes));
    CHECK_FALSE(session.with(""));
    CHECK_FALSE(wal_fault(session.folder.file("nowhere")));
}

TEST_CASE("A frame that was changed is named, whichever byte of it", "[journal][wal]") {
    const LeftOpen session;
    for (std::size_t number = 1; number < session.frames(); ++number)
        for (const std::size_t place : {0, 5, 16, 23, 24, 2000, 4119}) {
            INFO("byte " << place << " of frame " << number);
            CHECK(says(session.changed_at(header + (number - 1) * frame + place), "frame " + std::to_string(number) + " of"));
        }
}

TEST_CASE("A beginning that was changed is named", "[journal][wal]") {
    const LeftOpen session;
    for (std::size_t place = 0; place < header; ++place) CHECK(says(session.changed_at(place), "the beginning of"));
}

TEST_CASE("A last frame that is not whole is what a program leaves that writes, or was killed", "[journal][wal]") {
    const LeftOpen session;
    CHECK_FALSE(session.with(session.bytes.substr(0, session.bytes.size() - 100)));
    CHECK_FALSE(session.changed_at(header + (session.frames() - 1) * frame + 30));
}

TEST_CASE("What a time before has left behind the last frame is no damage", "[journal][wal]") {
    const LeftOpen session;
    auto old = session.bytes.substr(header, frame);
    old[8] = static_cast<char>(old[8] ^ 1); // other salts
    CHECK_FALSE(session.with(session.bytes + old));
}
