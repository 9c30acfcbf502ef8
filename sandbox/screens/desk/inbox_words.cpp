#include "sandbox/screens/desk/inbox_words.hpp"

#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/awaited_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/limit_words.hpp"
#include "sandbox/screens/desk/message_panel.hpp"
#include "sandbox/screens/desk/waited_for.hpp"
#include "sandbox/screens/papers/paper_words.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

/// "Filed" alone would not say what.
std::string where(const DeskView& desk, const views::Waiting& waiting) {
    const auto& profile = desk.session.profile();
    const auto& track = desk.session.world().cases[waiting.case_number].tracks[waiting.track];
    auto stage = desk.name_of(profile[track.stage]);
    if (waiting.track == 0) return stage;
    return track.agency ? desk.name(track.agency) + " - " + stage : desk.name_of(profile[track.procedure]) + " - " + stage;
}

std::string next_step(const DeskView& desk, const views::Waiting& waiting) {
    const auto& profile = desk.session.profile();
    if (const auto paper = paper_to_read(desk, waiting)) {
        const auto at_hand = paper_at_hand(desk, {PaperKey::Kind::fact, paper});
        return desk.look.say("screen.waiting.read_first", {{"stage", where(desk, waiting)}, {"paper", at_hand ? at_hand->name : std::string{}}});
    }
    if (const auto act = act_to_do(desk, waiting))
        return desk.look.say("screen.waiting.act", {{"act", desk.of_track(desk.name_of(profile[act]), waiting.case_number, waiting.track)}});
    const auto& others = way_on(desk, waiting).others;
    const bool nobody_else = others.empty() && (!waiting.seen || !others_are_awaited(desk, waiting.case_number));
    if (nobody_else) return desk.look.say("screen.waiting.choice", {{"stage", where(desk, waiting)}});
    if (others.empty()) return desk.look.say("screen.waiting.awaited", {{"stage", where(desk, waiting)}});
    const auto who = texts::listed(others, [&](profile::RoleId role) { return desk.name_of(profile[role]); });
    return desk.look.say("screen.waiting.others", {{"stage", where(desk, waiting)}, {"who", who}});
}

std::string clock_words(const DeskView& desk, const views::Waiting& waiting, const char* key) {
    const auto clock = desk.of_track(desk.name_of(desk.session.profile()[waiting.clock]), waiting.case_number, waiting.track);
    return desk.look.say(key, {{"clock", clock}, {"date", limit_day(desk, {waiting.at, waiting.case_number, waiting.track, waiting.clock})}});
}

/// Nobody is told to do now what would leave somebody else's time unused.
bool cuts_short(const DeskView& desk, const views::Waiting& waiting, profile::ActId act) {
    if (waiting.case_number != desk.state.case_number) return false;
    return std::ranges::any_of(choices_of(desk),
                               [&](const ActChoice& one) { return one.intent.act == act && one.intent.track == waiting.track && !one.cuts_short.empty(); });
}

/// With several cases on the desk, also which.
std::string with_case(const DeskView& desk, const views::Waiting& waiting, const std::string& moment) {
    const auto& cases = desk.session.world().cases;
    return cases.size() > 1 && waiting.case_number < cases.size() ? views::case_number(cases[waiting.case_number]) + ", " + moment : moment;
}

std::string when(const DeskView& desk, const views::Waiting& waiting) {
    // Since when a case could be ended nobody has noted.
    return with_case(desk, waiting, wording::readable(desk.look.texts, way_on(desk, waiting).act ? desk.session.now() : waiting.at));
}

} // namespace

const views::WayOn& way_on(const DeskView& desk, const views::Waiting& waiting) {
    static const views::WayOn not_asked;
    if (!waiting.is_step() || !waiting.seen) return not_asked;
    return desk.state.memory.way_on(desk.reader, desk.moment, desk.session.world().cases[waiting.case_number], waiting.track);
}

std::uint64_t paper_to_read(const DeskView& desk, const views::Waiting& waiting) { return way_on(desk, waiting).act ? 0 : paper_brought(desk, waiting); }

profile::ActId act_to_do(const DeskView& desk, const views::Waiting& waiting) {
    const auto& way = way_on(desk, waiting);
    const auto act = way.act ? way.act : way.others.empty() ? waiting.act : profile::ActId{};
    return act && cuts_short(desk, waiting, act) ? profile::ActId{} : act;
}

std::string words_of(const DeskView& desk, const views::Waiting& waiting) {
    const auto& look = desk.look;
    const auto& profile = desk.session.profile();
    switch (waiting.kind) {
    case views::WaitingKind::message: return desk.session.context().injects[desk.session.facts()[waiting.fact - 1].what].title.in(desk.reader.language);
    case views::WaitingKind::letter:
        return look.say("screen.waiting.letter", {{"letter", desk.name_of(profile.letters[desk.session.facts()[waiting.fact - 1].what])}});
    case views::WaitingKind::news: return news_of(desk, desk.session.facts()[waiting.fact - 1]);
    case views::WaitingKind::new_case:
    case views::WaitingKind::act_due: return next_step(desk, waiting);
    case views::WaitingKind::clock_soon: return clock_words(desk, waiting, "screen.waiting.soon");
    case views::WaitingKind::clock_overdue: return clock_words(desk, waiting, "screen.waiting.overdue");
    }
    return {};
}

kit::Icon icon_of(const DeskView& desk, const views::Waiting& waiting) {
    static constexpr kit::Icon icons[] = {kit::Icon::message, kit::Icon::letter, kit::Icon::submission, kit::Icon::pencil,
                                          kit::Icon::timer,   kit::Icon::alert,  kit::Icon::account};
    const auto* paper = waiting.fact == 0 ? nullptr : paper_of_message(desk, desk.session.facts()[waiting.fact - 1]);
    return paper ? icon_of_message(*paper) : icons[static_cast<std::size_t>(waiting.kind)];
}

std::string form_and_when(const DeskView& desk, const views::Waiting& waiting, kit::Icon icon) {
    const auto& look = desk.look;
    const bool is_call = icon == kit::Icon::phone;
    if (waiting.kind != views::WaitingKind::message || (!is_call && icon != kit::Icon::letter)) return when(desk, waiting);
    const auto moment = wording::readable_short(look.texts, calendar::date_of(waiting.at)) + ", " + wording::time_of_day(waiting.at);
    return look.say("screen.waiting.in_form",
                    {{"form", look.say(is_call ? "screen.waiting.call" : "screen.waiting.envelope")}, {"when", with_case(desk, waiting, moment)}});
}

std::string first_words(const DeskView& desk, const views::Waiting& waiting) {
    if (waiting.kind != views::WaitingKind::message) return {};
    const auto words =
        views::with_names(desk.reader, desk.session.context().injects[desk.session.facts()[waiting.fact - 1].what].text.in(desk.reader.language));
    return words.substr(0, words.find('\n'));
}

} // namespace screens
