#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/room.hpp"
#include "tests/bench/easel.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/random_cases.hpp"
#include "tests/bench/works.hpp"

#include <functional>
#include <stdexcept>

/// One frame at 1080p from the first word to the finished list of triangles; no OpenGL.
namespace bench {
namespace {

constexpr int frames_to_settle = 20;

/// Every report of a large body sent in, and time gone on until clocks press.
session::Session large_session(std::size_t cases) {
    auto all = random_cases({cases, 2, 4, false});
    auto session = session::Session::start(std::move(all.materials), {casework::GuardRails::teach, "", ""});
    for (std::size_t report = 0; report < cases; ++report) {
        session::Intent intent;
        intent.act = session.profile().act("submit");
        intent.actor = session.context().reports[report].by;
        intent.case_number = static_cast<std::uint32_t>(session.world().cases.size());
        intent.report = static_cast<std::int64_t>(report);
        session.perform(intent); // the script may have been faster
    }
    if (session.world().cases.size() < cases) throw std::runtime_error("Expected every report to be sent in.");
    return session;
}

/// What words alone cost: the machine's yardstick.
void plain_lines(const kit::Look& look) {
    const kit::Page page(look, "page");
    for (int line = 0; line < 200; ++line) {
        ImGui::SetCursorPosY(static_cast<float>(line));
        ImGui::TextUnformatted("The case officer asks the reporting person for a missing document.");
    }
}

casework::PartyId busiest(const session::Session& session) { return session.context().party("director_moon"); }

double median_frame(Easel& easel, const Amount& amount, const std::function<void(const kit::Look&)>& draw) {
    std::vector<double> times;
    for (int i = 0; i < frames_to_settle; ++i) easel.frame(draw);
    for (int i = 0; i < amount.rounds() * 10; ++i) times.push_back(seconds([&] { easel.frame(draw); }));
    return median(times) * 1000;
}

Line line_of(const std::string& what, double ours, double reference, double limit) { return {what, ours, "ms", reference, {false, limit, false}}; }

} // namespace

std::vector<Line> drawing(const Amount& amount) {
    const auto cases = amount.of(10'000);
    const auto session = large_session(cases);
    Easel easel;
    screens::WindowState app;
    const auto draw = [&](const kit::Look& look) {
        screens::Requests requests;
        screens::draw_room(look, app, &session, requests);
    };
    const auto plain = median_frame(easel, amount, plain_lines);
    app.screen = screens::Screen::desk;
    app.desk.person = busiest(session);
    std::vector<Line> lines{line_of("draw a frame of the desk, many cases", median_frame(easel, amount, draw), plain, 2)};
    app.desk.tab = screens::workflow_tab;
    lines.push_back(line_of("draw a frame of the workflow picture, many cases", median_frame(easel, amount, draw), plain, 2));
    app.desk.tab = screens::letters_tab;
    lines.push_back(line_of("draw a frame of the letters, many cases", median_frame(easel, amount, draw), plain, 2));
    app.desk.tab = screens::history_tab;
    lines.push_back(line_of("draw a frame of the history, many cases", median_frame(easel, amount, draw), plain, 2));
    app.desk.tab = 0;
    app.desk.monitoring = true;
    lines.push_back(line_of("draw a frame of every case at once", median_frame(easel, amount, draw), plain, 4));
    app.desk.monitoring = false;
    app.screen = screens::Screen::library;
    lines.push_back(line_of("draw a frame of the library", median_frame(easel, amount, draw), plain, 4));
    return lines;
}

} // namespace bench
