#include "sandbox/screens/library/guides_screen.hpp"

#include "sandbox/screens/app.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/markdown_text.hpp"

#include <utility>

namespace screens {
namespace {

void draw_contents(const kit::Look& look, App& app) {
    if (kit::button(look, {"guides.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        app.screen = std::exchange(app.before_guides, Screen::library);
    kit::gap(look, 1);
    kit::heading(look, look.say("screen.guides.title"));
    for (std::size_t i = 0; i < app.guides.size(); ++i) {
        const auto& page = app.guides[i];
        if (kit::line_row(look, {"guide:" + page.name, page.title}, i == app.guide)) app.guide = i;
    }
}

} // namespace

void draw_guides(const kit::Look& look, App& app, Requests& requests) {
    if (app.guides.empty()) {
        requests.read_guides = true;
        return kit::text(look, look.say("screen.guides.reading"));
    }
    const auto whole = kit::room();
    const auto side = std::min(look.px(320), whole.x * 0.4F);
    {
        const kit::Panel panel(look, "contents", {side, whole.y}, {kit::Ground::panel, 2, false});
        draw_contents(look, app);
    }
    kit::beside(look);
    const kit::Panel panel(look, ("page " + app.guides[app.guide].name).c_str(), {whole.x - side - look.unit(), whole.y}, {kit::Ground::none, 3, false});
    kit::markdown(look, app.guides[app.guide].text);
}

} // namespace screens
