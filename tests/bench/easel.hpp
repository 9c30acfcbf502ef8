#pragma once

#include "sandbox/files/places.hpp"
#include "sandbox/reading/theme_reader.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/window/letters_in_use.hpp"

namespace bench {

/// A screen without a window; on Dear ImGui's context that is there, or one of its own.
class Easel {
public:
    Easel() : texts_(files::interface_texts()), keyboard_({}) {
        if (!ImGui::GetCurrentContext()) context_ = ImGui::CreateContext();
        auto& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1920, 1080};
        theme_ = kit::theme_from(reading::read_theme(files::read_file(files::home() + "/assets/theme.json")).light);
        const auto built = window::build_fonts({17, {kit::icon_letters().begin(), kit::icon_letters().end()}});
        letters_.begin(built, 17);
        fonts_ = {built.body, built.bold, built.italic, built.note, built.title, built.small, built.small_bold, built.icons};
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    }
    ~Easel() {
        if (context_) ImGui::DestroyContext(context_);
    }
    Easel(const Easel&) = delete;
    Easel& operator=(const Easel&) = delete;

    bool moves = false; ///< what goes somewhere is seen to go

    template <class Drawing> void frame(const Drawing& draw) {
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        const kit::Look look{theme_, fonts_, texts_, registry_, keyboard_, 1, moves ? &motions_ : nullptr};
        kit::frame(look, [&] { draw(look); });
        letters_.follow(*ImGui::GetDrawData());
    }

private:
    ImGuiContext* context_ = nullptr;
    texts::Texts texts_;
    kit::Theme theme_;
    kit::Fonts fonts_;
    kit::Registry registry_;
    kit::Keyboard keyboard_;
    kit::Motions motions_;
    window::Letters letters_;
};

} // namespace bench
