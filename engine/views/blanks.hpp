#pragma once

#include <string>
#include <string_view>

/// Texts of a profile or a scenario with places to be filled: "Your report {case.number} has come in."
namespace views {

/// Hands what stands between the blanks to `as_it_stands`, and the word of each to `asked`, in order.
template <class AsItStands, class Asked> void read_blanks(std::string_view text, const AsItStands& as_it_stands, const Asked& asked) {
    std::size_t at = 0;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', at)) {
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) break;
        as_it_stands(text.substr(at, open - at));
        asked(text.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    as_it_stands(text.substr(at));
}

} // namespace views
