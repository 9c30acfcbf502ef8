#include "sandbox/reading/portrait_reader.hpp"

#include "sandbox/reading/one_of.hpp"

namespace reading {
namespace {

constexpr auto no_such_part = "no_such_portrait_part";

} // namespace

model::Portrait read_portrait(Findings& findings, const Value& value, model::Portrait otherwise) {
    if (!expect(findings, value, Value::Type::object)) return otherwise;
    Members members(findings, value);
    auto portrait = otherwise;
    read_one_of(findings, members, "hair", model::hair_names, no_such_part, portrait.hair);
    read_one_of(findings, members, "wear", model::wear_names, no_such_part, portrait.wear);
    portrait.skin = static_cast<std::uint8_t>(members.whole("skin", portrait.skin + 1, 1, model::skin_tones) - 1);
    portrait.shade = static_cast<std::uint8_t>(members.whole("shade", portrait.shade + 1, 1, model::hair_shades) - 1);
    portrait.glasses = members.flag("glasses", false);
    portrait.beard = members.flag("beard", false);
    return portrait;
}

} // namespace reading
