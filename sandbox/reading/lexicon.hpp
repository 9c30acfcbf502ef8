#pragma once

#include "sandbox/reading/members.hpp"

#include <map>

/// Every id that a file may name, by what it names.
namespace reading {

template <class IdType> class Names {
public:
    explicit Names(std::string_view called) : called_(called) {}
    /// Tells when the id stands there already.
    void declare(Findings& findings, const Value& at, const std::string& id, IdType value) {
        if (!by_id_.try_emplace(id, value).second)
            findings.error(at.place, "repeated_id", fmt::format("Expected each {} id once but \"{}\" stands here again", called_, id),
                           "give one of them another id");
    }
    std::optional<IdType> find(std::string_view id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? std::nullopt : std::optional(found->second);
    }
    /// Tells when there is none, with the nearest known id.
    IdType resolve(Findings& findings, const Value& at, std::string_view id) const {
        if (auto found = find(id)) return *found;
        findings.error(at.place, code(), fmt::format("Expected a known {} but found \"{}\"", called_, id),
                       suggestion(id, known(), fmt::format("declare the {} or name another", called_)));
        return {};
    }
    IdType resolve(Findings& findings, const Value& at) const { return expect(findings, at, Value::Type::text) ? resolve(findings, at, at.text) : IdType{}; }
    std::vector<std::string> known() const {
        std::vector<std::string> ids;
        for (const auto& [id, value] : by_id_) ids.push_back(id);
        return ids;
    }

private:
    std::string code() const {
        auto code = "no_such_" + called_;
        for (auto& character : code)
            if (character == ' ') character = '_';
        return code;
    }
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
