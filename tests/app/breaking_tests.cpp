#include "tests/app/at_home.hpp"
#include "tests/journal/failing_vfs.hpp"

#include <SQLiteCpp/Database.h>

using fixtures::AtHome;
using fixtures::FailingDisk;
using session::Session;

namespace {

void draw_nothing(const Session*, screens::Requests&) {}

/// As the panel of the lines of play does while it is drawn.
void draw_lines(const Session* session, screens::Requests&) {
    if (session) (void)session->branches();
}

void draw_a_bookmark(const Session* session, screens::Requests& requests) {
    screens::Direct bookmark{session::DirectionKind::bookmark, session->facts().size()};
    bookmark.note = "Written on a disk that fills";
    requests.emplace_back(bookmark);
}

/// As another program does that has the file open: what SQLite remembers of it must be read again.
void written_by_another(const std::string& file) {
    SQLite::Database other(file, SQLite::OPEN_READWRITE);
    other.exec("PRAGMA user_version = " + std::to_string(other.execAndGet("PRAGMA user_version").getInt()));
}

/// A play that was begun and left.
class Kept {
public:
    Kept() {
        home_.start();
        home_.playing.carry_out({screens::PassTime{screens::TimeSpan::a_day}});
        home_.playing.close();
        for (const auto& entry : std::filesystem::directory_iterator(home_.file("data/clean-portal-sandbox")))
            if (entry.path().extension() == ".session") file_ = entry.path().string();
    }
    /// Gone on with in a copy, which another program writes to, on a disk that fails then; false where it fails before anything is open.
    bool opens(app::Playing& playing) {
        const auto copy = home_.file("copy-" + std::to_string(++copies_) + ".session");
        std::filesystem::copy_file(file_, copy);
        try {
            playing.carry_out({screens::ResumeSession{copy}});
            written_by_another(copy);
        } catch (const std::exception&) {
            return false;
        }
        return true;
    }
    /// The first moment of that kind at which the disk may fail and the play opens.
    std::uint64_t after_opening(FailingDisk::Does does) {
        std::uint64_t fails = 0, opens_at = 1 << 12;
        while (opens_at - fails > 1) {
            const auto n = (fails + opens_at) / 2;
            const FailingDisk disk(does, n, FailingDisk::Then::stays_broken);
            screens::WindowState window;
            app::Playing playing(window);
            (opens(playing) ? opens_at : fails) = n;
        }
        return opens_at;
    }

private:
    AtHome home_;
    std::string file_;
    int copies_ = 0;
};

void expect_whole(app::Playing& playing, screens::WindowState& window, FailingDisk& disk, std::uint64_t facts, const std::string& digest) {
    CHECK_FALSE(window.trouble.empty());
    CHECK_FALSE(window.bug);
    disk.mend();
    window.trouble.clear();
    playing.frame(draw_lines);
    CHECK(window.trouble.empty());
    CHECK(playing.session()->facts().size() >= facts);
    if (playing.session()->facts().size() == facts) CHECK(playing.session()->digest() == digest);
}

/// The disk fails at each moment in turn, until it fails no more; how often it failed while a frame was drawn or carried out.
template <class Draw> int survived(FailingDisk::Does does, Draw draw) {
    Kept kept;
    int broke = 0;
    for (auto n = kept.after_opening(does);; ++n) {
        FailingDisk disk(does, n, FailingDisk::Then::stays_broken);
        screens::WindowState window;
        app::Playing playing(window);
        REQUIRE(kept.opens(playing));
        const auto facts = playing.session()->facts().size();
        const auto digest = playing.session()->digest();
        playing.frame(draw);
        REQUIRE(playing.session());
        if (!disk.has_failed()) return broke;
        ++broke;
        INFO("moment " << n << ": " << window.trouble);
        expect_whole(playing, window, disk, facts, digest);
    }
}

} // namespace

TEST_CASE("A disk that fills while a frame is drawn and carried out closes nothing and says so", "[app][broken_world]") {
    CHECK(survived(FailingDisk::Does::write, draw_a_bookmark) > 0);
}

TEST_CASE("A disk that fails while a screen that reads the play is drawn closes nothing and says so", "[app][broken_world]") {
    CHECK(survived(FailingDisk::Does::read, draw_lines) > 0);
}

TEST_CASE("What breaks while a frame is drawn is told, and nothing that the frame asked for is carried out", "[app][broken_world]") {
    AtHome home;
    home.start();
    const auto begins = home.session().now();
    home.playing.frame([](const Session*, screens::Requests& requests) {
        requests.emplace_back(screens::PassTime{screens::TimeSpan::a_day});
        throw std::runtime_error("the stick was pulled out");
    });
    CHECK(home.window.trouble == "the stick was pulled out");
    CHECK(home.window.undrawable);
    CHECK_FALSE(home.window.bug);
    CHECK(home.session().now() == begins);
}

TEST_CASE("A bug is called a mistake of the program and leaves the session open", "[app][broken_world]") {
    AtHome home;
    home.start();
    const auto digest = home.session().digest();
    home.playing.frame([](const Session*, screens::Requests&) { throw std::logic_error("a case without a track"); });
    CHECK(home.window.bug);
    CHECK(home.window.trouble.find("mistake of the program and none of yours") != std::string::npos);
    CHECK(home.window.trouble.find("a case without a track") != std::string::npos);
    CHECK(home.session().digest() == digest);
    home.window.trouble.clear();
    home.playing.frame(draw_nothing);
    CHECK(home.window.trouble.empty());
}

TEST_CASE("Where a scenario does not read its error is told and not the warning that stands above it", "[app][problems]") {
    AtHome home;
    auto text = AtHome::read(files::scenario_path("inflated_invoices"));
    const std::string begins = "\"title\"";
    text.replace(text.find(begins), begins.size(), "\"note\": \"call +82 10 1234 5678\", \"titel\"");
    std::filesystem::create_directories(home.file("wrong"));
    const auto path = home.written("wrong/scenario.json", text);
    home.playing.frame([&](const Session*, screens::Requests& requests) { requests.emplace_back(screens::StartScenario{path}); });
    CHECK(home.window.trouble.find(": error ") != std::string::npos);
    CHECK(home.window.trouble.find(": warning ") == std::string::npos);
}
