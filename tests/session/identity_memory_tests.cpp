#include "tests/journal/folder.hpp"
#include "tests/journal/played_session.hpp"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

/// Whether the reporting person's identity stays behind in memory, from where a crash or a swap file would take it.
namespace {

using fixtures::Folder;

constexpr unsigned char mask = 0xA5;
constexpr std::size_t page_group = 1 << 16;
constexpr std::size_t largest = std::size_t{1} << 30; ///< what checks memory reserves more than that for itself

/// Masked, since what is searched for must not stand in memory by being searched for.
std::array<unsigned char, 11> masked_name() {
    static constexpr std::string_view name = "Otter Quint"; // in what cannot be written, which is not searched; no other test knows her
    std::array<unsigned char, 11> masked{};
    std::ranges::transform(name, masked.begin(), [](char letter) { return static_cast<unsigned char>(static_cast<unsigned char>(letter) ^ mask); });
    return masked;
}

bool holds_name(std::span<const unsigned char> bytes) {
    static const auto masked = masked_name();
    const auto same = [](unsigned char byte, unsigned char wanted) { return (byte ^ mask) == wanted; };
    return std::search(bytes.begin(), bytes.end(), masked.begin(), masked.end(), same) != bytes.end();
}

bool range_holds_name(int memory, std::size_t begin, std::size_t end) {
    static std::array<unsigned char, page_group> bytes;
    bool found = false;
    for (auto at = begin; at < end && !found; at += bytes.size() - masked_name().size()) {
        const auto got = ::pread(memory, bytes.data(), std::min(bytes.size(), end - at), static_cast<off_t>(at));
        if (got > 0) found = holds_name(std::span(bytes).first(static_cast<std::size_t>(got)));
    }
    secret::wipe(bytes.data(), bytes.size());
    return found;
}

bool memory_holds_name() {
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    REQUIRE(memory >= 0);
    std::ifstream maps("/proc/self/maps");
    bool found = false;
    for (std::string line; !found && std::getline(maps, line);) {
        std::size_t begin = 0, end = 0;
        char dash = 0;
        std::string rights;
        std::istringstream(line) >> std::hex >> begin >> dash >> end >> rights;
        if (rights.starts_with("rw") && end - begin <= largest) found = range_holds_name(memory, begin, end);
    }
    ::close(memory);
    return found;
}

/// The name stands last: the first bytes of what is given back are written over by whoever keeps the list of it.
void begin(const std::string& file, const std::string& key) {
    auto read = fixtures::mini_materials();
    read.scenario.identities.at(0).second.at(0).second = secret::Text("of the third house behind the mill by the bridge, Otter Quint");
    auto play = session::Session::start(std::move(read), {casework::GuardRails::teach, file, key});
    auto submit = fixtures::intent(play, "clerk", "submit");
    submit.report = 0;
    play.perform(submit);
}

/// A program that reads the scenario has its text in memory; this one has not.
void begun_by_another_program(const std::string& file, const std::string& key) {
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        begin(file, key);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(status == 0);
}

} // namespace

TEST_CASE("Once a session is closed, no memory holds the identity that it showed", "[session][identity]") {
    const Folder folder;
    begun_by_another_program(folder.file("a.session"), folder.file("key"));
    REQUIRE_FALSE(memory_holds_name());
    {
        const auto play = session::Session::resume(folder.file("a.session"), folder.file("key"), journal::Access::read_only);
        const auto& context = play.context();
        REQUIRE(play.identity_of(context.party("clerk"), context.party("clerk")).size() == 1);
        CHECK(memory_holds_name());
    }
    CHECK_FALSE(memory_holds_name());
}
