#include "sandbox/reading/members.hpp"

#include "sandbox/model/blank_text.hpp"
#include "sandbox/reading/language_codes.hpp"
#include "sandbox/texts/listed.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace reading {
namespace {

std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= one.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const auto changed = diagonal + (one[i - 1] == other[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

/// Lines of one text: joined by a space, a new paragraph after an empty one.
std::string joined_lines(Findings& findings, const Value& list) {
    std::string all;
    bool begins = true;
    for (const auto& line : list.items) {
        if (!expect(findings, line, Value::Type::text)) continue;
        const bool ends = line.text.empty();
        all += ends ? "\n\n" : (begins ? "" : " ") + line.text;
        begins = ends;
    }
    return all;
}

/// Where a whole number was expected.
std::string_view number_found(const Value& value) {
    if (value.type != Value::Type::real) return name_of(value.type);
    if (std::abs(value.real) >= 9.2e18) return "one with too many digits";
    return std::trunc(value.real) == value.real ? "one that is written with a point or an e" : name_of(value.type);
}

std::string text_or_lines(Findings& findings, const Value& value) {
    if (value.type == Value::Type::list) return joined_lines(findings, value);
    return expect(findings, value, Value::Type::text) ? value.text : std::string{};
}

} // namespace

void Findings::tell(model::Severity severity, Place place, std::string code, std::string what, std::string to_do) {
    const auto& file = place.file < files.size() ? files[place.file] : std::string{};
    if (severity == model::Severity::error && !until_then.empty()) to_do += "; until then " + until_then;
    problems.push_back({file, place.line, place.column, severity, std::move(code), std::move(what), std::move(to_do)});
}

std::string nearest(std::string_view wrong, const std::vector<std::string>& known) {
    std::string best;
    auto least = std::max<std::size_t>(wrong.size() / 3, 1) + 1;
    for (const auto& word : known) {
        if (word.size() > wrong.size() + least || wrong.size() > word.size() + least || wrong.size() > 80) continue;
        if (const auto far = distance(wrong, word); far < least) {
            least = far;
            best = word;
        }
    }
    return best;
}

namespace {

std::vector<std::string> nearest_first(std::string_view wrong, std::vector<std::string> known, std::size_t most) {
    constexpr std::size_t longest_compared = 80;
    const auto far = [wrong = wrong.substr(0, longest_compared)](const std::string& word) { return distance(wrong, word); };
    std::ranges::stable_sort(known, {}, far);
    known.resize(std::min(most, known.size()));
    return known;
}

} // namespace

std::string suggestion(std::string_view wrong, const std::vector<std::string>& known, std::string_view fallback) {
    if (const auto near = nearest(wrong, known); !near.empty()) return fmt::format("did you mean \"{}\"?", near);
    constexpr std::size_t most_listed = 12;
    if (known.empty()) return std::string(fallback);
    if (known.size() <= most_listed) return "use one of: " + texts::listed(known);
    return fmt::format("use one of: {} and {} more", texts::listed(nearest_first(wrong, known, most_listed)), known.size() - most_listed);
}

bool expect(Findings& findings, const Value& value, Value::Type type) {
    if (value.type == type) return true;
    findings.error(value.place, "wrong_type",
                   fmt::format("Expected {} but found {}", name_of(type), type == Value::Type::whole ? number_found(value) : name_of(value.type)),
                   fmt::format("write {} here", name_of(type)));
    return false;
}

Members::Members(Findings& findings, const Value& object) : findings_(findings), value_(object) { expect(findings_, value_, Value::Type::object); }

Members::~Members() {
    if (allow_all_) return;
    for (const auto& member : value_.members) {
        if (std::ranges::find(known_, member.key) != known_.end() || member.key.starts_with("$")) continue;
        findings_.error(member.place, "unknown_key", fmt::format("Expected a known key but found \"{}\"", member.key),
                        suggestion(member.key, known_, "remove it; guides/formats.md lists the keys"));
    }
}

const Value* Members::optional(std::string_view key) {
    known_.emplace_back(key);
    const auto* found = value_.find(key);
    return found && found->type != Value::Type::null ? found : nullptr;
}

const Value* Members::required(std::string_view key) {
    const auto* found = optional(key);
    if (!found && is_object())
        findings_.error(value_.place, "missing_key", fmt::format("Expected the key \"{}\" but it is missing", key), fmt::format("add \"{}\"", key));
    return found;
}

std::optional<std::string> Members::text(std::string_view key, bool needed) {
    const auto* found = needed ? required(key) : optional(key);
    if (!found || !expect(findings_, *found, Value::Type::text)) return {};
    return found->text;
}

std::int64_t Members::whole(std::string_view key, std::int64_t otherwise, std::int64_t least, std::int64_t most) {
    const auto* found = optional(key);
    if (!found || !expect(findings_, *found, Value::Type::whole)) return otherwise;
    if (found->whole >= least && found->whole <= most) return found->whole;
    findings_.error(found->place, "number_out_of_range", fmt::format("Expected a number from {} to {} but found {}", least, most, found->whole),
                    "write a number in that range");
    return otherwise;
}

bool Members::flag(std::string_view key, bool otherwise) {
    const auto* found = optional(key);
    return found && expect(findings_, *found, Value::Type::flag) ? found->flag : otherwise;
}

namespace {

void tell_blank(Findings& findings, const Value& value) {
    findings.warn(value.place, "text_blank", "Expected words but this text is blank", "write what people are to read here");
}

void check_translation(Findings& findings, const Member& member, const std::string& words) {
    if (!is_language(member.key)) {
        const auto meant = language_meant(member.key);
        findings.warn(member.place, "no_such_language", fmt::format("Expected the code of a language such as en or ko but found \"{}\"", member.key),
                      meant.empty() ? "write its two letters by ISO 639" : fmt::format("did you mean \"{}\"?", meant));
    } else if (member.key != "en" && model::looks_empty(words)) {
        findings.warn(member.place, "translation_blank", fmt::format("Expected words in \"{}\" but this text is blank", member.key),
                      "write the translation, or leave the language out: English stands in for it");
    }
}

} // namespace

profile::LocalText Members::local(std::string_view key, bool needed) {
    const auto* found = needed ? required(key) : optional(key);
    auto text = found ? local_text(findings_, *found) : profile::LocalText{};
    const bool holds_words = found && (found->type == Value::Type::text || found->find("en") != nullptr);
    if (needed && holds_words && model::looks_empty(text.en)) tell_blank(findings_, *found);
    return text;
}

std::optional<calendar::Date> Members::date(std::string_view key) {
    const auto* found = optional(key);
    return found ? date_of(findings_, *found) : std::nullopt;
}

std::optional<calendar::Instant> Members::moment(std::string_view key) {
    const auto* found = optional(key);
    return found ? moment_of(findings_, *found) : std::nullopt;
}

std::vector<const Value*> Members::words(std::string_view key) {
    const auto* found = optional(key);
    if (!found) return {};
    if (found->type == Value::Type::text) return {found};
    std::vector<const Value*> all;
    if (!expect(findings_, *found, Value::Type::list)) return all;
    for (const auto& item : found->items)
        if (expect(findings_, item, Value::Type::text)) all.push_back(&item);
    return all;
}

std::vector<const Value*> Members::list(std::string_view key, bool needed) {
    const auto* found = needed ? required(key) : optional(key);
    std::vector<const Value*> all;
    if (!found || !expect(findings_, *found, Value::Type::list)) return all;
    for (const auto& item : found->items) all.push_back(&item);
    return all;
}

profile::LocalText local_text(Findings& findings, const Value& value) {
    if (value.type == Value::Type::text || value.type == Value::Type::list) return {text_or_lines(findings, value), {}};
    profile::LocalText text;
    if (!expect(findings, value, Value::Type::object)) return text;
    for (const auto& member : value.members) {
        auto words = text_or_lines(findings, member.value);
        check_translation(findings, member, words);
        if (member.key == "en") text.en = std::move(words);
        else text.others.emplace_back(member.key, std::move(words));
    }
    if (!value.find("en"))
        findings.error(value.place, "english_missing", "Expected an English text (\"en\") but there is none", "add \"en\"; other languages stand beside it");
    return text;
}

std::optional<calendar::Unit> unit_of(std::string_view word) {
    if (word == "hours") return calendar::Unit::hours;
    if (word == "calendar_days") return calendar::Unit::calendar_days;
    if (word == "working_days") return calendar::Unit::working_days;
    if (word == "months") return calendar::Unit::months;
    if (word == "office_hours") return calendar::Unit::office_hours;
    return {};
}

std::int32_t most_of(calendar::Unit unit) { return unit == calendar::Unit::months ? 1200 : 36500; }

namespace {

std::optional<calendar::Unit> short_unit(std::string_view word) {
    if (word == "h") return calendar::Unit::hours;
    if (word == "d") return calendar::Unit::calendar_days;
    if (word == "wd") return calendar::Unit::working_days;
    if (word == "mo") return calendar::Unit::months;
    return {};
}

} // namespace

std::optional<calendar::Length> short_length(Findings& findings, const Value& value) {
    if (!expect(findings, value, Value::Type::text)) return {};
    std::int32_t amount = 0;
    const auto* end = value.text.data() + value.text.size();
    const auto [rest, failed] = std::from_chars(value.text.data(), end, amount);
    const auto unit = short_unit({rest, static_cast<std::size_t>(end - rest)});
    if (failed == std::errc{} && unit && amount >= 0 && amount <= most_of(*unit)) return calendar::Length{amount, *unit};
    findings.error(value.place, "length_unreadable",
                   fmt::format("Expected a length such as 36h, 7d, 10wd or 3mo, of at most a century, but found \"{}\"", value.text),
                   "write a whole number and h, d, wd or mo");
    return {};
}

std::optional<calendar::Date> date_of(Findings& findings, const Value& value) {
    if (!expect(findings, value, Value::Type::text)) return {};
    if (auto date = calendar::parse_date(value.text)) return date;
    findings.error(value.place, "date_unreadable", fmt::format("Expected a day that exists, such as 2026-04-03, but found \"{}\"", value.text),
                   "write year-month-day");
    return {};
}

std::optional<calendar::Instant> moment_of(Findings& findings, const Value& value) {
    if (!expect(findings, value, Value::Type::text)) return {};
    if (auto moment = calendar::parse_instant(value.text)) return moment;
    findings.error(value.place, "moment_unreadable", fmt::format("Expected a moment such as 2026-04-03T09:10 but found \"{}\"", value.text),
                   "write year-month-dayThour:minute");
    return {};
}

} // namespace reading
