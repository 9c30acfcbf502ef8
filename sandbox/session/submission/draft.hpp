#pragma once

#include "engine/casework/guidance.hpp"
#include "sandbox/session/play/session.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

/// A report that is being written: nothing of it has been sent.
namespace session {

/// Somebody, or a body, that she names in her own words.
struct NamedInWords {
    std::string name, is; ///< "Mr X", "head of purchasing"
    bool operator==(const NamedInWords&) const = default;
};

/// Something that she has and describes in her own words.
struct PieceInWords {
    std::string title, kind, shows; ///< "The bridge in May", "Photograph", "no scaffold stands there"
    bool operator==(const PieceInWords&) const = default;
};

struct Draft {
    std::uint16_t report = 0; ///< which of the scenario's reports, and so about whom
    bool says_whom = false;   ///< she chose it; until then it is about nobody
    std::string account;      ///< what happened, in her own words
    std::int64_t pieces = 0;  ///< that come with it (casework/pieces.hpp)
    std::vector<NamedInWords> named;
    std::vector<PieceInWords> own_pieces;
    std::map<profile::FieldId, std::int64_t> answers;
    std::set<std::string> told; ///< her traits that her words tell, by her own reckoning
    bool operator==(const Draft&) const = default;

    std::int64_t answer(profile::FieldId field) const;
    /// casework::no_value takes it back.
    void set(profile::FieldId field, std::int64_t value);
    void tell(const std::string& trait, bool tells);
    /// Another report is about somebody else, and has evidence of its own.
    void be_about(std::uint16_t which);
};

/// What it says in each of the texts that the act of sending asks for, a line each; who and what has no name is left out.
std::string named_text(const Draft& draft);
std::string own_pieces_text(const Draft& draft);
/// Every word of hers.
std::string all_words(const Draft& draft);
/// Whom it is about is said, or there is nothing to choose.
bool says_whom(const Session& session, const Draft& draft);
/// A report without a text of the scenario is about whom she names.
bool names_whom_it_is_about(const Session& session, const Draft& draft);

/// Where the portal asks.
enum class Step : std::uint8_t { what_happened, who_and_where, evidence, about_you, consent, send };
inline constexpr std::size_t step_count = 6;

/// The act by which a report is sent; none: the profile has no portal.
profile::ActId submission_act(const profile::Profile& profile);
/// What that person can still report.
std::vector<std::uint16_t> unsent_reports(const Session& session, casework::PartyId person);
/// Whose drafts may be written here: the first person played whose report is unsent; none: nobody.
casework::PartyId writer(const Session& session);

/// Whether a scenario is played by whoever writes its report.
bool writes_report(const model::Materials& materials);

/// The case that would come of it, as the Report Guide reads it.
casework::Case drafted(const Session& session, const Draft& draft);

/// Something the portal asks at a step.
struct Asked {
    profile::FieldId field;
    const profile::GuideQuestion* by_guide = nullptr; ///< none: the form itself asks
};
/// She would rather not say: the report is whole without it.
bool may_stay_open(const profile::Profile& profile, const Asked& asked);
/// Of choices and flags, in order; those that lead to the type end at the first without an answer.
std::vector<Asked> asked_at(const Session& session, const Draft& draft, Step step);
/// What the law wants to find in it, and the draft itself tells.
std::vector<Asked> answered_by_itself(const Session& session, const Draft& draft);
/// Something that it would ask, were the other answers not as they are.
struct Unasked {
    profile::FieldId field;
    casework::Explained why; ///< in the profile's pool
};
std::vector<Unasked> unasked_at(const Session& session, const Draft& draft, Step step);
/// Whether all is answered that the step cannot do without.
bool is_answered(const Session& session, const Draft& draft, Step step);
/// Contents that the law wants and that the report is said not to have.
std::vector<const profile::GuideQuestion*> lacking(const Session& session, const Draft& draft);

/// The order that sends it.
Intent intent_of(const Session& session, const Draft& draft);

} // namespace session
