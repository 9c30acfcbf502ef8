#include "sandbox/exchange/draft_file.hpp"

#include "engine/casework/pieces.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/files/whole_file.hpp"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace exchange {
namespace {

using nlohmann::json;
using session::Draft;
using session::Session;

constexpr auto draft_format = "draft/1";

json value_words(const profile::Profile& profile, profile::FieldId field, std::int64_t value) {
    if (profile[field].kind == profile::ValueKind::choice) return profile[profile::ChoiceId{static_cast<std::uint16_t>(value)}].about.id;
    return value;
}

json json_of(const Session& session, const Draft& draft) {
    const auto& report = session.context().reports[draft.report];
    json kept{{"format", draft_format},
              {"report", report.id},
              {"says_whom", draft.says_whom},
              {"account", session.withheld(draft.account)},
              {"pieces", json::array()},
              {"answers", json::object()},
              {"told", draft.told}};
    for (std::size_t i = 0; i < report.evidence.size(); ++i)
        if (casework::is_chosen(draft.pieces, i)) kept["pieces"].push_back(report.evidence[i].id);
    for (const auto& one : draft.named) kept["named"].push_back({{"name", session.withheld(one.name)}, {"is", session.withheld(one.is)}});
    for (const auto& one : draft.own_pieces)
        kept["own_pieces"].push_back({{"title", session.withheld(one.title)}, {"kind", session.withheld(one.kind)}, {"shows", session.withheld(one.shows)}});
    for (const auto& [field, value] : draft.answers) kept["answers"][session.profile()[field].about.id] = value_words(session.profile(), field, value);
    return kept;
}

/// What the profile no longer has was not answered.
void take_answer(const profile::Profile& profile, const std::string& id, const json& value, Draft& draft) {
    const auto field = profile.field(id);
    if (!field) return;
    const auto& about = profile[field];
    if (value.is_number_integer() && about.kind == profile::ValueKind::flag) draft.set(field, value.get<std::int64_t>() == 1 ? 1 : 0);
    if (!value.is_string() || about.kind != profile::ValueKind::choice) return;
    if (const auto choice = profile.choice(profile[about.choices].id, value.get<std::string>())) draft.set(field, choice.index);
}

Draft draft_of(const Session& session, std::size_t place, const json& kept) {
    Draft draft;
    draft.report = static_cast<std::uint16_t>(place);
    draft.says_whom = kept.value("says_whom", false);
    draft.told = kept.value("told", std::set<std::string>{});
    draft.account = kept.value("account", "");
    const auto& evidence = session.context().reports[place].evidence;
    for (const auto& id : kept.value("pieces", json::array())) {
        const auto found = std::ranges::find(evidence, id.get<std::string>(), &casework::Evidence::id);
        if (found != evidence.end()) draft.pieces = casework::with_piece(draft.pieces, static_cast<std::size_t>(found - evidence.begin()));
    }
    for (const auto& one : kept.value("named", json::array())) draft.named.push_back({one.value("name", ""), one.value("is", "")});
    for (const auto& one : kept.value("own_pieces", json::array()))
        draft.own_pieces.push_back({one.value("title", ""), one.value("kind", ""), one.value("shows", "")});
    const auto answers = kept.value("answers", json::object());
    for (const auto& [id, value] : answers.items()) take_answer(session.profile(), id, value, draft);
    return draft;
}

void forget_draft(const std::string& session_file) {
    std::error_code gone_already;
    std::filesystem::remove(draft_file(session_file), gone_already);
}

/// Once it was sent only what she ticked stays here; the rest lies in the session.
std::optional<Draft> what_stays(const Draft& sent) {
    if (sent.told.empty()) return {};
    Draft left;
    left.be_about(sent.report);
    left.told = sent.told;
    return left;
}

} // namespace

std::string draft_file(const std::string& session_file) { return session_file + ".draft.json"; }

void keep_draft(const std::string& session_file, const Session& session, const Draft& draft) {
    const auto kept = session.case_of(draft.report) ? what_stays(draft) : draft;
    if (!kept) return forget_draft(session_file);
    files::write_whole(draft_file(session_file), json_of(session, *kept).dump(2) + "\n", true);
}

std::optional<Draft> draft_beside(const std::string& session_file, const Session& session) {
    if (session_file.empty() || !std::filesystem::exists(draft_file(session_file))) return {};
    const auto kept = json::parse(files::read_file(draft_file(session_file)).text, nullptr, false);
    if (!kept.is_object() || kept.value("format", json()) != draft_format) return {};
    try {
        const auto& reports = session.context().reports;
        const auto found = std::ranges::find(reports, kept.value("report", ""), &casework::Report::id);
        if (found == reports.end()) return {};
        const auto place = static_cast<std::uint16_t>(found - reports.begin());
        const auto draft = draft_of(session, place, kept);
        return session.case_of(place) ? what_stays(draft) : draft;
    } catch (const json::exception&) {
        return {};
    }
}

} // namespace exchange
