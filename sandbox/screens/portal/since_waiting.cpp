#include "sandbox/screens/portal/since_waiting.hpp"

#include "engine/views/journey.hpp"
#include "engine/views/letters.hpp"
#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

struct Passing {
    const Portal& portal;
    const PassedTime& passed;
    std::vector<std::string> said{};

    bool is_within(calendar::Instant at) const { return passed.from < at && at <= passed.until; }
    void say(const char* key, const std::string& what) { said.push_back(portal.look.say(key, {{"what", what}})); }
};

void add_stops(Passing& passing, const casework::Case& the_case) {
    const auto journey = views::journey(passing.portal.reader, the_case);
    const auto& phases = passing.portal.profile()[the_case.tracks[0].procedure].phases;
    for (const auto& stop : journey.stops)
        if (stop.entered && passing.is_within(*stop.entered)) passing.say("screen.portal.went_on", passing.portal.in_language(phases[stop.phase].name));
}

void add_letters(Passing& passing, const casework::Case& the_case) {
    for (const auto& letter : views::letters(passing.portal.reader, the_case))
        if (letter.from != passing.portal.reader.person && passing.is_within(letter.at)) passing.say("screen.portal.letter_came", letter.title);
}

void add_limits(Passing& passing, const casework::Case& the_case) {
    for (const auto& running : the_case.clocks)
        if (running.due != casework::unknown_due && running.state != casework::ClockState::met && passing.is_within({running.due}))
            passing.say("screen.portal.limit_passed", passing.portal.name_of(passing.portal.profile()[running.clock]));
}

} // namespace

void draw_since_waiting(const Portal& portal, const PassedTime& passed, const casework::Case& the_case) {
    const auto& look = portal.look;
    Passing passing{portal, passed};
    add_stops(passing, the_case);
    add_letters(passing, the_case);
    add_limits(passing, the_case);
    if (passing.said.empty()) passing.said.push_back(look.say("screen.portal.nothing_seen"));
    std::string all;
    for (const auto& one : passing.said) all += (all.empty() ? "" : "; ") + one;
    const auto words = look.say("screen.portal.since", {{"date", wording::readable_day(look.texts, passed.from)}, {"what", all}});
    kit::text(look, words, {kit::Face::note, kit::Tone::ink});
    kit::note_value(look, "portal.since", words);
}

} // namespace screens
