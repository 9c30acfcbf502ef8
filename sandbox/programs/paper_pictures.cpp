#include "sandbox/programs/paper_pictures.hpp"

#include "sandbox/app/running.hpp"
#include "sandbox/programs/shipped_play.hpp"

#include <algorithm>

namespace {

struct SideBySide {
    std::string scenario, person, result; ///< result: the act whose paper lies on the right; empty: the second piece of evidence
    std::array<std::string, 2> marks;
    std::string picture;
};

std::uint64_t done_first(const session::Session& session, const std::string& act) {
    const auto is_it = [&](const casework::Fact& fact) {
        return fact.kind == casework::FactKind::act_done && session.profile().acts[fact.what].about.id == act;
    };
    const auto found = std::ranges::find_if(session.facts(), is_it);
    return found == session.facts().end() ? 0 : found->number;
}

void take(Photographer& photographer, screens::WindowState& state, const SideBySide& shown) {
    ShippedPlay play(shown.scenario, "good");
    const auto& session = play.session;
    play.player.finish();
    state.desk = {};
    state.desk.person = session.context().party(shown.person);
    auto& papers = state.desk.papers;
    papers.papers = app::papers_of(play.path, session.materials());
    screens::lay_down(papers, {screens::PaperKey::Kind::evidence, 0});
    if (shown.result.empty()) screens::lay_down(papers, {screens::PaperKey::Kind::evidence, 1});
    else screens::lay_down(papers, {screens::PaperKey::Kind::fact, done_first(session, shown.result)});
    papers.marks = shown.marks;
    photographer.take(shown.picture, &session);
    state.desk = {};
}

} // namespace

void take_more_papers(Photographer& photographer, screens::WindowState& state) {
    state.screen = screens::Screen::desk;
    take(photographer, state, {"oxygen_for_the_ward", "executor_botir", "", {"third_number", "slipped_plate"}, "papers_photograph"});
    take(photographer, state, {"the_quarry_road", "inspector_bold", "reply_demand", {"from_the_spring", "blue_dot"}, "papers_map"});
}
