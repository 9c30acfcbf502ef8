#include "sandbox/screens/library/file_choosing.hpp"

#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/search.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/texts/key_at.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

constexpr float list_height = 320, row_height = 36, picture_width = 20, changed_width = 160; ///< at 100 %

constexpr std::array titles{"screen.files.to_go_on", "screen.files.to_compare", "screen.files.to_begin"}; ///< by purpose

const char* none_here(const FileChoosing& choosing) { return choosing.purpose == FilePurpose::begin ? "screen.files.no_scenarios" : "screen.files.none_here"; }

bool is_place(const std::string& typed) { return typed.starts_with("/") || typed.starts_with("~/"); }

/// The hand stays on the keyboard: a name can be typed at once, and the arrows go through the rows.
void go_to(const kit::Look& look, FileChoosing& choosing, std::string folder, Requests& requests) {
    look.keyboard.focus_when_drawn("screen.files.typed");
    choosing.typed.clear();
    choosing.marked = 0;
    requests.emplace_back(ListFolder{std::move(folder)});
}

void take(FileChoosing& choosing, const std::string& path, Requests& requests) {
    choosing.open = false;
    switch (choosing.purpose) {
    case FilePurpose::go_on: requests.emplace_back(ResumeSession{path}); return;
    case FilePurpose::compare: requests.emplace_back(AddGroups{path}); return;
    case FilePurpose::begin: requests.emplace_back(OpenScenario{path}); return;
    }
}

bool file_row(const kit::Look& look, const FileRow& row, bool marked) {
    const auto press = kit::row(look, {"file:" + row.path, row.name}, look.px(row_height), marked);
    if (!press.shown) return press.happened;
    const ImVec2 at{press.rect.Min.x + look.px(8), press.rect.Min.y + look.px(8)};
    const auto words_at = at.x + look.px(picture_width + 12), changed_at = press.rect.Max.x - look.px(changed_width);
    kit::icon(look, {at.x + look.px(picture_width / 2), press.rect.GetCenter().y}, look.px(picture_width),
              row.is_folder ? kit::Icon::folder : kit::Icon::document, kit::Tone::quiet);
    const bool cut = kit::put(look, {words_at, at.y}, changed_at - words_at - look.px(12), row.name, {}, true);
    kit::put(look, {changed_at, at.y}, look.px(changed_width - 8), row.changed, {kit::Face::note, kit::Tone::quiet}, true);
    if (cut && (press.hovered || press.focused)) kit::tooltip(look, row.name);
    return press.happened;
}

/// The way up stands first, like any folder.
std::vector<FileRow> shown_rows(const kit::Look& look, const FileChoosing& choosing) {
    std::vector<FileRow> shown;
    if (!choosing.above.empty() && choosing.typed.empty()) shown.push_back({look.say("screen.files.up"), choosing.above, {}, true});
    for (const auto& row : choosing.rows)
        if (is_place(choosing.typed) || kit::has_words(row.name, choosing.typed)) shown.push_back(row);
    return shown;
}

bool enter_pressed_while_typing() { return ImGui::GetIO().WantTextInput && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false); }

void draw_rows(const kit::Look& look, FileChoosing& choosing, Requests& requests) {
    const auto shown = shown_rows(look, choosing);
    const bool moved = kit::walk_by_arrows(choosing.marked, shown.size()), entered = enter_pressed_while_typing();
    if (entered && is_place(choosing.typed)) return go_to(look, choosing, choosing.typed, requests);
    const FileRow* taken = nullptr;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool marked = i == choosing.marked;
        if (file_row(look, shown[i], marked) || (entered && marked)) taken = &shown[i];
        if (marked && moved) kit::bring_into_view();
    }
    if (taken && taken->is_folder) go_to(look, choosing, taken->path, requests);
    else if (taken) take(choosing, taken->path, requests);
    const bool has_files = std::ranges::any_of(choosing.rows, [](const FileRow& row) { return !row.is_folder; });
    if (!choosing.trouble.empty()) kit::note(look, look.say("screen.files.trouble", {{"why", choosing.trouble}}));
    else if (!has_files) kit::note(look, look.say(none_here(choosing)));
}

void draw_ways_out(const kit::Look& look, FileChoosing& choosing, Requests& requests) {
    if (choosing.purpose == FilePurpose::compare) {
        const bool none = std::ranges::none_of(choosing.rows, [](const FileRow& row) { return !row.is_folder; });
        if (kit::button(look, look.named("screen.files.all"), {kit::Weight::primary, 0, none, none ? look.say(none_here(choosing)) : ""}))
            take(choosing, choosing.folder, requests);
        kit::beside_if_room(look, kit::button_width(look, look.say("screen.close")));
    }
    if (kit::button(look, look.named("screen.close"))) choosing.open = false;
}

} // namespace

void choose_file(const kit::Look& look, WindowState& window, FilePurpose purpose, Requests& requests) {
    auto& choosing = window.files;
    const bool same_files = (purpose == FilePurpose::begin) == (choosing.purpose == FilePurpose::begin);
    choosing = {true, purpose, same_files ? std::move(choosing.folder) : std::string{}, {}, {}, {}, {}, 0};
    requests.emplace_back(ListFolder{choosing.folder});
    look.keyboard.focus_when_drawn("screen.files.typed");
}

void draw_file_choosing(const kit::Look& look, WindowState& window, Requests& requests) {
    auto& choosing = window.files;
    if (!choosing.open || (kit::something_stands_over() && !ImGui::IsPopupOpen("files"))) return; // what it was asked from closes first
    if (const kit::Overlay overlay(look, "files", choosing.open, 720); overlay) {
        kit::title(look, look.say(texts::key_at(titles, choosing.purpose)));
        kit::line(look, choosing.folder, {kit::Face::note, kit::Tone::quiet});
        if (kit::field(look, look.named("screen.files.typed"), choosing.typed, {kit::room().x, 1, look.say("screen.files.typed"), true})) choosing.marked = 0;
        {
            const kit::Panel list(look, "files in a folder", {kit::room().x, look.px(list_height)}, {kit::Ground::panel, 0, false});
            draw_rows(look, choosing, requests);
        }
        kit::gap(look, 2);
        draw_ways_out(look, choosing, requests);
    }
}

void take_dropped(WindowState& window, Requests& requests) {
    const auto dropped = std::exchange(window.dropped, {});
    if (dropped.empty()) return;
    const bool is_scenario = dropped.front().ends_with(".json");
    if (window.screen == Screen::library && is_scenario) requests.emplace_back(OpenScenario{dropped.front()});
    else if (window.screen == Screen::library) requests.emplace_back(ResumeSession{dropped.front()});
    if (window.screen != Screen::groups) return;
    window.groups.problems.clear();
    for (const auto& path : dropped) requests.emplace_back(AddGroups{path});
}

} // namespace screens
