#include "sandbox/yardstick/comparison.hpp"
#include "sandbox/yardstick/matters.hpp"
#include "sandbox/yardstick/unconfirmed.hpp"
#include "sandbox/yardstick/values.hpp"
#include "tests/yardstick/shipped.hpp"

#include <algorithm>

namespace {

using profile::Answer;
using yardstick::Compared;
using yardstick::Standing;
using yardstick::Topic;

const std::vector<std::string> shipped{"korea", "kosovo", "uzbekistan", "mongolia", "eu_directive", "ireland", "south_africa_psc", "neutral"};

std::vector<Compared> compared(const std::string& left, const std::string& right) {
    static const auto texts = fixtures::english();
    const auto one = fixtures::profile_named(left);
    const auto other = fixtures::profile_named(right);
    return yardstick::compare({one, texts}, {other, texts});
}

std::vector<std::string> in_short(const std::string& left, const std::string& right) {
    const auto texts = fixtures::english();
    const auto one = fixtures::profile_named(left);
    const auto other = fixtures::profile_named(right);
    return yardstick::summary({one, texts}, {other, texts});
}

const Compared* line_of(const std::vector<Compared>& all, Topic topic, const std::string& what) {
    const auto found = std::ranges::find_if(all, [&](const Compared& line) { return line.topic == topic && line.what == what; });
    return found == all.end() ? nullptr : &*found;
}

std::string line_on(const std::vector<std::string>& lines, const std::string& matter) {
    const auto found = std::ranges::find_if(lines, [&](const std::string& line) { return line.starts_with(matter + " - "); });
    return found == lines.end() ? std::string{} : *found;
}

std::string told_of(const std::string& profile, const yardstick::Cell& cell) {
    const auto texts = fixtures::english();
    const auto one = fixtures::profile_named(profile);
    return yardstick::told({one, texts}, cell);
}

/// A profile with one act of each sort of source.
reading::File four_sources() {
    return {"four.json", R"({"format": "profile/1", "id": "four", "name": "Four", "builds_on": "neutral", "offset": "+00:00",
      "sources": {"act": {"title": "A Very Long Act", "short": "Act"}, "press": {"title": "Press report", "law": false}},
      "provisions": [{"id": "read", "source": "act 1"}, {"id": "silent", "source": "act", "status": "not_set_by_law"},
                     {"id": "told", "source": "press"}, {"id": "open", "source": "act 2", "status": "unconfirmed"}]})"};
}

} // namespace

TEST_CASE("Only a law that was read and confirmed says something; a press report says nothing", "[yardstick]") {
    const auto read = reading::read_profile(four_sources(), files::find_profile_in_home());
    REQUIRE(read.thing);
    std::vector<Answer> answers;
    for (const auto& provision : read.thing->provisions) answers.push_back(read.thing->answer(provision.about.law));
    CHECK(answers == std::vector{Answer::said, Answer::not_set, Answer::unread, Answer::unread});
    CHECK(read.thing->answer(fixtures::profile_named("neutral").acts.front().about.law) == Answer::unread);
}

TEST_CASE("A law is named by its short title where there is one", "[yardstick]") {
    const auto read = reading::read_profile(four_sources(), files::find_profile_in_home());
    REQUIRE(read.thing);
    const auto texts = fixtures::english();
    const yardstick::Said said{*read.thing, texts};
    const auto& law = read.thing->provisions.front().about.law;
    CHECK(said.short_source_of(law) == "Act Art 1");
    CHECK(said.source_of(law) == "A Very Long Act Art 1");
}

TEST_CASE("Values are counted by the three answers, and good practice is none of the law", "[yardstick]") {
    const auto texts = fixtures::english();
    const auto read = reading::read_profile(four_sources(), files::find_profile_in_home());
    const auto neutral = fixtures::profile_named("neutral");
    const auto own = yardstick::known({*read.thing, texts}), common = yardstick::known({neutral, texts});
    CHECK(common.said + common.not_set == 0);
    CHECK(own.said == 1);
    CHECK(own.not_set == 1);
    CHECK(own.unread == common.unread + 2);
    CHECK(own.practice == common.practice);
    CHECK(yardstick::told_known({neutral, texts}).find("no law; all of its") != std::string::npos);
    CHECK(yardstick::told_known({*read.thing, texts})
              .starts_with("Four, " + std::to_string(own.all()) + " values: 1 read in the law; 1 for which the law was read"));
}

TEST_CASE("Four of five values of Uzbekistan and of Mongolia that a law could set are read in one", "[yardstick]") {
    const auto texts = fixtures::english();
    for (const auto* country : {"uzbekistan", "mongolia"}) {
        const auto profile = fixtures::profile_named(country);
        const auto known = yardstick::known({profile, texts});
        INFO(country);
        CHECK(known.percent_said() >= 80);
        CHECK(known.percent_said() == known.said * 100 / (known.all() - known.practice));
        const auto share = "Good practice left aside, " + std::to_string(known.percent_said()) + " per cent are read in the law.";
        CHECK(yardstick::told_known({profile, texts}).find(share) != std::string::npos);
    }
}

TEST_CASE("A profile does not differ from itself", "[yardstick]") {
    for (const auto& line : compared("korea", "korea")) {
        INFO(line.what);
        CHECK(line.standing() != Standing::differ);
        CHECK(line.standing() != Standing::one_read);
        CHECK(line.left.source == line.right.source);
    }
}

TEST_CASE("Limits that answer to the same word stand in one line", "[yardstick]") {
    const auto all = compared("eu_directive", "south_africa_psc");
    const auto* line = line_of(all, Topic::limits, "Acknowledge receipt");
    REQUIRE(line);
    CHECK(line->left.says == "7 days");
    CHECK(line->right.says == "48 hours");
    CHECK(line->standing() == Standing::differ);
}

TEST_CASE("A thing stands in the line of each word that it answers to, and makes no line twice", "[yardstick]") {
    const auto all = compared("korea", "uzbekistan");
    const auto* closing = line_of(all, Topic::limits, "Send the answer once it is decided");
    REQUIRE(closing);
    CHECK(closing->left.name == "Tell the reporting person what was decided");
    CHECK(std::ranges::count(compared("korea", "kosovo"), "Ask for protective measures", &Compared::what) == 2); // the act, and its limit
}

TEST_CASE("Of two rules under one word the law's stands, not what is only advised", "[yardstick]") {
    const auto all = compared("korea", "eu_directive");
    const auto* tied = line_of(all, Topic::rules, "Whoever is excluded stands aside");
    REQUIRE(tied);
    CHECK(tied->left.says == "forbidden");
    CHECK(tied->left.answer == Answer::said);
}

TEST_CASE("No line says that a country lacks what nobody looked up", "[yardstick]") {
    for (const auto& left : shipped)
        for (const auto& line : compared(left, "korea")) {
            const auto words = told_of(left, line.left);
            INFO(left << ": " << line.what << ": " << words);
            CHECK_FALSE(words.empty());
            if (line.left.answer != Answer::unread || line.topic == Topic::sight) continue;
            const bool is_open = words.starts_with("nobody here has read it") || words.starts_with("good practice, no law") || words == "no law of any country";
            CHECK(is_open);
            CHECK((line.standing() != Standing::differ && line.standing() != Standing::same));
        }
}

TEST_CASE("Two of whom nobody knows are never the same", "[yardstick]") {
    const auto all = compared("kosovo", "ireland");
    const auto* closing = line_of(all, Topic::limits, "Tell the reporting person of the closing");
    REQUIRE(closing);
    CHECK(closing->standing() == Standing::none_read);
    const auto texts = fixtures::english();
    const auto kosovo = fixtures::profile_named("kosovo");
    const auto told = yardstick::told_none_read({kosovo, texts}, all);
    CHECK(told.starts_with("Nobody here has read for either: "));
    CHECK(told.find("Tell the reporting person of the closing") != std::string::npos);
}

TEST_CASE("A law that was read and is silent is told as such, with the law", "[yardstick]") {
    const auto all = compared("korea", "kosovo");
    const auto* acknowledge = line_of(all, Topic::limits, "Acknowledge receipt");
    REQUIRE(acknowledge);
    CHECK(told_of("korea", acknowledge->left) == "the law was read and does not set it");
    CHECK(acknowledge->left.source == "ACRC Act Art 59");
    CHECK(acknowledge->standing() == Standing::one_read);
}

TEST_CASE("A body that a country's profile only took over from common practice is none of its law", "[yardstick]") {
    const auto all = compared("korea", "kosovo");
    const auto* audit = line_of(all, Topic::institutions, "Agencies: audit");
    REQUIRE(audit);
    CHECK(audit->left.answer == Answer::said);
    CHECK(told_of("kosovo", audit->right) == "nobody here has read it; in a play: State audit");
    CHECK(audit->right.source == "good practice, not law");
}

TEST_CASE("What only the press tells is not confirmed, and is no good practice", "[yardstick]") {
    const auto all = compared("korea", "kosovo");
    const auto* receives = line_of(all, Topic::institutions, "The receiving authority");
    REQUIRE(receives);
    CHECK(receives->right.answer == Answer::unread);
    CHECK(told_of("kosovo", receives->right).starts_with("nobody here has read it; it is told: Agency for Prevention of Corruption of Kosovo*"));
    const auto kosovo = fixtures::profile_named("kosovo");
    const auto texts = fixtures::english();
    const auto& told = kosovo[kosovo.institution("intake_office")].about.law;
    CHECK(yardstick::Said{kosovo, texts}.source_of(told) == "Press report: cases and responsible officials in 2021 and 2022 - source not confirmed");
}

TEST_CASE("What people see in a play is no law, whoever the role's source is", "[yardstick]") {
    for (const auto& line : compared("korea", "mongolia")) CHECK((line.topic == Topic::sight) == (line.standing() == Standing::set_up));
}

TEST_CASE("More time whose length the law leaves open, or that nobody has read, is told beside the limit", "[yardstick]") {
    const auto korea = compared("korea", "ireland");
    const auto* inquiry = line_of(korea, Topic::limits, "Inquiry by the agency");
    REQUIRE(inquiry);
    CHECK(inquiry->left.says == "60 days, and longer where there is cause, for as long as whoever extends says");
    const auto* transmit = line_of(korea, Topic::limits, "Handling by the ACRC");
    REQUIRE(transmit);
    CHECK(transmit->right.says == "14 days, and 14 days more (nobody here has read that)");
}

TEST_CASE("Comparing is the same from both sides", "[yardstick]") {
    const auto there = compared("korea", "mongolia");
    const auto back = compared("mongolia", "korea");
    REQUIRE(there.size() == back.size());
    for (const auto standing : yardstick::shown_standings())
        CHECK(std::ranges::count(there, standing, &Compared::standing) == std::ranges::count(back, standing, &Compared::standing));
}

TEST_CASE("In short is first how much is known, and never more than ten lines", "[yardstick]") {
    for (const auto& left : shipped)
        for (const auto& right : shipped) {
            if (left == right) continue;
            const auto lines = in_short(left, right);
            INFO(left << " " << right);
            CHECK(lines.size() <= yardstick::most_summary_lines);
            CHECK((lines.front().find(" values: ") != std::string::npos || lines.front().starts_with("No country")));
        }
}

TEST_CASE("In short names both countries' values with the short titles of their laws", "[yardstick]") {
    const auto lines = in_short("korea", "uzbekistan");
    CHECK(line_on(lines, "Anonymous reports") == "Anonymous reports - Korea: Can be closed because the identity cannot be confirmed (ACRC Act Art 59(3)); "
                                                 "Uzbekistan: An anonymous appeal is not considered (Law on appeals Art 29).");
    CHECK(line_on(lines, "Secrecy of the name").find("No name without both permissions (Corruption Law Art 28)") != std::string::npos);
    CHECK(line_on(lines, "Protection and the time for it").find("time for it: the law was read and does not set it (Corruption Law Art 28)") !=
          std::string::npos);
}

TEST_CASE("In short says of a country that nobody has read it, and not that it has none", "[yardstick]") {
    const auto lines = in_short("kosovo", "korea");
    CHECK(line_on(lines, "Time to answer") == "Time to answer - Kosovo*: nobody here has read it; Korea: 60 days, and 30 days more (ACRC Act Art 59(8)).");
    CHECK(line_on(lines, "Reward").starts_with("Reward - Kosovo*: nobody here has read it; Korea: "));
    CHECK(line_on(in_short("korea", "mongolia"), "Time to answer").find("Mongolia: nobody here has read it, but it is told: 30 days") != std::string::npos);
}

TEST_CASE("In short begins with what was read for both, and puts what nobody has read into one line at the end", "[yardstick]") {
    const auto lines = in_short("uzbekistan", "mongolia");
    const auto place = [&](const std::string& matter) { return std::ranges::find(lines, line_on(lines, matter)) - lines.begin(); };
    CHECK(place("Anonymous reports") < place("Reward")); // Mongolia's reward was not read
    CHECK(in_short("mongolia", "kosovo").back().starts_with("Nobody here has read for either: "));
}

TEST_CASE("What check notes as not confirmed is what people are shown as not confirmed", "[yardstick]") {
    const auto texts = fixtures::english();
    for (const auto& path : files::shipped_profiles()) {
        INFO(path);
        const auto read = reading::read_profile(files::read_file(path), files::find_profile_in_home());
        REQUIRE(read.thing);
        const auto notes = std::ranges::count(read.problems, model::Severity::note, &model::Problem::severity);
        CHECK(static_cast<std::ptrdiff_t>(yardstick::unconfirmed({*read.thing, texts}).size()) == notes);
    }
}

TEST_CASE("A row of the Report Guide that is not confirmed is shown as such, and so is a provision", "[yardstick]") {
    const auto texts = fixtures::english();
    auto korea = fixtures::profile_named("korea");
    const auto before = yardstick::unconfirmed({korea, texts}).size();
    korea.report_guide.questions.front().about.law.status = profile::Status::unconfirmed;
    korea.report_guide.types.front().about.law.status = profile::Status::unconfirmed;
    korea.report_guide.contents.front().about.law.status = profile::Status::unconfirmed;
    korea.provisions.front().about.law.status = profile::Status::unconfirmed;
    CHECK(yardstick::unconfirmed({korea, texts}).size() == before + 4);
}
