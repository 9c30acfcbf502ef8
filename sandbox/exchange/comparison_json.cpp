#include "sandbox/exchange/comparison_json.hpp"

#include "sandbox/texts/key_at.hpp"
#include "sandbox/yardstick/comparison.hpp"
#include "sandbox/yardstick/matters.hpp"
#include "sandbox/yardstick/values.hpp"

#include <nlohmann/json.hpp>

namespace exchange {
namespace {

using Json = nlohmann::ordered_json;
using yardstick::Said;

constexpr const char* answer_words[] = {"said", "not_set", "unread"};

Json known_of(const Said& said) {
    const auto known = yardstick::known(said);
    return {{"profile", said.profile.id}, {"said", known.said}, {"not_set", known.not_set}, {"unread", known.unread}, {"good_practice", known.practice}};
}

Json side_of(const Said& said, const yardstick::Cell& cell, const std::string& line) {
    return {{"answer", texts::key_at(answer_words, cell.answer)}, {"says", cell.says}, {"words", yardstick::told(said, cell, line)}, {"source", cell.source}};
}

} // namespace

std::string comparison_json(const Said& left, const Said& right) {
    Json json{{"format", "comparison/1"}, {"known", {known_of(left), known_of(right)}}, {"summary", yardstick::summary(left, right)}, {"lines", Json::array()}};
    for (const auto& line : yardstick::compare(left, right))
        json["lines"].push_back({{"topic", word_of(line.topic)},
                                 {"what", line.what},
                                 {"standing", word_of(line.standing())},
                                 {"left", side_of(left, line.left, line.what)},
                                 {"right", side_of(right, line.right, line.what)}});
    return json.dump(2) + "\n";
}

} // namespace exchange
