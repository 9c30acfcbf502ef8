#include "sandbox/app/remembering.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/files/whole_file.hpp"
#include "sandbox/texts/key_at.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace app {
namespace {

constexpr std::array theme_words{"light", "dark", "contrast"};
constexpr std::array coach_words{"off", "hints", "steps"};

template <std::size_t count> std::size_t place_of(const std::array<const char*, count>& words, const std::string& word) {
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

constexpr std::size_t most_sittings = 50;

void put_last(std::vector<files::Sitting>& sittings, const files::Sitting& sitting) {
    std::erase_if(sittings, [&](const files::Sitting& earlier) { return earlier.session == sitting.session; });
    if (sittings.size() >= most_sittings) sittings.erase(sittings.begin());
    sittings.push_back(sitting);
}

} // namespace

Remembering::Remembering() {
    const auto file = files::settings_file();
    if (!std::filesystem::exists(file)) return;
    kept_ = files::read_settings(files::read_file(file));
    written_ = files::written(kept_);
}

void Remembering::give_to(screens::WindowState& window) const {
    window.text_scale = kept_.text_scale;
    window.theme = static_cast<screens::ThemeChoice>(place_of(theme_words, kept_.theme));
    window.moves = kept_.moves;
    window.desk.coach = static_cast<screens::Coach>(place_of(coach_words, kept_.coach));
    if (!kept_.welcomed) window.screen = screens::Screen::welcome;
}

void Remembering::take_from(const screens::WindowState& window, const files::Sitting& sitting) {
    auto changed = kept_;
    changed.text_scale = window.text_scale;
    changed.theme = texts::key_at(theme_words, window.theme);
    changed.moves = window.moves;
    changed.coach = texts::key_at(coach_words, window.desk.coach);
    changed.welcomed = kept_.welcomed || window.screen != screens::Screen::welcome;
    changed.open_session = sitting.session;
    if (!sitting.person.empty()) put_last(changed.sittings, sitting);
    keep(std::move(changed));
}

const files::Sitting* Remembering::sitting_in(const std::string& session) const {
    const auto found = std::ranges::find(kept_.sittings, session, &files::Sitting::session);
    return found == kept_.sittings.end() ? nullptr : &*found;
}

void Remembering::add_result(files::Result result) {
    auto changed = kept_;
    std::erase_if(changed.results, [&](const files::Result& earlier) { return earlier.session == result.session; });
    changed.results.push_back(std::move(result));
    keep(std::move(changed));
}

void Remembering::keep(files::Settings changed) {
    auto text = files::written(changed);
    if (text == written_) return;
    files::write_whole(files::settings_file(), text, true);
    kept_ = std::move(changed);
    written_ = std::move(text);
}

} // namespace app
