#include "sandbox/screens/help/subjects.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace screens {
namespace {

/// "refer" of "act:refer:0".
std::string_view second_part(std::string_view id) {
    const auto colon = id.find(':');
    if (colon == std::string_view::npos) return {};
    id.remove_prefix(colon + 1);
    return id.substr(0, id.find(':'));
}

template <class Table> const profile::About* in_table(const Table& table, std::string_view id) {
    const auto found = std::ranges::find_if(table, [&](const auto& thing) { return thing.about.id == id; });
    return found == table.end() ? nullptr : &found->about;
}

/// The rows of an open list are "input:officer.3".
const profile::About* input_of(const Explaining& explaining, std::string_view word) {
    if (!explaining.form) return nullptr;
    const auto& profile = explaining.session->profile();
    const auto input = profile.input(explaining.form, word.substr(0, word.find('.')));
    return input ? &profile[input].about : nullptr;
}

const profile::About* clock_of(const Explaining& explaining, std::string_view place) {
    const auto& cases = explaining.session->world().cases;
    std::size_t number = 0;
    const auto read = std::from_chars(place.data(), place.data() + place.size(), number);
    if (read.ec != std::errc{} || explaining.case_number >= cases.size()) return nullptr;
    const auto& clocks = cases[explaining.case_number].clocks;
    return number < clocks.size() ? &explaining.session->profile()[clocks[number].clock].about : nullptr;
}

using Find = const profile::About* (*)(const Explaining&, std::string_view);

const profile::Profile& of(const Explaining& explaining) { return explaining.session->profile(); }

struct Sort {
    std::string_view prefix;
    Find find;
};

constexpr std::array sorts{
    Sort{"act:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).acts, id); }},
    Sort{"palette.act:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).acts, id); }},
    Sort{"stage_act:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).acts, id); }},
    Sort{"stage:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).stages, id); }},
    Sort{"field:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).fields, id); }},
    Sort{"role:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).roles, id); }},
    Sort{"letter:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).letters, id); }},
    Sort{"done:", [](const Explaining& explaining, std::string_view id) { return in_table(of(explaining).acts, id); }},
    Sort{"input:", input_of},
    Sort{"clock:", clock_of},
};

} // namespace

const profile::About* subject_of(const Explaining& explaining, std::string_view id) {
    if (!explaining.session) return nullptr;
    for (const auto& sort : sorts)
        if (id.starts_with(sort.prefix)) return sort.find(explaining, second_part(id));
    return nullptr;
}

} // namespace screens
