#include "sandbox/debrief/debriefing.hpp"

#include "sandbox/wording/value_words.hpp"

#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>

namespace debrief {
namespace {

using casework::FactKind;
using profile::ValueKind;

/// Gathers "input: value" for those that say something short.
class Values {
public:
    explicit Values(const Debriefing& about) : about_(about) {}

    void add(profile::InputId input, std::int64_t value) {
        const auto& input_about = about_.play.profile()[input];
        if (input_about.kind == ValueKind::text || value == casework::no_value) return;
        all_ += all_.empty() ? "" : "; ";
        all_ += input_about.about.name.in(about_.texts.language()) + ": " + wording::value_words(about_.texts, about_.reader, input_about.kind, value);
    }
    std::string after(const std::string& act) const { return all_.empty() ? act : act + " (" + all_ + ")"; }

private:
    const Debriefing& about_;
    std::string all_;
};

} // namespace

Debriefing::Debriefing(const session::Session& session, const texts::Texts& words)
    : play(session), texts(words), reader(session::reader_of(session, {}, words.language())), sentences(texts, reader), orders(session::own_orders(session)) {}

std::string Debriefing::shown_case(std::uint32_t number) const {
    return number < play.world().cases.size() ? views::case_number(play.world().cases[number]) : std::string{};
}

const casework::Fact* Debriefing::opening(std::uint64_t fact) const {
    while (fact > 0 && fact <= play.facts().size() && !casework::opens_order(play.facts()[fact - 1].kind)) --fact;
    return fact > 0 && fact <= play.facts().size() ? &play.facts()[fact - 1] : nullptr;
}

bool Debriefing::is_own(std::uint64_t opening_fact) const { return opening_fact > 0 && std::ranges::count(orders, opening_fact, &session::OwnOrder::fact) > 0; }

std::string Debriefing::act_words(const model::ScriptedAct& act) const {
    Values values(*this);
    for (const auto input : play.profile()[act.act].needs)
        for (const auto& [given, value] : act.with)
            if (given == input) values.add(input, value);
    return values.after(play.profile()[act.act].about.name.in(texts.language()));
}

std::string Debriefing::act_words(const casework::Fact& opening) const {
    if (opening.kind != FactKind::act_done) return sentences.of(opening);
    Values values(*this);
    for (auto place = opening.number; place < play.facts().size() && play.facts()[place].kind == FactKind::input_given; ++place)
        values.add(casework::InputId{play.facts()[place].what}, play.facts()[place].value);
    return values.after(play.profile()[casework::ActId{opening.what}].about.name.in(texts.language()));
}

std::string Debriefing::days(std::int64_t count) const { return texts.plural("length.calendar_days", count); }

std::string Debriefing::span(std::int64_t seconds) const {
    if (seconds <= 0) return texts("debrief.at_once");
    if (seconds < calendar::seconds_per_hour) return texts.plural("debrief.minutes", std::max<std::int64_t>(1, seconds / 60));
    if (seconds < 2 * calendar::seconds_per_day) return texts.plural("length.hours", seconds / calendar::seconds_per_hour);
    return days(seconds / calendar::seconds_per_day);
}

} // namespace debrief
