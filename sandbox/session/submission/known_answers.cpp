#include "sandbox/session/submission/known_answers.hpp"

#include "sandbox/model/blank_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace session {
namespace {

const profile::LocalText& given_text(const Session& session, const Draft& draft) {
    static const profile::LocalText none;
    return says_whom(session, draft) ? session.context().reports[draft.report].text : none;
}

/// The name of the exercise goes with every report that is not without one.
bool says_who(const Session& session, const Draft& draft) {
    const auto& profile = session.profile();
    const auto field = profile.field("report.mode");
    const auto mode = draft.answer(field);
    return mode == casework::no_value || profile[profile::ChoiceId{static_cast<std::uint16_t>(mode)}].about.id != "anonymous";
}

bool names_somebody(const Session& session, const Draft& draft) { return !given_text(session, draft).empty() || !named_text(draft).empty(); }
bool says_what(const Session& session, const Draft& draft) { return !given_text(session, draft).empty() || !model::looks_empty(draft.account); }
bool brings_evidence(const Session&, const Draft& draft) { return draft.pieces != 0 || !own_pieces_text(draft).empty(); }
bool is_addressed(const Session&, const Draft&) { return true; } // the portal is the addressee

struct KnownAnswer {
    std::string_view field;
    bool (*holds)(const Session&, const Draft&);
};
constexpr std::array<KnownAnswer, 5> known_of_draft{{{"guide.says_who", says_who},
                                                     {"guide.says_whom", names_somebody},
                                                     {"guide.says_what", says_what},
                                                     {"guide.brings_evidence", brings_evidence},
                                                     {"guide.says_to_whom", is_addressed}}};

} // namespace

std::optional<std::int64_t> known_answer(const Session& session, const Draft& draft, profile::FieldId field) {
    const auto found = std::ranges::find(known_of_draft, session.profile()[field].about.id, &KnownAnswer::field);
    if (found == known_of_draft.end()) return {};
    return found->holds(session, draft) ? 1 : 0;
}

} // namespace session
