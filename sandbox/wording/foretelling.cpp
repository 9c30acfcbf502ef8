#include "sandbox/wording/foretelling.hpp"

#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>
#include <utility>

namespace wording {
namespace {

using casework::Fact;
using casework::FactKind;

class Foretelling {
public:
    /// The tense is a group of keys: "foretold" would come, "fact" has come.
    Foretelling(const texts::Texts& texts, const views::Reader& reader, std::span<const Fact> facts, const casework::Case& the_case, std::string tense)
        : texts_(texts), reader_(reader), facts_(facts), case_(the_case), tense_(std::move(tense)) {}

    std::vector<Outcome> tell() {
        for (std::size_t place = 0; place < facts_.size(); ++place) {
            const auto& fact = facts_[place];
            if (fact.kind == FactKind::disclosed) tell_what_is_learned(place);
            else if (!goes_without_saying(place)) told_.push_back({fact.kind, words_of(fact).in(tense_) + doubt_of(fact)});
        }
        return std::move(told_);
    }

private:
    FactWords words_of(const Fact& fact) const { return {texts_, reader_, fact, &case_}; }

    /// A day that rests on what nobody has read in the law says so.
    std::string doubt_of(const Fact& fact) const {
        const bool gives_a_day = fact.kind == FactKind::clock_started || fact.kind == FactKind::clock_restarted;
        if (!gives_a_day) return {};
        const auto& profile = reader_.context.profile;
        const auto doubt = law_doubt(texts_, profile, profile.clocks[fact.what].about.law);
        return doubt.empty() ? doubt : " " + doubt;
    }

    bool goes_without_saying(std::size_t place) const {
        const auto& fact = facts_[place];
        const auto* before = place > 0 ? &facts_[place - 1] : nullptr;
        const auto follows = [&](FactKind kind) { return before && before->kind == kind && before->track == fact.track; };
        switch (fact.kind) {
        case FactKind::act_done:
        case FactKind::input_given: return true;
        case FactKind::finding_recorded: return static_cast<bool>(reader_.context.profile.findings[fact.what].rule);
        case FactKind::stage_entered: return follows(FactKind::track_opened); // a part begins at its beginning
        case FactKind::track_closed: return follows(FactKind::stage_entered); // and ends at its end
        default: return false;
        }
    }

    /// With the first thing that somebody learns, everything is told.
    void tell_what_is_learned(std::size_t place) {
        const auto whom = facts_[place].whom;
        const auto is_same = [&](const Fact& fact) { return fact.kind == FactKind::disclosed && fact.whom == whom; };
        if (std::ranges::any_of(facts_.first(place), is_same)) return;
        std::string items;
        for (const auto& fact : facts_)
            if (is_same(fact)) items += (items.empty() ? "" : ", ") + words_of(fact).item();
        const auto* key = tense_ == "fact" ? "fact.learned" : "foretold.disclosed";
        told_.push_back({FactKind::disclosed, as_sentence(texts_(key, {{"whom", views::name_of(reader_, whom)}, {"what", items}}))});
    }

    const texts::Texts& texts_;
    const views::Reader& reader_;
    std::span<const Fact> facts_;
    const casework::Case& case_;
    std::string tense_;
    std::vector<Outcome> told_;
};

} // namespace

std::vector<Outcome> foretelling(const texts::Texts& texts, const views::Reader& reader, const casework::Decision& foretold) {
    return Foretelling(texts, reader, {foretold.facts.begin(), foretold.facts.end()}, foretold.becoming, "foretold").tell();
}

std::vector<std::string> sentences_of(const std::vector<Outcome>& outcomes) {
    std::vector<std::string> sentences;
    for (const auto& outcome : outcomes) sentences.push_back(outcome.says);
    return sentences;
}

std::vector<Outcome> outcomes(const texts::Texts& texts, const views::Reader& reader, std::span<const Fact> facts, const casework::Case& the_case) {
    return Foretelling(texts, reader, facts, the_case, "fact").tell();
}

} // namespace wording
