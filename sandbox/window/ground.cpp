#include "sandbox/window/ground.hpp"

#include <imgui.h>

#include <GL/gl.h>

namespace window {

void clear_to_ground() {
    const auto& page = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
    glClearColor(page.x, page.y, page.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
}

} // namespace window
