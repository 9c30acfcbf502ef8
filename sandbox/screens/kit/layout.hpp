#pragma once

#include "sandbox/screens/kit/text.hpp"

#include <vector>

/// The 8 px grid: pages, panels, columns, rows that flow.
namespace kit {

/// So many units between the item before and the next, instead of the one there always is.
void gap(const Look& look, float units = 1);
void rule(const Look& look);
/// The next item stands beside the one before, so many units away.
void beside(const Look& look, float units = 1);
/// The same where so much room is left beside the item; else the next stands below it.
void beside_if_room(const Look& look, float width, float units = 1);
/// What the window at hand is drawn on.
inline ImDrawList& canvas() { return *ImGui::GetWindowDrawList(); }
/// Room left on this line and below.
inline ImVec2 room() { return ImGui::GetContentRegionAvail(); }
/// Moves the cursor so that what follows, this wide, ends at the right edge.
void align_right(float width);

/// A form or a list is open over everything else.
bool something_stands_over();
/// Scrolls so that the item drawn last is seen.
void bring_into_view();

/// The display has so few lines that what is read needs the room of what stands around it.
bool is_low(const Look& look);

/// Puts items side by side as long as they fit, then on a new line.
class Flow {
public:
    explicit Flow(const Look& look, float units = 1) : look_(look), units_(units) {}
    /// Before each item, with its width.
    void next(float width);

private:
    const Look& look_;
    float units_;
    bool first_ = true;
};

enum class Ground : std::uint8_t { none, paper, panel, sunken };

struct PanelStyle {
    Ground ground = Ground::panel;
    float padding = 2;         ///< units
    bool fits_content = false; ///< as high as what was in it in the frame before
    bool scrolls = true;
};

/// An area that scrolls by itself when its content is too long. Ends with its scope.
class Panel {
public:
    Panel(const Look& look, const char* name, ImVec2 size, PanelStyle style = {});
    ~Panel();
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;
};

/// The whole display, with the exercise band on top; what is drawn in it begins with a FirstLine, or with a header of its own that has the words of the mark.
/// Ends with its scope.
class Page {
public:
    Page(const Look& look, const char* name);
    ~Page();
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;
};

/// Things drawn together as one item, for beside(). Ends with its scope.
class Group {
public:
    Group() { ImGui::BeginGroup(); }
    ~Group() { ImGui::EndGroup(); }
    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;
};

/// A form over a dimmed screen, as high as its content. Draw into it only while it is open:
///   if (kit::Overlay overlay(look, "help", open); overlay) { ... }
/// Esc sets `open` to false.
class Overlay {
public:
    Overlay(const Look& look, const char* name, bool& open, float width_at_100_percent = 640);
    ~Overlay();
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;
    explicit operator bool() const { return drawing_; }

private:
    bool drawing_ = false;
};

} // namespace kit
