#include "sandbox/app/window_settings.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/files/whole_file.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace {

constexpr std::array theme_words{"light", "dark", "contrast"};
constexpr std::array coach_words{"off", "hints", "steps"};

template <std::size_t count> std::size_t place_of(const std::array<const char*, count>& words, const std::string& word) {
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

} // namespace

WindowSettings::WindowSettings() {
    const auto file = files::settings_file();
    if (!std::filesystem::exists(file)) return;
    kept_ = files::read_settings(files::read_file(file));
    written_ = files::written(kept_);
}

void WindowSettings::give_to(screens::App& app) const {
    app.text_scale = kept_.text_scale;
    app.theme = static_cast<screens::ThemeChoice>(place_of(theme_words, kept_.theme));
    app.desk.coach = static_cast<screens::Coach>(place_of(coach_words, kept_.coach));
    if (!kept_.welcomed) app.screen = screens::Screen::welcome;
}

void WindowSettings::take_from(const screens::App& app, const std::string& open_session) {
    auto changed = kept_;
    changed.text_scale = app.text_scale;
    changed.theme = theme_words[static_cast<std::size_t>(app.theme)];
    changed.coach = coach_words[static_cast<std::size_t>(app.desk.coach)];
    changed.welcomed = kept_.welcomed || app.screen != screens::Screen::welcome;
    changed.open_session = open_session;
    keep(std::move(changed));
}

void WindowSettings::add_result(files::Result result) {
    auto changed = kept_;
    std::erase_if(changed.results, [&](const files::Result& earlier) { return earlier.session == result.session; });
    changed.results.push_back(std::move(result));
    keep(std::move(changed));
}

void WindowSettings::keep(files::Settings changed) {
    auto text = files::written(changed);
    if (text == written_) return;
    files::write_whole(files::settings_file(), text, true);
    kept_ = std::move(changed);
    written_ = std::move(text);
}
