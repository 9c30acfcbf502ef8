#pragma once

#include "sandbox/texts/texts.hpp"

#include <functional>
#include <string>

/// Files that the window writes where the sessions are: an earlier one is never replaced.
namespace app {

/// The first of STEM.html, STEM-2.html, STEM-3.html... that is free is written. Returns what became of it, to be read: where
/// it was written and which earlier file was kept, or why nothing was.
std::string write_beside(const std::string& stem, const std::string& ending, const std::function<void(const std::string& path)>& write,
                         const texts::Texts& texts);

} // namespace app
