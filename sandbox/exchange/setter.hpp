#pragma once

#include "sandbox/exchange/page.hpp"

#include <string>

/// The one door into what sets PDF, found by its name in a library that is loaded on use.
extern "C" [[gnu::visibility("default")]] void set_page(const exchange::Page& page, std::string& pdf);
