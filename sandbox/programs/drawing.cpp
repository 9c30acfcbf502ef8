#include "sandbox/programs/drawing.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/reading/theme_reader.hpp"
#include "sandbox/screens/facilitator/facilitator_desk.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/room.hpp"

namespace {

std::string every_text(const texts::Texts& texts) {
    std::string all;
    for (const auto& key : texts.keys()) all += texts(key);
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
    if (scale == scale_) return false;
    scale_ = scale;
    const auto built = window::build_fonts({17 * scale, every_text(texts_), {kit::icon_letters().begin(), kit::icon_letters().end()}});
    fonts_ = {built.body, built.bold, built.italic, built.note, built.title, built.small, built.small_bold, built.icons};
    return true;
}

void Drawing::explain(const std::string& id) {
    keyboard_.explain(!id.empty());
    keyboard_.focus_when_drawn(id);
}

kit::Look Drawing::look() { return {themes_[static_cast<std::size_t>(theme_)], fonts_, texts_, registry_, keyboard_, scale_, moves_ ? &motions_ : nullptr}; }

void Drawing::frame(screens::WindowState& state, const session::Session* session, screens::Requests& requests) {
    const auto with = look();
    kit::frame(with, [&] { screens::draw_room(with, state, session, requests); });
}

void Drawing::facilitator_frame(screens::WindowState& state, const session::Session* session, screens::Requests& requests) {
    const auto with = look();
    kit::frame(with, [&] { screens::draw_facilitator_desk(with, state.facilitator, session, state.desk.person, requests); });
}
