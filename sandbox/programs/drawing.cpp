#include "sandbox/programs/drawing.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/reading/theme_reader.hpp"
#include "sandbox/screens/facilitator/facilitator_desk.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/room.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace {

constexpr int least_room = 512, most_room = 4096;

std::string said(const std::vector<ImWchar>& letters) {
    std::string all;
    for (const auto letter : letters) all += fmt::format("{}U+{:04X}", all.empty() ? "" : ", ", static_cast<unsigned>(letter));
    return all;
}

} // namespace

Drawing::Drawing(const window::KeyNumbers& keys)
    : texts_(files::interface_texts()), keyboard_({keys.tab, keys.f1, keys.plus, keys.keypad_plus, keys.minus, keys.keypad_minus}) {
    const auto file = reading::read_theme(files::read_file(files::home() + "/assets/theme.json"));
    themes_ = {kit::theme_from(file.light), kit::theme_from(file.dark), kit::theme_from(file.contrast)};
}

bool Drawing::prepare(float scale, screens::ThemeChoice theme, bool moves) {
    theme_ = theme;
    moves_ = moves;
    if (scale == scale_ && !letters_.is_full()) return std::exchange(has_new_letters_, false);
    room_ = scale == scale_ ? std::min(2 * room_, most_room) : std::min(static_cast<int>(std::ceil(least_room * scale)), most_room);
    scale_ = scale;
    const auto built = window::build_fonts({17 * scale, {kit::icon_letters().begin(), kit::icon_letters().end()}, room_});
    letters_.begin(built, 17 * scale);
    fonts_ = {built.body, built.bold, built.italic, built.note, built.title, built.small, built.small_bold, built.icons};
    return true;
}

/// What no font has is said once; what one has is painted before the next frame.
void Drawing::follow_letters(screens::WindowState& state) {
    has_new_letters_ = letters_.follow(*ImGui::GetDrawData()) || has_new_letters_;
    const auto missing = letters_.take_missing();
    if (!missing.empty() && state.trouble.empty()) state.trouble = texts_("screen.letters_missing", {{"letters", said(missing)}});
}

void Drawing::explain(const std::string& id) {
    keyboard_.explain(!id.empty());
    keyboard_.focus_when_drawn(id);
}

kit::Look Drawing::look() { return {themes_[static_cast<std::size_t>(theme_)], fonts_, texts_, registry_, keyboard_, scale_, moves_ ? &motions_ : nullptr}; }

void Drawing::frame(screens::WindowState& state, const session::Session* session, screens::Requests& requests) {
    const auto with = look();
    kit::frame(with, [&] { screens::draw_room(with, state, session, requests); });
    follow_letters(state);
}

void Drawing::facilitator_frame(screens::WindowState& state, const session::Session* session, screens::Requests& requests) {
    const auto with = look();
    kit::frame(with, [&] { screens::draw_facilitator_desk(with, state.facilitator, session, state.desk.person, requests); });
    follow_letters(state);
}
