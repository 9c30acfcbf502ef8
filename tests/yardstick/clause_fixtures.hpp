#pragma once

#include "sandbox/yardstick/conformity.hpp"
#include "tests/yardstick/shipped.hpp"

#include <nlohmann/json.hpp>

/// Small countries for one clause each: whole_authority.json, which has all that any standard asks for, and what clauses.json
/// changes in it. A change is said as "clocks.feedback.length.value": entries of a list go by their id or by their place;
/// null takes away.
namespace fixtures {

using nlohmann::json;

inline json json_beside(const std::string& name) { return json::parse(files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/tests/yardstick/" + name).text); }

/// The place of an entry in a list, by its id or its number.
inline std::size_t place_in(const json& list, const std::string& word) {
    for (std::size_t place = 0; place < list.size(); ++place)
        if (list[place].is_object() && list[place].value("id", "") == word) return place;
    INFO("no entry " << word);
    REQUIRE(word.find_first_not_of("0123456789") == std::string::npos);
    return static_cast<std::size_t>(std::stoul(word));
}

inline void change(json& in, const std::string& path, const json& to) {
    const auto dot = path.find('.');
    const auto word = path.substr(0, dot);
    if (dot != std::string::npos) return change(in.is_array() ? in[place_in(in, word)] : in[word], path.substr(dot + 1), to);
    if (in.is_array()) {
        const auto place = place_in(in, word);
        if (to.is_null()) in.erase(place);
        else in[place] = to;
    } else if (to.is_null() && word != "value") {
        in.erase(word);
    } else {
        in[word] = to; // a length of null is a value that is not known
    }
}

inline profile::Profile country(const json& changes) {
    auto text = json_beside("whole_authority.json");
    for (const auto& [path, to] : changes.items()) change(text, path, to);
    auto read = reading::read_profile({"country.json", text.dump(1)}, files::find_profile_in_home());
    for (const auto& problem : read.problems)
        if (problem.severity == model::Severity::error) FAIL(model::line_of(problem));
    return std::move(*read.thing);
}

inline const texts::Texts& words() {
    static const auto texts = english();
    return texts;
}

inline model::Standard standard_named(const std::string& id) {
    auto all = standards();
    const auto found = std::ranges::find(all, id, &model::Standard::id);
    REQUIRE(found != all.end());
    return *found;
}

/// Of one clause, asked of the kind of channel that it is for.
inline yardstick::ClauseAnswer answer_of(const model::Standard& standard, const std::string& clause, json changes,
                                         const std::vector<model::Overruling>& people = {}) {
    const auto found = std::ranges::find(standard.clauses, clause, &model::Clause::id);
    INFO(standard.id << " " << clause);
    REQUIRE(found != standard.clauses.end());
    if (found->channel == profile::Channel::internal) changes["channel"] = "internal";
    const auto profile = country(changes);
    const auto place = static_cast<std::size_t>(found - standard.clauses.begin());
    for (auto& answer : yardstick::conform(standard, {profile, words()}, people))
        if (answer.clause == place) return answer;
    FAIL("the clause was left out");
    return {};
}

} // namespace fixtures
