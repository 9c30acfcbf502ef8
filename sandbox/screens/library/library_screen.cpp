#include "sandbox/screens/library/library_screen.hpp"

#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/icon_button.hpp"
#include "sandbox/screens/library/beginnings.hpp"
#include "sandbox/screens/library/doors.hpp"
#include "sandbox/screens/library/shelf.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr float library_margin = 2.5F, least_shelf = 200, refused_width = 900, refused_list = 320; ///< units; at 100 %

void draw_tools(const kit::Look& look, WindowState& window, Requests& requests) {
    const auto width = 5 * look.px(kit::icon_button_size) + 4 * look.unit();
    kit::beside_if_room(look, width);
    if (kit::room().x > width) kit::align_right(width);
    if (kit::icon_button(look, look.named("screen.library.from_file"), kit::Icon::document)) choose_file(look, window, FilePurpose::begin, requests);
    kit::beside(look);
    if (kit::icon_button(look, look.named("screen.library.kept"), kit::Icon::folder)) window.library.kept_open = true;
    kit::beside(look);
    if (kit::icon_button(look, look.named("screen.desk.looks"), kit::Icon::text_size)) window.looks_open = true;
    kit::beside(look);
    if (kit::icon_button(look, look.named("screen.keys"), kit::Icon::help)) window.help = true;
}

void draw_library_head(const kit::Look& look, WindowState& window, Requests& requests) {
    const kit::FirstLine line(look, library_margin - 1);
    kit::title(look, look.say("screen.library.title"));
    draw_tools(look, window, requests);
    kit::gap(look, 0);
    kit::note(look, look.say("screen.library.words"));
}

/// A trainer is told at once; the other scenarios stay open to everybody.
void draw_broken(const kit::Look& look, const WindowState& window) {
    for (const auto& scenario : window.broken) {
        kit::gap(look, 2);
        kit::text(look, look.say("screen.library.broken", {{"path", scenario.path}}), {kit::Face::bold});
        constexpr std::size_t most = 5;
        for (std::size_t i = 0; i < std::min(most, scenario.problems.size()); ++i) kit::note(look, scenario.problems[i]);
        if (scenario.problems.size() > most)
            kit::note(look, look.texts.plural("screen.library.more_problems", static_cast<long long>(scenario.problems.size() - most)));
    }
}

void draw_shelf_and_broken(const kit::Look& look, WindowState& window) {
    draw_shelf(look, window);
    draw_broken(look, window);
}

/// Where there is room the doors stay in sight and the shelf scrolls by itself.
void draw_rest(const kit::Look& look, WindowState& window) {
    const auto left = kit::room().y - doors_height(look, kit::room().x) - look.unit(1.5F);
    if (left >= look.px(least_shelf)) {
        const kit::Panel shelf(look, "shelf", {0, left}, {kit::Ground::none, 0, false});
        draw_shelf_and_broken(look, window);
    } else {
        draw_shelf_and_broken(look, window);
    }
    kit::gap(look, 1.5F);
    draw_doors(look, window);
}

/// All that is wrong with a file that somebody chose, by line and column.
void draw_refused(const kit::Look& look, std::optional<BrokenCard>& refused) {
    bool open = refused.has_value();
    if (const kit::Overlay overlay(look, "refused", open, refused_width); overlay && refused) {
        kit::title(look, look.texts.plural("screen.library.refused", static_cast<long long>(refused->problems.size())));
        kit::note(look, refused->path);
        {
            const kit::Panel list(look, "its problems", {kit::room().x, look.px(refused_list)}, {kit::Ground::panel, 1, false});
            for (const auto& problem : refused->problems) kit::text(look, problem);
        }
        kit::gap(look, 2);
        if (kit::button(look, look.named("screen.close"), kit::Weight::primary)) open = false;
    }
    if (!open) refused.reset();
}

} // namespace

void draw_library(const kit::Look& look, WindowState& window, Requests& requests) {
    draw_library_head(look, window, requests);
    {
        const kit::Panel panel(look, "library", {0, 0}, {kit::Ground::none, library_margin, false});
        draw_beginnings(look, window, requests);
        kit::gap(look, 2);
        draw_shelf_filter(look, window);
        kit::gap(look, 1.5F);
        draw_rest(look, window);
    }
    draw_kept_plays(look, window, requests);
    draw_refused(look, window.library.refused);
}

} // namespace screens
