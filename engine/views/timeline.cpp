#include "engine/views/timeline.hpp"

#include "engine/casework/fact_kinds.hpp"

namespace views {
namespace {

using casework::Fact;
using casework::FactKind;
using casework::Speaks;
using profile::Section;

/// Which section a fact belongs to, beyond the history that lists it.
Section section_of(const Reader& reader, const Fact& fact) {
    switch (casework::speaks(fact.kind)) {
    case Speaks::of_item: return Section::knowledge;
    case Speaks::of_letter: return Section::letters;
    case Speaks::of_clock: return Section::clocks;
    case Speaks::of_field: return reader.context.profile[profile::FieldId{fact.what}].section;
    case Speaks::of_amount: return Section::measures;
    default: return Section::history;
    }
}

bool concerns(const Reader& reader, const Fact& fact) {
    if (!reader.person) return true;
    const auto home = reader.context[reader.person].home;
    return fact.who == reader.person || fact.whom == reader.person || (home && fact.whom == home);
}

/// A message is for whom it reaches, and for nobody else but the trainer.
bool is_shown(const Reader& reader, const casework::Case* the_case, const Fact& fact, bool of_own_order) {
    if (!reader.person) return true;
    if (fact.kind == FactKind::injected) return fact.whom == reader.person;
    if (fact.kind == FactKind::directed) return false; // whoever leads the play is no part of it
    if (concerns(reader, fact) && fact.kind != FactKind::disclosed) return true;
    if (!the_case) return false;
    const bool history = may_see(reader, *the_case, Section::history);
    const auto section = section_of(reader, fact);
    if (section == Section::history) return history || (of_own_order && fact.kind == FactKind::input_given);
    return history && may_see(reader, *the_case, section);
}

const casework::Case* case_of(const Reader& reader, const Fact& fact) {
    return fact.case_number < reader.world.cases.size() ? &reader.world.cases[fact.case_number] : nullptr;
}

bool is_own_order(const Reader& reader, const Fact& opening) { return reader.person && opening.who == reader.person; }

void add(Entry& entry, const Fact& fact) { (fact.kind == FactKind::input_given ? entry.inputs : entry.consequences).push_back(fact); }

} // namespace

std::vector<Entry> timeline(const Reader& reader, const casework::Case& the_case) {
    std::vector<Entry> entries;
    bool shown = false, own = false;
    for (const auto& fact : facts_of(reader, the_case)) {
        if (opens_order(fact.kind)) {
            own = is_own_order(reader, fact);
            shown = is_shown(reader, &the_case, fact, own);
            if (shown) entries.push_back({fact, {}, {}});
        } else if (is_shown(reader, &the_case, fact, own)) {
            // Something that reached the reader from an order that is not hers to see stands alone.
            if (!shown) entries.push_back({fact, {}, {}});
            else add(entries.back(), fact);
        }
    }
    return entries;
}

std::vector<Fact> visible_facts(const Reader& reader, std::uint64_t last) {
    std::vector<Fact> facts;
    bool own = false;
    for (const auto& fact : reader.facts) {
        if (fact.number > last) break;
        if (opens_order(fact.kind)) own = is_own_order(reader, fact);
        if (is_shown(reader, case_of(reader, fact), fact, own)) facts.push_back(fact);
    }
    return facts;
}

} // namespace views
