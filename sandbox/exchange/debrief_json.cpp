#include "sandbox/exchange/debrief_json.hpp"

#include "sandbox/wording/log_lines.hpp"

#include <nlohmann/json.hpp>

namespace exchange {
namespace {

using Json = nlohmann::ordered_json;
using namespace debrief;

template <class Things, class Make> Json list(const Things& things, Make make) {
    auto all = Json::array();
    for (const auto& thing : things) all.push_back(make(thing));
    return all;
}

Json moment(std::uint64_t fact, calendar::Instant at) { return {{"fact", fact}, {"at", calendar::iso(at)}}; }

template <class Enum, std::size_t count> const char* word(const char* const (&words)[count], Enum value) {
    return words[static_cast<std::size_t>(value) % count];
}

constexpr const char* states[] = {"open", "held", "missed", "did_not_arise"};
constexpr const char* deciders[] = {"nobody_yet", "own_act", "others", "time", "end_of_play"};
constexpr const char* taken[] = {"did_not_arise", "as_recommended", "otherwise", "nothing"};
constexpr const char* bearings[] = {"not_known", "helped", "made_no_difference", "cost"};
constexpr const char* marks[] = {"on_time", "soon", "due", "overdue", "met", "met_late", "suspended", "not_known", "not_set", "passed"};
constexpr const char* keepings[] = {"in_time", "too_late", "obtainable", "lost"};
constexpr const char* answers_of_law[] = {"said", "not_set", "unread"};
constexpr const char* grounds[] = {"none", "consent", "law", "own"};
constexpr const char* grades[] = {"impossible", "forbidden", "advised"};

Json score_of(const Score& score) { return {{"held", score.held}, {"of", score.of}, {"with_overrides", score.with_overrides}}; }

Json loss(const Loss& one) {
    static constexpr const char* kinds[] = {"name", "evidence", "limit", "expectation"};
    return {{"kind", word(kinds, one.kind)}, {"at", calendar::iso(one.at)}, {"says", one.says}, {"law", one.law}};
}

Json expectation(const JudgedExpectation& one) {
    if (!one.arose()) return {{"id", one.id}, {"says", one.says}, {"state", word(states, one.state)}, {"points", one.points}, {"because", one.never_came}};
    Json made{{"id", one.id},         {"says", one.says}, {"state", word(states, one.state)},
              {"points", one.points}, {"held", one.held}, {"decided_by", word(deciders, one.decided_by)}};
    if (one.at_fact != 0) made["shown_by"] = {{"fact", one.at_fact}, {"at", calendar::iso(one.at)}, {"says", one.fact}};
    if (one.by_human) made["override"] = {{"points", *one.by_human}, {"by", one.human}, {"reason", one.why}};
    return made;
}

Json goal(const GoalScore& one) {
    return {{"id", one.id}, {"text", one.text}, {"score", score_of(one.score)}, {"expectations", list(one.expectations, expectation)}};
}

Json other_line(const OtherLine& line) {
    if (!line.tried) return {{"leaves_out", line.leaves_out}, {"possible", false}, {"why_not", line.why_not}};
    Json made{{"leaves_out", line.leaves_out},
              {"possible", true},
              {"compares", line.compares()},
              {"points", line.compares() ? Json(line.points) : Json()},
              {"change", line.compares() ? Json(line.change) : Json()}};
    if (line.parts_at_fact != 0) made["parts"] = moment(line.parts_at_fact, line.parts_at);
    made["ends"] = calendar::iso(line.ends);
    made["held_only_there"] = line.gains;
    made["held_only_here"] = line.loses;
    made["no_longer_applies"] = line.no_longer;
    made["facts_that_differ"] = line.facts_that_differ;
    made["lapses"] = list(line.lapses, [](calendar::Instant at) { return Json(calendar::iso(at)); });
    made["digest"] = line.digest;
    return made;
}

Json decision(const DebriefDecision& one) {
    Json made{{"id", one.id},           {"title", one.title},  {"state", one.open ? "open" : word(taken, one.met.state)}, {"recommended", one.recommended},
              {"because", one.because}, {"source", one.source}};
    if (one.met.state == DecisionTaken::not_reached) {
        made["did_not_arise_because"] = one.never_came;
        return made;
    }
    made["case"] = one.shown_case;
    if (one.met.before_it_came_up) made["before_it_came_up"] = true;
    else made["opened"] = moment(one.met.opened_at_fact, one.met.opened_at);
    if (one.met.done_at_fact != 0) {
        made["done"] = moment(one.met.done_at_fact, one.met.done_at);
        made["done"]["act"] = one.done;
        made["done"]["by"] = one.done_by;
        made["done"]["reason"] = one.reason;
        made["done"]["seconds_after"] = one.met.done_at - one.met.opened_at;
    }
    made["bearing"] = word(bearings, one.bearing);
    if (one.other) made["other_line"] = other_line(*one.other);
    return made;
}

Json deadline(const DebriefDeadline& one) {
    return {{"name", one.name},
            {"case", one.shown_case},
            {"owed_by", one.owed_by},
            {"source", one.law},
            {"answer", word(answers_of_law, one.answer)},
            {"doubt", one.doubt},
            {"day_doubts", one.day_doubts},
            {"started", calendar::iso(one.started)},
            {"due", one.due ? Json(calendar::iso(*one.due)) : Json()},
            {"state", word(marks, one.mark)},
            {"ended", one.ended ? Json(calendar::iso(*one.ended)) : Json()},
            {"days_late", one.days_late},
            {"right", one.is_right}};
}

Json learned_of(const Learned& one) {
    return {{"who", one.who},
            {"case", one.shown_case},
            {"fact", one.fact},
            {"at", calendar::iso(one.at)},
            {"ground", word(grounds, one.lawful)},
            {"how", one.how},
            {"way", wording::way_word(one.way)},
            {"paper", one.paper},
            {"reason", one.reason}};
}

Json could_infer_of(const CouldInfer& one) {
    Json made{{"who", one.who}, {"case", one.shown_case}, {"still_fit", one.still_fit}};
    if (one.since == 0) return made;
    made["since"] = moment(one.since, one.at);
    made["how"] = one.how;
    return made;
}

Json broken_of(const RuleBroken& one) {
    return {{"grade", word(grades, one.grade)},
            {"says", one.says},
            {"source", one.law},
            {"answer", word(answers_of_law, one.answer)},
            {"doubt", one.doubt},
            {"fact", one.fact},
            {"at", calendar::iso(one.at)},
            {"how", one.by}};
}

Json counts_of(const Counts& counts) {
    return {{"own_acts", counts.own_acts},
            {"own_acts_with_reason", counts.with_reason},
            {"acts_of_others", counts.acts_of_others},
            {"refusals", counts.refusals},
            {"insisted", counts.insisted},
            {"letters", counts.letters},
            {"letters_to_reporting_person", counts.letters_to_reporter},
            {"reminders", counts.reminders},
            {"longest_silence_days", counts.silence.days}};
}

Json sign_of(const RetaliationSign& one) {
    Json made{{"shown_by", moment(one.fact, one.at)}, {"says", one.says}, {"acted_on", Json()}};
    if (one.acted == 0) return made;
    made["acted_on"] = moment(one.acted, one.acted_at);
    made["acted_on"]["says"] = one.act;
    return made;
}

Json evidence_of(const EvidenceOfReporter& one) {
    const auto when = [](const std::optional<calendar::Instant>& moment) { return moment ? Json(calendar::iso(*moment)) : Json(); };
    return {{"name", one.name},
            {"state", word(keepings, one.life.keeping)},
            {"kept_until", when(one.life.kept_until)},
            {"destroyed", one.life.destroyed},
            {"handed_over", when(one.life.handed_over)},
            {"secured", when(one.life.secured())}};
}

Json owed_word(const OwedWord& one) {
    return {{"name", one.name}, {"due", one.due ? Json(calendar::iso(*one.due)) : Json()}, {"state", word(marks, one.mark)}, {"late", one.late()}};
}

Json name_known_of(const NameOfReporter& one) {
    auto made = moment(one.fact, one.at);
    made["who"] = one.who;
    made["way"] = wording::way_word(one.way);
    made["came"] = one.came;
    made["ground"] = one.way == views::NameWay::inferable ? Json() : Json(word(grounds, one.lawful));
    made["how"] = one.act;
    made["reason"] = one.reason;
    return made;
}

Json reporter_of(const ReporterSide& side) {
    Json made{{"case", side.shown_case}};
    made["told"] = list(side.told, [](const ToldReporter& one) {
        auto told = moment(one.fact, one.at);
        told["letter"] = one.letter;
        return told;
    });
    made["days_since_word"] = side.days_since_word ? Json(*side.days_since_word) : Json();
    made["longest_silence"] = {{"days", side.longest.days}, {"from", calendar::iso(side.longest.from)}, {"to", calendar::iso(side.longest.to)}};
    made["owed"] = list(side.owed, owed_word);
    made["signs"] = list(side.signs.value_or(std::vector<RetaliationSign>{}), sign_of);
    made["evidence"] = list(side.evidence, evidence_of);
    made["names"] = list(side.names, name_known_of);
    return made;
}

Json process_of(const Process& process) {
    return {{"reached", process.reached}, {"as_recommended", process.as_recommended},  {"otherwise", process.otherwise},
            {"nothing", process.nothing}, {"points_by_own_acts", process.by_own_acts}, {"points_by_others", process.by_others}};
}

Json asked_of(const BeforeAndAfter& one) {
    const auto counted = [](std::optional<std::size_t> place) { return place ? Json(*place + 1) : Json(); };
    return {{"text", one.text},       {"answers", one.answers}, {"right", counted(one.right)}, {"before", counted(one.before)}, {"after", counted(one.after)},
            {"because", one.because}, {"source", one.source}};
}

Json head_of(const Debrief& debrief, const texts::Texts& texts) {
    Json head{{"format", "debrief/1"},        {"mark", texts("exercise")}, {"language", debrief.language},
              {"scenario", debrief.scenario}, {"title", debrief.title},    {"profile", debrief.profile}};
    if (debrief.profile.find("Kosovo") != std::string::npos) head["footnote"] = texts("screen.kosovo");
    head["starts"] = calendar::iso(debrief.starts);
    head["now"] = calendar::iso(debrief.now);
    head["over"] = debrief.over;
    head["guard_rails"] = debrief.rails == casework::GuardRails::teach ? "teach" : "exam";
    return head;
}

} // namespace

std::string to_json(const Debrief& debrief, const texts::Texts& texts) {
    auto json = head_of(debrief, texts);
    json["summary"] = debrief.summary;
    json["lost"] = list(debrief.lost, loss);
    json["truth"] = debrief.truth;
    json["score"] = score_of(debrief.score);
    json["score"]["hints"] = debrief.score.hints;
    json["score"]["after_hints"] = debrief.score.after_hints();
    json["goals"] = list(debrief.goals, goal);
    json["process"] = process_of(debrief.process);
    json["decisions"] = list(debrief.decisions, decision);
    json["moments"] = list(debrief.moments, [&](const Moment& one) {
        return Json{{"decision", debrief.decisions[one.decision].id}, {"question", one.question}};
    });
    json["deadlines"] = list(debrief.deadlines, deadline);
    json["learned_identity"] = list(debrief.learned, learned_of);
    json["could_infer_identity"] = list(debrief.could_infer, could_infer_of);
    json["reporting_person"] = list(debrief.reporter, reporter_of);
    json["rules_broken"] = list(debrief.broken, broken_of);
    json["counts"] = counts_of(debrief.counts);
    json["questions"] = list(debrief.questions, [](const DebriefQuestion& one) { return Json{{"text", one.text}, {"source", one.source}}; });
    json["notes"] = debrief.notes;
    json["before_after"] = list(debrief.before_after, asked_of);
    if (debrief.conflicts_there > 0) json["papers"] = {{"conflicts", debrief.conflicts_there}, {"found", debrief.conflicts}};
    json["hot_wash"] = list(debrief.hot_wash, [](const HotWashNote& one) { return Json{{"prompt", one.prompt}, {"text", one.text}}; });
    json["improvements"] = list(debrief.improvements, [](const Improvement& one) {
        return Json{{"what", one.what}, {"who", one.who}, {"by_when", one.by_when}};
    });
    json["digest"] = debrief.digest;
    return json.dump(2) + "\n";
}

} // namespace exchange
