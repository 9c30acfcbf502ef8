#include "sandbox/programs/commands/compare_command.hpp"

#include "sandbox/exchange/comparison_report.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/exchange/groups_json.hpp"
#include "sandbox/exchange/groups_report.hpp"
#include "sandbox/exchange/plain_text.hpp"
#include "sandbox/programs/commands/out_option.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/yardstick/comparison.hpp"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

using yardstick::Compared;

std::string or_none(const std::string& words, const texts::Texts& texts) { return words.empty() ? texts("compare.has_none") : words; }

std::string with_source(const std::string& words, const std::string& source) { return source.empty() || words.empty() ? words : words + " [" + source + "]"; }

void print_some(const std::vector<Compared>& all, bool differing, const std::string& left, const std::string& right, const texts::Texts& texts) {
    std::string topic;
    for (const auto& line : all) {
        if (line.differs() != differing) continue;
        if (const auto next = texts(key_of(line.topic)); next != topic) say("  " + (topic = next));
        say("    " + line.what);
        if (!differing) {
            say("      " + line.left);
            continue;
        }
        say(fmt::format("      {}: {}", left, or_none(with_source(line.left, line.left_source), texts)));
        say(fmt::format("      {}: {}", right, or_none(with_source(line.right, line.right_source), texts)));
    }
}

void print_json(const std::vector<Compared>& all) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& line : all)
        list.push_back({{"topic", word_of(line.topic)},
                        {"what", line.what},
                        {"differs", line.differs()},
                        {"left", line.left},
                        {"left_source", line.left_source},
                        {"right", line.right},
                        {"right_source", line.right_source}});
    say(list.dump(2));
}

int compare_profiles(const CompareOptions& options) {
    const auto texts = interface_texts();
    const auto left = profile_of(options.what[0]), right = profile_of(options.what[1]);
    if (options.out) {
        write(exchange::comparison_report({left, texts}, {right, texts}), options.out);
        return 0;
    }
    const auto all = yardstick::compare({left, texts}, {right, texts});
    if (options.json) {
        print_json(all);
        return 0;
    }
    say(left.name.en + " / " + right.name.en);
    say(texts("compare.differ"));
    print_some(all, true, left.id, right.id, texts);
    say(texts("compare.same"));
    print_some(all, false, left.id, right.id, texts);
    return 0;
}

std::vector<debrief::GroupPlay> opened(const CompareOptions& options, const texts::Texts& texts) {
    auto groups = debrief::open_groups(options.what, options.names, texts);
    exchange::add_notes(groups, options.what);
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
