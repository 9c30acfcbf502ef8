#include "sandbox/reading/phases_reader.hpp"

#include "sandbox/reading/provenance.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace reading {
namespace {

using profile::Phase;
using profile::StageId;

constexpr std::array<std::string_view, 7> mark_words{"step", "receipt", "check", "waiting", "decision", "referral", "result"};

profile::PhaseMark read_mark(Members& members) {
    const auto* mark = members.optional("mark");
    if (!mark || !expect(members.findings(), *mark, Value::Type::text)) return profile::PhaseMark::step;
    const auto found = std::ranges::find(mark_words, mark->text);
    if (found != mark_words.end()) return static_cast<profile::PhaseMark>(found - mark_words.begin());
    tell_unknown(members.findings(), *mark, "mark of a phase", mark->text, {mark_words.begin(), mark_words.end()});
    return profile::PhaseMark::step;
}

bool stands_in(const Phase& phase, StageId stage) { return std::ranges::find(phase.stages, stage) != phase.stages.end(); }

bool stands_in_one(const std::vector<Phase>& phases, StageId stage) {
    return std::ranges::any_of(phases, [&](const Phase& phase) { return stands_in(phase, stage); });
}

void add_stage(ProfileReading& reading, profile::Procedure& procedure, const Value& named) {
    const auto stage = reading.lexicon.stages.resolve(reading.findings, named);
    if (!stage) return;
    if (std::ranges::find(procedure.stages, stage) == procedure.stages.end())
        return reading.findings.error(named.place, "stage_of_another_procedure",
                                      fmt::format("Expected a stage of \"{}\" but \"{}\" is one of another procedure", procedure.about.id, named.text),
                                      "name a stage of this procedure");
    if (stands_in_one(procedure.phases, stage))
        return reading.findings.error(named.place, "stage_in_two_phases",
                                      fmt::format("Expected each stage in one phase but \"{}\" stands in another as well", named.text), "name it once");
    procedure.phases.back().stages.push_back(stage);
}

void read_phase(ProfileReading& reading, profile::Procedure& procedure, const Value& entry) {
    Members members(reading.findings, entry);
    auto& phase = procedure.phases.emplace_back();
    phase.id = members.needed_text("id");
    phase.name = members.local("name", true);
    phase.mark = read_mark(members);
    for (const auto* stage : members.list("stages", true)) add_stage(reading, procedure, *stage);
}

void expect_every_stage(ProfileReading& reading, const profile::Procedure& procedure, const Value& last) {
    for (const auto stage : procedure.stages)
        if (!stands_in_one(procedure.phases, stage))
            reading.findings.error(
                last.place, "stage_without_phase",
                fmt::format("Expected each stage of \"{}\" in a phase but \"{}\" stands in none", procedure.about.id, reading.profile[stage].about.id),
                "name it in the phase that it belongs to");
}

Phase phase_of_one(const profile::Profile& profile, StageId stage) {
    return {profile[stage].about.id, profile[stage].about.name, profile::PhaseMark::step, {stage}};
}

void give_each_stage_its_own(const profile::Profile& profile, profile::Procedure& procedure) {
    std::vector<StageId> ends;
    for (const auto stage : procedure.stages)
        if (profile[stage].end) ends.push_back(stage);
        else procedure.phases.push_back(phase_of_one(profile, stage));
    if (ends.empty()) return;
    procedure.phases.push_back(phase_of_one(profile, ends.front()));
    procedure.phases.back().mark = profile::PhaseMark::result;
    procedure.phases.back().stages = std::move(ends);
}

} // namespace

void read_phases(ProfileReading& reading, profile::Procedure& procedure, const std::vector<const Value*>& entries) {
    if (entries.empty()) return give_each_stage_its_own(reading.profile, procedure);
    for (const auto* entry : entries) read_phase(reading, procedure, *entry);
    expect_every_stage(reading, procedure, *entries.back());
}

} // namespace reading
