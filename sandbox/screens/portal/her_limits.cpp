#include "sandbox/screens/portal/her_limits.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

using casework::ClockState;
using casework::RunningClock;

struct LimitWords {
    const char* key;
    kit::Tone tone;
};

LimitWords words_for(const profile::Clock& clock, const RunningClock& running, std::int64_t days) {
    if (running.state == ClockState::met) return {"screen.portal.done_late", kit::Tone::quiet};
    if (running.state == ClockState::lapsed || days < 0)
        return clock.may_pass ? LimitWords{"screen.portal.passed", kit::Tone::quiet} : LimitWords{"screen.portal.overdue", kit::Tone::late};
    return {"screen.portal.days_left", days == 0 ? kit::Tone::soon : kit::Tone::quiet};
}

bool is_told(const RunningClock& running) {
    const bool is_over = running.state == ClockState::met && !running.late;
    return running.due != casework::unknown_due && running.state != ClockState::suspended && !is_over;
}

void draw_limit(const Portal& portal, const RunningClock& running) {
    const auto& look = portal.look;
    const auto& clock = portal.profile()[running.clock];
    const auto until = running.state == ClockState::met ? running.ended : portal.session.now();
    const auto days = calendar::date_of({running.due}) - calendar::date_of(until);
    const auto words = words_for(clock, running, days);
    const auto said =
        look.texts.plural(words.key, std::abs(days), {{"what", portal.name_of(clock)}, {"date", wording::readable_day(look.texts, {running.due})}});
    kit::icon_words(look, kit::Icon::timer, said, {words.tone == kit::Tone::late ? kit::Face::bold : kit::Face::note, words.tone});
    kit::note_value(look, "portal.limit:" + clock.about.id, said);
}

} // namespace

void draw_her_limits(const Portal& portal, const casework::Case& the_case) {
    for (const auto& running : the_case.clocks)
        if (is_told(running)) draw_limit(portal, running);
}

} // namespace screens
