#include "engine/views/reader.hpp"

#include "engine/casework/sight.hpp"
#include "engine/views/blanks.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace views {

using casework::Case;
using profile::Section;

bool may_see(const Reader& reader, const Case& the_case, Section section) {
    if (!reader.person) return section != Section::identity;
    return casework::sees(reader.context, the_case, reader.person, section);
}

bool may_see(const Reader& reader, const Case& the_case) {
    for (std::size_t section = 0; section < profile::section_count; ++section)
        if (may_see(reader, the_case, static_cast<Section>(section))) return true;
    return false;
}

std::string name_of(const Reader& reader, casework::PartyId party) {
    if (!party || party.index >= reader.context.parties.size()) return "";
    return reader.context[party].called.in(reader.language);
}

std::string case_number(const Case& the_case) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%04d-%04u", calendar::civil(calendar::date_of(the_case.opened)).year, the_case.number + 1);
    return text.data();
}

std::string with_names(const Reader& reader, const std::string& text) {
    std::string all;
    read_blanks(
        text, [&](std::string_view as_it_stands) { all += as_it_stands; },
        [&](std::string_view id) {
            const auto party = reader.context.party(id);
            const auto name = party ? name_of(reader, party) : "{" + std::string(id) + "}";
            all += name;
        });
    return all;
}

} // namespace views
