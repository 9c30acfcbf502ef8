#include "sandbox/reading/portrait_reader.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <span>

namespace reading {
namespace {

template <class Part> void read_part(Findings& findings, Members& members, const char* key, std::span<const std::string_view> names, Part& part) {
    const auto* word = members.optional(key);
    if (!word || !expect(findings, *word, Value::Type::text)) return;
    const auto found = std::ranges::find(names, word->text);
    if (found != names.end()) part = static_cast<Part>(found - names.begin());
    else
        findings.error(word->place, "no_such_portrait_part", fmt::format("Expected one of {} but found \"{}\"", fmt::join(names, ", "), word->text),
                       suggestion(word->text, {names.begin(), names.end()}, ""));
}

} // namespace

model::Portrait read_portrait(Findings& findings, const Value& value, model::Portrait otherwise) {
    if (!expect(findings, value, Value::Type::object)) return otherwise;
    Members members(findings, value);
    auto portrait = otherwise;
    read_part(findings, members, "hair", model::hair_names, portrait.hair);
    read_part(findings, members, "wear", model::wear_names, portrait.wear);
    portrait.skin = static_cast<std::uint8_t>(members.whole("skin", portrait.skin + 1, 1, model::skin_tones) - 1);
    portrait.shade = static_cast<std::uint8_t>(members.whole("shade", portrait.shade + 1, 1, model::hair_shades) - 1);
    portrait.glasses = members.flag("glasses", false);
    portrait.beard = members.flag("beard", false);
    return portrait;
}

} // namespace reading
