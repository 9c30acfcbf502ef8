#include "sandbox/window_debrief.hpp"

#include "sandbox/exchange/debrief_file.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/reading/places.hpp"
#include "sandbox/reading/reading.hpp"

namespace window_debrief {
namespace {

const texts::Texts& english() {
    static const auto read = reading::read_texts(reading::read_file(reading::home() + "/assets/texts/en.json"), nullptr);
    if (!read.thing) throw std::runtime_error(reading::line_of(read.problems.front()));
    return *read.thing;
}

void make_page(screens::DebriefState& state, const session::Session& session, const std::string& file) {
    const bool first = !state.page;
    state.can_be_kept = !file.empty();
    if (first && state.can_be_kept) state.notes = exchange::notes_beside(file);
    state.page = std::make_shared<const exchange::Page>(exchange::debrief_page(session::debrief(session, english(), state.notes), english()));
    state.made_for = screens::moment_of(session);
}

/// "FILE.debrief.html" beside the session; a newer one takes the place of an older.
void write(screens::DebriefState& state, const session::Session& session, const std::string& file, const std::string& ending) {
    const auto path = file + ".debrief." + ending;
    try {
        exchange::write_debrief(session::debrief(session, english(), state.notes), english(), path, true);
        state.written = english()("screen.debrief.written", {{"path", path}});
    } catch (const std::exception& broken) {
        state.written = broken.what();
    }
}

} // namespace

void carry_out(screens::App& app, const session::Session& session, const std::string& file, const screens::Requests& requests) {
    auto& state = app.debrief;
    if (requests.keep_notes && !file.empty()) exchange::keep_notes(file, state.notes);
    if (requests.debrief || requests.keep_notes) make_page(state, session, file);
    if (requests.export_debrief && !file.empty()) write(state, session, file, *requests.export_debrief);
}

} // namespace window_debrief
