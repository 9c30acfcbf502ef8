#include "engine/views/case_file.hpp"

#include "engine/casework/inference.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Case;
using profile::Section;

std::vector<FieldLine> field_lines(const Reader& reader, const Case& the_case, Section section) {
    std::vector<FieldLine> lines;
    for (std::uint16_t i = 0; i < reader.context.profile.fields.size(); ++i) {
        const profile::FieldId field{i};
        if (reader.context.profile[field].section != section || the_case.field(field) == casework::no_value) continue;
        lines.push_back({field, the_case.field(field)});
    }
    return lines;
}

/// Whoever plays a part in the case: reporting person, person concerned, everybody a track names or who knows something.
std::vector<casework::PartyId> involved(const Case& the_case) {
    std::vector<casework::PartyId> parties{the_case.reporter, the_case.subject};
    for (const auto& track : the_case.tracks) {
        parties.push_back(track.agency);
        parties.push_back(track.assignee);
    }
    for (const auto& knowing : the_case.knowings) parties.push_back(knowing.who);
    std::ranges::sort(parties);
    const auto repeated = std::ranges::unique(parties);
    parties.erase(repeated.begin(), repeated.end());
    std::erase(parties, casework::PartyId{});
    return parties;
}

PersonLine person_line(const Reader& reader, const Case& the_case, casework::PartyId party, bool with_knowledge) {
    PersonLine line;
    line.party = party;
    line.called = name_of(reader, party);
    if (!with_knowledge) return line;
    const auto* identity = the_case.knowing(party, profile::identity_item);
    line.knows_identity = identity != nullptr;
    line.knows_content = the_case.knowing(party, profile::content_item) != nullptr;
    if (!identity) line.still_fit = casework::still_fit({reader.context, the_case, 0, reader.now, {}, {}}, party);
    line.lawful = !identity || identity->lawful != casework::Lawful::no;
    if (identity) line.identity_since = identity->since;
    return line;
}

std::vector<PersonLine> person_lines(const Reader& reader, const Case& the_case, bool with_knowledge) {
    std::vector<PersonLine> lines;
    for (const auto party : involved(the_case)) lines.push_back(person_line(reader, the_case, party, with_knowledge));
    return lines;
}

/// The reporting person sees everything that is hers; the portal only what it holds.
std::vector<EvidenceLine> evidence_lines(const Reader& reader, const Case& the_case) {
    std::vector<EvidenceLine> lines;
    const auto& evidence = reader.context.reports[the_case.report].evidence;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        const auto life = evidence_life(reader, the_case, i);
        if (!life.handed_over && reader.person && reader.person != the_case.reporter) continue;
        lines.push_back({evidence[i].id, evidence[i].name.in(reader.language), evidence[i].text.in(reader.language), life});
    }
    return lines;
}

std::vector<TrackLine> track_lines(const Case& the_case) {
    std::vector<TrackLine> lines;
    for (std::size_t i = 0; i < the_case.tracks.size(); ++i) {
        const auto& track = the_case.tracks[i];
        lines.push_back(
            {static_cast<casework::TrackIndex>(i), track.procedure, track.stage, track.agency, track.assignee, track.open, track.opened, track.entered});
    }
    return lines;
}

/// What the order that sent it says in that input; none: nothing.
const std::string* written(const Reader& reader, const Case& the_case, profile::InputId input) {
    const auto facts = facts_of(reader, the_case);
    auto fact = std::ranges::find(facts, casework::FactKind::act_done, &casework::Fact::kind);
    if (fact != facts.end()) ++fact;
    for (; fact != facts.end() && (*fact).kind == casework::FactKind::input_given; ++fact)
        if ((*fact).words && (*fact).what == input.index) return &reader.words[(*fact).words];
    return nullptr;
}

/// What she wrote when she sent it, else what the scenario says that she sends; then whom and what she adds, each under its name.
std::string report_text(const Reader& reader, const Case& the_case) {
    const auto& profile = reader.context.profile;
    const auto facts = facts_of(reader, the_case);
    const auto sent = std::ranges::find(facts, casework::FactKind::act_done, &casework::Fact::kind);
    auto text = with_names(reader, reader.context.reports[the_case.report].text.in(reader.language));
    if (sent == facts.end()) return text;
    bool is_account = true;
    for (const auto input : profile[profile::ActId{(*sent).what}].needs) {
        if (profile[input].kind != profile::ValueKind::text) continue;
        const auto* words = written(reader, the_case, input);
        if (words && is_account) text = *words;
        else if (words) text += "\n\n" + profile[input].about.name.in(reader.language) + "\n" + *words;
        is_account = false;
    }
    return text;
}

} // namespace

CaseFile case_file(const Reader& reader, const Case& the_case) {
    const auto sees = [&](Section section) { return may_see(reader, the_case, section); };
    const auto& report = reader.context.reports[the_case.report];
    CaseFile file;
    file.number = the_case.number;
    file.shown_number = case_number(the_case);
    file.ended = the_case.ended;
    file.opened = the_case.opened;
    if (sees(Section::summary)) file.title = report.title.in(reader.language);
    if (sees(Section::summary)) file.summary = field_lines(reader, the_case, Section::summary);
    if (sees(Section::report)) file.report_text = report_text(reader, the_case);
    if (sees(Section::people)) file.people = person_lines(reader, the_case, false);
    if (sees(Section::evidence)) file.evidence = evidence_lines(reader, the_case);
    if (sees(Section::knowledge)) file.knowledge = person_lines(reader, the_case, true);
    if (sees(Section::tracks)) file.tracks = track_lines(the_case);
    for (std::size_t section = 0; section < profile::section_count; ++section)
        if (!sees(static_cast<Section>(section))) file.closed.push_back(static_cast<Section>(section));
    return file;
}

} // namespace views
