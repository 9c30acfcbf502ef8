#pragma once

#include "sandbox/session/submission/prospects.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <algorithm>

namespace fixtures {

using session::Draft;
using session::Session;
using session::Step;

inline Session open_desk(const std::string& country = "korea") {
    return Session::start(materials("open_desk_" + country), {casework::GuardRails::teach, "", ""});
}

inline Draft about_the_first() {
    Draft draft;
    draft.be_about(0);
    return draft;
}

/// Somebody who writes at the open desk of Korea, about the first of those whom she could report.
struct Writing {
    Session session = open_desk();
    Draft draft = about_the_first();

    const profile::Profile& profile() const { return session.profile(); }
    profile::FieldId field(std::string_view id) const { return profile().field(id); }
    std::int64_t choice(std::string_view of, std::string_view id) const {
        return profile().choice(profile().choice_sets[profile()[field(of)].choices.index].id, id).index;
    }
    Writing& says(std::string_view of, std::string_view id) {
        draft.set(field(of), choice(of, id));
        return *this;
    }
    Writing& about(std::string_view report) {
        const auto& reports = session.context().reports;
        draft.be_about(static_cast<std::uint16_t>(std::ranges::find(reports, report, &casework::Report::id) - reports.begin()));
        return *this;
    }
    /// By the answers to the Report Guide.
    Writing& of_corruption() { return says("guide.purpose", "wrongdoing").says("guide.doer", "official").says("guide.deed", "gain"); }
    std::vector<std::string> asked(Step step) const {
        std::vector<std::string> ids;
        for (const auto& one : session::asked_at(session, draft, step)) ids.push_back(profile()[one.field].about.id);
        return ids;
    }
    std::vector<std::string> houses(bool excluded) const {
        std::vector<std::string> ids;
        for (const auto& way : session::prospects(session, draft).ways)
            if (static_cast<bool>(way.excluded_by) == excluded) ids.push_back(session.context()[way.house].id);
        return ids;
    }
    std::string sent_as() const {
        const auto as = session::prospects(session, draft).as;
        return as ? profile()[as].about.id : "";
    }
    session::Guess guess() const { return session::guess(session, draft).value(); }
    session::Intent after_sending(std::string_view act) const {
        session::Intent intent;
        intent.actor = session.world().cases.front().reporter;
        intent.act = profile().act(act);
        intent.track = session.world().cases.front().track_of(profile()[intent.act].procedure);
        return intent;
    }
    bool may(std::string_view act) const { return session.why(after_sending(act)).open; }
    void does(std::string_view act) { REQUIRE(session.perform(after_sending(act)).happened); }
    const casework::Case& send() {
        const auto outcome = session.perform(session::intent_of(session, draft));
        REQUIRE(outcome.happened);
        return session.world().cases.front();
    }
};

inline bool holds(const std::vector<std::string>& all, const std::string& one) { return std::ranges::find(all, one) != all.end(); }

} // namespace fixtures
