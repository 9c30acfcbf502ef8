#include "sandbox/programs/commands/log_command.hpp"

#include "engine/views/timeline.hpp"
#include "sandbox/programs/commands/log_json.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/log_lines.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

using session::Session;

std::uint64_t last_wanted(const Session& session, const LogOptions& options) {
    if (!options.at) return session.facts().size();
    if (*options.at >= 0 && static_cast<std::uint64_t>(*options.at) <= session.facts().size()) return static_cast<std::uint64_t>(*options.at);
    throw Unusable(fmt::format("Expected a fact from 0 to {} but --at says {}.", session.facts().size(), *options.at));
}

casework::World world_after(const Session& session, std::uint64_t last) {
    casework::World world;
    for (std::uint64_t i = 0; i < last; ++i) casework::apply(session.context(), world, session.facts()[i]);
    return world;
}

/// Who reads it; nobody in particular is the trainer.
views::Reader reader_for(const Session& session, const LogOptions& options) {
    const auto person = session.context().party(options.as);
    if (!options.as.empty() && !person) throw Unusable("Expected one of the cast but --as says " + options.as + ".");
    return session::reader_of(session, person);
}

/// The facts a person may see; everything for the trainer.
std::vector<casework::Fact> facts_for(const views::Reader& reader, std::uint64_t last) {
    if (reader.person) return views::visible_facts(reader, last);
    return {reader.facts.begin(), reader.facts.begin() + static_cast<std::ptrdiff_t>(last)};
}

std::vector<std::string> lines_of(const Session& session, const LogOptions& options, std::uint64_t last) {
    std::vector<std::string> lines;
    auto refused = session.refusals().begin();
    const auto add_refusals = [&](std::uint64_t before) {
        for (; refused != session.refusals().end() && refused->after_fact < before; ++refused)
            if (options.as.empty() || session.context()[refused->order.actor].id == options.as)
                lines.push_back(wording::log_line(session.context(), session.world(), *refused));
    };
    const auto reader = reader_for(session, options);
    for (const auto& fact : facts_for(reader, last)) {
        add_refusals(fact.number);
        lines.push_back(wording::log_line(reader, fact, &session.scenario()));
    }
    add_refusals(last + 1);
    return lines;
}

void add_state(std::vector<std::string>& lines, const Session& session, const casework::World& world) {
    const auto& profile = session.profile();
    for (const auto& the_case : world.cases) {
        lines.push_back("case " + session.context().reports[the_case.report].id + (the_case.ended ? " ended" : ""));
        for (const auto& track : the_case.tracks)
            lines.push_back(fmt::format("  track {} stands in {}{}", profile[track.procedure].about.id, track.stage ? profile[track.stage].about.id : "-",
                                        track.open ? "" : ", closed"));
        for (const auto& clock : the_case.clocks)
            lines.push_back(fmt::format("  clock {} {}{}", profile[clock.clock].about.id, clock_state_word(clock.state),
                                        clock.due == casework::unknown_due ? "" : ", due " + calendar::iso(calendar::date_of({clock.due}))));
    }
}

std::string branch_text(const session::BranchLine& branch) {
    auto name = branch.name;
    std::ranges::replace(name, '\n', ' ');
    const auto parent = branch.parent == 0 ? std::string{} : fmt::format(", from {} after fact {}", branch.parent, branch.first_own - 1);
    return fmt::format("{}{:>3} \"{}\": {} facts until {}{}", branch.active ? '*' : ' ', branch.id, name, branch.length, calendar::iso(branch.last), parent);
}

nlohmann::ordered_json branch_json(const session::BranchLine& branch) {
    return {{"id", branch.id},        {"parent", branch.parent},
            {"name", branch.name},    {"first_own", branch.first_own},
            {"facts", branch.length}, {"last", calendar::iso(branch.last)},
            {"active", branch.active}};
}

int list_branches(const Session& session, bool json) {
    auto answer = nlohmann::ordered_json::array();
    for (const auto& branch : session.branches()) {
        answer.push_back(branch_json(branch));
        if (!json) say(branch_text(branch));
    }
    if (json) say(json_text(answer));
    return 0;
}

} // namespace

int run(const LogOptions& options) {
    const auto session = Session::resume(options.session, "", journal::Access::read_only);
    if (options.branches) return list_branches(session, options.json);
    const auto last = last_wanted(session, options);
    if (options.json) {
        const auto reader = reader_for(session, options);
        const auto state = options.at ? world_after(session, last) : casework::World{};
        say(log_json(session, reader, facts_for(reader, last), last, options.at ? &state : nullptr));
        return 0;
    }
    auto lines = lines_of(session, options, last);
    if (options.at) add_state(lines, session, world_after(session, last));
    for (const auto& line : lines) say(line);
    return 0;
}

} // namespace commands
