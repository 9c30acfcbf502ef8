#include "sandbox/reading/procedures_reader.hpp"

#include "sandbox/reading/phases_reader.hpp"
#include "sandbox/reading/provenance.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

void declare_stages(ProfileReading& reading, const Value& entry, profile::ProcedureId procedure) {
    for (const auto* stage : entries(entry, "stages")) {
        const profile::StageId place{static_cast<std::uint16_t>(reading.profile.stages.size())};
        reading.lexicon.stages.declare(reading.findings, *stage, id_of(*stage), place);
        reading.profile.stages.emplace_back().procedure = procedure;
        reading.profile.stages.back().about.id = id_of(*stage);
        reading.profile.procedures[procedure.index].stages.push_back(place);
    }
}

void read_stage(ProfileReading& reading, profile::Procedure& procedure, profile::StageId place, const Value& entry) {
    Members members(reading.findings, entry);
    auto& stage = reading.profile.stages[place.index];
    stage.about = read_about(reading, members, Law::optional);
    stage.end = members.flag("end", false);
    stage.step = static_cast<std::int32_t>(members.whole("step", 0, 0, 1000));
    if (members.flag("start", false)) procedure.start = place;
}

void read_procedure(ProfileReading& reading, profile::Procedure& procedure, const Value& entry) {
    Members members(reading.findings, entry);
    auto stages = std::move(procedure.stages);
    procedure.about = read_about(reading, members, Law::optional);
    procedure.main = members.flag("main", false);
    members.ignore("law");
    const auto types = reading.lexicon.choice_sets.find("report_type").value_or(profile::ChoiceSetId{});
    for (const auto* type : members.words("for")) procedure.report_types.push_back(choice_of(reading.findings, reading.lexicon, reading.profile, types, *type));
    std::size_t place = 0;
    for (const auto* stage : members.list("stages", true)) read_stage(reading, procedure, stages[place++], *stage);
    procedure.stages = std::move(stages);
    read_phases(reading, procedure, members.list("phases"));
    if (!procedure.start && members.is_object())
        reading.findings.error(members.place(), "start_stage_missing", "Expected one stage with \"start\": true but there is none", "mark the first stage");
}

void expect_one_main(ProfileReading& reading, const Value& root) {
    std::size_t mains = 0;
    for (const auto& procedure : reading.profile.procedures) mains += procedure.main ? 1 : 0;
    if (mains == 1 || reading.profile.procedures.empty()) return;
    reading.findings.error(root.place, "one_main_procedure", fmt::format("Expected one procedure with \"main\": true but found {}", mains),
                           "mark the procedure that a submission opens");
}

} // namespace

void declare_procedures(ProfileReading& reading, const Value& root) {
    for (const auto* entry : entries(root, "procedures")) {
        const profile::ProcedureId place{static_cast<std::uint16_t>(reading.profile.procedures.size())};
        reading.lexicon.procedures.declare(reading.findings, *entry, id_of(*entry), place);
        reading.profile.procedures.emplace_back().about.id = id_of(*entry);
        declare_stages(reading, *entry, place);
    }
}

void read_procedures(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "procedures")) read_procedure(reading, reading.profile.procedures[place++], *entry);
    expect_one_main(reading, root);
}

} // namespace reading
