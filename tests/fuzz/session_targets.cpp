#include "engine/desk.hpp"
#include "engine/replay.hpp"
#include "sandbox/debrief/debrief.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/reading/texts_reader.hpp"
#include "sandbox/session/play/session.hpp"
#include "sandbox/wording/story.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"
#include "tests/journal/folder.hpp"

#include <cstdlib>

namespace fuzz {
namespace {

const std::string source = CLEAN_PORTAL_SOURCE;

/// In memory where there is such a folder: waiting for the disk would be most of what is done.
const fixtures::Folder& folder() {
    if (std::filesystem::is_directory("/dev/shm")) setenv("TMPDIR", "/dev/shm", 0);
    static const fixtures::Folder own;
    return own;
}

const texts::Texts& english() {
    static const auto read = reading::read_texts(files::read_file(source + "/assets/texts/en.json"), nullptr);
    return *read.thing;
}

/// As portalctl verify does.
void verify(const std::string& path) {
    const auto journal = journal::Journal::open(path, journal::Access::read_only);
    const auto [faults, facts] = journal.check();
    const auto kept = reading::read_kept(journal.origin().profile, journal.origin().scenario, journal.origin().edition);
    if (faults.empty() && kept.thing) (void)desk::replay_fault(kept.thing->context, journal, facts);
}

/// As the window does, up to the debrief; then as a trainer does who rewinds.
void go_on(const std::string& path) {
    auto play = session::Session::resume(path, "", journal::Access::read_write);
    (void)play.direction_fault();
    (void)debrief::debrief(play, english());
    (void)wording::story(play, english());
    play.step();
    play.undo();
    for (const auto& line : play.branches()) play.switch_to(line.id);
    play.step();
}

template <class Work> void may_be_refused(Work work) {
    try {
        work();
    } catch (const journal::StorageError& told) {
        expect(!told.trouble.key.empty(), "trouble has a key of its words");
    }
}

void use(const std::string& path) {
    may_be_refused([&] { verify(path); });
    may_be_refused([&] { go_on(path); });
}

const model::Materials& mini() {
    static const auto read = reading::read_scenario(files::read_file(source + "/tests/fixtures/mini.scenario.json"),
                                                    [](const std::string&) { return files::read_file(source + "/tests/fixtures/mini.profile.json"); });
    return *read.thing;
}

/// Takes numbers off the front: mostly small ones, as those that mean something are.
class Numbers {
public:
    explicit Numbers(std::string_view bytes) : bytes_(bytes) {}
    bool left() const { return !bytes_.empty(); }
    std::int64_t next() {
        const auto first = byte();
        if (first < 0xF0) return static_cast<std::int64_t>(first);
        std::uint64_t large = 0;
        for (int place = 0; place < 8; ++place) large = large << 8U | byte();
        return first & 1U ? static_cast<std::int64_t>(large) : ~static_cast<std::int64_t>(large & 0xFFU);
    }
    std::uint16_t place() { return static_cast<std::uint16_t>(next()); }

private:
    std::uint64_t byte() {
        if (bytes_.empty()) return 0;
        const auto first = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return first;
    }
    std::string_view bytes_;
};

casework::Fact forged_fact(Numbers& numbers, std::uint64_t number, calendar::Instant& at) {
    casework::Fact fact;
    fact.number = number;
    fact.kind = static_cast<casework::FactKind>(1 + static_cast<std::uint64_t>(numbers.next()) % casework::fact_kinds);
    at = calendar::Instant{static_cast<std::int64_t>(static_cast<std::uint64_t>(at.seconds) + static_cast<std::uint64_t>(numbers.next()) * 3600U)};
    fact.at = at;
    fact.case_number = static_cast<std::uint32_t>(numbers.next());
    fact.track = numbers.place();
    fact.what = numbers.place();
    fact.who = {numbers.place()};
    fact.whom = {numbers.place()};
    fact.value = numbers.next();
    fact.extra = numbers.next();
    fact.words = static_cast<casework::WordsRef>(static_cast<std::uint64_t>(numbers.next()) % 2);
    return fact;
}

journal::Refused forged_refusal(Numbers& numbers, std::uint64_t number, std::uint64_t after, calendar::Instant at) {
    journal::Refused refused;
    refused.number = number;
    refused.after_fact = after;
    refused.order.at = at;
    refused.order.case_number = static_cast<std::uint32_t>(numbers.next());
    refused.order.track = numbers.place();
    refused.order.actor = {numbers.place()};
    refused.order.act = {numbers.place()};
    refused.order.report = numbers.next();
    refused.order.inputs = {{{numbers.place()}, numbers.next(), 0}};
    refused.reason.code = static_cast<casework::RefusalCode>(1 + static_cast<std::uint64_t>(numbers.next()) % 20);
    refused.reason.rule = {numbers.place()};
    refused.reason.input = {numbers.place()};
    refused.reason.stage = {numbers.place()};
    refused.reason.party = {numbers.place()};
    refused.reason.condition = {numbers.place()};
    return refused;
}

} // namespace

void take_session(std::string_view bytes) {
    const auto path = folder().file("a.session");
    fixtures::write(path, std::string(bytes));
    use(path);
    for (const auto* ending : {"", "-wal", "-shm", "-journal"}) std::filesystem::remove(path + ending);
}

std::vector<std::string> session_seeds() {
    const auto path = folder().file("seed.session");
    { session::Session::start(mini(), {casework::GuardRails::teach, path, ""}); }
    auto seeds = std::vector{fixtures::bytes_of(path), fixtures::bytes_of(source + "/tests/golden/past/version_1.session")};
    std::filesystem::remove(path);
    return seeds;
}

void take_forged(std::string_view bytes) {
    const auto path = folder().file("forged.session");
    std::filesystem::remove(path);
    {
        auto journal = journal::Journal::create(path, {mini().profile_json, mini().scenario_json, 1, casework::GuardRails::teach}, journal::Durable::kill);
        casework::Words words;
        words.add("a text");
        Numbers numbers(bytes);
        auto at = mini().scenario.starts;
        std::uint64_t refusals = 0;
        while (numbers.left()) {
            if (numbers.next() % 4 == 3) journal.append(forged_refusal(numbers, ++refusals, journal.last_number(), at), words);
            else journal.append(std::array{forged_fact(numbers, journal.last_number() + 1, at)}, words);
        }
    }
    use(path);
}

/// A submission and one fact of each kind.
std::vector<std::string> forged_seeds() {
    std::vector<std::string> seeds;
    const std::string submission("\0\0\0\0\0\0\0\0\0\0\0", 11);
    for (char kind = 0; kind < casework::fact_kinds; ++kind) seeds.push_back(submission + '\0' + kind + std::string(9, '\1'));
    return seeds;
}

} // namespace fuzz
