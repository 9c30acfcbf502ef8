#include "sandbox/screens/desk/desk_memory.hpp"

#include "engine/casework/inference.hpp"
#include "engine/casework/possible.hpp"
#include "engine/views/cut_short.hpp"
#include "sandbox/session/play/waiting.hpp"

#include <algorithm>

namespace screens {
namespace {

/// Of cases that go on. A time that somebody might have used makes nobody late.
std::optional<DeskMemory::Limit> earliest_overdue(const views::Reader& reader) {
    std::optional<DeskMemory::Limit> first;
    for (const auto& the_case : reader.world.cases)
        for (const auto& clock : the_case.clocks) {
            const bool is_late = clock.state == casework::ClockState::lapsed && !the_case.ended && !reader.context.profile[clock.clock].may_pass;
            if (is_late && (!first || clock.due < first->at.seconds))
                first = DeskMemory::Limit{calendar::Instant{clock.due}, the_case.number, clock.track, clock.clock};
        }
    return first;
}

std::optional<DeskMemory::Limit> next_limit(const views::Reader& reader, std::optional<calendar::Instant> deadline) {
    if (!deadline) return {};
    for (const auto& the_case : reader.world.cases)
        for (const auto& clock : the_case.clocks)
            if (clock.state == casework::ClockState::running && clock.due == deadline->seconds)
                return DeskMemory::Limit{*deadline, the_case.number, clock.track, clock.clock};
    return {};
}

/// Made when it is first asked for.
template <class Things, class Key, class Make> const auto& found(Things& things, const Key& key, const Make& make) {
    const auto place = things.find(key);
    return place != things.end() ? place->second : things.emplace(key, make()).first->second;
}

std::uint64_t last_act(const session::Session& session) {
    const auto& facts = session.facts();
    const auto done = std::find_if(facts.rbegin(), facts.rend(), [](const casework::Fact& fact) { return fact.kind == casework::FactKind::act_done; });
    return done == facts.rend() ? 0 : done->number;
}

std::vector<DeskMemory::Learner> learners(const casework::PlayContext& context, const casework::Decision& foretold) {
    std::vector<DeskMemory::Learner> all;
    for (const auto& fact : foretold.facts) {
        if (fact.kind != casework::FactKind::disclosed) continue;
        auto learner = std::ranges::find(all, fact.whom, &DeskMemory::Learner::who);
        if (learner == all.end())
            learner = all.insert(all.end(), {fact.whom, {}, casework::still_fit({context, foretold.becoming, 0, fact.at, {}, {}}, fact.whom)});
        learner->items.push_back(casework::ItemId{fact.what});
    }
    return all;
}

} // namespace

const views::MonitorLine& DeskMemory::monitor_line(const views::Reader& reader, const Moment& moment, const views::Monitor::Place& place) {
    return found(monitor_lines_.at(moment), OfTrack{place.case_number, place.track},
                 [&] { return views::monitor_line(reader, reader.world.cases[place.case_number], place.track); });
}

const views::WayOn& DeskMemory::way_on(const views::Reader& reader, const Moment& moment, const casework::Case& the_case, casework::TrackIndex track) {
    return found(ways_on_.at(moment), OfTrack{the_case.number, track}, [&] { return views::way_on(reader, the_case, track); });
}

const views::CaseFile& DeskMemory::case_file(const views::Reader& reader, const Moment& moment, const casework::Case& the_case) {
    return found(case_files_.at(moment), the_case.number, [&] { return views::case_file(reader, the_case); });
}

const std::vector<views::SentLetter>& DeskMemory::letters(const views::Reader& reader, const Moment& moment, const casework::Case& the_case) {
    return found(letters_.at(moment), the_case.number, [&] { return views::letters(reader, the_case); });
}

const std::vector<views::Entry>& DeskMemory::timeline(const views::Reader& reader, const Moment& moment, const casework::Case& the_case) {
    return found(timelines_.at(moment), the_case.number, [&] { return views::timeline(reader, the_case); });
}

const DeskMemory::Ahead& DeskMemory::ahead(const session::Session& session, const views::Reader& reader, const Moment& moment) {
    return ahead_.at(moment, [&] {
        return Ahead{session.over(),
                     session::all_cases_ended(session),
                     next_limit(reader, session.next_deadline()),
                     earliest_overdue(reader),
                     last_act(session),
                     session::ways_left(session),
                     session::held_until(session)};
    });
}

const DeskMemory::Answer& DeskMemory::answer(const session::Session& session, const views::Reader& reader, const texts::Texts& texts, const Moment& moment,
                                             const session::Intent& intent) {
    auto& kept = answer_.at(moment);
    if (kept && kept->intent == intent) return *kept;
    const auto foretold = session.foretold(intent);
    kept = Answer{intent,
                  session.order_of(intent),
                  session.why(intent),
                  wording::foretelling(texts, reader, foretold),
                  foretold.depends,
                  learners(session.context(), foretold),
                  {},
                  {}};
    if (intent.case_number < reader.world.cases.size()) {
        const auto& the_case = reader.world.cases[intent.case_number];
        kept->cut_short = views::cut_short(reader, the_case, foretold);
        kept->outlasts = views::outlasting(reader, the_case, foretold);
    }
    return *kept;
}

const std::vector<DeskMemory::HouseAnswer>& DeskMemory::houses(const session::Session& session, const Moment& moment, const session::Intent& intent,
                                                               profile::InputId asked) {
    auto open = intent;
    std::erase_if(open.with, [&](const auto& given) { return given.first == asked; });
    auto& kept = houses_.at(moment);
    if (kept && kept->intent == open) return kept->answers;
    kept = Houses{open, {}};
    for (const auto value : casework::possible_values(session.context(), session.profile()[asked])) {
        auto chosen = open;
        chosen.with.emplace_back(asked, value);
        kept->answers.push_back({casework::PartyId{static_cast<std::uint16_t>(value)}, session.why(chosen)});
    }
    return kept->answers;
}

} // namespace screens
