#include "sandbox/wording/foretelling.hpp"

#include "engine/views/name_ahead.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>
#include <ranges>
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
        const auto items = texts::listed(facts_ | std::views::filter(is_same), [&](const Fact& fact) { return words_of(fact).item(); });
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

/// Nobody asks for what carries her name to somebody without having read that it does.
class NamesAhead {
public:
    NamesAhead(const texts::Texts& texts, const views::Reader& reader, const casework::Case& becoming) : texts_(texts), reader_(reader), becoming_(becoming) {}

    void add_to(std::vector<Outcome>& told, profile::ActId asked) const {
        for (const auto& ahead : views::name_ahead(reader_.context, becoming_, asked)) told.push_back({FactKind::disclosed, words_of(ahead)});
    }

private:
    std::string words_of(const views::NameAhead& ahead) const {
        const auto& acts = reader_.context.profile.acts;
        const auto& first = acts[ahead.acts.front().index];
        const auto names = texts::listed(ahead.acts, [&](profile::ActId act) { return quoted(acts[act.index].about.name.in(reader_.language)); });
        const auto whom = ahead.to ? views::name_of(reader_, ahead.to) : reader_.context.profile[first.roles.front()].about.name.in(reader_.language);
        const bool is_hers = ahead.to && becoming_.subject && ahead.to == reader_.context[becoming_.subject].home;
        return as_sentence(texts_(is_hers ? "foretold.name_ahead_accused" : "foretold.name_ahead", {{"whom", whom}, {"acts", names}}));
    }
    static std::string quoted(const std::string& name) { return "\"" + name + "\""; }

    const texts::Texts& texts_;
    const views::Reader& reader_;
    const casework::Case& becoming_;
};

} // namespace

std::vector<Outcome> foretelling(const texts::Texts& texts, const views::Reader& reader, const casework::Decision& foretold) {
    auto told = Foretelling(texts, reader, {foretold.facts.begin(), foretold.facts.end()}, foretold.becoming, "foretold").tell();
    const bool is_hers =
        !foretold.facts.empty() && foretold.facts.front().kind == FactKind::act_done && foretold.facts.front().who == foretold.becoming.reporter;
    if (is_hers) NamesAhead(texts, reader, foretold.becoming).add_to(told, profile::ActId{foretold.facts.front().what});
    return told;
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
