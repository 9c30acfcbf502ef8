#pragma once

#include <functional>
#include <optional>
#include <string>

/// JSON text to profile, scenario, plan and texts, or to every problem found. No reader opens a file; none throws for what a
/// file says.
namespace reading {

/// A file's name as shown in problems, and what it holds.
struct File {
    std::string name;
    std::string text;
};

/// Gives the profile of that id ("korea"), for builds_on and scenarios; nothing when there is none.
using FindProfile = std::function<std::optional<File>(const std::string& id)>;

} // namespace reading
