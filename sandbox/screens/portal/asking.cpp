#include "sandbox/screens/portal/asking.hpp"

#include "sandbox/screens/countries/guide_questions.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/wording/own_answer.hpp"
#include "sandbox/wording/value_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace screens {
namespace {

using session::Asked;

void draw_mark(const kit::Look& look, ImVec2 centre, const ChoiceCard& card) {
    auto* list = ImGui::GetWindowDrawList();
    const float radius = look.px(10);
    if (!card.chosen) return list->AddCircle(centre, radius, look.ink(kit::Tone::edge), 0, look.px(1.5F));
    list->AddCircleFilled(centre, radius, look.ink(kit::Tone::accent));
    if (card.one_of_many) return list->AddCircleFilled(centre, look.px(4), look.ink(kit::Tone::on_accent));
    kit::icon(look, centre, look.px(15), kit::Icon::check, kit::Tone::on_accent);
}

void draw_sheet(const kit::Look& look, const kit::Press& press, bool chosen) {
    auto* list = ImGui::GetWindowDrawList();
    const float rounding = look.px(8);
    list->AddRectFilled(press.rect.Min, press.rect.Max, look.ink(press.hovered ? kit::Tone::hover : kit::Tone::panel), rounding);
    list->AddRect(press.rect.Min, press.rect.Max, look.ink(chosen ? kit::Tone::accent : kit::Tone::line), rounding, 0, look.px(chosen ? 2 : 1));
}

/// Where the form itself asks: what officers call by the name of the field.
struct PlainQuestion {
    std::string_view field;
    const char* key;
};
constexpr std::array<PlainQuestion, 4> plain_questions{{{"report.type", "screen.portal.asks.type"},
                                                        {"report.mode", "screen.portal.asks.mode"},
                                                        {"report.subject.rank", "screen.portal.asks.rank"},
                                                        {"report.consent.identity", "screen.portal.asks.consent"}}};
Choosable choices_for_her(const Portal& portal, profile::FieldId field) {
    auto all = choosable(portal.look, portal.profile(), field);
    if (portal.profile()[field].kind != profile::ValueKind::choice) return all;
    Choosable hers;
    for (const auto value : all.values) {
        if (!wording::can_be_first(portal.profile(), profile::ChoiceId{static_cast<std::uint16_t>(value)})) continue;
        hers.values.push_back(value);
        hers.names.push_back(answer_words(portal, field, value));
    }
    return hers;
}

std::string says_of(const Portal& portal, profile::FieldId field, std::int64_t value) {
    if (portal.profile()[field].kind != profile::ValueKind::choice) return {};
    return portal.in_language(portal.profile()[profile::ChoiceId{static_cast<std::uint16_t>(value)}].about.says);
}

std::string answer_id(const Portal& portal, profile::FieldId field, std::int64_t value) {
    const auto& about = portal.profile()[field];
    const auto word = about.kind == profile::ValueKind::flag ? std::string(value == 1 ? "yes" : "no")
                                                             : portal.profile()[profile::ChoiceId{static_cast<std::uint16_t>(value)}].about.id;
    return "portal.answer:" + about.about.id + ":" + word;
}

void draw_cards(Portal& portal, profile::FieldId field, const Choosable& choices) {
    const auto given = portal.state.draft.answer(field);
    for (std::size_t i = 0; i < choices.values.size(); ++i) {
        const auto value = choices.values[i];
        const kit::Name name{answer_id(portal, field, value), choices.names[i]};
        if (draw_choice_card(portal.look, {name, says_of(portal, field, value), {}, kit::Tone::quiet, given == value})) portal.state.draft.set(field, value);
    }
}

void draw_chips(Portal& portal, const Asked& asked, const Choosable& choices) {
    const auto& look = portal.look;
    auto& draft = portal.state.draft;
    kit::Flow flow(look, 1);
    for (std::size_t i = 0; i < choices.values.size(); ++i) {
        const auto value = choices.values[i];
        flow.next(kit::button_width(look, choices.names[i]));
        const auto weight = draft.answer(asked.field) == value ? kit::Weight::primary : kit::Weight::normal;
        if (kit::button(look, {answer_id(portal, asked.field, value), choices.names[i]}, weight)) draft.set(asked.field, value);
    }
    if (!session::may_stay_open(portal.profile(), asked)) return;
    flow.next(kit::button_width(look, look.say("screen.portal.rather_not")));
    if (kit::button(look, {"portal.answer:" + portal.profile()[asked.field].about.id + ":open", look.say("screen.portal.rather_not")}, kit::Weight::quiet))
        draft.set(asked.field, casework::no_value);
}

} // namespace

bool draw_choice_card(const kit::Look& look, const ChoiceCard& card) {
    const float width = kit::room().x, left = look.px(46);
    const auto beside = kit::size_of(look, card.beside, kit::Face::note);
    const float inner = width - left - look.px(16) - (card.beside.empty() ? 0 : std::min(beside.x, width / 3) + look.px(16));
    const auto title = kit::size_of(look, card.name.label, kit::Face::bold, inner);
    const auto words = card.says.empty() ? ImVec2{} : kit::size_of(look, card.says, kit::Face::note, inner);
    const float height = std::max(look.px(44), title.y + words.y + look.px(22));
    const auto press = kit::pressable(look, card.name, {width, height}, {kit::Kind::choice, false, card.chosen ? "1" : "", {}});
    if (!press.shown) return press.happened;
    draw_sheet(look, press, card.chosen);
    draw_mark(look, {press.rect.Min.x + look.px(24), press.rect.GetCenter().y}, card);
    auto* list = ImGui::GetWindowDrawList();
    const ImVec2 at{press.rect.Min.x + left, press.rect.GetCenter().y - (title.y + words.y) / 2};
    const auto put = [&](kit::Face face, kit::Tone tone, ImVec2 where, const std::string& text, float wrap) {
        list->AddText(look.font(face), look.font(face)->FontSize, where, look.ink(tone), text.c_str(), nullptr, wrap);
    };
    put(kit::Face::bold, kit::Tone::ink, at, card.name.label, inner);
    if (!card.says.empty()) put(kit::Face::note, kit::Tone::quiet, {at.x, at.y + title.y}, card.says, inner);
    if (!card.beside.empty()) {
        const float room = std::min(beside.x, width / 3);
        const auto size = kit::size_of(look, card.beside, kit::Face::note, room + 1);
        put(kit::Face::note, card.beside_tone, {press.rect.Max.x - room - look.px(16), press.rect.GetCenter().y - size.y / 2}, card.beside, room + 1);
    }
    kit::focus_ring(look, press, 8);
    return press.happened;
}

std::string question_of(const Portal& portal, const Asked& asked) {
    if (asked.by_guide) return portal.in_language(asked.by_guide->about.name);
    const auto& about = portal.profile()[asked.field].about;
    const auto plain = std::ranges::find(plain_questions, about.id, &PlainQuestion::field);
    return plain == plain_questions.end() ? portal.in_language(about.name) : portal.look.say(plain->key);
}

std::string answer_words(const Portal& portal, profile::FieldId field, std::int64_t value) {
    const auto kind = portal.profile()[field].kind;
    if (kind != profile::ValueKind::choice) return wording::value_words(portal.look.texts, portal.reader, kind, value);
    return wording::own_answer(portal.look.texts, portal.profile(), profile::ChoiceId{static_cast<std::uint16_t>(value)});
}

void draw_answered(Portal& portal, const Asked& asked) {
    const auto& look = portal.look;
    const auto choices = choices_for_her(portal, asked.field);
    const auto found = std::ranges::find(choices.values, portal.state.draft.answer(asked.field));
    if (found == choices.values.end()) return;
    const auto id = portal.profile()[asked.field].about.id;
    const ChoiceCard card{{"portal.change:" + id, choices.names[static_cast<std::size_t>(found - choices.values.begin())]},
                          question_of(portal, asked),
                          look.say("screen.portal.change"),
                          kit::Tone::accent,
                          true,
                          false};
    if (draw_choice_card(look, card)) portal.state.draft.set(asked.field, casework::no_value);
}

void draw_asked(Portal& portal, const Asked& asked) {
    const auto& look = portal.look;
    const auto choices = choices_for_her(portal, asked.field);
    kit::text(look, question_of(portal, asked), {kit::Face::bold});
    if (asked.by_guide && !asked.by_guide->about.says.empty()) kit::note(look, portal.in_language(asked.by_guide->about.says));
    const bool explained = std::ranges::any_of(choices.values, [&](std::int64_t value) { return !says_of(portal, asked.field, value).empty(); });
    if (explained) draw_cards(portal, asked.field, choices);
    else draw_chips(portal, asked, choices);
    kit::gap(look, 1);
}

} // namespace screens
