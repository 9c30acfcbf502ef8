#pragma once

#include "engine/views/inbox.hpp"
#include "engine/views/monitor.hpp"
#include "engine/views/worklist.hpp"
#include "sandbox/session/play/session.hpp"
#include "sandbox/texts/texts.hpp"

#include <map>
#include <string>
#include <vector>

namespace screens {

/// What is folded from all facts, kept until something happens: folding ten thousand cases in each frame is too much.
class DeskMemory {
public:
    const std::vector<views::Waiting>& inbox(const views::Reader& reader, const std::string& digest);
    const std::vector<views::WorkLine>& worklist(const views::Reader& reader, const std::string& digest);

    const std::vector<views::MonitorLine>& monitor(const views::Reader& reader, const std::string& digest);
    /// The end of somebody's time.
    struct Limit {
        calendar::Instant at;
        std::uint32_t case_number = 0;
        casework::TrackIndex track = 0;
        profile::ClockId clock;
    };
    /// Of the whole play, whoever looks.
    struct Ahead {
        bool over = false, cases_ended = false; ///< the play; each of its cases
        std::optional<Limit> deadline;          ///< still to come
        std::optional<Limit> overdue;           ///< the earliest
    };
    const Ahead& ahead(const session::Session& session, const views::Reader& reader, const std::string& digest);

    /// What the law says to the form of an act, as it is filled in.
    struct Answer {
        session::Intent intent;
        std::string language;
        casework::Order order;
        casework::Why why;
        std::vector<std::string> foretold; ///< a sentence for each thing that would come of it
        bool depends = false;              ///< more would, once what is missing is given
    };
    const Answer& answer(const session::Session& session, const views::Reader& reader, const texts::Texts& texts, const std::string& digest,
                         const session::Intent& intent);

private:
    void forget_if_changed(const views::Reader& reader, const std::string& digest);

    std::string digest_;
    calendar::Instant now_;
    std::map<casework::PartyId, std::vector<views::Waiting>> inboxes_;
    std::map<casework::PartyId, std::vector<views::WorkLine>> worklists_;
    std::map<casework::PartyId, std::vector<views::MonitorLine>> monitors_;
    std::optional<Ahead> ahead_;
    std::optional<Answer> answer_; ///< to the form that was asked about last
};

} // namespace screens
