#include "sandbox/exchange/debrief_notes.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/files/whole_file.hpp"
#include "sandbox/texts/told.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

namespace exchange {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* format = "debrief-notes/1";

/// Counted from 1, as in a scenario; null where nothing was answered.
ordered_json answers_json(const debrief::Answers& answers) {
    auto kept = ordered_json::array();
    for (const auto& answer : answers) kept.push_back(answer ? ordered_json(*answer + 1) : ordered_json());
    return kept;
}

debrief::Answers answers_of(const json& kept, const char* key) {
    debrief::Answers answers;
    for (const auto& one : kept.value(key, json::array())) {
        const auto number = one.is_null() ? std::int64_t{0} : one.get<std::int64_t>();
        answers.push_back(number > 0 ? std::optional(static_cast<std::size_t>(number - 1)) : std::nullopt);
    }
    return answers;
}

ordered_json papers_json(const debrief::DebriefNotes& notes) {
    ordered_json papers{{"conflicts", notes.conflicts_there}, {"found", ordered_json::array()}};
    for (const auto& one : notes.conflicts) papers["found"].push_back({{"id", one.id}, {"says", one.says}});
    return papers;
}

ordered_json json_of(const debrief::DebriefNotes& notes) {
    ordered_json kept{{"format", format}, {"overrides", ordered_json::array()}, {"hot_wash", notes.hot_wash}, {"improvements", ordered_json::array()}};
    for (const auto& one : notes.overrides)
        kept["overrides"].push_back({{"expectation", one.expectation}, {"points", one.points}, {"reason", one.reason}, {"by", one.by}});
    for (const auto& one : notes.improvements) kept["improvements"].push_back({{"what", one.what}, {"who", one.who}, {"by_when", one.by_when}});
    if (!notes.before.empty()) kept["before"] = answers_json(notes.before);
    if (!notes.after.empty()) kept["after"] = answers_json(notes.after);
    if (!notes.conflicts.empty()) kept["papers"] = papers_json(notes);
    return kept;
}

debrief::DebriefNotes notes_of(const json& kept) {
    debrief::DebriefNotes notes;
    for (const auto& one : kept.at("overrides"))
        notes.overrides.push_back({one.at("expectation"), one.at("points").get<std::int32_t>(), one.at("reason"), one.at("by")});
    notes.hot_wash = kept.at("hot_wash").get<std::vector<std::string>>();
    for (const auto& one : kept.at("improvements")) notes.improvements.push_back({one.at("what"), one.at("who"), one.at("by_when")});
    notes.before = answers_of(kept, "before");
    notes.after = answers_of(kept, "after");
    if (!kept.contains("papers")) return notes;
    notes.conflicts_there = kept.at("papers").at("conflicts").get<std::size_t>();
    for (const auto& one : kept.at("papers").at("found")) notes.conflicts.push_back({one.at("id"), one.at("says")});
    return notes;
}

} // namespace

std::string notes_file(const std::string& session_file) { return session_file + ".notes.json"; }

debrief::DebriefNotes notes_beside(const std::string& session_file) {
    const auto path = notes_file(session_file);
    if (!std::filesystem::exists(path)) return {};
    const auto read = json::parse(files::read_file(path).text, nullptr, false);
    try {
        if (read.value("format", "") == format) return notes_of(read);
    } catch (const json::exception&) {
        // told below
    }
    throw journal::StorageError("no_notes", {{"format", format}, {"file", path}});
}

void add_notes(debrief::OpenedGroups& groups, const std::vector<std::string>& session_files, const texts::Texts& texts) {
    if (!groups.problems.empty()) return;
    for (std::size_t i = 0; i < groups.plays.size(); ++i) try {
            groups.plays[i].notes = notes_beside(session_files[i]);
        } catch (const journal::StorageError& trouble) {
            groups.problems.push_back(texts::told(texts, trouble));
        }
}

void keep_notes(const std::string& session_file, const debrief::DebriefNotes& notes) {
    files::write_whole(notes_file(session_file), json_of(notes).dump(2) + "\n", true);
}

} // namespace exchange
