#include "engine/views/case_file.hpp"
#include "engine/views/inbox.hpp"
#include "engine/views/letters.hpp"
#include "engine/views/timeline.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/wording/value_words.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/walk.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <set>

/// Everything that a section of a view may show carries a mark of its own; then what each person is shown is searched.
namespace {

using profile::Scope;
using profile::Section;

constexpr const char* of_report = "MARK-REPORT";
constexpr const char* of_evidence = "MARK-EVIDENCE";
constexpr const char* of_title = "MARK-TITLE";
constexpr const char* of_letter = "MARK-LETTER";
constexpr const char* of_measures = "MARK-MEASURES";

profile::LocalText text(const std::string& words) {
    profile::LocalText made;
    made.en = words;
    return made;
}

model::Materials marked() {
    auto read = reading::read_scenario(files::read_file(files::scenario_path("inflated_invoices")), files::find_profile_in_home());
    REQUIRE(read.thing);
    auto materials = std::move(*read.thing);
    auto& context = materials.context;
    context.reports[0].text = text(of_report);
    context.reports[0].title = text(of_title);
    for (auto& evidence : context.reports[0].evidence) evidence.name = evidence.text = text(of_evidence);
    for (auto& letter : context.profile.letters) letter.text = text(of_letter);
    for (auto& choice : context.profile[context.profile[context.profile.field("disposition.done")].choices].choices)
        context.profile.choices[choice.index].about.name = text(of_measures);
    return materials;
}

std::string shown(const views::Reader& reader, const casework::Case& the_case) {
    const auto file = views::case_file(reader, the_case);
    std::string all = file.title + file.report_text.value_or("") + (file.report_text ? of_report : ""); // her own words are the report too
    for (const auto& line : file.evidence.value_or(std::vector<views::EvidenceLine>{})) all += line.name + line.text;
    for (const auto& line : file.people.value_or(std::vector<views::PersonLine>{})) all += line.called;
    for (const auto& line : file.knowledge.value_or(std::vector<views::PersonLine>{})) all += line.called;
    for (const auto& line : file.summary.value_or(std::vector<views::FieldLine>{}))
        all += wording::value_words(fixtures::english(), reader, reader.context.profile[line.field].kind, line.value);
    for (const auto& letter : views::letters(reader, the_case)) all += letter.title + wording::letter_words(fixtures::english(), reader, letter);
    return all;
}

/// The law of views said once more, in other words, from the profile's own table.
bool permitted(const views::Reader& reader, const casework::Case& the_case, Section section) {
    const auto& person = reader.context[reader.person];
    bool own = reader.person == the_case.reporter || reader.person == the_case.subject;
    bool assigned = false, office = person.home && person.home.index < reader.context.profile.institutions.size() &&
                                    reader.context.profile.institutions[person.home.index].kind == profile::InstitutionKind::office;
    for (const auto& track : the_case.tracks) {
        assigned = assigned || track.assignee == reader.person || (person.home && track.agency == person.home);
        office = office || assigned || (track.assignee && person.home && reader.context[track.assignee].home == person.home);
    }
    for (std::uint16_t i = 0; i < reader.context.profile.roles.size(); ++i) {
        if (!person.holds(profile::RoleId{i})) continue;
        const auto scope = reader.context.profile.roles[i].sees[static_cast<std::size_t>(section)];
        if (scope == Scope::all || (scope == Scope::own && own) || (scope == Scope::assigned && assigned) || (scope == Scope::office && office)) return true;
    }
    return false;
}

bool was_written_to(const views::Reader& reader, const casework::Case& the_case) {
    const auto home = reader.context[reader.person].home;
    return std::ranges::any_of(the_case.letters, [&](const casework::Sent& sent) { return sent.to == reader.person || (home && sent.to == home); });
}

/// What a person is shown beyond what the profile lets the roles see; empty when nothing.
std::string shown_too_much(const views::Reader& reader, const casework::Case& the_case, const views::Reader& law) {
    const auto all = shown(reader, the_case);
    const auto leaks = [&](const char* mark, bool allowed) { return !allowed && all.find(mark) != std::string::npos; };
    if (leaks(of_report, permitted(law, the_case, Section::report))) return of_report;
    if (leaks(of_evidence, permitted(law, the_case, Section::evidence))) return of_evidence;
    if (leaks(of_title, permitted(law, the_case, Section::summary))) return of_title;
    if (leaks(of_letter, permitted(law, the_case, Section::letters) || was_written_to(law, the_case))) return of_letter;
    if (leaks(of_measures, permitted(law, the_case, Section::measures))) return of_measures;
    return {};
}

/// A fact of a field that its reader's roles do not show, unless the reader did or received it.
bool history_shows_too_much(const views::Reader& reader, const casework::Case& the_case) {
    const auto home = reader.context[reader.person].home;
    for (const auto& entry : views::timeline(reader, the_case)) {
        const bool own_order = entry.opening.who == reader.person;
        for (const auto& fact : entry.consequences) {
            const bool concerns = own_order || fact.who == reader.person || fact.whom == reader.person || (home && fact.whom == home);
            const bool of_field = fact.kind == casework::FactKind::field_set;
            if (of_field && !concerns && !permitted(reader, the_case, reader.context.profile[profile::FieldId{fact.what}].section)) return true;
            if (fact.kind == casework::FactKind::disclosed && !concerns && !permitted(reader, the_case, Section::knowledge)) return true;
        }
    }
    return false;
}

std::set<std::string> identity_texts(const model::Materials& materials) {
    std::set<std::string> texts;
    for (const auto& [person, fields] : materials.scenario.identities)
        for (const auto& [field, words] : fields) texts.emplace(words.view());
    return texts;
}

journal::Origin origin_of(const model::Materials& materials) { return {materials.profile_json, materials.scenario_json, 1, casework::GuardRails::exam}; }

template <class See> void each_reader(const model::Materials& materials, const desk::Desk& desk, See see) {
    for (std::uint16_t i = 0; i < materials.context.parties.size(); ++i) {
        if (!materials.context.parties[i].is_person) continue;
        const auto now = desk.facts().empty() ? materials.scenario.starts : desk.facts().back().at;
        see(views::Reader{materials.context, desk.world(), desk.facts(), desk.words(), casework::PartyId{i}, now});
    }
}

int rounds() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 200 : 10; }

} // namespace

TEST_CASE("Whatever happens in a case, nobody is shown more than the roles allow, and no view holds an identity", "[views][walk]") {
    const auto materials = marked();
    const auto identities = identity_texts(materials);
    REQUIRE_FALSE(identities.empty());
    for (int seed = 1; seed <= rounds(); ++seed) {
        desk::Desk live(materials.context, journal::Journal::in_memory(origin_of(materials)));
        fixtures::Walk(materials.context, live, static_cast<std::uint64_t>(seed)).go(50);
        const auto& the_case = live.world().cases.at(0);
        each_reader(materials, live, [&](const views::Reader& reader) {
            INFO("seed " << seed << ", " << materials.context[reader.person].id);
            CHECK(shown_too_much(reader, the_case, reader).empty());
            CHECK_FALSE(history_shows_too_much(reader, the_case));
            for (const auto& identity : identities) CHECK(shown(reader, the_case).find(identity) == std::string::npos);
        });
    }
}

namespace {

void walk_until_something_was_written(const casework::PlayContext& context, desk::Desk& desk) {
    fixtures::Walk walk(context, desk, 1);
    for (int steps = 0; desk.world().cases.empty() || desk.world().cases[0].letters.empty(); ++steps) {
        REQUIRE(steps < 500);
        walk.go(1);
    }
}

} // namespace

TEST_CASE("One section granted by mistake is noticed", "[views][walk]") {
    const auto materials = marked();
    for (const auto& [section, mark] : {std::pair{Section::report, of_report}, {Section::summary, of_title}, {Section::letters, of_letter}}) {
        auto generous = marked();
        auto& context = generous.context;
        context.profile.roles[context.profile.role("person_concerned").index].sees[static_cast<std::size_t>(section)] = Scope::own;
        desk::Desk live(context, journal::Journal::in_memory(origin_of(generous)));
        walk_until_something_was_written(context, live);
        const auto& the_case = live.world().cases.at(0);
        const auto now = live.facts().back().at;
        const views::Reader granted{context, live.world(), live.facts(), live.words(), the_case.subject, now};
        const views::Reader by_law{materials.context, live.world(), live.facts(), live.words(), the_case.subject, now};
        INFO(mark);
        CHECK(shown_too_much(granted, the_case, by_law) == mark);
    }
}
