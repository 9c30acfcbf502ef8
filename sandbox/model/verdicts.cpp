#include "sandbox/model/verdicts.hpp"

#include <array>

namespace model {

bool looks_empty(std::string_view text) {
    static constexpr std::array<std::string_view, 8> blanks{" ", "\t", "\r", "\n", "\u3000", "\u00A0", "\u2003", "\u200B"};
    while (!text.empty()) {
        const auto before = text.size();
        for (const auto blank : blanks)
            if (text.starts_with(blank)) text.remove_prefix(blank.size());
        if (text.size() == before) return false;
    }
    return true;
}

} // namespace model
