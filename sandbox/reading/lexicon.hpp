#pragma once

#include "engine/profile/profile.hpp"
#include "sandbox/reading/members.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Every id that a file may name, by what it names.
namespace reading {

/// An id that stands there already.
void tell_repeated(Findings& findings, const Value& at, const std::string& called, const std::string& id);
/// Small letters, digits and _ . - of ASCII: what anybody can type and see.
bool is_plain_id(std::string_view id);
void tell_odd_id(Findings& findings, const Value& at, const std::string& called, const std::string& id);
/// Ids that nothing else names: one that is odd is told, one that stands there already is only warned of.
class OwnIds {
public:
    OwnIds(Findings& findings, std::string called) : findings_(findings), called_(std::move(called)) {}
    void meet(const Value& at, const std::string& id);

private:
    Findings& findings_;
    std::string called_;
    std::set<std::string> met_;
};
/// One that nothing has, with the nearest that something has.
void tell_unknown(Findings& findings, const Value& at, const std::string& called, std::string_view id, const std::vector<std::string>& known);

template <class IdType> class Names {
public:
    explicit Names(std::string_view called) : called_(called) {}
    /// Tells when the id stands there already.
    void declare(Findings& findings, const Value& at, const std::string& id, IdType value) {
        if (!by_id_.try_emplace(id, value).second) tell_repeated(findings, at, called_, id);
        if (!is_plain_id(id)) tell_odd_id(findings, at, called_, id);
    }
    std::optional<IdType> find(std::string_view id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? std::nullopt : std::optional(found->second);
    }
    /// Tells when there is none, with the nearest known id.
    IdType resolve(Findings& findings, const Value& at, std::string_view id) const {
        if (auto found = find(id)) return *found;
        tell_unknown(findings, at, called_, id, known());
        return {};
    }
    IdType resolve(Findings& findings, const Value& at) const { return expect(findings, at, Value::Type::text) ? resolve(findings, at, at.text) : IdType{}; }
    std::vector<std::string> known() const {
        std::vector<std::string> ids;
        for (const auto& [id, value] : by_id_) ids.push_back(id);
        return ids;
    }

private:
    std::string called_;
    std::map<std::string, IdType, std::less<>> by_id_;
};

struct Lexicon {
    Names<profile::SourceId> sources{"source"};
    Names<profile::RoleId> roles{"role"};
    Names<profile::PartyId> parties{"party"}; ///< institutions; in a scenario also people
    Names<profile::ProcedureId> procedures{"procedure"};
    Names<profile::StageId> stages{"stage"};
    Names<profile::ActId> acts{"act"};
    Names<profile::ClockId> clocks{"clock"};
    Names<profile::CalendarId> calendars{"calendar"};
    Names<profile::RuleId> rules{"rule"};
    Names<profile::LetterId> letters{"letter"};
    Names<profile::FindingId> findings{"finding"};
    Names<profile::FieldId> fields{"field"};
    Names<profile::ChoiceSetId> choice_sets{"list of choices"};
    Names<profile::ChoiceId> choices{"choice"}; ///< as "set.choice"
    Names<profile::TieKindId> ties{"tie"};
    Names<profile::AmountId> amounts{"amount"};
    Names<profile::FlagId> flags{"truth"};
    Names<profile::ItemId> items{"item"}; ///< identity, content, and a scenario's evidence
    Names<std::uint16_t> reports{"report"};
    std::map<std::string, std::uint16_t, std::less<>> input_words;

    Lexicon();
};

/// The choice of that set, or told.
profile::ChoiceId choice_of(Findings& findings, const Lexicon& lexicon, const profile::Profile& profile, profile::ChoiceSetId set, const Value& at);

} // namespace reading
