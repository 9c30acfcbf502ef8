#include "sandbox/model/blank_text.hpp"

#include <algorithm>
#include <array>

namespace model {

bool looks_empty(std::string_view text) {
    static constexpr std::array<std::string_view, 29> blanks{" ",      "\t",     "\r",     "\n",     "\v",     "\f",     "\u0085", "\u00A0", "\u1680", "\u2000",
                                                             "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A",
                                                             "\u200B", "\u200C", "\u200D", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF"};
    while (!text.empty()) {
        const auto blank = std::ranges::find_if(blanks, [&](std::string_view one) { return text.starts_with(one); });
        if (blank == blanks.end()) return false;
        text.remove_prefix(blank->size());
    }
    return true;
}

} // namespace model
