#include "sandbox/window/window.hpp"

#include "sandbox/window/ground.hpp"
#include "sandbox/window/quiet.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>

#define GLFW_INCLUDE_NONE
#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <GLFW/glfw3.h>

namespace window {
namespace {

// A press, the frame that shows its effect, those in which sizes settle, and those in which the tour scrolls to what comes next.
constexpr int frames_after_input = 14;
constexpr double frame_seconds = 1.0 / 60;
constexpr const char* glsl_version = "#version 150";

std::string glfw_says() {
    const char* words = nullptr;
    glfwGetError(&words);
    return words ? std::string(" (") + words + ")" : std::string();
}

struct Platform {
    Platform() {
        quieten_drivers();
        if (glfwInit() == GLFW_FALSE)
            throw NoWindow("Expected a display but there is none" + glfw_says() + "; start it in a desktop session, or use portalctl, which needs none");
    }
    ~Platform() { glfwTerminate(); }
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;
};

/// Lives as long as any window.
std::shared_ptr<Platform> platform() {
    static std::weak_ptr<Platform> shared;
    auto held = shared.lock();
    if (!held) shared = held = std::make_shared<Platform>();
    return held;
}

GLFWwindow* open_window(const std::string& title, int width, int height, GLFWwindow* shares) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    auto* opened = glfwCreateWindow(width, height, title.c_str(), nullptr, shares);
    if (!opened)
        throw NoWindow("Expected OpenGL 3.2 but the display does not offer it" + glfw_says() +
                       "; install the package libgl1-mesa-dri, or use portalctl, which needs no window");
    return opened;
}

/// Events come for any window; Dear ImGui's backend hands them to whatever context is current. It knows only what is held
/// while a frame is drawn: a key that is let go before that is let go afterwards.
struct Input {
    struct Release {
        int key = 0, code = 0, modifiers = 0;
    };
    ImGuiContext* imgui = nullptr;
    std::vector<int> pressed; ///< since the last frame
    std::vector<Release> late;
    std::vector<std::string> dropped;
};

Input& enter_context_of(GLFWwindow* glfw) {
    auto& input = *static_cast<Input*>(glfwGetWindowUserPointer(glfw));
    ImGui::SetCurrentContext(input.imgui);
    return input;
}

template <auto backend, class... Arguments> void forward(GLFWwindow* glfw, Arguments... arguments) {
    enter_context_of(glfw);
    backend(glfw, arguments...);
}

void forward_key(GLFWwindow* glfw, int key, int code, int action, int modifiers) {
    auto& input = enter_context_of(glfw);
    if (action == GLFW_RELEASE && std::ranges::count(input.pressed, key) > 0) return input.late.push_back({key, code, modifiers});
    if (action == GLFW_PRESS) input.pressed.push_back(key);
    ImGui_ImplGlfw_KeyCallback(glfw, key, code, action, modifiers);
}

void keep_dropped(GLFWwindow* glfw, int count, const char** paths) {
    auto& dropped = enter_context_of(glfw).dropped;
    dropped.insert(dropped.end(), paths, paths + count);
}

/// After a frame. True when another frame is to show that they were let go.
bool let_go(GLFWwindow* glfw, Input& input) {
    const bool any = !input.late.empty();
    for (const auto& release : input.late) ImGui_ImplGlfw_KeyCallback(glfw, release.key, release.code, GLFW_RELEASE, release.modifiers);
    input.late.clear();
    input.pressed.clear();
    return any;
}

void forward_events(GLFWwindow* glfw) {
    glfwSetWindowFocusCallback(glfw, forward<ImGui_ImplGlfw_WindowFocusCallback, int>);
    glfwSetCursorEnterCallback(glfw, forward<ImGui_ImplGlfw_CursorEnterCallback, int>);
    glfwSetMouseButtonCallback(glfw, forward<ImGui_ImplGlfw_MouseButtonCallback, int, int, int>);
    glfwSetScrollCallback(glfw, forward<ImGui_ImplGlfw_ScrollCallback, double, double>);
    glfwSetKeyCallback(glfw, forward_key);
    glfwSetDropCallback(glfw, keep_dropped);
    glfwSetCharCallback(glfw, forward<ImGui_ImplGlfw_CharCallback, unsigned int>);
}

void start_imgui(GLFWwindow* glfw, Input& input) {
    input.imgui = ImGui::CreateContext();
    ImGui::SetCurrentContext(input.imgui);
    glfwSetWindowUserPointer(glfw, &input);
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigInputTextCursorBlink = false; // a blinking cursor would keep the window awake
    if (!ImGui_ImplGlfw_InitForOpenGL(glfw, false) || !ImGui_ImplOpenGL3_Init(glsl_version))
        throw NoWindow("Expected OpenGL 3.2 but it cannot be used; install the package libgl1-mesa-dri, or use portalctl");
    io.KeyMap[ImGuiKey_Tab] = -1; // the drawing has its own order for Tab
    forward_events(glfw);
}

} // namespace

KeyNumbers key_numbers() { return {GLFW_KEY_TAB, GLFW_KEY_F1, GLFW_KEY_EQUAL, GLFW_KEY_KP_ADD, GLFW_KEY_MINUS, GLFW_KEY_KP_SUBTRACT}; }

struct Window::Parts {
    std::shared_ptr<Platform> keeps_running = platform();
    GLFWwindow* glfw = nullptr;
    Input input;
    double last_frame = 0;
    bool mirrored = false;
    GLuint copy = 0;
    Mirror mirror;
};

Window::Window(const std::string& title, int width, int height, Window* shares) : parts_(std::make_unique<Parts>()) {
    parts_->glfw = open_window(title, width, height, shares ? shares->parts_->glfw : nullptr);
    glfwMakeContextCurrent(parts_->glfw);
    glfwSwapInterval(shares ? 0 : 1); // waiting twice for the display would halve the pace
    start_imgui(parts_->glfw, parts_->input);
    parts_->last_frame = glfwGetTime();
}

Window::~Window() {
    make_current();
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext(parts_->input.imgui);
    glfwDestroyWindow(parts_->glfw);
}

void Window::make_current() const {
    glfwMakeContextCurrent(parts_->glfw);
    ImGui::SetCurrentContext(parts_->input.imgui);
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

bool Window::is_closed() const { return glfwWindowShouldClose(parts_->glfw) != GLFW_FALSE; }

std::vector<std::string> Window::take_dropped() { return std::exchange(parts_->input.dropped, {}); }

void Window::show_frame() {
    int width = 0, height = 0;
    glfwGetFramebufferSize(parts_->glfw, &width, &height);
    glViewport(0, 0, width, height);
    clear_to_ground();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (parts_->mirrored) copy_frame();
    glfwSwapBuffers(parts_->glfw);
}

void Window::keep_mirror(bool wanted) { parts_->mirrored = wanted; }
const Window::Mirror& Window::mirror() const { return parts_->mirror; }

void Window::copy_frame() {
    auto& mirror = parts_->mirror;
    glfwGetFramebufferSize(parts_->glfw, &mirror.width, &mirror.height);
    if (parts_->copy == 0) glGenTextures(1, &parts_->copy);
    glBindTexture(GL_TEXTURE_2D, parts_->copy);
    glReadBuffer(GL_BACK);
    glCopyTexImage2D(GL_TEXTURE_2D, 0, GL_RGB8, 0, 0, mirror.width, mirror.height, 0);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glGenerateMipmap(GL_TEXTURE_2D);
    glFlush(); // another context reads it
    // NOLINTNEXTLINE(performance-no-int-to-ptr): OpenGL numbers its textures
    mirror.texture = reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(parts_->copy));
}

Pace Window::frame(const std::function<Pace(float)>& draw) {
    make_current();
    const double now = glfwGetTime();
    const auto passed = static_cast<float>(now - parts_->last_frame);
    parts_->last_frame = now;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    const auto pace = draw(passed);
    show_frame();
    if (let_go(parts_->glfw, parts_->input)) glfwPostEmptyEvent();
    return pace;
}

void Rhythm::wait(Pace pace) {
    if (pace == Pace::running) {
        glfwWaitEventsTimeout(std::max(0.001, last_ + frame_seconds - glfwGetTime()));
    } else if (frames_owed_ > 0) {
        glfwPollEvents();
        --frames_owed_;
    } else {
        if (last_ > 0) glfwWaitEvents();
        frames_owed_ = frames_after_input;
    }
    last_ = glfwGetTime();
}

} // namespace window
