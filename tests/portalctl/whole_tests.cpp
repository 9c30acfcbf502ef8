#include "engine/journal/journal.hpp"
#include "engine/journal/whole_digest.hpp"
#include "tests/portalctl/running.hpp"

#include <algorithm>
#include <filesystem>

/// What somebody does who knows how a session is made: it is written anew, with other things in it, so that every seal fits.
namespace {

using journal::Journal;
using running::Folder;
using running::Ran;

/// A play with refusals, whose whole was noted.
class Noted {
public:
    Noted() {
        const auto ran = running::run(folder_, "play somebody_told --plan bad --session " + file() + " --key " + key());
        REQUIRE(ran.code <= 1);
        noted_ = whole_of(running::run(folder_, "verify " + file()));
        REQUIRE(journal::is_whole(noted_));
    }
    const std::string& whole() const { return noted_; }
    std::string file(const std::string& name = "noted") const { return folder_.file(name + ".session"); }
    std::string key() const { return folder_.file("key"); }
    Ran run(const std::string& options) const { return running::run(folder_, options); }

    /// Everything as it was but what `change` does to it.
    struct Parts {
        journal::Origin origin;
        std::vector<journal::Refused> refusals;
        std::vector<journal::IdentityLine> identities;
        std::string branch_name;
    };
    template <class Change> Ran seen_after(Change change) const {
        write_anew(change);
        return run("verify " + file("anew") + " --expect " + noted_);
    }
    static std::string whole_of(const Ran& ran) {
        const auto at = ran.out.find("whole: ");
        return at == std::string::npos ? "" : ran.out.substr(at + 7, ran.out.find('\n', at) - at - 7);
    }

private:
    template <class Change> void write_anew(Change change) const {
        const auto from = Journal::open(file(), journal::Access::read_only);
        Parts parts{from.origin(), from.refusals(), {}, {}};
        for (const auto* person : {"keeper", "head"}) std::ranges::move(from.identity_of(person, key()), std::back_inserter(parts.identities));
        change(parts);
        std::filesystem::remove(file("anew"));
        auto to = Journal::create(file("anew"), parts.origin);
        to.append(from.facts(), from.words());
        for (const auto& refused : parts.refusals) to.append(refused, from.words());
        if (!parts.identities.empty()) to.keep_identity(parts.identities, key());
        if (!parts.branch_name.empty()) to.rename(1, parts.branch_name);
    }

    Folder folder_;
    std::string noted_;
};

bool tells(const Ran& ran, const std::string& words) { return ran.out.find(words) != std::string::npos; }

} // namespace

TEST_CASE("The whole of a file is noted in one line, and only the file that was noted has it", "[portalctl][verify]") {
    const Noted noted;
    CHECK(noted.run("verify " + noted.file() + " --expect " + noted.whole()).code == 0);
    CHECK(tells(noted.run("verify --json " + noted.file()), "\"whole\": \"" + noted.whole() + "\""));
    CHECK(noted.run("verify " + noted.file() + " --expect " + noted.whole().substr(1)).code == 2);
    REQUIRE(noted.run("play somebody_told --plan good --session " + noted.file("other")).code <= 1);
    const auto other = noted.run("verify " + noted.file("other") + " --expect " + noted.whole());
    CHECK(other.code == 1);
    CHECK(tells(other, "facts: Expected the facts that were noted"));
}

TEST_CASE("Verify says in one line what its digest covers and what the whole covers", "[portalctl][verify]") {
    const Noted noted;
    CHECK(tells(noted.run("verify " + noted.file()), "The digest covers what happened on the line that is played"));
}

TEST_CASE("A refusal that was erased is noticed by the whole, and the place named", "[portalctl][verify]") {
    const Noted noted;
    const auto ran = noted.seen_after([](Noted::Parts& parts) {
        REQUIRE_FALSE(parts.refusals.empty());
        parts.refusals.pop_back();
    });
    CHECK(ran.code == 1);
    CHECK(tells(ran, "refusals: Expected the refusals that were noted but one was erased"));
    CHECK_FALSE(tells(ran, "facts: "));
}

TEST_CASE("An identity that was exchanged is noticed by the whole, and the place named", "[portalctl][verify]") {
    const Noted noted;
    const auto ran = noted.seen_after([](Noted::Parts& parts) {
        REQUIRE_FALSE(parts.identities.empty());
        parts.identities.front().text = secret::Text("Somebody Else");
    });
    CHECK(ran.code == 1);
    CHECK(tells(ran, "identity: Expected the sealed identities that were noted"));
}

TEST_CASE("An identity that was deleted is noticed by the whole, and the place named", "[portalctl][verify]") {
    const Noted noted;
    const auto ran = noted.seen_after([](Noted::Parts& parts) { parts.identities.clear(); });
    CHECK(ran.code == 1);
    CHECK(tells(ran, "identity: Expected the sealed identities that were noted"));
}

TEST_CASE("Somebody of the cast who was renamed is noticed by the whole, and the place named", "[portalctl][verify]") {
    const Noted noted;
    const auto ran = noted.seen_after([](Noted::Parts& parts) {
        const std::string called = "the reporting person";
        const auto at = parts.origin.scenario.find(called);
        REQUIRE(at != std::string::npos);
        parts.origin.scenario.replace(at, called.size(), "the caretaker's wife");
    });
    CHECK(ran.code == 1);
    CHECK(tells(ran, "origin: Expected the law, the scenario with its people"));
    CHECK_FALSE(tells(ran, "facts: ")); // all of it hangs on the origin
}

TEST_CASE("A branch that was renamed is noticed by the whole, and the place named", "[portalctl][verify]") {
    const Noted noted;
    const auto ran = noted.seen_after([](Noted::Parts& parts) { parts.branch_name = "As it should have been"; });
    CHECK(ran.code == 1);
    CHECK(tells(ran, "branches: Expected the branches that were noted"));
}
