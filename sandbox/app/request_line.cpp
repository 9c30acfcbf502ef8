#include "sandbox/app/request_line.hpp"

#include "sandbox/app/request_words.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/texts/key_at.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using nlohmann::ordered_json;
using session::Session;

/// A value as a person reads it: ids for what has one.
ordered_json value_of(const Session& session, profile::InputId input, std::int64_t value) {
    const auto place = static_cast<std::uint16_t>(value);
    switch (session.profile()[input].kind) {
    case profile::ValueKind::choice: return session.profile()[profile::ChoiceId{place}].about.id;
    case profile::ValueKind::party: return session.context()[casework::PartyId{place}].id;
    case profile::ValueKind::flag: return value != 0;
    case profile::ValueKind::date: return calendar::iso(calendar::Instant{value});
    default: return value;
    }
}

ordered_json inputs_of(const Session& session, const session::Intent& intent) {
    auto with = ordered_json::object();
    for (const auto& [input, value] : intent.with)
        with[session.profile()[input].about.id] = value == casework::no_value ? ordered_json(nullptr) : value_of(session, input, value);
    for (const auto& [input, text] : intent.with_text) with[session.profile()[input].about.id] = session.withheld(text);
    return with;
}

/// Which file it is, without the folder that bears the name of whoever uses the machine.
std::string place_of(const std::string& path) {
    const auto* home = std::getenv("HOME");
    const std::string before = home ? std::string(home) + "/" : std::string{};
    return !before.empty() && path.starts_with(before) ? "~/" + path.substr(before.size()) : path;
}

/// One that is shipped by its name.
std::string scenario_word(const std::string& path) {
    const auto shipped = files::shipped_scenarios();
    if (std::ranges::find(shipped, path) != shipped.end()) return std::filesystem::path(path).parent_path().filename().string();
    return place_of(path);
}

/// What a request says beside its word.
class Says {
public:
    Says(ordered_json& line, const Session* session) : line_(line), session_(session) {}

    void operator()(const screens::PerformAct& asked) {
        const auto& intent = asked.intent;
        line_["as"] = play().context()[intent.actor].id;
        line_["act"] = play().profile()[intent.act].about.id;
        if (intent.case_number < play().world().cases.size()) {
            add_case(intent.case_number);
            line_["track"] = track_word(play(), intent.case_number, intent.track);
        }
        if (intent.report != casework::no_value) line_["report"] = play().context().reports[static_cast<std::size_t>(intent.report)].id;
        if (auto with = inputs_of(play(), intent); !with.empty()) line_["with"] = std::move(with);
        if (!intent.reason.empty()) line_["reason"] = play().withheld(intent.reason);
        if (intent.insist) line_["insist"] = true;
        if (play().order_of(intent).names_reporter) line_["names_reporter"] = true;
    }
    void operator()(const screens::PassTime& asked) {
        line_["span"] = texts::key_at(time_words, asked.span);
        if (asked.span == screens::TimeSpan::to_date) line_["until"] = calendar::iso(asked.until);
    }
    void operator()(const screens::Rewind& asked) { line_["fact"] = asked.fact; }
    void operator()(const screens::LookAt& asked) { line_["fact"] = asked.fact; }
    void operator()(const screens::SwitchBranch& asked) { line_["branch"] = asked.branch; }
    void operator()(const screens::RenameBranch& asked) {
        line_["branch"] = asked.branch;
        line_["name"] = play().withheld(asked.name);
    }
    void operator()(const screens::Direct& asked) {
        using session::DirectionKind;
        line_["what"] = direction_word(asked.kind);
        if (const auto about = place_word(play(), asked); !about.empty()) line_["about"] = about;
        if (asked.whom) line_["whom"] = play().context()[asked.whom].id;
        if (asked.kind == DirectionKind::delay) line_["working_days"] = asked.working_days;
        if (asked.kind != DirectionKind::bookmark) return;
        line_["fact"] = asked.place;
        line_["kind"] = texts::key_at(bookmark_words, static_cast<std::size_t>(asked.bookmark) - 1);
        line_["note"] = play().withheld(asked.note);
    }
    void operator()(const screens::StartScenario& asked) {
        line_["scenario"] = scenario_word(asked.path);
        line_["guard_rails"] = asked.rails == casework::GuardRails::exam ? "exam" : "teach";
    }
    void operator()(const screens::ResumeSession& asked) { line_["session"] = place_of(asked.path); }
    void operator()(const screens::ExportDebrief& asked) { line_["ending"] = asked.ending; }
    void operator()(const screens::RevealIdentity& asked) {
        add_case(asked.case_number);
        line_["to"] = play().context()[asked.reader].id;
    }
    void operator()(const screens::NoteConflict& asked) { line_["conflict"] = asked.id; }
    void operator()(const screens::WriteComparison& asked) { line_["ending"] = asked.ending; }
    void operator()(const screens::AddGroups& asked) { line_["path"] = place_of(asked.path); }
    void operator()(const screens::ListFolder& asked) { line_["path"] = place_of(asked.folder); }
    void operator()(const screens::OpenScenario& asked) { line_["path"] = place_of(asked.path); }
    void operator()(const screens::WriteGroups& asked) { line_["ending"] = asked.ending; }
    /// Whatever says nothing beside its word.
    template <class Plain> void operator()(const Plain&) { static_assert(std::is_empty_v<Plain>); }

private:
    const Session& play() const { return *session_; }
    void add_case(std::uint32_t number) { line_["case"] = play().context().reports[play().world().cases.at(number).report].id; }

    ordered_json& line_;
    const Session* session_;
};

} // namespace

std::string first_line() { return ordered_json{{"format", run_format}}.dump(); }

std::string line_of(const screens::Request& request, const session::Session* session) {
    ordered_json line;
    line["ask"] = request_words[request.index()];
    if (session) {
        line["at"] = calendar::iso(session->now());
        line["facts"] = session->facts().size();
    }
    std::visit(Says(line, session), request);
    return line.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace app
