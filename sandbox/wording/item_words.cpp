#include "sandbox/wording/item_words.hpp"

namespace wording {

std::string item_words(const texts::Texts& texts, const views::Reader& reader, const casework::Case* the_case, casework::ItemId item) {
    if (item == profile::identity_item) return texts("item.identity");
    if (item == profile::content_item) return texts("item.content");
    const auto piece = static_cast<std::size_t>(item.index - profile::first_evidence_item);
    const auto& reports = reader.context.reports;
    if (!the_case || the_case->report >= reports.size() || piece >= reports[the_case->report].evidence.size()) return texts("item.evidence");
    return reports[the_case->report].evidence[piece].name.in(reader.language);
}

} // namespace wording
