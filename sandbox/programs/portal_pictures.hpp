#pragma once

#include "sandbox/programs/photographer.hpp"

/// A report at an open desk, step by step, its receipt, and the page of whoever wrote it.
void take_portal(Photographer& photographer, screens::WindowState& state);
