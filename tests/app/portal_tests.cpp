#include "engine/casework/pieces.hpp"
#include "sandbox/exchange/draft_file.hpp"
#include "tests/app/at_home.hpp"

#include <algorithm>

using fixtures::AtHome;

namespace {

std::string kept_session(const AtHome& home) {
    for (const auto& entry : std::filesystem::directory_iterator(home.file("data/clean-portal-sandbox")))
        if (entry.path().extension() == ".session") return entry.path().string();
    return {};
}

void begin_to_write(AtHome& home) {
    home.start("open_desk_korea");
    auto& draft = home.window.portal.draft;
    const auto& profile = home.session().profile();
    draft.be_about(1);
    draft.account = "A note from his office.";
    draft.pieces = casework::with_piece(0, 1);
    draft.named = {{"Mr X", "head of purchasing"}};
    draft.own_pieces = {{"The bridge in May", "Photograph", "no scaffold"}};
    draft.set(profile.field("guide.purpose"), profile.choice("guide_purpose", "wrongdoing").index);
    draft.set(profile.field("report.elsewhere"), 1);
    home.playing.carry_out({screens::KeepDraft{}});
}

} // namespace

TEST_CASE("Whoever plays the reporting person begins at the portal, and whoever does not at the desk", "[app][portal]") {
    AtHome home;
    home.start("open_desk_korea");
    CHECK(home.window.screen == screens::Screen::portal);
    home.start("inflated_invoices");
    CHECK(home.window.screen != screens::Screen::portal);
}

TEST_CASE("A draft is kept beside its session as it stands, and read when the session is opened again", "[app][portal]") {
    AtHome home;
    begin_to_write(home);
    const auto written = home.window.portal.draft;
    const auto file = kept_session(home);
    home.playing.carry_out({screens::LeaveSession{}});
    home.playing.carry_out({screens::ResumeSession{file}});
    CHECK(home.window.portal.draft == written);
    CHECK(home.session().world().cases.empty());
}

TEST_CASE("A draft on disk names nobody", "[app][portal]") {
    AtHome home;
    begin_to_write(home);
    home.window.portal.draft.account = "My name is Ryu Hae-in, and I ask you not to say so.";
    home.window.portal.draft.named = {{"Ryu Hae-in", "clerk"}};
    home.playing.carry_out({screens::KeepDraft{}});
    const auto text = AtHome::read(exchange::draft_file(kept_session(home)));
    CHECK(text.find("I ask you not to say so") != std::string::npos);
    CHECK(text.find("Ryu Hae-in") == std::string::npos);
}

TEST_CASE("Once it was sent its draft is forgotten", "[app][portal]") {
    AtHome home;
    begin_to_write(home);
    const auto file = exchange::draft_file(kept_session(home));
    CHECK(std::filesystem::exists(file));
    home.playing.carry_out({screens::PerformAct{session::intent_of(home.session(), home.window.portal.draft)}, screens::KeepDraft{}});
    CHECK(home.session().case_of(1));
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("A draft that does not fit its play is begun anew", "[app][portal]") {
    AtHome home;
    begin_to_write(home);
    const auto file = kept_session(home);
    for (const auto* text : {"no draft", "[]", R"({"format": "draft/2"})", R"({"format": "draft/1", "report": "of_somebody_else"})",
                             R"({"format": "draft/1", "report": "about_the_head", "pieces": [7]})", R"({"format": "draft/1", "report": 3})",
                             R"({"format": "draft/1", "report": "about_the_head", "named": ["Mr X"]})"}) {
        std::ofstream(exchange::draft_file(file)) << text;
        INFO(text);
        CHECK_FALSE(exchange::draft_beside(file, home.session()));
    }
    std::ofstream(exchange::draft_file(file))
        << R"({"format": "draft/1", "report": "about_the_head", "answers": {"guide.nothing": "x", "guide.purpose": "x", "report.elsewhere": 5}})";
    const auto kept = exchange::draft_beside(file, home.session());
    REQUIRE(kept);
    CHECK(kept->answer(home.session().profile().field("report.elsewhere")) == 0);
    CHECK(kept->answers.size() == 1);
}
