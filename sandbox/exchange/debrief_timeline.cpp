#include "sandbox/exchange/debrief_timeline.hpp"

#include "sandbox/exchange/debrief_writing.hpp"

#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace exchange {
namespace {

using debrief::DebriefDecision;
using debrief::DecisionTaken;

/// Where a moment stands between two others, in thousandths.
struct Ruler {
    calendar::Instant from, to;
    int at(calendar::Instant moment) const {
        const auto whole = std::max<std::int64_t>(1, to - from);
        return static_cast<int>(std::clamp<std::int64_t>((moment - from) * 1000 / whole, 0, 1000));
    }
};

const DebriefDecision* deciding(const debrief::Debrief& debrief) {
    return debrief.moments.empty() ? nullptr : &debrief.decisions[debrief.moments.front().decision];
}

calendar::Instant end_of_mine(const debrief::Debrief& debrief) { return debrief.now; }

Ruler ruler_of(const debrief::Debrief& debrief) {
    auto end = end_of_mine(debrief);
    if (const auto* one = deciding(debrief)) end = std::max(end, one->other->ends);
    return {debrief.starts, end};
}

std::vector<TimelineMark> months(const texts::Texts& texts, const Ruler& ruler) {
    std::vector<TimelineMark> marks;
    auto date = calendar::civil(calendar::date_of(ruler.from));
    const auto all = (ruler.to - ruler.from) / (30 * calendar::seconds_per_day) + 1;
    const auto every = static_cast<int>(all / 10 + 1);
    for (;;) {
        date.day = 1;
        date.month += every;
        while (date.month > 12) {
            date.month -= 12;
            ++date.year;
        }
        const auto first = calendar::start_of(calendar::date(date));
        if (first > ruler.to || ruler.at(first) > 930) return marks; // its name would not fit
        marks.push_back({ruler.at(first), wording::month_of_year(texts, calendar::date_of(first)), Tone::quiet});
    }
}

Tone tone_of(DecisionTaken state) {
    return state == DecisionTaken::as_recommended ? Tone::good : state == DecisionTaken::otherwise ? Tone::warning : Tone::bad;
}

std::vector<TimelineMark> decisions(const debrief::Debrief& debrief, const Ruler& ruler) {
    std::vector<TimelineMark> marks;
    for (std::size_t i = 0; i < debrief.decisions.size(); ++i) {
        const auto& met = debrief.decisions[i].met;
        if (met.state == DecisionTaken::not_reached) continue;
        marks.push_back({ruler.at(met.done_at_fact ? met.done_at : met.opened_at), std::to_string(i + 1), tone_of(met.state)});
    }
    std::ranges::stable_sort(marks, {}, &TimelineMark::at);
    return marks;
}

std::vector<TimelineMark> lapses(const DebriefDecision& decision, const Ruler& ruler, const std::string& label) {
    std::vector<TimelineMark> marks;
    for (const auto lapse : decision.other->lapses)
        if (lapse >= decision.other->parts_at) marks.push_back({ruler.at(lapse), label, Tone::bad});
    return marks;
}

/// Only the signs that are drawn.
std::string signs(const debrief::Debrief& debrief, const texts::Texts& texts, const Timeline& timeline) {
    static constexpr std::pair<Tone, const char*> all[] = {
        {Tone::good, "debrief.timeline.disc"}, {Tone::warning, "debrief.timeline.square"}, {Tone::bad, "debrief.timeline.ring"}};
    std::string words;
    const auto add = [&](const std::string& sign) { words += (words.empty() ? "" : ", ") + sign; };
    for (const auto& [tone, key] : all)
        if (std::ranges::any_of(timeline.mine, [&](const TimelineMark& mark) { return mark.tone == tone; })) add(texts(key));
    if (!timeline.other.empty()) add(texts("debrief.timeline.lapse_sign", {{"sign", texts("debrief.timeline.lapse")}}));
    if (words.empty() || debrief.decisions.empty()) return {};
    return " " + texts("debrief.timeline.signs", {{"section", texts("debrief.section.decisions")}, {"signs", words}});
}

std::string says(const debrief::Debrief& debrief, const texts::Texts& texts, const DebriefDecision* one) {
    if (!one)
        return texts("debrief.timeline.one_line", {{"from", wording::readable_day(texts, debrief.starts)}, {"to", wording::readable_day(texts, debrief.now)}});
    return texts(one->other->leaves_out ? "debrief.timeline.two_lines_without" : "debrief.timeline.two_lines",
                 {{"from", wording::readable_day(texts, debrief.starts)},
                  {"to", wording::readable_day(texts, end_of_mine(debrief))},
                  {"title", one->title},
                  {"day", wording::readable_day(texts, one->other->parts_at)},
                  {"end", wording::readable_day(texts, one->other->ends)}});
}

void add_other(const debrief::Debrief& debrief, const texts::Texts& texts, const DebriefDecision& one, Timeline& timeline) {
    const auto ruler = ruler_of(debrief);
    timeline.other_name = texts(one.other->leaves_out ? "debrief.timeline.without" : "debrief.timeline.other");
    timeline.other = lapses(one, ruler, texts("debrief.timeline.lapse"));
    timeline.parts_at = ruler.at(one.other->parts_at);
    timeline.other_ends = ruler.at(one.other->ends);
    timeline.parts_label = wording::readable_day(texts, one.other->parts_at);
}

} // namespace

Timeline debrief_timeline(const debrief::Debrief& debrief, const texts::Texts& texts) {
    const auto ruler = ruler_of(debrief);
    const auto* one = deciding(debrief);
    Timeline timeline;
    timeline.title = texts("debrief.section.timeline");
    timeline.mine_name = texts("debrief.timeline.mine");
    timeline.months = months(texts, ruler);
    timeline.mine = decisions(debrief, ruler);
    timeline.mine_ends = ruler.at(end_of_mine(debrief));
    if (one) add_other(debrief, texts, *one, timeline);
    timeline.says = says(debrief, texts, one) + signs(debrief, texts, timeline);
    return timeline;
}

} // namespace exchange
