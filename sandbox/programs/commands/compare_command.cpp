#include "sandbox/programs/commands/compare_command.hpp"

#include "sandbox/exchange/comparison_json.hpp"
#include "sandbox/exchange/comparison_report.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/exchange/groups_json.hpp"
#include "sandbox/exchange/groups_report.hpp"
#include "sandbox/exchange/plain_text.hpp"
#include "sandbox/programs/commands/out_option.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

namespace commands {
namespace {

int compare_profiles(const CompareOptions& options) {
    const auto texts = interface_texts();
    const auto left = profile_of(options.what[0]), right = profile_of(options.what[1]);
    if (options.json) {
        std::printf("%s", exchange::comparison_json({left, texts}, {right, texts}).c_str());
        return 0;
    }
    const auto report = exchange::comparison_report({left, texts}, {right, texts});
    if (options.out) write(report, options.out);
    else std::printf("%s", harmless(exchange::to_text(report.page)).c_str());
    return 0;
}

std::vector<debrief::GroupPlay> opened(const CompareOptions& options, const texts::Texts& texts) {
    auto groups = debrief::open_groups(options.what, options.names, texts);
    exchange::add_notes(groups, options.what, texts);
    if (groups.problems.empty()) return std::move(groups.plays);
    for (const auto& problem : groups.problems) complain(problem);
    throw Unusable(texts.plural("groups.none_compared", static_cast<long long>(groups.problems.size())));
}

int compare_sessions(const CompareOptions& options) {
    const auto texts = interface_texts();
    const auto groups = debrief::compare_groups(opened(options, texts), texts);
    if (options.json) {
        std::printf("%s", exchange::groups_json(groups, texts).c_str());
        return 0;
    }
    const auto report = exchange::groups_report(groups, texts);
    if (options.out) write(report, options.out);
    else std::printf("%s", harmless(exchange::to_text(report.page)).c_str());
    return 0;
}

/// One that is named as a session and is not there is told as a session.
bool means_session(const std::string& what) { return what.ends_with(".session") || is_session_file(what); }

} // namespace

int run(const CompareOptions& options) {
    check_name(options.out);
    const auto sessions = static_cast<std::size_t>(std::ranges::count_if(options.what, means_session));
    const auto all = options.what.size();
    if (all < 2) throw Unusable("Expected two profiles, or two or more sessions, but there is one: " + options.what.front() + ".");
    if (sessions != 0 && sessions != all)
        throw Unusable(fmt::format("Expected either profiles or sessions but {} of {} are sessions, the others are not.", sessions, all));
    if (options.names.size() > (sessions ? all : 0))
        throw Unusable(fmt::format("Expected at most one --name for each session but there are {} for {}.", options.names.size(), sessions));
    if (sessions != 0) return compare_sessions(options);
    if (all != 2) throw Unusable(fmt::format("Expected two profiles but there are {}; only sessions can be more.", all));
    return compare_profiles(options);
}

} // namespace commands
