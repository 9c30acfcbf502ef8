#include "sandbox/app/folder_requests.hpp"

#include "sandbox/app/library_shelf.hpp"
#include "sandbox/files/folder_listing.hpp"

namespace app {

/// The folder of the sessions that are kept here, where none is named.
void carry_out(Running& running, const screens::ListFolder& asked) {
    auto& choosing = running.window.files;
    auto listing = files::list_folder(asked.folder.empty() ? sessions_folder().string() : asked.folder, ".session");
    choosing.folder = std::move(listing.folder);
    choosing.above = std::move(listing.above);
    choosing.trouble = std::move(listing.trouble);
    choosing.rows.clear();
    for (auto& one : listing.found) choosing.rows.push_back({std::move(one.name), std::move(one.path), std::move(one.changed), one.is_folder});
}

} // namespace app
