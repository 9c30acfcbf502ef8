#pragma once

#include "sandbox/app/playing.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/texts_reader.hpp"
#include "sandbox/reading/theme_reader.hpp"
#include "sandbox/screens/facilitator/facilitator_desk.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/keyboard.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/kit/registry.hpp"
#include "sandbox/screens/room.hpp"
#include "sandbox/window/letters_in_use.hpp"

#include <imgui_internal.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace fixtures {

/// Uses the window as a person does, without one: draws frames, presses what it finds by its id.
class Robot {
public:
    explicit Robot(float scale = 1, ImVec2 size = {1280, 720}) : keyboard_({258, 290, 61, 334, 45, 333}), scale_(scale), play_(app) {
        folder_ = std::filesystem::temp_directory_path() / ("clean-portal-robot-" + std::to_string(getpid()) + "-" + std::to_string(++count_));
        setenv("XDG_DATA_HOME", (folder_ / "data").c_str(), 1);
        setenv("XDG_CONFIG_HOME", (folder_ / "config").c_str(), 1);
        context_ = ImGui::CreateContext();
        auto& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = size;
        io.ConfigInputTextCursorBlink = false;
        for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = 400 + key;
        texts_ = *reading::read_texts(files::read_file(files::home() + "/assets/texts/en.json"), nullptr).thing;
        theme_ = kit::theme_from(reading::read_theme(files::read_file(files::home() + "/assets/theme.json")).light);
        const auto built = window::build_fonts({17 * scale, {kit::icon_letters().begin(), kit::icon_letters().end()}});
        letters_.begin(built, 17 * scale);
        fonts_ = {built.body, built.bold, built.italic, built.note, built.title, built.small, built.small_bold, built.icons};
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
        play_.fill_library();
        draw(3);
    }
    ~Robot() {
        ImGui::DestroyContext(context_);
        std::filesystem::remove_all(folder_);
    }
    Robot(const Robot&) = delete;
    Robot& operator=(const Robot&) = delete;

    screens::WindowState app;
    bool moves = false;   ///< what goes somewhere is seen to go
    bool by_keys = false; ///< has no mouse
    bool leads = false;   ///< looks at the facilitator's window, else at the room's

    void draw(int frames = 1) {
        for (int i = 0; i < frames; ++i) {
            ImGui::GetIO().DeltaTime = 1.0F / 60;
            const auto look = this->look();
            play_.frame([&](const session::Session* session, screens::Requests& requests) {
                kit::frame(look, [&] {
                    if (leads) screens::draw_facilitator_desk(look, app.facilitator, session, app.desk.person, requests);
                    else screens::draw_room(look, app, session, requests);
                });
            });
            letters_.follow(*ImGui::GetDrawData());
        }
    }
    void let_plan_play(const std::string& scenario, const std::string& plan) { play_.let_plan_play(scenario, plan); }
    bool let_time_run(float seconds) { return play_.let_time_run(seconds); }
    const kit::Registry& registry() const { return registry_; }
    window::Letters& letters() { return letters_; }
    const std::filesystem::path& folder() const { return folder_; }
    const session::Session* session() const { return play_.session(); }
    const kit::Item* find(const std::string& id) const { return registry_.find(id); }

    /// Behind an open form or list nothing can be pressed.
    bool is_behind(const kit::Item& item) const {
        const auto& popups = context_->OpenPopupStack;
        return !popups.empty() && popups.back().Window && item.inside && item.inside->RootWindow != popups.back().Window;
    }
    /// A row of a list of files that lie elsewhere: nothing of this machine is to be opened by chance.
    bool leads_outside(const kit::Item& item) const { return item.id.starts_with("file:") && !item.id.starts_with("file:" + folder_.string() + "/"); }
    /// Goes there by Tab and presses Enter, as somebody without a mouse.
    void press_by_keys(const std::string& id) {
        if (!registry_.find(id)) uncover(id);
        for (int tabs = 0; tabs < 400; ++tabs) {
            const auto* item = registry_.find(id);
            if (!item) throw std::runtime_error("no control " + id);
            if (item->focused && item->kind == kit::Kind::field) return;
            if (item->focused) {
                enter();
                return draw(3);
            }
            tab();
        }
        throw std::runtime_error("no key leads to " + id);
    }
    void press(const std::string& id) {
        if (by_keys) return press_by_keys(id);
        if (!registry_.find(id)) uncover(id);
        for (int tries = 0; tries < 120; ++tries) {
            const auto* item = registry_.find(id);
            if (!item) throw std::runtime_error("no control " + id);
            if (is_in_view(*item)) return click(item->rect.GetCenter());
            scroll_to(*item);
        }
        throw std::runtime_error("out of reach: " + id);
    }
    bool is_in_view(const kit::Item& item) const {
        if (!item.visible || !item.inside) return false;
        const auto centre = item.rect.GetCenter();
        return item.inside->InnerClipRect.Contains(centre) && centre.x > 0 && centre.y > 0 && centre.x < ImGui::GetIO().DisplaySize.x &&
               centre.y < ImGui::GetIO().DisplaySize.y;
    }
    void type(const std::string& text) {
        ImGui::GetIO().AddInputCharactersUTF8(text.c_str());
        draw(2);
    }
    void key(int native) {
        ImGui::GetIO().KeysDown[native] = true;
        draw(1);
        ImGui::GetIO().KeysDown[native] = false;
        draw(1);
    }
    void with_ctrl(int native) {
        ImGui::GetIO().KeyCtrl = true;
        key(native);
        ImGui::GetIO().KeyCtrl = false;
        draw(2);
    }
    void with_alt(int native) {
        ImGui::GetIO().KeyAlt = true;
        key(native);
        ImGui::GetIO().KeyAlt = false;
        draw(2);
    }
    kit::Look look() { return {theme_, fonts_, texts_, registry_, keyboard_, scale_, moves ? &motions_ : nullptr}; }
    void f1() { key(290); }
    void point_at(ImVec2 at) {
        ImGui::GetIO().MousePos = at;
        draw(2);
    }
    void drag(ImVec2 from, ImVec2 to) {
        auto& io = ImGui::GetIO();
        point_at(from);
        io.MouseDown[0] = true;
        draw(2);
        point_at({(from.x + to.x) / 2, (from.y + to.y) / 2});
        point_at(to);
        io.MouseDown[0] = false;
        draw(2);
    }
    void turn_wheel(ImVec2 at, float by) {
        point_at(at);
        ImGui::GetIO().MouseWheel = by;
        draw(1);
        ImGui::GetIO().MouseWheel = 0;
        draw(1);
    }
    std::size_t clicks() const { return clicks_; }
    void click(ImVec2 at) {
        ++clicks_;
        auto& io = ImGui::GetIO();
        io.MousePos = at;
        draw(2);
        io.MouseDown[0] = true;
        draw(2);
        io.MouseDown[0] = false;
        draw(3);
        io.MousePos = {-1, -1};
        draw(1);
    }
    const kit::Item* value(const std::string& id) const {
        for (const auto& item : registry_.values())
            if (item.id == id) return &item;
        return nullptr;
    }
    const texts::Texts& texts() const { return texts_; }
    void remember() {
        play_.remember();
        app.screen = screens::Screen::library;
        draw(2);
    }
    /// What is asked for from now on is logged in that file.
    void record(const std::string& file) { play_.record(file); }
    /// The session's file is let go, as when the window closes.
    void close() { play_.close(); }
    void tab() { key(258); }
    void enter() { key(400 + ImGuiKey_Enter); }
    /// Leaves a text field, keeping what was typed.
    void escape_field() {
        ImGui::ClearActiveID();
        draw(2);
    }
    void escape() { key(400 + ImGuiKey_Escape); }

    /// Opens what a control is folded away in, as somebody would who looks for it: a column of the desk, a list of acts, the menu.
    void uncover(const std::string& id) {
        for (const std::string column : {"screen.desk.columns.2", "screen.desk.columns.0", "screen.desk.columns.1"})
            if (!find(id) && find(column)) press(column);
        for (const std::string sheet : {"screen.routing.tabs.0", "screen.routing.tabs.1", "screen.routing.tabs.2"})
            if (!find(id) && find(sheet)) press(sheet);
        const bool is_act = id.starts_with("act:");
        if (is_act && find("screen.desk.columns.2")) press("screen.desk.columns.2");
        for (const std::string fold : {"desk.closed", "desk.elsewhere"})
            if (is_act && !find(id) && find(fold)) press(fold);
        if (id.starts_with("coach.hint:") && find("screen.coach.line")) press("screen.coach.line");
        if (!is_act && !find(id) && find("screen.desk.more") && !is_behind(*find("screen.desk.more"))) press("screen.desk.more");
    }

private:
    void scroll_to(const kit::Item& item) {
        if (!item.inside) throw std::runtime_error("nothing to scroll for " + item.id);
        auto& io = ImGui::GetIO();
        auto* window = item.inside; // or, where that is scrolled away itself, what it stands in
        while (window->InnerClipRect.GetHeight() < 8 && window->ParentWindow) window = window->ParentWindow;
        const auto area = window->InnerClipRect;
        const bool below = item.rect.GetCenter().y >= area.Max.y;
        const bool above = item.rect.GetCenter().y < area.Min.y;
        io.MousePos = area.GetCenter();
        draw(1);
        if (!below && !above) ImGui::SetScrollX(window, window->Scroll.x + (item.rect.GetCenter().x > area.Max.x ? 60 : -60));
        io.MouseWheel = below ? -1.0F : above ? 1.0F : 0;
        draw(1);
        io.MouseWheel = 0;
        draw(1);
    }

    static inline int count_ = 0;
    std::size_t clicks_ = 0;
    std::filesystem::path folder_;
    ImGuiContext* context_ = nullptr;
    texts::Texts texts_;
    kit::Theme theme_;
    kit::Fonts fonts_;
    kit::Registry registry_;
    kit::Keyboard keyboard_;
    kit::Motions motions_;
    window::Letters letters_;
    float scale_;
    app::Playing play_;
};

} // namespace fixtures
