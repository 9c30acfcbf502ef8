#include "tests/fixtures/corpus.hpp"

#define VALIJSON_USE_EXCEPTIONS 1
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <map>
#include <set>

/// The reader alone judges a file; the schemas serve editors. These tests hold the two together.
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

class Schema {
public:
    explicit Schema(const std::string& name) {
        const auto text = files::read_file(files::home() + "/assets/schemas/" + name + ".schema.json").text;
        const auto json = nlohmann::json::parse(text);
        valijson::SchemaParser().populateSchema(Adapter(json), schema_);
    }
    bool accepts(const std::string& text) {
        const auto json = nlohmann::json::parse(text, nullptr, false);
        return !json.is_discarded() && valijson::Validator().validate(schema_, Adapter(json), nullptr);
    }

private:
    valijson::Schema schema_;
};

Schema& schema_of(const std::string& base) {
    static std::map<std::string, Schema> all;
    return all.try_emplace(base, base).first->second;
}

/// What a schema cannot see: references, arithmetic, keys that stand twice, the meaning of a text.
bool is_about_form(const std::string& code) {
    static const std::set<std::string> codes{"not_json", "unknown_key", "missing_key", "wrong_type", "no_such_grade", "no_such_weekday", "no_such_unit"};
    return codes.contains(code);
}

} // namespace

TEST_CASE("What the project ships fits its schemas", "[reading][schema]") {
    for (const auto& profile : files::shipped_profiles()) {
        INFO(profile);
        CHECK(schema_of("profile").accepts(files::read_file(profile).text));
    }
    for (const auto& scenario : files::shipped_scenarios()) {
        INFO(scenario);
        CHECK(schema_of("scenario").accepts(files::read_file(scenario).text));
        if (const auto papers = files::papers_beside(scenario)) CHECK(schema_of("papers").accepts(files::read_file(*papers).text));
        for (const auto& plan : files::plans_beside(scenario)) CHECK(schema_of("plan").accepts(files::read_file(plan).text));
    }
    for (const auto* base : {"profile", "scenario", "plan", "papers"}) CHECK(schema_of(base).accepts(fixtures::base_text(base)));
}

TEST_CASE("What a schema marks in an editor the reader refuses too", "[reading][schema]") {
    for (const auto& broken : fixtures::corpus()) {
        INFO(broken.name);
        if (!schema_of(broken.base).accepts(broken.text)) CHECK(model::has_errors(fixtures::problems_of(broken.base, {broken.name, broken.text})));
    }
}

TEST_CASE("An editor marks every mistake of form that the reader finds", "[reading][schema]") {
    int seen = 0;
    for (const auto& broken : fixtures::corpus()) {
        if (!is_about_form(broken.code)) continue;
        INFO(broken.name << " (" << broken.code << ")");
        ++seen;
        CHECK_FALSE(schema_of(broken.base).accepts(broken.text));
    }
    CHECK(seen >= 10);
}
