#include "sandbox/session/submission/draft.hpp"

#include "engine/casework/pieces.hpp"
#include "engine/casework/possible.hpp"
#include "sandbox/model/blank_text.hpp"
#include "sandbox/session/submission/known_answers.hpp"

#include <algorithm>

namespace session {
namespace {

using profile::EffectKind;
using profile::FieldId;
using profile::GuideQuestion;

/// What the act of sending takes, and the field that it fills.
struct Filling {
    profile::InputId input;
    FieldId field;
    profile::ConditionId when;
};

std::vector<Filling> fillings(const profile::Profile& profile) {
    std::vector<Filling> found;
    const auto act = submission_act(profile);
    if (!act) return found;
    for (const auto& effect : profile[act].effects)
        if (effect.kind == EffectKind::set && effect.value.source == profile::ValueSource::input)
            found.push_back({profile::InputId{static_cast<std::uint16_t>(effect.value.value)}, FieldId{effect.what}, effect.when});
    return found;
}

/// What may be answered; what is no choice is yes or no.
std::vector<std::int64_t> answers_to(const Session& session, profile::InputId input) {
    auto values = casework::possible_values(session.context(), session.profile()[input]);
    if (values.empty()) values = {0, 1};
    return values;
}

casework::Explained explained(const Session& session, const casework::Case& guided, const Filling& filling, std::int64_t value) {
    const casework::GivenInput given[] = {{filling.input, value}};
    return casework::explain({session.context(), guided, 0, session.now(), guided.reporter, given}, session.profile().conditions, filling.when);
}

/// Whether any answer to it would be recorded, as the others stand: nobody without a name is asked who may learn it.
bool counts(const Session& session, const casework::Case& guided, const Filling& filling) {
    if (!filling.when) return true;
    return std::ranges::any_of(answers_to(session, filling.input), [&](std::int64_t value) { return explained(session, guided, filling, value).holds; });
}

bool is_of_guide(const profile::Profile& profile, FieldId field) {
    const auto asks = [&](const GuideQuestion& question) { return question.field == field; };
    const auto& guide = profile.report_guide;
    return std::ranges::any_of(guide.questions, asks) || std::ranges::any_of(guide.contents, asks);
}

/// Where a question of the form itself stands.
Step step_of(const profile::Profile& profile, FieldId field) {
    if (field == profile.field("report.type")) return Step::what_happened;
    if (field == profile.field("report.mode")) return Step::about_you;
    if (field == profile.consent_to_identity) return Step::consent;
    return profile[field].kind == profile::ValueKind::flag ? Step::evidence : Step::who_and_where;
}

/// What the draft itself does not tell, a signature or a paper of proxy, depends on whose name it is sent in.
Step step_of(const profile::Profile& profile, const GuideQuestion& content) { return content.required ? Step::about_you : step_of(profile, content.field); }

/// The type is asked for only where no guide finds it.
bool asks_itself(const profile::Profile& profile, FieldId field) {
    const bool guided_to = field == profile.field("report.type") && !profile.report_guide.questions.empty();
    return !guided_to && !is_of_guide(profile, field);
}

void add_leading(const Session& session, const casework::Case& guided, std::vector<Asked>& asked) {
    const auto guidance = casework::guidance(session.context(), guided, session.now());
    const auto& questions = session.profile().report_guide.questions;
    const auto leads = [&](const GuideQuestion* question) { return question >= questions.data() && question < questions.data() + questions.size(); };
    for (const auto* question : guidance.answered)
        if (leads(question)) asked.push_back({question->field, question});
    if (guidance.next && leads(guidance.next)) asked.push_back({guidance.next->field, guidance.next});
}

/// The modes that this draft may take are those of the profile; which of them the law of its type knows, the guide says in words.
bool is_asked_already(const std::vector<Asked>& asked, FieldId field) { return std::ranges::find(asked, field, &Asked::field) != asked.end(); }

std::string joined(std::initializer_list<std::pair<const char*, const std::string*>> parts) {
    std::string line;
    for (const auto& [before, part] : parts)
        if (!model::looks_empty(*part)) line += (line.empty() ? "" : before) + *part;
    return line;
}

void add_line(std::string& text, const std::string& line) { text += (text.empty() ? "" : "\n") + line; }

std::string text_for(const profile::Input& input, const Draft& draft) {
    if (input.about.id == "account") return draft.account;
    if (input.about.id == "named") return named_text(draft);
    return input.about.id == "own_pieces" ? own_pieces_text(draft) : std::string{};
}

std::int64_t account_or_nothing(const Draft& draft) { return model::looks_empty(draft.account) ? 0 : 1; }

} // namespace

std::int64_t Draft::answer(FieldId field) const {
    const auto found = answers.find(field);
    return found == answers.end() ? casework::no_value : found->second;
}

void Draft::set(FieldId field, std::int64_t value) {
    if (value == casework::no_value) answers.erase(field);
    else answers[field] = value;
}

void Draft::tell(const std::string& trait, bool tells) {
    if (tells) told.insert(trait);
    else told.erase(trait);
}

void Draft::be_about(std::uint16_t which) {
    if (report != which) pieces = 0;
    report = which;
    says_whom = true;
}

std::string named_text(const Draft& draft) {
    std::string text;
    for (const auto& one : draft.named)
        if (!model::looks_empty(one.name)) add_line(text, joined({{"", &one.name}, {", ", &one.is}}));
    return text;
}

std::string own_pieces_text(const Draft& draft) {
    std::string text;
    for (const auto& one : draft.own_pieces)
        if (!model::looks_empty(one.title)) add_line(text, joined({{"", &one.kind}, {": ", &one.title}, {". ", &one.shows}}));
    return text;
}

std::string all_words(const Draft& draft) { return draft.account + "\n" + named_text(draft) + "\n" + own_pieces_text(draft); }

bool says_whom(const Session& session, const Draft& draft) {
    return draft.says_whom || unsent_reports(session, session.context().reports[draft.report].by).size() < 2;
}

bool names_whom_it_is_about(const Session& session, const Draft& draft) {
    return says_whom(session, draft) && session.context().reports[draft.report].text.empty();
}

profile::ActId submission_act(const profile::Profile& profile) {
    const auto found = std::ranges::find(profile.acts, true, &profile::Act::opens_case);
    return found == profile.acts.end() ? profile::ActId{} : profile::ActId{static_cast<std::uint16_t>(found - profile.acts.begin())};
}

std::vector<std::uint16_t> unsent_reports(const Session& session, casework::PartyId person) {
    std::vector<std::uint16_t> unsent;
    const auto& reports = session.context().reports;
    for (std::uint16_t i = 0; i < reports.size(); ++i)
        if (reports[i].by == person && !session.case_of(i)) unsent.push_back(i);
    return unsent;
}

casework::PartyId writer(const Session& session) {
    for (const auto& report : session.context().reports)
        if (report.by && session.played_by(report.by) == casework::PlayedBy::player && !unsent_reports(session, report.by).empty()) return report.by;
    return {};
}

bool writes_report(const model::Materials& materials) {
    const auto& profile = materials.context.profile;
    const auto act = submission_act(profile);
    return act && !profile[act].needs.empty() && std::ranges::any_of(profile[act].roles, [&](profile::RoleId role) {
               return std::ranges::find(materials.scenario.roles_played, role) != materials.scenario.roles_played.end();
           });
}

casework::Case drafted(const Session& session, const Draft& draft) {
    const auto& report = session.context().reports[draft.report];
    casework::Case made;
    made.report = draft.report;
    made.reporter = report.by;
    if (says_whom(session, draft)) made.subject = report.subject;
    made.opened = session.now();
    made.fields.assign(session.profile().fields.size(), casework::no_value);
    for (const auto& [field, value] : report.fields) made.fields[field.index] = value;
    for (const auto& [field, value] : draft.answers) made.fields[field.index] = value;
    for (std::uint16_t i = 0; i < made.fields.size(); ++i)
        if (const auto known = known_answer(session, draft, FieldId{i})) made.fields[i] = *known;
    return casework::as_guided(session.context(), std::move(made), session.now());
}

std::vector<Asked> asked_at(const Session& session, const Draft& draft, Step step) {
    const auto& profile = session.profile();
    const auto guided = drafted(session, draft);
    std::vector<Asked> asked;
    if (step == Step::what_happened) add_leading(session, guided, asked);
    for (const auto& filling : fillings(profile))
        if (asks_itself(profile, filling.field) && step_of(profile, filling.field) == step && counts(session, guided, filling))
            asked.push_back({filling.field, nullptr});
    for (const auto* content : casework::contents_asked(session.context(), guided, session.now()))
        if (step_of(profile, *content) == step && !known_answer(session, draft, content->field) && !is_asked_already(asked, content->field))
            asked.push_back({content->field, content});
    return asked;
}

std::vector<Asked> answered_by_itself(const Session& session, const Draft& draft) {
    std::vector<Asked> found;
    for (const auto* content : casework::contents_asked(session.context(), drafted(session, draft), session.now()))
        if (content->required && known_answer(session, draft, content->field)) found.push_back({content->field, content});
    return found;
}

std::vector<Unasked> unasked_at(const Session& session, const Draft& draft, Step step) {
    const auto guided = drafted(session, draft);
    std::vector<Unasked> unasked;
    for (const auto& filling : fillings(session.profile()))
        if (step_of(session.profile(), filling.field) == step && !counts(session, guided, filling))
            unasked.push_back({filling.field, explained(session, guided, filling, answers_to(session, filling.input).front())});
    return unasked;
}

bool may_stay_open(const profile::Profile& profile, const Asked& asked) {
    return asked.by_guide && !asked.by_guide->required && profile[asked.field].kind == profile::ValueKind::flag;
}

bool is_answered(const Session& session, const Draft& draft, Step step) {
    const auto guided = drafted(session, draft);
    auto asked = asked_at(session, draft, step);
    std::erase_if(asked, [&](const Asked& one) { return may_stay_open(session.profile(), one); });
    const bool all = std::ranges::all_of(asked, [&](const Asked& one) { return guided.field(one.field) != casework::no_value; });
    const bool says = says_whom(session, draft);
    const bool told = step != Step::what_happened || account_or_nothing(draft) != 0 || (says && !session.context().reports[draft.report].text.empty());
    const bool names = step != Step::who_and_where || (says && (!names_whom_it_is_about(session, draft) || !named_text(draft).empty()));
    return all && told && names;
}

std::vector<const GuideQuestion*> lacking(const Session& session, const Draft& draft) {
    const auto guided = drafted(session, draft);
    auto contents = casework::contents_asked(session.context(), guided, session.now());
    std::erase_if(contents, [&](const GuideQuestion* content) { return !casework::is_lacking(session.profile(), guided, *content); });
    return contents;
}

Intent intent_of(const Session& session, const Draft& draft) {
    const auto& profile = session.profile();
    const auto guided = drafted(session, draft);
    Intent intent;
    intent.actor = guided.reporter;
    intent.act = submission_act(profile);
    intent.report = draft.report;
    intent.case_number = static_cast<std::uint32_t>(session.world().cases.size());
    for (const auto& filling : fillings(profile))
        if (guided.field(filling.field) != casework::no_value && counts(session, guided, filling))
            intent.with.emplace_back(filling.input, guided.field(filling.field));
    for (const auto input : profile[intent.act].needs) {
        if (casework::says_pieces(profile, input)) intent.with.emplace_back(input, draft.pieces);
        const auto words = text_for(profile[input], draft);
        if (profile[input].kind == profile::ValueKind::text && !model::looks_empty(words)) intent.with_text.emplace_back(input, words);
    }
    return intent;
}

} // namespace session
