#include "sandbox/window/offscreen.hpp"

#include "sandbox/window/ground.hpp"
#include "sandbox/window/quiet.hpp"
#include "sandbox/window/window.hpp"

#include <backends/imgui_impl_opengl3.h>

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/gl.h>
#include <GL/glext.h>

#include <array>
#include <cstdlib>

namespace window {
namespace {

constexpr float frame_seconds = 1.0F / 60;

void expect(bool holds, const char* what) {
    if (!holds) throw NoWindow(std::string("Expected to draw without a display but ") + what + "; install the packages libegl1 and libgl1-mesa-dri");
}

/// The same renderer everywhere, so that pictures can be compared.
void pin_renderer() {
    setenv("GALLIUM_DRIVER", "llvmpipe", 1);
    setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
}

class Context {
public:
    Context() {
        pin_renderer();
        quieten_drivers();
        auto open = reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(eglGetProcAddress("eglGetPlatformDisplayEXT"));
        expect(open != nullptr, "EGL has no platform displays");
        display_ = open(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        expect(eglInitialize(display_, nullptr, nullptr) == EGL_TRUE, "EGL cannot be started");
        eglBindAPI(EGL_OPENGL_API);
        constexpr std::array<EGLint, 7> wanted{EGL_CONTEXT_MAJOR_VERSION,           3,       EGL_CONTEXT_MINOR_VERSION, 2, EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                               EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE};
        context_ = eglCreateContext(display_, EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, wanted.data());
        expect(context_ != EGL_NO_CONTEXT, "there is no OpenGL 3.2");
        expect(eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_) == EGL_TRUE, "OpenGL cannot be used");
    }
    ~Context() {
        eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display_, context_);
        eglTerminate(display_);
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

private:
    EGLDisplay display_ = EGL_NO_DISPLAY;
    EGLContext context_ = EGL_NO_CONTEXT;
};

GLuint make_target(int width, int height) {
    GLuint target = 0, colours = 0;
    glGenFramebuffers(1, &target);
    glGenTextures(1, &colours);
    glBindTexture(GL_TEXTURE_2D, colours);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glBindFramebuffer(GL_FRAMEBUFFER, target);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colours, 0);
    expect(glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE, "there is nothing to draw on");
    return target;
}

void start_imgui(int width, int height) {
    ImGui::CreateContext();
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    expect(ImGui_ImplOpenGL3_Init("#version 150"), "OpenGL cannot be used");
}

} // namespace

struct Offscreen::Parts {
    Context context;
    int width = 0, height = 0;
    GLuint target = 0;
};

Offscreen::Offscreen(int width, int height) : parts_(std::make_unique<Parts>()) {
    parts_->width = width;
    parts_->height = height;
    parts_->target = make_target(width, height);
    start_imgui(width, height);
}

Offscreen::~Offscreen() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext();
}

void Offscreen::renew_font_texture() {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Offscreen::frame(const std::function<void()>& draw) {
    ImGui::GetIO().DeltaTime = frame_seconds;
    ImGui_ImplOpenGL3_NewFrame();
    draw();
    glBindFramebuffer(GL_FRAMEBUFFER, parts_->target);
    glViewport(0, 0, parts_->width, parts_->height);
    clear_to_ground();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glFinish();
}

Picture Offscreen::picture() const {
    const auto row = static_cast<std::size_t>(parts_->width) * 3;
    const auto height = static_cast<std::size_t>(parts_->height);
    std::vector<unsigned char> upside_down(row * height);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, parts_->width, parts_->height, GL_RGB, GL_UNSIGNED_BYTE, upside_down.data());
    Picture picture{parts_->width, parts_->height, {}};
    picture.rgb.reserve(upside_down.size());
    for (std::size_t y = height; y-- > 0;)
        picture.rgb.insert(picture.rgb.end(), upside_down.begin() + static_cast<std::ptrdiff_t>(y * row),
                           upside_down.begin() + static_cast<std::ptrdiff_t>((y + 1) * row));
    return picture;
}

} // namespace window
