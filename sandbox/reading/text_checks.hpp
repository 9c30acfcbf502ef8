#pragma once

#include "sandbox/model/materials.hpp"
#include "sandbox/reading/members.hpp"

namespace reading {

/// No text repeats who somebody is, looks like a real number or address, names nobody in braces, or holds what cannot be drawn.
void check_texts(Findings& findings, const model::Materials& materials, const Value& root);

} // namespace reading
