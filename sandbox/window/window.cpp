#include "sandbox/window/window.hpp"

#include <algorithm>

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>

#define GLFW_INCLUDE_NONE
#include <GL/gl.h>
#include <GLFW/glfw3.h>

namespace window {
namespace {

// A press, the frame that shows its effect, and one in which sizes have settled.
constexpr int frames_after_input = 8;
constexpr double frame_seconds = 1.0 / 60;
constexpr const char* glsl_version = "#version 150";

std::string glfw_says() {
    const char* words = nullptr;
    glfwGetError(&words);
    return words ? std::string(" (") + words + ")" : std::string();
}

struct Platform {
    Platform() {
        if (glfwInit() == GLFW_FALSE)
            throw NoWindow("Expected a display but there is none" + glfw_says() + "; start it in a desktop session, or use portalctl, which needs none");
    }
    ~Platform() { glfwTerminate(); }
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;
};

GLFWwindow* open_window(const std::string& title, int width, int height) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    auto* opened = glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr);
    if (!opened)
        throw NoWindow("Expected OpenGL 3.2 but the display does not offer it" + glfw_says() +
                       "; install the package libgl1-mesa-dri, or use portalctl, which needs no window");
    return opened;
}

void start_imgui(GLFWwindow* glfw) {
    ImGui::CreateContext();
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigInputTextCursorBlink = false; // a blinking cursor would keep the window awake
    if (!ImGui_ImplGlfw_InitForOpenGL(glfw, true) || !ImGui_ImplOpenGL3_Init(glsl_version))
        throw NoWindow("Expected OpenGL 3.2 but it cannot be used; install the package libgl1-mesa-dri, or use portalctl");
    io.KeyMap[ImGuiKey_Tab] = -1; // the drawing has its own order for Tab
}

} // namespace

KeyNumbers key_numbers() { return {GLFW_KEY_TAB, GLFW_KEY_F1, GLFW_KEY_EQUAL, GLFW_KEY_KP_ADD, GLFW_KEY_MINUS, GLFW_KEY_KP_SUBTRACT}; }

struct Window::Parts {
    Platform platform;
    GLFWwindow* glfw = nullptr;
};

Window::Window(const std::string& title, int width, int height) : parts_(std::make_unique<Parts>()) {
    parts_->glfw = open_window(title, width, height);
    glfwMakeContextCurrent(parts_->glfw);
    glfwSwapInterval(1);
    start_imgui(parts_->glfw);
}

Window::~Window() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
    glfwDestroyWindow(parts_->glfw);
}

float Window::content_scale() const {
    float across = 1;
    glfwGetWindowContentScale(parts_->glfw, &across, nullptr);
    return across;
}

void Window::renew_font_texture() {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Window::close() { glfwSetWindowShouldClose(parts_->glfw, GLFW_TRUE); }

void Window::show_frame() {
    int width = 0, height = 0;
    glfwGetFramebufferSize(parts_->glfw, &width, &height);
    glViewport(0, 0, width, height);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(parts_->glfw);
}

void Window::run(const std::function<Pace(float)>& draw) {
    auto pace = Pace::idle;
    int frames_owed = frames_after_input;
    double last = glfwGetTime();
    while (glfwWindowShouldClose(parts_->glfw) == GLFW_FALSE) {
        if (pace == Pace::running) {
            glfwWaitEventsTimeout(std::max(0.001, last + frame_seconds - glfwGetTime()));
        } else if (frames_owed > 0) {
            glfwPollEvents();
            --frames_owed;
        } else {
            glfwWaitEvents();
            frames_owed = frames_after_input;
        }
        const double now = glfwGetTime();
        ImGui_ImplOpenGL3_NewFrame();
        ImGui_ImplGlfw_NewFrame();
        pace = draw(static_cast<float>(now - last));
        last = now;
        show_frame();
    }
}

} // namespace window
