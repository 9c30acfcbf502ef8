#include "sandbox/screens/library/guide_readers.hpp"

#include "sandbox/screens/help/help_card.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace screens {
namespace {

struct Written {
    std::string_view page;
    GuideReader reader;
};

using enum GuideReader;
constexpr std::array written{
    Written{"how-to-play", player},          Written{"trainee-card", player},        Written{"glossary", player},          Written{"workshop", trainer},
    Written{"evaluator-checklist", trainer}, Written{"tampered-log-drill", trainer}, Written{"write-a-scenario", trainer}, Written{"korea", official},
    Written{"mongolia", official},           Written{"uzbekistan", official},        Written{"deadlines", official},       Written{"trust", official},
    Written{"write-a-country", engineer},    Written{"problems", engineer},          Written{"formats", engineer},         Written{"portalctl", engineer},
    Written{"session-file", engineer},       Written{"building", engineer},          Written{"architecture", engineer},    Written{"performance", engineer},
    Written{"changelog", engineer},
};

std::size_t place_of(std::string_view page) { return static_cast<std::size_t>(std::ranges::find(written, page, &Written::page) - written.begin()); }

} // namespace

GuideReader reader_of_guide(const std::string& page) {
    const auto place = place_of(page);
    return place < written.size() ? written[place].reader : anyone;
}

void sort_by_reader(std::vector<GuidePage>& pages) {
    std::ranges::stable_sort(pages, {}, [](const GuidePage& page) { return place_of(page.name); });
}

} // namespace screens
