#include "sandbox/app/request_reader.hpp"

#include "sandbox/app/request_line.hpp"
#include "sandbox/app/request_words.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/members.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace app {
namespace {

using namespace screens;
using reading::Findings;
using reading::Members;
using reading::Value;

/// A line stands in its file where it says.
reading::Document parse(const LogLine& line) { return reading::parse({line.file, std::string(static_cast<std::size_t>(line.number - 1), '\n') + line.text}); }

/// Reads one line against a play.
class LineReader {
public:
    LineReader(Findings& findings, Members& members, const session::Session* session) : findings_(findings), members_(members), session_(session) {}

    /// The place of a word among those that are known, told when it is none of them.
    template <class Words> std::size_t word(const char* key, const Words& words) {
        const auto* value = members_.required(key);
        if (!value || !expect(findings_, *value, Value::Type::text)) return 0;
        const auto found = std::ranges::find(words, value->text);
        if (found == words.end()) tell(*value, "no_such_word", key, std::vector<std::string>(words.begin(), words.end()));
        return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
    }
    std::uint64_t number(const char* key) {
        (void)members_.required(key);
        return static_cast<std::uint64_t>(members_.whole(key, 0, 0, most_facts));
    }
    std::string text(const char* key) { return members_.needed_text(key); }
    Members& members() { return members_; }
    const session::Session& play() const { return *session_; }

    /// The thing of the play that an id names.
    template <class Find> auto named(const char* key, Find find) {
        const auto* value = members_.required(key);
        using Id = decltype(find(std::string_view{}));
        if (!value || !expect(findings_, *value, Value::Type::text)) return Id{};
        const auto found = find(value->text);
        if (!found) tell(*value, "not_in_this_play", key, {});
        return found ? found : Id{};
    }
    casework::PartyId party(const char* key) {
        return named(key, [&](std::string_view id) { return play().context().party(id); });
    }
    std::optional<std::uint16_t> report(const char* key) {
        return named(key, [&](std::string_view id) -> std::optional<std::uint16_t> {
            const auto& reports = play().context().reports;
            const auto found = std::ranges::find(reports, id, &casework::Report::id);
            return found == reports.end() ? std::nullopt : std::optional(static_cast<std::uint16_t>(found - reports.begin()));
        });
    }
    std::uint32_t case_number() {
        const auto of = report("case");
        const auto number = of ? play().case_of(*of) : std::nullopt;
        if (of && !number) tell(*members_.optional("case"), "no_case_yet", "case", {});
        return number.value_or(0);
    }
    bool has_play() const { return session_ != nullptr; }
    bool has_problems() const { return !findings_.problems.empty(); }
    void tell_nothing_played(const Value& root) {
        findings_.error(root.place, "nothing_played", "Expected a play that is open before this is asked but there is none", "give the whole log");
    }
    void tell(const Value& value, const char* code, const char* key, const std::vector<std::string>& known) {
        findings_.error(value.place, code, fmt::format("Expected a known {} but found \"{}\"", key, value.text),
                        reading::suggestion(value.text, known, "replay the log beside the scenario and the program that it was made with"));
    }

private:
    static constexpr std::int64_t most_facts = 1'000'000'000;
    Findings& findings_;
    Members& members_;
    const session::Session* session_;
};

std::int64_t value_of(LineReader& line, const profile::Input& input, const reading::Member& member) {
    const auto& value = member.value;
    if (value.type == Value::Type::null) return casework::no_value;
    if (value.type == Value::Type::whole) return value.whole;
    if (value.type == Value::Type::flag) return value.flag ? 1 : 0;
    const auto& profile = line.play().profile();
    if (input.kind == profile::ValueKind::choice)
        if (const auto choice = profile.choice(profile[input.choices].id, value.text)) return choice.index;
    if (input.kind == profile::ValueKind::party)
        if (const auto party = line.play().context().party(value.text)) return party.index;
    if (const auto moment = calendar::parse_instant(value.text); input.kind == profile::ValueKind::date && moment) return moment->seconds;
    line.tell(value, "no_such_value", member.key.c_str(), {});
    return casework::no_value;
}

void read_inputs(LineReader& line, session::Intent& intent) {
    const auto* with = line.members().optional("with");
    if (!with) return;
    for (const auto& member : with->members) {
        const auto input = line.play().profile().input(intent.act, member.key);
        if (!input)
            line.tell(Value{.type = Value::Type::text, .place = member.place, .text = member.key, .items = {}, .members = {}}, "no_such_input", "input", {});
        else if (line.play().profile()[input].kind == profile::ValueKind::text) intent.with_text.emplace_back(input, member.value.text);
        else intent.with.emplace_back(input, value_of(line, line.play().profile()[input], member));
    }
}

casework::TrackIndex read_track(LineReader& line, std::uint32_t case_number) {
    const auto& cases = line.play().world().cases;
    const auto count = case_number < cases.size() ? cases[case_number].tracks.size() : 0;
    std::vector<std::string> words;
    for (std::size_t i = 0; i < count; ++i) words.push_back(track_word(line.play(), case_number, static_cast<casework::TrackIndex>(i)));
    return static_cast<casework::TrackIndex>(line.word("track", words));
}

Request read(LineReader& line, PerformAct) {
    session::Intent intent;
    intent.actor = line.party("as");
    intent.act = line.named("act", [&](std::string_view id) { return line.play().profile().act(id); });
    intent.case_number = static_cast<std::uint32_t>(line.play().world().cases.size());
    if (line.members().optional("case")) {
        intent.case_number = line.case_number();
        intent.track = read_track(line, intent.case_number);
    }
    if (line.members().optional("report")) intent.report = line.report("report").value_or(0);
    if (intent.act) read_inputs(line, intent);
    intent.reason = line.members().text("reason").value_or("");
    intent.insist = line.members().flag("insist", false);
    intent.names_reporter = line.members().flag("names_reporter", false);
    return PerformAct{intent};
}

Request read(LineReader& line, PassTime asked) {
    asked.span = static_cast<TimeSpan>(line.word("span", time_words));
    if (asked.span != TimeSpan::to_date) return asked;
    (void)line.members().required("until");
    asked.until = line.members().moment("until").value_or(line.play().now());
    return asked;
}

Request read(LineReader& line, Rewind) { return Rewind{line.number("fact")}; }
Request read(LineReader& line, LookAt) { return LookAt{line.number("fact")}; }
Request read(LineReader& line, SwitchBranch) { return SwitchBranch{static_cast<journal::BranchId>(line.number("branch"))}; }
Request read(LineReader& line, RenameBranch) { return RenameBranch{static_cast<journal::BranchId>(line.number("branch")), line.text("name")}; }

Request read_bookmark(LineReader& line, Direct asked) {
    asked.place = line.number("fact");
    asked.bookmark = static_cast<session::BookmarkKind>(line.word("kind", bookmark_words) + 1);
    asked.note = line.text("note");
    return asked;
}

template <class Things> std::uint64_t place_among(LineReader& line, const Things& things) {
    std::vector<std::string> ids;
    for (const auto& thing : things) ids.push_back(thing.id);
    return line.word("about", ids);
}

Request read(LineReader& line, Direct asked) {
    using session::DirectionKind;
    std::vector<std::string> words;
    for (std::uint16_t code = 1; code <= session::direction_kinds; ++code) words.push_back(direction_word(static_cast<DirectionKind>(code)));
    asked.kind = static_cast<DirectionKind>(line.word("what", words) + 1);
    if (asked.kind == DirectionKind::bookmark) return read_bookmark(line, asked);
    if (asked.kind == DirectionKind::hint) asked.place = place_among(line, line.play().scenario().decisions);
    else if (line.members().optional("about")) asked.place = place_among(line, line.play().scenario().script);
    if (line.members().optional("whom")) asked.whom = line.party("whom");
    asked.working_days = static_cast<std::int32_t>(line.members().whole("working_days", 0, 0, 366));
    return asked;
}

std::string path_of(std::string text) {
    const auto* home = std::getenv("HOME");
    return home && text.starts_with("~/") ? home + text.substr(1) : text;
}

Request read(LineReader& line, StartScenario asked) {
    static constexpr std::array rails{"teach", "exam"};
    asked.path = path_of(line.text("scenario"));
    asked.rails = line.word("guard_rails", rails) == 1 ? casework::GuardRails::exam : casework::GuardRails::teach;
    return asked;
}

Request read(LineReader& line, ResumeSession) { return ResumeSession{path_of(line.text("session"))}; }
Request read(LineReader& line, ExportDebrief) { return ExportDebrief{line.text("ending")}; }
Request read(LineReader& line, RevealIdentity) {
    const auto number = line.case_number();
    return RevealIdentity{number, line.party("to")};
}
Request read(LineReader& line, NoteConflict) { return NoteConflict{line.text("conflict")}; }
Request read(LineReader& line, WriteComparison) { return WriteComparison{line.text("ending")}; }
Request read(LineReader& line, AddGroups) { return AddGroups{path_of(line.text("path"))}; }
Request read(LineReader& line, ListFolder) { return ListFolder{path_of(line.text("path"))}; }
Request read(LineReader& line, OpenScenario) { return OpenScenario{path_of(line.text("path"))}; }
Request read(LineReader& line, WriteGroups) { return WriteGroups{line.text("ending")}; }
template <class Plain> Request read(LineReader&, Plain) {
    static_assert(std::is_empty_v<Plain>);
    return Plain{};
}

template <class Asked> Request read_kind(LineReader& line, const Value& root) {
    if (is_of_session<Asked> && !line.has_play()) {
        line.tell_nothing_played(root);
        return Asked{};
    }
    return read(line, Asked{});
}

/// By its place among the words.
template <std::size_t... places> Request read_at(LineReader& line, const Value& root, std::size_t place, std::index_sequence<places...>) {
    Request read_one = LeaveSession{};
    (void)((place == places && (read_one = read_kind<std::variant_alternative_t<places, Request>>(line, root), true)) || ...);
    return read_one;
}

LoggedRequest read_line(LineReader& line, const Value& root, bool& known) {
    LoggedRequest logged;
    const auto place = line.word("ask", request_words);
    if (line.members().optional("facts")) logged.facts = line.number("facts");
    logged.at = line.members().moment("at");
    known = !line.has_problems();
    if (known) logged.request = read_at(line, root, place, std::make_index_sequence<std::variant_size_v<Request>>{});
    return logged;
}

} // namespace

model::Problems check_first_line(const LogLine& line) {
    const auto document = parse(line);
    if (!document.root) return document.problems;
    Findings findings{{line.file}, {}};
    Members members(findings, *document.root);
    const auto format = members.needed_text("format");
    members.allow_all();
    if (findings.problems.empty() && format != run_format)
        findings.error(document.root->place, "format_unknown", fmt::format("Expected the log of a run, whose format is {}, but found {}", run_format, format),
                       "give a file that --record wrote");
    return findings.problems;
}

model::Read<LoggedRequest> read_request(const LogLine& line, const session::Session* session) {
    const auto document = parse(line);
    if (!document.root) return {{}, document.problems};
    Findings findings{{line.file}, {}};
    model::Read<LoggedRequest> read;
    {
        Members members(findings, *document.root);
        LineReader reader(findings, members, session);
        bool known = false;
        if (members.is_object()) read.thing = read_line(reader, *document.root, known);
        if (!known) members.allow_all(); // what else a line says of which nothing is known
    }
    read.problems = std::move(findings.problems);
    if (model::has_errors(read.problems)) read.thing.reset();
    return read;
}

} // namespace app
