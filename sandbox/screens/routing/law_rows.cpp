#include "sandbox/screens/routing/law_rows.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

constexpr float least_for_rows = 200; ///< at 100 %, for rows that scroll below their heading

enum class RowState : std::uint8_t { decides, not_reached, not_said, does_not_hold };

RowState state_of(const casework::RowAnswer& row) {
    if (row.fired) return RowState::decides;
    if (row.condition.holds) return RowState::not_reached;
    return row.unknown.empty() ? RowState::does_not_hold : RowState::not_said;
}

struct Mark {
    kit::Icon icon;
    kit::Tone tone;
};

Mark mark_of(RowState state) {
    static constexpr std::array marks{Mark{kit::Icon::check, kit::Tone::good}, Mark{kit::Icon::next, kit::Tone::quiet}, Mark{kit::Icon::help, kit::Tone::soon},
                                      Mark{kit::Icon::close, kit::Tone::quiet}};
    return marks.at(static_cast<std::size_t>(state));
}

/// The first part that does not hold.
const casework::Explained& failing(const RoutingTable& table, const casework::Explained& explained) {
    if (table.profile.conditions.node(explained.node).atom != profile::Atom::all) return explained;
    const auto part = std::ranges::find(explained.parts, false, &casework::Explained::holds);
    return part == explained.parts.end() ? explained : failing(table, *part);
}

std::string names_of(const RoutingTable& table, const std::vector<profile::FieldId>& fields) {
    return texts::listed(fields, [&](profile::FieldId field) { return table.profile[field].about.name.in(table.look.texts.language()); });
}

/// It is brought into sight when it is first seen, and when an answer has made another row decide.
bool decides_anew(const casework::RowAnswer& row) {
    auto& before = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("decides"), -1);
    return std::exchange(before, int{row.row.index}) != row.row.index || ImGui::IsWindowAppearing();
}

void draw_row(const RoutingTable& table, const casework::RowAnswer& row) {
    const auto& look = table.look;
    const auto& about = table.profile[row.row].about;
    const auto mark = mark_of(state_of(row));
    const auto name = about.name.in(look.texts.language()), words = what_row_says(table, row);
    const auto doubt = wording::law_doubt(look.texts, table.profile, about.law);
    const auto law = table.sentences.of(about.law) + (doubt.empty() ? "" : " - " + doubt);
    const auto at = ImGui::GetCursorScreenPos();
    const float left = look.px(38), inside = kit::room().x - left - look.unit();
    const auto title = kit::size_of(look, name, row.fired ? kit::Face::bold : kit::Face::body, inside);
    const bool scrolls_here = row.fired && decides_anew(row);
    const float height = title.y + kit::size_of(look, words, kit::Face::note, inside).y + kit::size_of(look, law, kit::Face::small, inside).y + look.px(22);
    const ImVec2 to{at.x + kit::room().x, at.y + height};
    if (row.fired) kit::canvas().AddRectFilled(at, to, kit::mix(look.theme[kit::Tone::good], look.theme[kit::Tone::panel], 0.08).opaque(), look.px(6));
    kit::canvas().AddRect(at, to, look.ink(row.fired ? kit::Tone::good : kit::Tone::line), look.px(6), 0, look.px(row.fired ? 2 : 1));
    kit::icon(look, {at.x + look.px(20), at.y + look.px(9) + look.fonts.body->FontSize / 2}, look.px(20), mark.icon, mark.tone);
    const float start = ImGui::GetCursorPosX();
    ImGui::SetCursorPos({start + left, ImGui::GetCursorPosY() + look.px(8)});
    {
        const kit::Group group;
        ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, look.px(2)));
        kit::paragraph(look, name, {row.fired ? kit::Face::bold : kit::Face::body}, inside);
        kit::paragraph(look, words, {kit::Face::note, kit::Tone::quiet}, inside);
        kit::paragraph(look, law, {kit::Face::small, kit::Tone::quiet}, inside);
        ImGui::PopStyleVar();
    }
    kit::note_value(look, "row:" + about.id, name, words);
    if (scrolls_here) ImGui::SetScrollHereY(0.5F);
    ImGui::SetCursorScreenPos({at.x, to.y + look.unit()});
}

/// They belong to the law and not to the day.
void draw_out_of_force(const RoutingTable& table) {
    const auto names = texts::listed(table.route.rows, [&](const casework::RowAnswer& row) {
        return row.in_force ? std::string{} : table.profile[row.row].about.name.in(table.look.texts.language());
    });
    if (!names.empty()) kit::note(table.look, table.look.say("screen.routing.not_in_force", {{"what", names}}));
}

void draw_rows(const RoutingTable& table) {
    for (const auto& row : table.route.rows)
        if (row.in_force) draw_row(table, row);
    draw_out_of_force(table);
}

} // namespace

std::string what_row_says(const RoutingTable& table, const casework::RowAnswer& row) {
    const auto& look = table.look;
    switch (state_of(row)) {
    case RowState::decides: return look.say("screen.routing.fires");
    case RowState::not_reached: return look.say("screen.routing.too_late");
    case RowState::not_said: return look.say("screen.routing.not_said", {{"what", names_of(table, row.unknown)}});
    case RowState::does_not_hold: break;
    }
    return look.say("screen.routing.fails",
                    {{"what", table.sentences.said(table.profile.conditions, profile::ConditionId{failing(table, row.condition).node})}});
}

void draw_law_rows(const RoutingTable& table) {
    kit::heading(table.look, table.look.say("screen.routing.rows"));
    kit::note(table.look, table.look.say("screen.routing.rows_words"));
    if (kit::room().y < table.look.px(least_for_rows)) return draw_rows(table);
    const kit::Panel rows(table.look, "routing rows", {0, kit::room().y}, {kit::Ground::none, 0, false});
    draw_rows(table);
}

} // namespace screens
