#include "sandbox/programs/commands/debrief_command.hpp"

#include "sandbox/exchange/debrief_file.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/session/play/plan_player.hpp"

namespace commands {
namespace {

using session::Session;

Session played(const DebriefOptions& options) {
    const auto scenario = files::scenario_path(options.what);
    auto materials = materials_of(scenario);
    const auto plan = plan_of(scenario, options.plan, materials);
    auto session = Session::start(std::move(materials), {plan.rails, "", ""});
    const auto result = session::PlanPlayer(session, plan).finish();
    if (result.end == session::PlanEnd::finished) return session;
    throw Unusable("Expected a plan that plays to its end but it stopped at step " + std::to_string(result.step + 1) + "; portalctl play shows why.");
}

} // namespace

int run(const DebriefOptions& options) {
    if (!exchange::form_of(options.out)) throw Unusable("Expected --out to end in .html, .md, .json or .pdf but it is " + options.out + ".");
    const bool kept = is_session_file(options.what);
    if (kept && !options.plan.empty()) throw Unusable("Expected a scenario beside --plan but " + options.what + " is a session that was played.");
    const auto session = kept ? Session::resume(options.what, "", journal::Access::read_only) : played(options);
    const auto texts = interface_texts();
    const auto debrief = debrief::debrief(session, texts, kept ? exchange::notes_beside(options.what) : debrief::DebriefNotes{});
    exchange::write_debrief(debrief, texts, options.out, options.force);
    for (const auto& line : debrief.summary) say(line);
    return 0;
}

} // namespace commands
