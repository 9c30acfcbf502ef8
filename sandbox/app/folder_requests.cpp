#include "sandbox/app/folder_requests.hpp"

#include "sandbox/app/library_shelf.hpp"
#include "sandbox/files/folder_listing.hpp"

namespace app {

/// Where no folder is named: that of the sessions that are kept here, of scenarios the home of whoever sits here.
void carry_out(Running& running, const screens::ListFolder& asked) {
    auto& choosing = running.window.files;
    const bool for_scenario = choosing.purpose == screens::FilePurpose::begin;
    const auto usual = for_scenario ? std::string{} : sessions_folder().string();
    auto listing = files::list_folder(asked.folder.empty() ? usual : asked.folder, for_scenario ? ".json" : ".session");
    choosing.folder = std::move(listing.folder);
    choosing.above = std::move(listing.above);
    choosing.trouble = std::move(listing.trouble);
    choosing.rows.clear();
    for (auto& one : listing.found) choosing.rows.push_back({std::move(one.name), std::move(one.path), std::move(one.changed), one.is_folder});
}

} // namespace app
