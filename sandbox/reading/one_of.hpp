#pragma once

#include "sandbox/reading/members.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <span>
#include <string_view>

namespace reading {

/// A word of a short list, by its place there; what stands in `part` stays where the file says nothing, or something else.
template <class Part>
void read_one_of(Findings& findings, Members& members, const char* key, std::span<const std::string_view> names, const char* code, Part& part) {
    const auto* word = members.optional(key);
    if (!word || !expect(findings, *word, Value::Type::text)) return;
    const auto found = std::ranges::find(names, word->text);
    if (found != names.end()) part = static_cast<Part>(found - names.begin());
    else
        findings.error(word->place, code, fmt::format("Expected one of {} but found \"{}\"", fmt::join(names, ", "), word->text),
                       suggestion(word->text, {names.begin(), names.end()}, ""));
}

} // namespace reading
