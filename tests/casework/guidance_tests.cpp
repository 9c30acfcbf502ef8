#include "engine/casework/guidance.hpp"

#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;
using profile::Atom;

namespace {

/// A guide of two questions, one type and two contents, over the fields of the small country. The third question depends on the answer to the first.
struct Guided {
    MiniPlay play;
    profile::Profile& profile = play.context.profile;
    profile::ReportGuide& guide = profile.report_guide;
    casework::Case draft;

    Guided() {
        draft.fields.assign(profile.fields.size(), casework::no_value);
        for (const auto* kind : {"report.mode", "report.subject.rank"}) guide.questions.push_back(question(kind));
        guide.types = {{{}, {}, profile.choice("report_type", "corruption")}};
    }
    profile::FieldId field(std::string_view id) const { return profile.field(id); }
    profile::GuideQuestion question(std::string_view of) const {
        profile::GuideQuestion made;
        made.field = field(of);
        return made;
    }
    void answer(std::string_view of, std::int64_t value = 0) { draft.fields[field(of).index] = value; }
    void answer_all() {
        answer("report.mode");
        answer("report.subject.rank");
    }
    profile::ConditionId present(std::string_view of) const {
        profile::ConditionNode node;
        node.atom = Atom::field_present;
        node.what = field(of).index;
        return added(node);
    }
    profile::ConditionId holds_one(std::string_view of, std::int64_t value) const {
        profile::ConditionNode node;
        node.atom = Atom::field_in;
        node.what = field(of).index;
        node.first_value = static_cast<std::uint16_t>(profile.conditions.values.size());
        node.value_count = 1;
        profile.conditions.values.push_back(value);
        return added(node);
    }
    profile::ConditionId added(const profile::ConditionNode& node) const { return profile.conditions.add(node); }
    /// Something that the report has or has not.
    profile::GuideQuestion content(bool required) {
        auto made = question("report.consent.identity");
        profile.fields[made.field.index].kind = profile::ValueKind::flag;
        made.required = required;
        return made;
    }
    casework::Guidance asks() const { return casework::guidance(play.context, draft, play.now); }
};

} // namespace

TEST_CASE("The guide asks the first question that is not answered, and recommends nothing before", "[casework][guide]") {
    Guided guided;
    CHECK(guided.asks().next == &guided.guide.questions[0]);
    CHECK(guided.asks().answered.empty());
    guided.answer("report.mode");
    CHECK(guided.asks().next == &guided.guide.questions[1]);
    CHECK(guided.asks().answered == std::vector<const profile::GuideQuestion*>{&guided.guide.questions[0]});
    CHECK_FALSE(guided.asks().type);
}

TEST_CASE("Once all that leads to a type is answered, the type is recommended", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    CHECK(guided.asks().type == &guided.guide.types[0]);
    CHECK(guided.asks().answered.size() == 2);
    CHECK_FALSE(guided.asks().next);
}

TEST_CASE("A question whose condition does not hold is passed over", "[casework][guide]") {
    Guided guided;
    guided.guide.questions[0].when = guided.present("report.consent.identity");
    CHECK(guided.asks().next == &guided.guide.questions[1]);
    guided.answer("report.consent.identity");
    CHECK(guided.asks().next == &guided.guide.questions[0]);
}

TEST_CASE("What was answered on a way that was left recommends nothing", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.questions.push_back(guided.question("report.consent.identity"));
    guided.guide.questions.back().when = guided.holds_one("report.mode", 1'000); // another way than the one taken
    guided.answer("report.consent.identity");
    guided.guide.types.insert(guided.guide.types.begin(), {{}, guided.present("report.consent.identity"), guided.guide.types[0].type});
    CHECK(guided.asks().type == &guided.guide.types[1]);
    guided.answer("report.mode", 1'000);
    CHECK(guided.asks().type == &guided.guide.types[0]);
}

TEST_CASE("What two questions ask is answered where one of them is asked", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.questions.push_back(guided.question("report.subject.rank"));
    guided.guide.questions.back().when = guided.present("report.consent.identity"); // which is not known
    CHECK(guided.asks().type == &guided.guide.types[0]);
    std::swap(guided.guide.questions[1], guided.guide.questions[2]);
    CHECK(guided.asks().type == &guided.guide.types[0]);
}

TEST_CASE("Of the types the first that holds is recommended, and none where none holds", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.types.insert(guided.guide.types.begin(), {{}, guided.present("report.consent.identity"), {}});
    CHECK(guided.asks().type == &guided.guide.types[1]);
    guided.guide.types.pop_back();
    CHECK_FALSE(guided.asks().type);
}

TEST_CASE("Whoever is told to turn elsewhere is asked for no contents", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.contents = {guided.content(true)};
    CHECK(guided.asks().next == &guided.guide.contents[0]);
    guided.guide.types[0].type = {};
    CHECK_FALSE(guided.asks().next);
    CHECK(guided.asks().type == &guided.guide.types[0]);
}

TEST_CASE("A content that a report must have lacks where it is denied, and only there", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.contents = {guided.content(true)};
    guided.answer("report.consent.identity", 1);
    CHECK(guided.asks().lacking.empty());
    guided.answer("report.consent.identity", 0);
    CHECK(guided.asks().lacking == std::vector<const profile::GuideQuestion*>{&guided.guide.contents[0]});
    guided.guide.contents[0].required = false;
    CHECK(guided.asks().lacking.empty());
}

TEST_CASE("A question that led to the type lacks nothing, however it is answered", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.questions.push_back(guided.content(true));
    guided.answer("report.consent.identity", 0);
    CHECK(guided.asks().lacking.empty());
}

TEST_CASE("Only what is answered with yes or no can be lacking", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.contents = {guided.content(true)};
    guided.profile.fields[guided.guide.contents[0].field.index].kind = profile::ValueKind::choice;
    guided.answer("report.consent.identity", 0);
    CHECK(guided.asks().lacking.empty());
}

TEST_CASE("The contents are asked as for the recommended type, unless the report names another", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.contents = {guided.content(true)};
    const auto is_type = [&](std::int64_t type) { return guided.holds_one("report.type", type); };
    guided.guide.contents[0].when = is_type(guided.guide.types[0].type.index);
    CHECK(guided.asks().next == &guided.guide.contents[0]);
    const std::int64_t another = 1'000;
    guided.guide.contents[0].when = is_type(another);
    CHECK_FALSE(guided.asks().next);
    guided.answer("report.type", another);
    CHECK(guided.asks().next == &guided.guide.contents[0]);
}

TEST_CASE("A draft read by the guide has the type that it recommends, and forgets what is no longer asked", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    CHECK(casework::as_guided(guided.play.context, guided.draft, guided.play.now).field(guided.field("report.type")) ==
          guided.profile.choice("report_type", "corruption").index);
    auto conditional = guided.question("report.consent.identity");
    conditional.when = guided.holds_one("report.mode", 7);
    guided.guide.questions.push_back(conditional);
    guided.answer("report.consent.identity", 3);
    CHECK(casework::as_guided(guided.play.context, guided.draft, guided.play.now).field(guided.field("report.consent.identity")) == casework::no_value);
    guided.answer("report.mode", 7);
    CHECK(casework::as_guided(guided.play.context, guided.draft, guided.play.now).field(guided.field("report.consent.identity")) == 3);
}

TEST_CASE("Without a guide a draft keeps the type that it names", "[casework][guide]") {
    Guided guided;
    guided.guide = {};
    guided.answer("report.type", 5);
    CHECK(casework::as_guided(guided.play.context, guided.draft, guided.play.now).field(guided.field("report.type")) == 5);
}

TEST_CASE("The guide wants to know of a draft only the contents whose condition holds", "[casework][guide]") {
    Guided guided;
    auto wanted = guided.content(true);
    guided.guide.contents.push_back(wanted);
    wanted.when = guided.holds_one("report.mode", 7);
    guided.guide.contents.push_back(wanted);
    CHECK(casework::contents_asked(guided.play.context, guided.draft, guided.play.now).size() == 1);
    guided.answer("report.mode", 7);
    CHECK(casework::contents_asked(guided.play.context, guided.draft, guided.play.now).size() == 2);
}

TEST_CASE("A draft read by the guide has no other type than the guide recommends, and none where it sends her elsewhere", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.answer("report.type", 5);
    const auto type = [&] { return casework::as_guided(guided.play.context, guided.draft, guided.play.now).field(guided.field("report.type")); };
    CHECK(type() == guided.profile.choice("report_type", "corruption").index);
    guided.guide.types[0].type = {};
    CHECK(type() == casework::no_value);
    guided.guide.types.clear();
    CHECK(type() == casework::no_value);
}

TEST_CASE("A draft read by the guide forgets contents that are not asked for", "[casework][guide]") {
    Guided guided;
    guided.answer_all();
    guided.guide.contents = {guided.content(true)};
    guided.answer("report.consent.identity", 1);
    const auto told = [&] { return casework::as_guided(guided.play.context, guided.draft, guided.play.now).field(guided.field("report.consent.identity")); };
    CHECK(told() == 1);
    guided.guide.contents[0].when = guided.holds_one("report.mode", 7);
    CHECK(told() == casework::no_value);
}
