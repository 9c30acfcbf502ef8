#include "sandbox/wording/foretelling.hpp"

#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>

namespace wording {
namespace {

using casework::Fact;
using casework::FactKind;

class Foretelling {
public:
    Foretelling(const texts::Texts& texts, const views::Reader& reader, const casework::Decision& foretold)
        : texts_(texts), reader_(reader), foretold_(foretold) {}

    std::vector<std::string> tell() {
        for (std::size_t place = 0; place < foretold_.facts.size(); ++place) {
            const auto& fact = foretold_.facts[place];
            if (fact.kind == FactKind::disclosed) tell_what_is_learned(place);
            else if (!goes_without_saying(place)) told_.push_back(words_of(fact).in("foretold") + doubt_of(fact));
        }
        return std::move(told_);
    }

private:
    FactWords words_of(const Fact& fact) const { return {texts_, reader_, fact, &foretold_.becoming}; }

    /// A day that rests on what nobody has read in the law says so.
    std::string doubt_of(const Fact& fact) const {
        const bool gives_a_day = fact.kind == FactKind::clock_started || fact.kind == FactKind::clock_restarted;
        if (!gives_a_day) return {};
        const auto& profile = reader_.context.profile;
        const auto doubt = law_doubt(texts_, profile, profile.clocks[fact.what].about.law);
        return doubt.empty() ? doubt : " " + doubt;
    }

    bool goes_without_saying(std::size_t place) const {
        const auto& fact = foretold_.facts[place];
        const auto* before = place > 0 ? &foretold_.facts[place - 1] : nullptr;
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
        const auto& facts = foretold_.facts;
        const auto is_same = [&](const Fact& fact) { return fact.kind == FactKind::disclosed && fact.whom == facts[place].whom; };
        if (std::any_of(facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(place), is_same)) return;
        std::string items;
        for (const auto& fact : facts)
            if (is_same(fact)) items += (items.empty() ? "" : ", ") + words_of(fact).item();
        told_.push_back(as_sentence(texts_("foretold.disclosed", {{"whom", views::name_of(reader_, facts[place].whom)}, {"what", items}})));
    }

    const texts::Texts& texts_;
    const views::Reader& reader_;
    const casework::Decision& foretold_;
    std::vector<std::string> told_;
};

} // namespace

std::vector<std::string> foretelling(const texts::Texts& texts, const views::Reader& reader, const casework::Decision& foretold) {
    return Foretelling(texts, reader, foretold).tell();
}

} // namespace wording
