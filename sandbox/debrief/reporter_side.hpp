#pragma once

#include "engine/views/clock_board.hpp"
#include "engine/views/evidence.hpp"
#include "engine/views/name_trail.hpp"
#include "sandbox/wording/sentences.hpp"

/// A case from where the reporting person stands: computed from facts alone, and it adds none. Never identity.
namespace debrief {

/// A letter to the reporting person.
struct ToldReporter {
    std::uint64_t fact = 0;
    calendar::Instant at;
    std::string letter; ///< its name
};

/// Days without a word, from one letter (or the opening of the case) to the next, or to now while the case is open.
struct Silence {
    std::int64_t days = 0;
    calendar::Instant from, to;
};

/// A limit that is met by an act which writes to the reporting person.
struct OwedWord {
    std::string name;
    calendar::Instant started;
    std::optional<calendar::Instant> due;
    views::ClockMark mark = views::ClockMark::on_time;

    bool late() const { return mark == views::ClockMark::overdue || mark == views::ClockMark::met_late; }
};

/// Retaliation that there was to notice.
struct RetaliationSign {
    std::uint64_t fact = 0;
    calendar::Instant at;
    std::string says;        ///< the order that brought it, as a sentence
    std::uint64_t acted = 0; ///< the first act about retaliation, by anybody else, after it; 0: nobody acted
    calendar::Instant acted_at;
    std::string act; ///< as a sentence
};

/// Somebody who has come to know who she is, or could.
struct NameOfReporter {
    std::uint64_t fact = 0;
    calendar::Instant at;
    std::string who;
    std::string came;   ///< "was shown it in the letter \"Referral\""
    std::string act;    ///< the order by which, as a sentence
    std::string reason; ///< that was given; empty: none
    views::NameWay way = views::NameWay::told;
    casework::Lawful lawful = casework::Lawful::no;
};

struct EvidenceOfReporter {
    std::string name;
    std::string kept; ///< "30 days"; empty: it does not decay
    views::EvidenceLife life;
};

struct ReporterSide {
    std::string shown_case;
    std::vector<ToldReporter> told;
    std::optional<std::int64_t> days_since_word; ///< since the last letter, or the opening; none once the case has ended
    Silence longest;
    std::vector<OwedWord> owed;
    std::optional<std::vector<RetaliationSign>> signs; ///< for whoever looks back at the play; none for the reporting person herself
    std::vector<EvidenceOfReporter> evidence;
    std::vector<NameOfReporter> names; ///< who knows who she is, in order
};

Silence longest_silence(const casework::Case& the_case, calendar::Instant now);

/// For the reporting person of the case, or for nobody in particular (whoever looks back at the play); nothing for anybody else.
std::optional<ReporterSide> reporter_side(const views::Reader& reader, const wording::Sentences& sentences, const casework::Case& the_case);

} // namespace debrief
