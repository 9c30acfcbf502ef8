#include "sandbox/yardstick/matters.hpp"

#include "sandbox/texts/listed.hpp"
#include "sandbox/yardstick/comparison.hpp"
#include "sandbox/yardstick/values.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace yardstick {
namespace {

using profile::Answer;

/// Where a profile says something of a matter.
struct Place {
    Topic topic;
    const char* word;
};

/// One thing that is asked of a matter; the place that the law says most at answers.
struct Part {
    const char* name_key; ///< empty: the matter's own name does
    std::vector<Place> places;
};

struct Matter {
    const char* name_key;
    std::vector<Part> parts;
};

/// In the order of their weight for somebody who reports.
const std::array<Matter, most_summary_lines - 1>& matters() {
    static const std::array<Matter, most_summary_lines - 1> all{{
        {"matter.answer", {{"", {{Topic::limits, "assessment"}, {Topic::limits, "feedback"}}}}},
        {"matter.anonymous", {{"", {{Topic::provisions, "anonymous_reports"}}}}},
        {"matter.secrecy", {{"", {{Topic::rules, "identity_only_with_consent"}}}}},
        {"matter.told", {{"", {{Topic::told, "give_feedback"}, {Topic::told, "notify_closing"}, {Topic::told, "notify_result"}}}}},
        {"matter.protection", {{"", {{Topic::steps, "protection"}}}, {"matter.protection_time", {{Topic::limits, "protection_decision"}}}}},
        {"matter.retaliation", {{"", {{Topic::provisions, "ban_on_retaliation"}}}, {"matter.proof", {{Topic::provisions, "burden_of_proof"}}}}},
        {"matter.appeal",
         {{"matter.objection_time", {{Topic::limits, "objection_window"}}}, {"matter.objection_answer", {{Topic::limits, "objection_answer"}}}}},
        {"matter.reward", {{"", {{Topic::steps, "reward"}, {Topic::rewards, "reward"}, {Topic::provisions, "reward"}}}}},
        {"matter.oversight", {{"", {{Topic::institutions, "oversight"}, {Topic::institutions, "parliament"}}}}},
    }};
    return all;
}

struct Found {
    Topic topic = Topic::limits;
    Cell cell;
};

/// What one profile answers, to a part or to all of a matter.
struct Side {
    Answer answer = Answer::unread;
    std::string says; ///< compared with the other's
    std::string words;
    bool is_told = false;
};

std::vector<Found> found_at(const Said& said, const Part& part) {
    std::vector<Found> found;
    for (const auto& place : part.places) {
        const auto column = column_of(said, place.topic);
        const auto cell = column.cells.find(place.word);
        const auto is_there_already = [&](const Found& one) { return one.topic == place.topic && one.cell.name == cell->second.name; };
        if (cell != column.cells.end() && std::ranges::none_of(found, is_there_already)) found.push_back({place.topic, cell->second});
    }
    return found;
}

/// "60 days (ACRC Act Art 59(8))"; where there are several limits, each with its name.
std::string in_sentence(const Found& found, bool with_name) {
    const auto& cell = found.cell;
    const auto name = with_name && found.topic == Topic::limits ? cell.name + (cell.source.empty() ? "" : ", ") : std::string{};
    return name.empty() && cell.source.empty() ? cell.sentence : cell.sentence + " (" + name + cell.source + ")";
}

std::string joined(std::vector<Found> found, Answer answer) {
    std::erase_if(found, [&](const Found& one) { return one.cell.answer != answer || one.cell.sentence.empty(); });
    return texts::listed(found, [&](const Found& one) { return in_sentence(one, found.size() > 1); });
}

Side unread(const Said& said, std::vector<Found> found) {
    const bool is_of_a_country = said.profile.is_law_of_somewhere();
    if (is_of_a_country) std::erase_if(found, [](const Found& one) { return !one.cell.is_told; });
    else
        for (auto& one : found) one.cell.source.clear(); // that it is good practice is said once
    const auto says = joined(found, Answer::unread);
    if (says.empty()) return {Answer::unread, {}, said.texts(is_of_a_country ? "answer.unread" : "answer.no_country")};
    return {Answer::unread, {}, said.texts(is_of_a_country ? "matter.only_told" : "answer.practice", {{"says", says}}), true};
}

Side side_of(const Said& said, const Part& part) {
    const auto found = found_at(said, part);
    const auto best = std::ranges::min_element(found, {}, [](const Found& one) { return one.cell.answer; });
    if (best == found.end() || best->cell.answer == Answer::unread) return unread(said, found);
    if (best->cell.answer == Answer::not_set)
        return {Answer::not_set, {}, said.texts("answer.not_set") + (best->cell.source.empty() ? "" : " (" + best->cell.source + ")")};
    Side side{Answer::said, {}, joined(found, Answer::said)};
    for (const auto& one : found)
        if (one.cell.answer == Answer::said) side.says += one.cell.sentence + "\n";
    return side;
}

/// Part by part; a matter that nobody has read a word of is told once.
Side side_of(const Said& said, const Matter& matter) {
    Side all;
    for (const auto& part : matter.parts) {
        const auto side = side_of(said, part);
        const bool names_itself = std::string_view(part.name_key).empty();
        const auto words = names_itself ? side.words : said.texts("matter.part", {{"part", said.texts(part.name_key)}, {"says", side.words}});
        all.answer = std::min(all.answer, side.answer);
        all.says += side.says + "\n";
        all.words += (all.words.empty() ? "" : ", ") + words;
        all.is_told = all.is_told || side.is_told;
    }
    if (all.answer == Answer::unread && !all.is_told) all.words = said.texts(said.profile.is_law_of_somewhere() ? "answer.unread" : "answer.no_country");
    return all;
}

Standing standing_of(const Side& left, const Side& right) {
    Compared line;
    line.left.answer = left.answer, line.left.says = left.says;
    line.right.answer = right.answer, line.right.says = right.says;
    return line.standing();
}

/// A sentence for each matter that stands so.
void tell_each(std::vector<std::string>& lines, const Said& left, const Said& right, Standing wanted) {
    for (const auto& matter : matters()) {
        const auto one = side_of(left, matter), other = side_of(right, matter);
        if (standing_of(one, other) == wanted)
            lines.push_back(left.texts("matter.line", {{"what", left.texts(matter.name_key)},
                                                       {"left", left.short_name()},
                                                       {"left_says", one.words},
                                                       {"right", right.short_name()},
                                                       {"right_says", other.words}}));
    }
}

/// One line for all that stand so, where any do.
void tell_all(std::vector<std::string>& lines, const Said& left, const Said& right, Standing wanted, const char* key) {
    const auto names = texts::listed(matters(), [&](const Matter& matter) {
        return standing_of(side_of(left, matter), side_of(right, matter)) == wanted ? left.texts(matter.name_key) : std::string{};
    });
    if (!names.empty()) lines.push_back(left.texts(key, {{"what", names}}));
}

} // namespace

std::vector<std::string> summary(const Said& left, const Said& right) {
    std::vector<std::string> lines{told_known(left, Practice::left_out) + " " + told_known(right, Practice::left_out)};
    tell_each(lines, left, right, Standing::differ);
    tell_each(lines, left, right, Standing::one_read);
    tell_all(lines, left, right, Standing::same, "matter.same");
    tell_all(lines, left, right, Standing::none_read, "matter.none_read");
    return lines;
}

} // namespace yardstick
