#include "sandbox/debrief/before_after.hpp"

#include "sandbox/debrief/debriefing.hpp"

#include <algorithm>

namespace debrief {
namespace {

/// Notes can be written by hand: an answer that is none was not given.
std::optional<std::size_t> given(const Answers& answers, std::size_t question, std::size_t choices) {
    if (question >= answers.size() || !answers[question] || *answers[question] >= choices) return {};
    return answers[question];
}

} // namespace

std::vector<BeforeAndAfter> before_and_after(const Debriefing& about, const DebriefNotes& notes) {
    std::vector<BeforeAndAfter> all;
    for (const auto& asked : about.play.scenario().before_after) {
        const auto question = all.size(), choices = asked.answers.size();
        auto& one = all.emplace_back();
        one.text = about.named(asked.text);
        for (const auto& answer : asked.answers) one.answers.push_back(about.named(answer));
        one.right = asked.right;
        one.before = given(notes.before, question, choices);
        one.after = given(notes.after, question, choices);
        one.because = about.named(asked.because);
        one.source = asked.source;
    }
    return all;
}

RightAnswers right_answers(const std::vector<BeforeAndAfter>& asked) {
    RightAnswers counted;
    for (const auto& one : asked) {
        if (!one.right) continue;
        ++counted.of;
        counted.answered_before += one.before ? 1 : 0;
        counted.answered_after += one.after ? 1 : 0;
        counted.before += one.before == one.right ? 1 : 0;
        counted.after += one.after == one.right ? 1 : 0;
    }
    return counted;
}

std::string right_words(const texts::Texts& texts, const RightAnswers& counted) {
    const auto of = std::to_string(counted.of);
    std::string words;
    if (counted.answered_before > 0) words = texts("debrief.answered.before", {{"right", std::to_string(counted.before)}, {"of", of}});
    if (counted.answered_after > 0)
        words += (words.empty() ? "" : " ") + texts("debrief.answered.after", {{"right", std::to_string(counted.after)}, {"of", of}});
    return words;
}

} // namespace debrief
