#include "tests/journal/tampering.hpp"
#include "tests/portalctl/running.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <cctype>

/// What an official does who was given a session and the digest it must have.
namespace {

using running::digest_of;
using running::Folder;
using running::Ran;

/// Two plays of a shipped scenario, as files, and copies of the first to damage.
class TwoGroups {
public:
    TwoGroups() {
        digest_ = digest_of(played("good"));
        played("bad");
        REQUIRE(digest_.size() == 64);
    }
    const std::string& digest() const { return digest_; }
    std::string file(const std::string& name) const { return folder_.file(name + ".session"); }

    Ran verified(const std::string& name, const std::string& options = "") const { return running::run(folder_, "verify " + file(name) + options); }
    Ran as_noted(const std::string& name) const { return verified(name, " --expect " + digest_); }
    /// Another play can be at hand as `other`.
    Ran after(const std::string& sql, const std::string& other = "") const {
        std::filesystem::copy_file(file("good"), file("copy"), std::filesystem::copy_options::overwrite_existing);
        fixtures::tamper(file("copy"), sql, other.empty() ? "" : file(other));
        return verified("copy");
    }
    const Folder& folder() const { return folder_; }
    std::string recomputed(const std::string& name) const {
        const auto command = "sh " CLEAN_PORTAL_SOURCE "/tests/journal/recompute_chain.sh " + file(name) + " > " + folder_.file("said");
        const bool ran = std::system(command.c_str()) == 0;
        return ran ? digest_of(running::text_of(folder_.file("said"))) : "";
    }

private:
    std::string played(const std::string& plan) const {
        const auto ran = running::run(folder_, "play somebody_told --plan " + plan + " --session " + file(plan) + " --key " + folder_.file("key"));
        REQUIRE(ran.code <= 1); // 1: something that was expected was missed
        return ran.out;
    }

    Folder folder_;
    std::string digest_;
};

bool names(const Ran& ran, const std::string& words) { return (ran.out + ran.err).find(words) != std::string::npos; }

} // namespace

TEST_CASE("The chain of a shipped play is recomputed without any of our code", "[portalctl][verify]") {
    const TwoGroups groups;
    CHECK(groups.recomputed("good") == groups.digest());
    CHECK(groups.as_noted("good").code == 0);
    CHECK(groups.recomputed("nowhere").empty());
}

TEST_CASE("A fact that was taken from another group's session is named", "[portalctl][verify]") {
    const TwoGroups groups;
    const auto found = groups.after("DELETE FROM main.facts WHERE number = 40; INSERT INTO main.facts SELECT * FROM other.facts WHERE number = 40", "bad");
    INFO(found.out << found.err);
    CHECK(found.code == 1);
    CHECK(names(found, "40"));
}

TEST_CASE("What is expected must be a digest, in capitals or not: an empty one is no proof", "[portalctl][verify]") {
    const TwoGroups groups;
    auto capitals = groups.digest();
    std::ranges::transform(capitals, capitals.begin(), [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    CHECK(groups.verified("good", " --expect \" " + capitals + " \"").code == 0);
    for (const std::string none : {"\"\"", "hello", "7c54ebeb2dcc..."}) {
        INFO(none);
        running::expect_one_sentence(groups.verified("good", " --expect " + none));
    }
}

TEST_CASE("A chain that does not hold has no digest, not even the noted one", "[portalctl][verify]") {
    const TwoGroups groups;
    const auto changed = groups.after("UPDATE facts SET at = at - 60 WHERE number = 40");
    CHECK(changed.code == 1);
    CHECK_FALSE(names(changed, groups.digest()));
}

TEST_CASE("A play whose end was cut off is found, and one that was changed places with another only by its digest", "[portalctl][verify]") {
    const TwoGroups groups;
    CHECK(groups.after("SELECT 1").code == 0);
    const auto cut = groups.after("DELETE FROM facts WHERE number > 60");
    INFO(cut.out << cut.err);
    CHECK(cut.code == 1);
    CHECK(names(cut, "61"));
    CHECK(groups
              .after("UPDATE facts SET number = 1000 WHERE number = 50; UPDATE facts SET number = 50 WHERE number = 51;"
                     "UPDATE facts SET number = 51 WHERE number = 1000")
              .code == 1);
    CHECK(groups.verified("bad").code == 0);
    const auto exchanged = groups.as_noted("bad");
    CHECK(exchanged.code == 1);
    CHECK(names(exchanged, groups.digest()));
}

TEST_CASE("Of a session that was not closed verify says where its last facts stand, or stood", "[portalctl][verify]") {
    const TwoGroups groups;
    CHECK_FALSE(names(groups.verified("good"), "not closed"));
    {
        SQLite::Database database(groups.file("good"), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA journal_mode = WAL");
        database.exec("PRAGMA user_version = 0; PRAGMA user_version = " + std::to_string(database.execAndGet("PRAGMA user_version").getInt()));
        std::filesystem::copy_file(groups.file("good"), groups.file("alone"));
        CHECK(names(groups.verified("good"), "not closed, or is being played: its last facts are read from"));
    }
    const auto alone = groups.verified("alone");
    CHECK(names(alone, "This session was not closed: what was written last stood in"));
    CHECK(names(alone, "which is not there"));
    CHECK(names(groups.verified("alone", " --json"), "\"closed\": false"));
}

TEST_CASE("Damage has one exit, wherever it lies: in a value, in a table that is gone, in the pages, in what was not yet taken in", "[portalctl][verify]") {
    const TwoGroups groups;
    const auto damaged = [&](const Ran& ran, const std::string& place) {
        INFO(ran.out << ran.err);
        CHECK(ran.code == 1);
        CHECK(names(ran, place));
    };
    damaged(groups.after("UPDATE facts SET value = value + 1 WHERE number = 5"), "fact 5");
    SQLite::Database(groups.file("copy"), SQLite::OPEN_READWRITE).exec("DROP TABLE words");
    damaged(groups.verified("copy"), "schema: Expected the table words");
    const auto json = running::run(groups.folder(), "verify --json " + groups.file("copy"));
    damaged(json, "\"holds\": false");
    std::filesystem::copy_file(groups.file("good"), groups.file("pages"));
    {
        std::fstream pages(groups.file("pages"), std::ios::binary | std::ios::in | std::ios::out);
        pages.seekp(4096);
        pages << std::string(4096, 'x');
    }
    damaged(groups.verified("pages"), "file: ");
}

TEST_CASE("Without a noted digest verify says that a chain which holds does not tell whose play it is", "[portalctl][verify]") {
    const TwoGroups groups;
    CHECK(names(groups.verified("good"), "only the digest tells"));
    CHECK_FALSE(names(groups.as_noted("good"), "only the digest tells"));
}
