#include "sandbox/screens/desk/desk_memory.hpp"

#include "sandbox/session/play/waiting.hpp"
#include "sandbox/wording/foretelling.hpp"

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

} // namespace

void DeskMemory::forget_if_changed(const views::Reader& reader, const std::string& digest) {
    if (digest == digest_ && reader.now == now_) return;
    digest_ = digest;
    now_ = reader.now;
    inboxes_.clear();
    worklists_.clear();
    monitors_.clear();
    ahead_.reset();
    answer_.reset();
}

const std::vector<views::Waiting>& DeskMemory::inbox(const views::Reader& reader, const std::string& digest) {
    forget_if_changed(reader, digest);
    const auto [place, added] = inboxes_.try_emplace(reader.person);
    if (added) place->second = views::inbox(reader);
    return place->second;
}

const std::vector<views::WorkLine>& DeskMemory::worklist(const views::Reader& reader, const std::string& digest) {
    forget_if_changed(reader, digest);
    const auto [place, added] = worklists_.try_emplace(reader.person);
    if (added) place->second = views::worklist(reader);
    return place->second;
}

const std::vector<views::MonitorLine>& DeskMemory::monitor(const views::Reader& reader, const std::string& digest) {
    forget_if_changed(reader, digest);
    const auto [place, added] = monitors_.try_emplace(reader.person);
    if (added) place->second = views::monitor(reader);
    return place->second;
}

const DeskMemory::Ahead& DeskMemory::ahead(const session::Session& session, const views::Reader& reader, const std::string& digest) {
    forget_if_changed(reader, digest);
    if (!ahead_) ahead_ = Ahead{session.over(), session::all_cases_ended(session), next_limit(reader, session.next_deadline()), earliest_overdue(reader)};
    return *ahead_;
}

const DeskMemory::Answer& DeskMemory::answer(const session::Session& session, const views::Reader& reader, const texts::Texts& texts, const std::string& digest,
                                             const session::Intent& intent) {
    forget_if_changed(reader, digest);
    if (answer_ && answer_->intent == intent && answer_->language == reader.language) return *answer_;
    const auto foretold = session.foretold(intent);
    answer_ = Answer{intent, reader.language, session.order_of(intent), session.why(intent), wording::foretelling(texts, reader, foretold), foretold.depends};
    return *answer_;
}

} // namespace screens
