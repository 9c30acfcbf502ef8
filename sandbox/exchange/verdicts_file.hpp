#pragma once

#include "sandbox/model/verdicts.hpp"

namespace exchange {

/// "verdicts/1", as the reader takes it. The file stands whole or is left as it was; throws journal::StorageError.
void keep_verdicts(const std::string& path, const model::Verdicts& verdicts);

} // namespace exchange
