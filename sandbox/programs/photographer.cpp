#include "sandbox/programs/photographer.hpp"

#include "sandbox/screens/kit/frame_words.hpp"

#include <cstdio>

Photographer::Photographer(screens::WindowState& state, std::string folder, PictureSize size)
    : state_(state), folder_(std::move(folder)), drawing_(window::key_numbers()), camera_(size.width, size.height), said_(folder_ + "/screens.txt") {}

void Photographer::take(const std::string& name, const session::Session* session) {
    keep(name, [&](screens::Requests& ignored) { drawing_.frame(state_, session, ignored); });
}

void Photographer::take_explained(const std::string& name, const session::Session* session, const std::string& id) {
    drawing_.explain(id);
    take(name, session);
    drawing_.explain({});
}

void Photographer::take_facilitator(const std::string& name, const session::Session* session) {
    keep(name, [&](screens::Requests& ignored) { drawing_.facilitator_frame(state_, session, ignored); });
}

void Photographer::keep(const std::string& name, const std::function<void(screens::Requests& ignored)>& draw) {
    // Panels that fit their content know its height from the frame before, and the tour scrolls to what it frames.
    for (int i = 0; i < 16; ++i) {
        screens::Requests ignored;
        if (drawing_.prepare(static_cast<float>(state_.text_scale) / 100, state_.theme, false)) camera_.renew_font_texture();
        camera_.frame([&] { draw(ignored); });
    }
    const auto file = folder_ + "/" + name + ".png";
    window::write_png(camera_.picture(), file);
    said_ << "== " << name << "\n" << kit::frame_words(drawing_.registry(), ImGui::GetIO().DisplaySize) << "\n";
    std::printf("%s\n", file.c_str());
    for (const auto& clipping : drawing_.registry().clippings()) std::printf("  clipped without a tooltip: %s\n", clipping.text.c_str());
}
