#include "sandbox/screens/desk/form_buttons.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>
#include <utility>

namespace screens {

std::string reason_words(const DeskView& desk, const profile::Act& act, const casework::Why& why) {
    const auto& profile = desk.session.profile();
    const bool law_asks = act.reason_required && act.about.law.source && profile[act.about.law.source].is_law;
    if (law_asks) return desk.look.say("screen.form.reason");
    return desk.look.say(why.reason_needed ? "screen.form.reason_kept" : "screen.form.reason_if_any");
}

namespace {

/// What is still to be given before the act can be done.
std::vector<std::string> missing(const DeskView& desk, const profile::Act& act, const casework::Why& why) {
    std::vector<std::string> names;
    for (const auto id : why.missing) names.push_back(desk.name_of(desk.session.profile()[id]));
    if (why.reason_missing) names.push_back(reason_words(desk, act, why));
    return names;
}

bool has_to_be_insisted_on(const DeskView& desk, const casework::Why& why) { return desk.session.rails() == casework::GuardRails::teach && why.prohibited; }

/// "Forbidden (not confirmed): ..."
std::string graded(const DeskView& desk, const profile::Rule& rule) {
    const auto doubt = wording::short_law_doubt(desk.look.texts, desk.session.profile(), rule.about.law);
    const auto grade = wording::as_sentence(desk.sentences.grade(rule.grade));
    return grade + (doubt.empty() ? "" : " (" + doubt + ")") + ": " + rule.about.says.in(desk.reader.language);
}

/// What speaks against it, beside the buttons: the whole rule stands in the form.
std::string forbidden_words(const DeskView& desk, const casework::Why& why) {
    if (!why.open || desk.session.rails() == casework::GuardRails::exam) return {};
    if (why.betrayed_to) return desk.look.say("screen.form.names_reporter", {{"who", desk.name(why.betrayed_to)}});
    for (const auto grade : {profile::Grade::forbidden, profile::Grade::advised})
        for (const auto rule : why.would_break)
            if (desk.session.profile()[rule].grade == grade) return graded(desk, desk.session.profile()[rule]);
    return {};
}

std::string still_missing(const DeskView& desk, const casework::Why& why, const session::Intent& intent) {
    if (!why.open) return {};
    std::string wanted;
    for (const auto& name : missing(desk, desk.session.profile()[intent.act], why)) wanted += (wanted.empty() ? "\"" : ", \"") + name + "\"";
    return wanted.empty() ? wanted : desk.look.say("screen.form.still_missing", {{"what", wanted}});
}

/// At most two lines, in their own place: the buttons stay where they are.
void draw_note(const kit::Look& look, const std::string& words, kit::Tone tone) {
    const auto at = ImGui::GetCursorScreenPos();
    const float two_lines = 2 * kit::size_of(look, "X", kit::Face::note).y;
    kit::canvas().PushClipRect(at, {at.x + kit::room().x, at.y + two_lines + look.px(2)}, true);
    kit::paragraph(look, words, {kit::Face::note, tone}, kit::room().x);
    kit::canvas().PopClipRect();
    ImGui::SetCursorScreenPos({at.x, at.y + two_lines + look.unit()});
}

void send(DeskView& desk, session::Intent intent, bool insist) {
    intent.insist = insist;
    desk.requests.emplace_back(PerformAct{std::move(intent)});
}

bool is_ready(const DeskView& desk, const casework::Why& why, const session::Intent& intent) {
    return why.open && still_missing(desk, why, intent).empty() && desk.hands_tied().empty();
}

std::string words_at_buttons(const DeskView& desk, const casework::Why& why, const session::Intent& intent, RulesStand rules) {
    if (auto tied = desk.hands_tied(); !tied.empty()) return tied;
    if (auto wanted = still_missing(desk, why, intent); !wanted.empty()) return wanted;
    return rules == RulesStand::in_sight ? std::string{} : forbidden_words(desk, why);
}

/// True when the form is to go away.
bool draw_both(DeskView& desk, const casework::Why& why, const session::Intent& intent, bool ready) {
    const auto& look = desk.look;
    const auto does = look.say("screen.form.do", {{"act", desk.name_of(desk.session.profile()[intent.act])}});
    const auto beside = look.say(ready && has_to_be_insisted_on(desk, why) ? "screen.form.insist" : "screen.back");
    const float asks_for = std::max(kit::button_width(look, does), kit::button_width(look, look.say("screen.form.do_not")));
    const float width = std::min(asks_for, kit::room().x - kit::button_width(look, beside) - look.unit());
    if (ready && has_to_be_insisted_on(desk, why)) { // as wide as the act's own: whoever presses again where it was does not insist
        const bool back = kit::button(look, look.named("screen.form.do_not"), {kit::Weight::primary, width, false, {}});
        kit::beside(look);
        if (kit::button(look, look.named("screen.form.insist"))) send(desk, intent, true);
        return back;
    }
    const auto closed = ready ? std::string{} : desk.hands_tied().empty() ? look.say("screen.form.not_ready") : desk.hands_tied();
    if (kit::button(look, {"screen.form.do", does}, {kit::Weight::primary, width, !ready, closed})) send(desk, intent, false);
    kit::beside(look);
    return kit::button(look, look.named("screen.back"));
}

} // namespace

bool draw_buttons(DeskView& desk, const casework::Why& why, const session::Intent& intent, RulesStand rules, NoteStands note) {
    const auto& look = desk.look;
    const bool ready = is_ready(desk, why, intent);
    const auto words = words_at_buttons(desk, why, intent, rules);
    const auto tone = ready ? kit::Tone::late : kit::Tone::quiet;
    if (note == NoteStands::above) draw_note(look, words, tone);
    const bool back = draw_both(desk, why, intent, ready);
    if (note == NoteStands::above) return back;
    kit::beside(look, 2);
    const kit::Panel beside(look, "form note", {0, look.px(36)}, {kit::Ground::none, 0, false});
    kit::paragraph(look, words, {kit::Face::note, tone}, kit::room().x);
    return back;
}

} // namespace screens
