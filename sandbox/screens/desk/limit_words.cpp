#include "sandbox/screens/desk/limit_words.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/day_doubts.hpp"

namespace screens {
namespace {

std::string doubt_of(const DeskView& desk, const DeskMemory::Limit& limit) {
    const auto& the_case = desk.session.world().cases[limit.case_number];
    for (const auto& clock : the_case.clocks)
        if (clock.clock == limit.clock && clock.track == limit.track && clock.due == limit.at.seconds)
            return wording::short_day_doubt(desk.look.texts, desk.session.context(), the_case, clock);
    return {};
}

/// Reckoned once for a moment.
const std::string& kept_doubt(const DeskView& desk, const DeskMemory::Limit& limit) {
    auto& kept = desk.state.limit_doubts.at(desk.moment);
    const auto place = kept.find(limit);
    return place != kept.end() ? place->second : kept.emplace(limit, doubt_of(desk, limit)).first->second;
}

/// The plain words where nobody may know which limit it is.
std::string limit_words(const DeskView& desk, const DeskMemory::Limit& limit, const std::string& day, const char* plain, const char* with_name) {
    const auto what = limit_name(desk, limit);
    return desk.look.say(what.empty() ? plain : with_name, {{"day", day}, {"date", limit_day(desk, limit)}, {"what", what}});
}

std::string day_of_play(const DeskView& desk) {
    return std::to_string(calendar::date_of(desk.session.now()) - calendar::date_of(desk.session.scenario().starts) + 1);
}

/// The limit that ran out at this very moment, and whose it was.
std::string just_lapsed(const DeskView& desk) {
    const auto& facts = desk.session.facts();
    const auto& profile = desk.session.profile();
    for (auto fact = facts.rbegin(); fact != facts.rend() && fact->at == desk.session.now(); ++fact) {
        if (fact->kind != casework::FactKind::lapsed || desk.session.world().cases[fact->case_number].ended) continue;
        const auto& clock = profile.clocks[fact->what];
        const bool is_end = fact->value == casework::no_value; // a reminder on the way is none
        const auto what = is_end ? limit_name(desk, {fact->at, fact->case_number, fact->track, profile::ClockId{fact->what}}) : std::string{};
        if (what.empty()) continue;
        return desk.look.say(clock.may_pass ? "screen.desk.just_passed" : "screen.desk.just_lapsed",
                             {{"what", what}, {"who", clock.owed_by ? desk.name_of(profile[clock.owed_by]) : ""}});
    }
    return {};
}

} // namespace

std::string limit_name(const DeskView& desk, const DeskMemory::Limit& limit) {
    if (!views::may_see(desk.reader, desk.session.world().cases[limit.case_number], profile::Section::clocks)) return {};
    return desk.of_track(desk.name_of(desk.session.profile()[limit.clock]), limit.case_number, limit.track);
}

std::string limit_day(const DeskView& desk, const DeskMemory::Limit& limit) {
    const auto day = wording::readable_day(desk.look.texts, limit.at);
    const auto& doubt = kept_doubt(desk, limit);
    return doubt.empty() ? day : desk.look.say("screen.desk.day_in_doubt", {{"day", day}, {"doubt", doubt}});
}

std::string day_and_limit(const DeskView& desk) {
    const auto day = day_of_play(desk);
    const auto& ahead = desk.ahead();
    if (ahead.overdue) return limit_words(desk, *ahead.overdue, day, "screen.desk.day_and_overdue", "screen.desk.day_and_what_is_overdue");
    if (ahead.deadline) return limit_words(desk, *ahead.deadline, day, "screen.desk.day_and_deadline", "screen.desk.day_and_what_is_due");
    return desk.look.say("screen.desk.day", {{"day", day}});
}

std::string day_in_short(const DeskView& desk) {
    const auto& look = desk.look;
    const auto& ahead = desk.ahead();
    const auto& limit = ahead.overdue ? ahead.overdue : ahead.deadline;
    const auto* key = ahead.overdue ? "screen.time.short_overdue" : limit ? "screen.time.short_limit" : "screen.time.short";
    auto date = limit ? wording::readable_short(look.texts, calendar::date_of(limit->at)) : std::string{};
    if (limit && !kept_doubt(desk, *limit).empty()) date += "?";
    return look.say(key, {{"time", wording::time_of_day(desk.session.now())}, {"day", day_of_play(desk)}, {"date", date}});
}

std::string why_stopped(const DeskView& desk) {
    if (!desk.state.stopped) return {};
    const auto& lapsed = desk.state.just_lapsed.at(desk.moment, [&] { return just_lapsed(desk); });
    const auto why = lapsed.empty() ? what_waits(desk) : lapsed;
    return why.empty() ? std::string{} : desk.look.say("screen.desk.stopped", {{"what", why}});
}

} // namespace screens
