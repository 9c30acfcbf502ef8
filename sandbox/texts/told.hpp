#pragma once

#include "engine/trouble.hpp"
#include "sandbox/texts/texts.hpp"

#include <exception>

namespace texts {

/// What is wrong, in one sentence: expected ... but ...; what to do.
std::string told(const Texts& texts, const trouble::Trouble& trouble);
/// The same of whatever was thrown; what is not of the engine has its words already.
std::string told(const Texts& texts, const std::exception& thrown);

} // namespace texts
