#pragma once

#include "engine/calendar/due_date.hpp"
#include "engine/profile/about.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/reading/document.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading the members of an object, with every mistake told once where it stands.
namespace reading {

/// The files read together and the problems found in them.
struct Findings {
    std::vector<std::string> files;
    model::Problems problems;
    std::string until_then{}; ///< what does not work in play while the thing being read has an error

    void tell(model::Severity severity, Place place, std::string code, std::string what, std::string to_do);
    void error(Place place, std::string code, std::string what, std::string to_do) {
        tell(model::Severity::error, place, std::move(code), std::move(what), std::move(to_do));
    }
    void warn(Place place, std::string code, std::string what, std::string to_do) {
        tell(model::Severity::warning, place, std::move(code), std::move(what), std::move(to_do));
    }
};

/// While it lives, each error says what it breaks in play.
class Breaks {
public:
    Breaks(Findings& findings, std::string what) : findings_(findings) { findings_.until_then = std::move(what); }
    ~Breaks() { findings_.until_then.clear(); }
    Breaks(const Breaks&) = delete;
    Breaks& operator=(const Breaks&) = delete;

private:
    Findings& findings_;
};

/// The known word nearest to a misspelt one, or nothing when none is near.
std::string nearest(std::string_view wrong, const std::vector<std::string>& known);
/// "did you mean X?", or "expected one of A, B, C" when few are known, or the fallback.
std::string suggestion(std::string_view wrong, const std::vector<std::string>& known, std::string_view fallback);

/// One object being read. Keys asked for are known; what is left when it goes out of scope is told as unknown.
class Members {
public:
    Members(Findings& findings, const Value& object);
    ~Members();
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;

    bool is_object() const { return value_.type == Value::Type::object; }
    Place place() const { return value_.place; }
    Findings& findings() const { return findings_; }

    const Value* optional(std::string_view key);
    /// Tells when it is missing.
    const Value* required(std::string_view key);
    /// null counts as left out.
    std::optional<std::string> text(std::string_view key, bool needed = false);
    std::string needed_text(std::string_view key) { return text(key, true).value_or(""); }
    std::int64_t whole(std::string_view key, std::int64_t otherwise, std::int64_t least, std::int64_t most);
    bool flag(std::string_view key, bool otherwise);
    profile::LocalText local(std::string_view key, bool needed = false);
    std::optional<calendar::Date> date(std::string_view key);
    std::optional<calendar::Instant> moment(std::string_view key);
    /// A text or a list of texts.
    std::vector<const Value*> words(std::string_view key);
    std::vector<const Value*> list(std::string_view key, bool needed = false);
    /// Keys that something else reads.
    void ignore(std::string_view key) { (void)optional(key); }
    /// Everything may stand here; nothing is unknown.
    void allow_all() { allow_all_ = true; }

private:
    Findings& findings_;
    const Value& value_;
    std::vector<std::string> known_;
    bool allow_all_ = false;
};

bool expect(Findings& findings, const Value& value, Value::Type type);
profile::LocalText local_text(Findings& findings, const Value& value);
std::optional<calendar::Unit> unit_of(std::string_view word);
/// A century, in whole units; of hours and working days somewhat less.
std::int32_t most_of(calendar::Unit unit);
/// "36h", "7d", "10wd", "3mo".
std::optional<calendar::Length> short_length(Findings& findings, const Value& value);
std::optional<calendar::Date> date_of(Findings& findings, const Value& value);
std::optional<calendar::Instant> moment_of(Findings& findings, const Value& value);

} // namespace reading
