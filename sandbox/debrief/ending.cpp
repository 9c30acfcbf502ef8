#include "sandbox/debrief/ending.hpp"

#include "engine/views/letters.hpp"
#include "sandbox/debrief/debriefing.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/value_words.hpp"

#include <algorithm>
#include <ranges>

namespace debrief {
namespace {

using casework::FactKind;

std::optional<Ending::Word> last_scene(const views::Reader& reader) {
    for (auto place = reader.facts.size(); place-- > 0;) {
        const auto& fact = reader.facts[place];
        if (fact.kind != FactKind::injected) continue;
        const auto& inject = reader.context.injects[fact.what];
        const auto text = views::with_names(reader, inject.text.in(reader.language));
        if (!text.empty()) return Ending::Word{fact.at, inject.title.in(reader.language), text};
    }
    return {};
}

std::optional<Ending::Word> last_letter(const views::Reader& reader, const texts::Texts& texts, const casework::Case& the_case) {
    const auto letters = views::letters(reader, the_case);
    const auto to_her = std::ranges::find(letters.rbegin(), letters.rend(), the_case.reporter, &views::SentLetter::to);
    if (to_her == letters.rend()) return {};
    return Ending::Word{to_her->at, to_her->title, wording::letter_words(texts, reader, *to_her)};
}

/// The same decision twice on a day, about two agencies, is one sentence.
std::vector<std::string> came_of(const Debriefing& about, const casework::Case& the_case) {
    std::vector<std::string> sentences;
    for (const auto& fact : about.play.facts()) {
        if (fact.kind != FactKind::disposed || fact.case_number != the_case.number) continue;
        const auto* opening = about.opening(fact.number);
        const auto who = opening && opening->who ? about.called(opening->who) : std::string{};
        const auto what = about.play.profile()[casework::ChoiceId{fact.what}].about.name.in(about.texts.language());
        const auto says = wording::as_sentence(about.texts(who.empty() ? "ending.came_of_time" : "ending.came_of",
                                                           {{"who", who}, {"day", wording::readable_day(about.texts, fact.at)}, {"what", what}}));
        if (std::ranges::find(sentences, says) == sentences.end()) sentences.push_back(says);
    }
    return sentences;
}

/// A house and its people are one: whoever works where the papers lie.
std::vector<std::string> could_work_out(const views::Reader& reader, const std::vector<views::NameKnown>& trail) {
    const auto is_out = [](const views::NameKnown& known) { return known.leaked() && known.way == views::NameWay::inferable; };
    std::vector<std::string> names;
    for (const auto& known : trail) {
        const auto home = reader.context[known.who].home;
        const bool by_house = std::ranges::any_of(trail, [&](const views::NameKnown& other) { return is_out(other) && other.who == home; });
        if (is_out(known) && !by_house) names.push_back(views::name_of(reader, known.who));
    }
    return names;
}

/// Of a case that was opened again, the last end.
std::optional<calendar::Instant> end_of(const session::Session& session, const casework::Case& the_case) {
    if (!the_case.ended) return {};
    const auto& facts = session.facts();
    const auto ended = std::ranges::find_if(
        facts.rbegin(), facts.rend(), [&](const casework::Fact& fact) { return fact.kind == FactKind::case_ended && fact.case_number == the_case.number; });
    return ended == facts.rend() ? std::nullopt : std::optional(ended->at);
}

} // namespace

std::optional<Ending> ending_of(const session::Session& session, const texts::Texts& texts) {
    if (session.world().cases.empty()) return {};
    const auto& the_case = session.world().cases.front();
    const Debriefing about(session, texts);
    const auto ended = end_of(session, the_case);
    const auto to = ended.value_or(session::until(session));
    const auto letter = last_letter(about.reader, texts, the_case);
    const auto scene = last_scene(about.reader);
    return Ending{views::case_number(the_case),
                  session.context().reports[the_case.report].title.in(texts.language()),
                  the_case.opened,
                  to,
                  ended.has_value(),
                  calendar::date_of(to) - calendar::date_of(the_case.opened),
                  scene && letter && scene->at < letter->at ? std::nullopt : scene,
                  letter,
                  came_of(about, the_case),
                  leaked_to(about),
                  losses(about),
                  could_work_out(about.reader, views::name_trail(about.reader, the_case)),
                  !session::ways_left(session).empty()};
}

} // namespace debrief
