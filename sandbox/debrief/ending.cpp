#include "sandbox/debrief/ending.hpp"

#include "engine/views/letters.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/sentences.hpp"
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

std::vector<std::string> came_of(const views::Reader& reader, const casework::Case& the_case) {
    std::vector<std::string> names;
    for (const auto& disposed : the_case.dispositions) {
        const auto name = reader.context.profile[disposed.disposition].about.name.in(reader.language);
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    return names;
}

std::vector<std::string> told(const views::Reader& reader, const texts::Texts& texts, const std::vector<views::NameKnown>& trail) {
    const wording::Sentences sentences(texts, reader);
    std::vector<std::string> all;
    for (const auto& known : trail)
        if (known.leaked() && known.way != views::NameWay::inferable)
            all.push_back(texts("ending.leaked",
                                {{"who", views::name_of(reader, known.who)}, {"came", sentences.of(known)}, {"day", wording::readable_day(texts, known.at)}}));
    return all;
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

} // namespace

std::optional<Ending> ending_of(const session::Session& session, const texts::Texts& texts) {
    if (session.world().cases.empty()) return {};
    const auto& the_case = session.world().cases.front();
    const auto reader = session::reader_of(session, {}, texts.language());
    const auto to = session::until(session);
    const auto letter = last_letter(reader, texts, the_case);
    const auto scene = last_scene(reader);
    const auto trail = views::name_trail(reader, the_case);
    return Ending{views::case_number(the_case),
                  session.context().reports[the_case.report].title.in(reader.language),
                  the_case.opened,
                  to,
                  calendar::date_of(to) - calendar::date_of(the_case.opened),
                  scene && letter && scene->at < letter->at ? std::nullopt : scene,
                  letter,
                  came_of(reader, the_case),
                  told(reader, texts, trail),
                  could_work_out(reader, trail)};
}

} // namespace debrief
