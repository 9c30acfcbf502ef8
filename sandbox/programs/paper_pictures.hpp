#pragma once

#include "sandbox/programs/photographer.hpp"

/// Papers of other scenarios side by side: a photograph, a map, a page of an exercise book.
void take_more_papers(Photographer& photographer, screens::WindowState& state);
