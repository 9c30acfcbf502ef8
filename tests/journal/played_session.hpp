#pragma once

#include "sandbox/session/session.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <filesystem>
#include <unistd.h>

namespace fixtures {

/// A folder of its own that goes away.
class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / ("clean-portal-" + std::to_string(getpid()) + "-" + std::to_string(++count_))) {
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    static inline int count_ = 0;
    std::filesystem::path path_;
};

inline session::Intent intent(const session::Session& play, std::string_view who, std::string_view act) {
    session::Intent made;
    made.actor = play.setting().party(who);
    made.act = play.profile().act(act);
    if (!play.world().cases.empty()) made.track = play.world().cases[0].track_of(play.profile()[made.act].procedure);
    return made;
}

/// A short play with facts, refusals, texts and an identity.
inline session::Session played(const std::string& file, const std::string& key) {
    auto play = session::Session::start(mini_materials(), {casework::GuardRails::teach, file, key});
    auto submit = intent(play, "clerk", "submit");
    submit.report = 0;
    REQUIRE(play.perform(submit).happened);
    auto assign = intent(play, "park", "assign");
    assign.with = {{play.profile().input(assign.act, "officer"), play.setting().party("kim").index}};
    REQUIRE(play.perform(assign).happened);
    auto send = intent(play, "kim", "send");
    send.with = {{play.profile().input(send.act, "agency"), play.setting().party("road_office").index}};
    send.reason = "They know best";
    REQUIRE_FALSE(play.perform(send).happened);
    auto ask = intent(play, "kim", "ask");
    ask.with_text = {{play.profile().input(ask.act, "items"), "The slips, please"}};
    REQUIRE(play.perform(ask).happened);
    return play;
}

} // namespace fixtures
