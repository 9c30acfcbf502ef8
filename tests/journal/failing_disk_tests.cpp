#include "engine/desk.hpp"
#include "tests/fixtures/said.hpp"
#include "tests/journal/failing_vfs.hpp"
#include "tests/journal/folder.hpp"
#include "tests/session/mini_orders.hpp"

using fixtures::said;

using fixtures::FailingDisk;
using fixtures::Folder;

namespace {

/// What somebody was shown as done: the line of play, how far it went, and its digest.
struct Shown {
    journal::BranchId branch = 1;
    std::uint64_t facts = 0;
    std::string digest;
};

Shown shown(const session::Session& play) { return {play.journal().active(), play.facts().size(), play.digest()}; }

/// A short play over a disk that fails somewhere, and what was told of it.
class ShortPlay {
public:
    explicit ShortPlay(const std::string& file) : file_(file) {}

    void go() {
        if (!does([&] { play_.emplace(session::Session::start(fixtures::mini_materials(), {casework::GuardRails::teach, file_, ""})); })) return;
        act([&] { return order("clerk", "submit"); });
        act([&] { return order("park", "assign"); });
        act([&] { return order("kim", "send"); });
        act([&] { return order("kim", "ask"); });
        does([&] { play_->rewind(4); });
        act([&] { return order("kim", "ask"); });
        does([&] { play_->rename_branch(1, "as it went"); });
        does([&] { play_->switch_to(1); });
        act([&] { return order("clerk", "answer"); });
        play_.reset();
    }
    const std::vector<Shown>& shown_as_done() const { return shown_; }
    const std::vector<std::string>& told() const { return told_; }

private:
    session::Intent order(std::string_view who, std::string_view act) const {
        auto made = fixtures::intent(*play_, who, act);
        made.report = act == "submit" ? 0 : casework::no_value;
        if (act == "assign") made.with = {{play_->profile().input(made.act, "officer"), play_->context().party("kim").index}};
        if (act == "send") made.with = {{play_->profile().input(made.act, "agency"), play_->context().party("road_office").index}};
        if (act == "ask") made.with_text = {{play_->profile().input(made.act, "items"), "the slips " + std::to_string(shown_.size())}};
        return made;
    }
    template <class Work> bool does(Work work) {
        try {
            work();
            return true;
        } catch (const journal::StorageError& trouble) {
            told_.emplace_back(said(trouble));
            return false;
        }
    }
    /// What failed is tried once more, as people do.
    template <class Make> void act(Make make) {
        const auto before = play_->facts().size() + play_->refusals().size();
        const auto world = play_->world();
        const auto done = does([&] { play_->perform(make()); });
        if (!done) CHECK(play_->facts().size() + play_->refusals().size() == before);
        if (!done) CHECK((play_->world() == world));
        if (done || does([&] { play_->perform(make()); })) shown_.push_back(shown(*play_));
    }

    std::string file_;
    std::optional<session::Session> play_;
    std::vector<Shown> shown_;
    std::vector<std::string> told_;
};

void expect_unharmed(const std::string& file, const std::vector<Shown>& all) {
    const auto again = session::Session::resume(file, "", journal::Access::read_write);
    fixtures::expect_whole(again);
    for (const auto& one : all) {
        REQUIRE(again.journal().facts(one.branch).size() >= one.facts);
        auto play = session::Session::resume(file, "", journal::Access::read_only);
        if (play.journal().active() == one.branch) CHECK(journal::hex(play.journal().digest_after(one.facts)) == one.digest);
    }
}

/// How many of that kind the play needs.
std::uint64_t fail_each(FailingDisk::Does does, FailingDisk::Then then) {
    for (std::uint64_t n = 1;; ++n) {
        const Folder folder;
        ShortPlay play(folder.file("a.session"));
        bool failed = false;
        {
            const FailingDisk disk(does, n, then);
            play.go();
            failed = disk.has_failed();
        }
        INFO("number " << n << (play.told().empty() ? "" : ": " + play.told().front()));
        for (const auto& sentence : play.told()) CHECK_THAT(sentence, Catch::StartsWith("Expected") && Catch::Contains("a.session"));
        if (std::filesystem::exists(folder.file("a.session"))) expect_unharmed(folder.file("a.session"), play.shown_as_done());
        else CHECK(play.shown_as_done().empty());
        if (!failed) return n - 1;
    }
}

} // namespace

TEST_CASE("Whichever write to the disk fails, the act is done or not done, people are told, and the session is whole", "[journal][disk]") {
    for (const auto then : {FailingDisk::Then::works_again, FailingDisk::Then::stays_broken}) CHECK(fail_each(FailingDisk::Does::write, then) > 40);
}

TEST_CASE("Whenever the disk cannot say that it has kept something, the session is whole", "[journal][disk]") {
    for (const auto then : {FailingDisk::Then::works_again, FailingDisk::Then::stays_broken}) CHECK(fail_each(FailingDisk::Does::sync, then) > 5);
}

TEST_CASE("Whatever cannot be read while playing, the session is whole", "[journal][disk]") {
    for (const auto then : {FailingDisk::Then::works_again, FailingDisk::Then::stays_broken}) CHECK(fail_each(FailingDisk::Does::read, then) > 2);
}
