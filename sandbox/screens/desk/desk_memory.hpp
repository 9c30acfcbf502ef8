#pragma once

#include "engine/views/case_file.hpp"
#include "engine/views/inbox.hpp"
#include "engine/views/letters.hpp"
#include "engine/views/monitor.hpp"
#include "engine/views/outlasting.hpp"
#include "engine/views/timeline.hpp"
#include "engine/views/worklist.hpp"
#include "sandbox/screens/desk/moment.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/texts/texts.hpp"
#include "sandbox/wording/foretelling.hpp"

#include <map>
#include <vector>

namespace screens {

/// What is read from facts, kept while nothing happens: a frame does no work that grows with cases.
class DeskMemory {
public:
    const std::vector<views::Waiting>& inbox(const views::Reader& reader) { return inboxes_[reader.person].follow(reader); }
    const std::vector<views::WorkLine>& worklist(const views::Reader& reader) { return worklists_[reader.person].follow(reader); }
    const std::vector<views::Monitor::Place>& monitor(const views::Reader& reader) { return monitors_[reader.person].follow(reader); }

    const views::MonitorLine& monitor_line(const views::Reader& reader, const Moment& moment, const views::Monitor::Place& place);
    /// Of a track that the reader has attended to.
    const views::WayOn& way_on(const views::Reader& reader, const Moment& moment, const casework::Case& the_case, casework::TrackIndex track);

    const views::CaseFile& case_file(const views::Reader& reader, const Moment& moment, const casework::Case& the_case);
    const std::vector<views::SentLetter>& letters(const views::Reader& reader, const Moment& moment, const casework::Case& the_case);
    const std::vector<views::Entry>& timeline(const views::Reader& reader, const Moment& moment, const casework::Case& the_case);

    /// The end of somebody's time.
    struct Limit {
        calendar::Instant at;
        std::uint32_t case_number = 0;
        casework::TrackIndex track = 0;
        profile::ClockId clock;
        auto operator<=>(const Limit&) const = default;
    };
    /// Of the whole play, whoever looks.
    struct Ahead {
        bool over = false, cases_ended = false; ///< the play; each of its cases
        std::optional<Limit> deadline;          ///< still to come
        std::optional<Limit> overdue;           ///< the earliest
        std::uint64_t last_act = 0;             ///< fact of the last act; 0: nobody has acted
        std::vector<session::WayLeft> left;     ///< where nothing more comes by itself: what can still be done
        std::optional<calendar::Instant> held;  ///< until when time goes on by itself then
    };
    const Ahead& ahead(const session::Session& session, const views::Reader& reader, const Moment& moment);

    /// Somebody who would come to know something of the case.
    struct Learner {
        casework::PartyId who;
        std::vector<casework::ItemId> items;
        std::optional<std::size_t> still_fit; ///< afterwards, of whom the reporting person could be; nothing where nobody can say
    };
    /// What the law says to the form of an act, as it is filled in.
    struct Answer {
        session::Intent intent;
        casework::Order order;
        casework::Why why;
        std::vector<wording::Outcome> foretold;  ///< each thing that would come of it
        bool depends = false;                    ///< more would, once what is missing is given
        std::vector<Learner> learners;           ///< whoever would come to know something
        std::vector<views::ClockLine> cut_short; ///< time of others that would end unused
        std::optional<views::Outlasting> outlasts;
    };
    const Answer& answer(const session::Session& session, const views::Reader& reader, const texts::Texts& texts, const Moment& moment,
                         const session::Intent& intent);
    /// A house that an act could send to, if it were chosen.
    struct HouseAnswer {
        casework::PartyId house;
        casework::Why why;
    };
    const std::vector<HouseAnswer>& houses(const session::Session& session, const Moment& moment, const session::Intent& intent, profile::InputId asked);

private:
    struct Houses {
        session::Intent intent; ///< but for the house
        std::vector<HouseAnswer> answers;
    };
    using OfTrack = std::pair<std::uint32_t, casework::TrackIndex>;

    std::map<casework::PartyId, views::Inbox> inboxes_;
    std::map<casework::PartyId, views::Worklist> worklists_;
    std::map<casework::PartyId, views::Monitor> monitors_;
    Kept<std::map<OfTrack, views::MonitorLine>> monitor_lines_;
    Kept<std::map<OfTrack, views::WayOn>> ways_on_;
    Kept<std::map<std::uint32_t, views::CaseFile>> case_files_;
    Kept<std::map<std::uint32_t, std::vector<views::SentLetter>>> letters_;
    Kept<std::map<std::uint32_t, std::vector<views::Entry>>> timelines_;
    Kept<Ahead> ahead_;
    Kept<std::optional<Answer>> answer_; ///< to the form that was asked about last
    Kept<std::optional<Houses>> houses_;
};

} // namespace screens
