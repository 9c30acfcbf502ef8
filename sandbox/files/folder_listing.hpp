#pragma once

#include <string>
#include <vector>

/// What lies in a folder, for whoever chooses a file there.
namespace files {

struct Listed {
    std::string name, path;
    std::string changed; ///< "2026-03-01 14:05", by this computer's clock
    bool is_folder = false;
};

struct Listing {
    std::string folder, above; ///< above is empty at the root
    std::vector<Listed> found; ///< folders by name, then files, the newest first; nothing hidden
    std::string trouble;       ///< why it cannot be read
};

/// Folders, and files with that ending. Of a file its folder; of nothing the user's own.
Listing list_folder(const std::string& place, const std::string& ending);

} // namespace files
