#pragma once

#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"
#include "sandbox/texts/texts.hpp"

namespace reading {

model::Read<texts::Texts> read_texts(const File& file, const texts::Texts* fallback);

} // namespace reading
