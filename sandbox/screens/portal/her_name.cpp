#include "sandbox/screens/portal/her_name.hpp"

#include "engine/views/name_fits.hpp"
#include "engine/views/name_trail.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/portal/guess_panel.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

using casework::Case;

/// Told or shown without ground: nobody can miss it.
void draw_leak(const Portal& portal, const views::NameKnown& known, const std::string& who) {
    const auto& look = portal.look;
    kit::icon_words(look, kit::Icon::eye, look.say("screen.portal.knows_you", {{"who", who}}), {kit::Face::title, kit::Tone::late});
    kit::text(look, portal.sentences.of(known) + ", " + wording::readable_day(look.texts, known.at));
}

void draw_known(const Portal& portal, const views::NameKnown& known) {
    const auto& look = portal.look;
    const auto who = wording::as_sentence(portal.name(known.who));
    if (known.way == views::NameWay::inferable) {
        const auto words = look.say("screen.portal.could_tell", {{"who", who}, {"date", wording::readable_day(look.texts, known.at)}});
        kit::icon_words(look, kit::Icon::eye, words, {kit::Face::bold, kit::Tone::soon});
        return kit::note_value(look, "portal.known", words);
    }
    if (known.leaked()) draw_leak(portal, known, who);
    else kit::icon_words(look, kit::Icon::key, who + " " + portal.sentences.of(known));
    kit::note_value(look, "portal.known", who);
}

void draw_fits(const Portal& portal, const Case& the_case, const views::NameFits& fits) {
    const auto& look = portal.look;
    const auto people = portal.session.context().reports[the_case.report].house.size();
    const auto who = texts::listed(fits.who, [&](casework::PartyId party) { return portal.name(party); });
    const auto words = look.texts.plural(
        "screen.portal.read_by", static_cast<long long>(fits.fit),
        {{"who", wording::as_sentence(who)}, {"people", std::to_string(people)}, {"house", portal.name(portal.session.context()[the_case.reporter].home)}});
    const auto danger = danger_of(fits.fit, people);
    kit::icon_words(look, danger.sign, words, {kit::Face::note, danger.tone});
    draw_people(look, people, fits.fit);
    kit::note_value(look, "portal.fits", words);
}

KnownOfHer known_now(const Portal& portal, const Case& the_case) {
    const auto& session = portal.session;
    KnownOfHer now{session.facts().back(), session.now()};
    now.told =
        session::told_words(session.context(), session.context().reports[the_case.report], session::words_of_hers(session, the_case), portal.state.draft.told);
    now.trail = views::name_trail(portal.reader, the_case);
    std::erase_if(now.trail, [&](const views::NameKnown& known) { return known.who == the_case.reporter; });
    now.fits = views::name_fits(portal.reader, the_case, session::betrayals_of(now.told));
    return now;
}

const KnownOfHer& known(const Portal& portal, const Case& the_case) {
    auto& kept = portal.state.known;
    if (!kept || kept->last != portal.session.facts().back() || kept->at != portal.session.now()) kept = known_now(portal, the_case);
    return *kept;
}

std::string name_in(const std::vector<journal::IdentityLine>& lines) {
    const auto found = std::ranges::find(lines, "name", &journal::IdentityLine::field);
    return found == lines.end() ? std::string{} : std::string(found->text.view());
}

/// Nothing where the play was opened without its key.
std::string made_up_name(const Portal& portal) { return name_in(portal.session.identity_of(portal.report().by, portal.report().by)); }

bool was_told(const views::NameKnown& known) { return known.way != views::NameWay::inferable; }

} // namespace

void draw_exercise_name(const Portal& portal) {
    const auto& look = portal.look;
    auto& name = portal.state.exercise_name;
    if (!name) name = made_up_name(portal);
    const auto words = name->empty() ? look.say("screen.portal.exercise_name_kept") : look.say("screen.portal.exercise_name", {{"name", *name}});
    kit::icon_words(look, kit::Icon::key, words, {kit::Face::body, kit::Tone::ink});
    kit::note_value(look, "portal.exercise_name", words);
    kit::gap(look, 1);
}

void draw_her_name(const Portal& portal, const Case& the_case) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.your_name"));
    const auto& known_of_her = known(portal, the_case);
    if (std::ranges::none_of(known_of_her.trail, was_told)) kit::icon_words(look, kit::Icon::eye_off, look.say("screen.portal.nobody_told"));
    for (const auto& known : known_of_her.trail) draw_known(portal, known);
    const auto& report = portal.session.context().reports[the_case.report];
    for (const auto& fits : known_of_her.fits) draw_fits(portal, the_case, fits);
    draw_told(portal, known_of_her.told, report.house.size());
}

} // namespace screens
