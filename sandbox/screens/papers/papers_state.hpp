#pragma once

#include "sandbox/model/papers.hpp"
#include "sandbox/screens/desk/moment.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace screens {

/// Which paper of a case: a piece of evidence by its place, or a message, a letter, a result by its fact.
struct PaperKey {
    enum class Kind : std::uint8_t { evidence, fact };
    Kind kind = Kind::evidence;
    std::uint64_t number = 0;
    bool operator==(const PaperKey&) const = default;
};

/// A paper that whoever sits at the desk may look at now.
struct PaperAtHand {
    PaperKey key;
    std::string id;                     ///< "register"; of one that the scenario does not draw: "fact_12"
    std::string name;                   ///< as a list calls it
    std::optional<std::uint16_t> place; ///< in the scenario's papers
};

/// Whether what one may do about a conflict is open to whoever sits there, and why not.
struct StepAnswer {
    bool open = false;
    std::string why_not;
    bool forbidden = false; ///< a rule speaks against it, or it would tell who reported
};

/// Two papers side by side, and what was pressed on them.
struct PapersState {
    std::shared_ptr<const model::Papers> papers; ///< of the scenario; none: it has none
    std::set<std::string> found;                 ///< conflicts, by id
    bool open = false;
    std::array<std::optional<PaperKey>, 2> shown;
    std::array<std::string, 2> marks;                                                 ///< pressed on each; empty: none
    std::optional<std::size_t> large;                                                 ///< the one under the looking glass
    std::optional<std::size_t> answer;                                                ///< to the caller whose message is open, chosen and not yet given
    bool answer_is_new = false;                                                       ///< it has just been chosen: what it brings is shown
    bool letter_open = false;                                                         ///< the letter that the form would send is read
    Kept<std::map<std::pair<std::uint64_t, std::size_t>, StepAnswer>> caller_answers; ///< by message and answer
    Kept<std::vector<PaperAtHand>> at_hand;
    Kept<std::map<std::pair<std::size_t, std::size_t>, StepAnswer>> answers; ///< by conflict and step
};

/// Lays a paper on the desk: in the free place, else in that of the one that lay there longer.
void lay_down(PapersState& state, PaperKey key);
void take_away(PapersState& state, std::size_t side);

} // namespace screens
