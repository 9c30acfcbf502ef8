#include "sandbox/screens/library/palette.hpp"

#include "engine/views/inbox.hpp"
#include "sandbox/screens/desk/acts_panel.hpp"
#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/search.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/appearance.hpp"
#include "sandbox/screens/library/guides_screen.hpp"
#include "sandbox/screens/library/trainer_question.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>
#include <functional>

namespace screens {
namespace {

constexpr std::size_t most_shown = 12;

/// Something that can be done or gone to, by its name.
struct Entry {
    std::string id, label;
    std::function<void()> go;
};

void add_pages(const kit::Look& look, WindowState& window, bool in_session, Requests& requests, std::vector<Entry>& entries) {
    const auto to = [&window](Screen screen) { return [&window, screen] { window.screen = screen; }; };
    entries.push_back({"facilitator", look.say("screen.facilitator.open"), [&window] { want_facilitator(window); }});
    entries.push_back({"explain", look.say("screen.help.explain"), [&look] { look.keyboard.explain(true); }});
    if (in_session) {
        entries.push_back({"desk", look.say("screen.palette.desk"), to(Screen::desk)});
        entries.push_back({"closing", look.say("screen.desk.closing"), to(Screen::closing)});
        return;
    }
    entries.push_back({"tour", look.say("screen.tour.start"), [&requests] { requests.emplace_back(StartTour{}); }});
    entries.push_back({"library", look.say("screen.library.scenarios"), to(Screen::library)});
    entries.push_back({"countries", look.say("screen.countries.title"), to(Screen::countries)});
    entries.push_back({"groups", look.say("screen.groups.title"), to(Screen::groups)});
    entries.push_back({"guides", look.say("screen.guides.title"), [&window] { open_guide(window); }});
    for (std::size_t i = 0; i < window.scenarios.size(); ++i)
        entries.push_back({"scenario:" + std::to_string(i), window.scenarios[i].title, [&window, i] {
                               window.chosen = i;
                               window.screen = Screen::briefing;
                           }});
    for (std::size_t i = 0; i < window.guides.size(); ++i)
        entries.push_back({"guide:" + window.guides[i].name, window.guides[i].title, [&window, name = window.guides[i].name] { open_guide(window, name); }});
}

/// Also in the middle of a play, far from the first screen.
void add_appearance(const kit::Look& look, WindowState& window, std::vector<Entry>& entries) {
    entries.push_back({"larger", look.say("screen.larger"), [&window] { change_text_size(window, 25); }});
    entries.push_back({"smaller", look.say("screen.smaller"), [&window] { change_text_size(window, -25); }});
    const auto names = theme_names(look);
    for (std::size_t i = 0; i < names.size(); ++i)
        entries.push_back({"theme:" + std::to_string(i), look.say("screen.palette.colours", {{"theme", names[i]}}),
                           [&window, i] { window.theme = static_cast<ThemeChoice>(i); }});
}

void add_acts(const kit::Look& look, WindowState& window, const session::Session& session, const views::Reader& reader, std::vector<Entry>& entries) {
    const wording::Sentences sentences(look.texts, reader);
    Requests none;
    const DeskView desk{look, session, reader, sentences, window.desk, none, moment_at(session, window.desk, look.texts.language())};
    for (auto& act : acts_to_find(desk))
        entries.push_back({act.id, act.label, [&window, intent = act.intent] {
                               window.desk.open_next = intent;
                               window.screen = Screen::desk;
                           }});
}

void add_people(const kit::Look& look, WindowState& window, const session::Session& session, const views::Reader& reader, std::vector<Entry>& entries) {
    for (const auto person : people(session))
        entries.push_back(
            {"desk:" + session.context()[person].id, look.say("screen.palette.desk_of", {{"who", views::name_of(reader, person)}}), [&window, person] {
                 turn_to(window.desk, person);
                 window.screen = Screen::desk;
             }});
}

void add_cases(const session::Session& session, const views::Reader& reader, WindowState& window, std::vector<Entry>& entries) {
    for (const auto number : views::cases(reader)) {
        const auto& the_case = session.world().cases[number];
        const auto title = session.context().reports[the_case.report].title.in(reader.language);
        entries.push_back({"case:" + std::to_string(number), views::case_number(the_case) + "  " + title, [&window, number] {
                               turn_to(window.desk, window.desk.person);
                               window.desk.case_number = number;
                               window.screen = Screen::desk;
                           }});
    }
}

std::vector<Entry> entries_of(const kit::Look& look, WindowState& window, const session::Session* session, const views::Reader* reader, Requests& requests) {
    std::vector<Entry> entries;
    add_pages(look, window, session != nullptr, requests, entries);
    if (session) {
        add_acts(look, window, *session, *reader, entries);
        add_cases(*session, *reader, window, entries);
        add_people(look, window, *session, *reader, entries);
    }
    add_appearance(look, window, entries);
    return entries;
}

/// While a name is being typed, Enter takes the row that is marked.
bool takes_marked() { return ImGui::GetIO().WantTextInput && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false); }

void draw_entries(const kit::Look& look, Palette& palette, const std::vector<Entry>& entries) {
    std::vector<const Entry*> found;
    for (const auto& entry : entries)
        if (kit::has_words(entry.label, palette.typed)) found.push_back(&entry);
    const auto shown = std::min(found.size(), most_shown);
    const bool moved = kit::walk_by_arrows(palette.chosen, shown), take_marked = takes_marked();
    for (std::size_t i = 0; i < shown; ++i) {
        const bool marked = i == palette.chosen;
        const bool taken = kit::line_row(look, {"palette." + found[i]->id, found[i]->label}, marked) || (take_marked && marked);
        if (marked && moved) kit::bring_into_view();
        if (!taken) continue;
        palette.open = false;
        found[i]->go();
    }
    if (found.empty()) kit::note(look, look.say("screen.palette.nothing"));
    if (found.size() > most_shown) kit::note(look, look.say("screen.palette.more"));
}

} // namespace

void open_palette(const kit::Look& look, WindowState& window, Requests& requests) {
    window.palette = {true, {}, 0};
    look.keyboard.focus_when_drawn("screen.palette.typed");
    read_guides(window, requests);
}

void draw_palette(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests) {
    auto& palette = window.palette;
    if (kit::key(look, kit::Chord::with_ctrl('K'), "screen.palette.title")) open_palette(look, window, requests);
    if (!palette.open) return;
    if (const kit::Overlay overlay(look, "palette", palette.open, 560); overlay) {
        if (kit::field(look, look.named("screen.palette.typed"), palette.typed, {look.px(520), 1, look.say("screen.palette.hint"), true})) palette.chosen = 0;
        kit::gap(look, 1);
        std::optional<views::Reader> reader;
        if (session) reader.emplace(session::reader_of(*session, window.desk.person, look.texts.language()));
        draw_entries(look, palette, entries_of(look, window, session, reader ? &*reader : nullptr, requests));
    }
}

} // namespace screens
