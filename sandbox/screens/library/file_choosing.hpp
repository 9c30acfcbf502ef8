#pragma once

#include "sandbox/screens/requests.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kit {
struct Look;
}

/// A session file, or a scenario of one's own, is chosen from a list of what lies in a folder; nobody has to know a path by heart.
namespace screens {

struct WindowState;

/// What the file is for. A folder is of use where several are wanted.
enum class FilePurpose : std::uint8_t { go_on, compare, begin };

struct FileRow {
    std::string name, path, changed;
    bool is_folder = false;
};

struct FileChoosing {
    bool open = false;
    FilePurpose purpose = FilePurpose::go_on;
    std::string folder, above; ///< as listed; above is empty at the root
    std::vector<FileRow> rows;
    std::string trouble;    ///< why the folder cannot be read
    std::string typed;      ///< a part of a name, or a place to go to
    std::size_t marked = 0; ///< of the rows that are shown
};

void choose_file(const kit::Look& look, WindowState& window, FilePurpose purpose, Requests& requests);
void draw_file_choosing(const kit::Look& look, WindowState& window, Requests& requests);
/// Files that were let fall on the window go where the screen has a use for them.
void take_dropped(WindowState& window, Requests& requests);

} // namespace screens
