#include "sandbox/reading/scenario_checks.hpp"

#include "sandbox/reading/cast_checks.hpp"
#include "sandbox/reading/judgement_checks.hpp"
#include "sandbox/reading/scenario_reading.hpp"
#include "sandbox/reading/script_checks.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace reading {
namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// Identity texts of three bytes and more; shorter ones stand in every text by chance.
std::vector<std::string> identity_texts(const model::Scenario& scenario) {
    std::vector<std::string> texts;
    for (const auto& [person, lines] : scenario.identities)
        for (const auto& [field, text] : lines)
            if (text.view().size() >= 3) texts.push_back(lower(std::string(text.view())));
    return texts;
}

struct TextCheck {
    Findings& findings;
    std::vector<std::string> secrets;

    void look_at(const Value& value) const {
        if (value.type == Value::Type::text) look_at_text(value);
        for (const auto& item : value.items) look_at(item);
        for (const auto& member : value.members)
            if (member.key != "identity" || member.value.type != Value::Type::object) look_at(member.value);
    }

private:
    void look_at_text(const Value& value) const {
        const auto text = lower(value.text);
        for (const auto& secret : secrets)
            if (text.find(secret) != std::string::npos) return tell_copied(value);
        if (looks_like_phone(text) || looks_like_mail(text)) tell_real(value);
    }
    void tell_copied(const Value& value) const {
        findings.error(value.place, "identity_copied", "Expected identity only under cast[].identity but this text repeats it",
                       "name the person by id in braces, such as {reporter}");
    }
    void tell_real(const Value& value) const {
        findings.warn(value.place, "looks_real", "Expected fictional data but this text looks like a real phone number or address",
                      "use 000-0000-0000 or an address at example.org");
    }
    /// Nine to thirteen digits in groups joined by hyphens, not all zero.
    static bool looks_like_phone(const std::string& text) {
        std::size_t digits = 0, hyphens = 0;
        bool all_zero = true;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const char letter = i < text.size() ? text[i] : ' ';
            const bool digit = letter >= '0' && letter <= '9';
            if (digit || (letter == '-' && digits > 0)) {
                digits += digit ? 1 : 0;
                hyphens += digit ? 0 : 1;
                all_zero = all_zero && (!digit || letter == '0');
                continue;
            }
            if (digits >= 9 && digits <= 13 && hyphens >= 1 && !all_zero) return true;
            digits = hyphens = 0;
            all_zero = true;
        }
        return false;
    }
    static bool looks_like_mail(const std::string& text) {
        const auto at = text.find('@');
        if (at == std::string::npos || at + 1 >= text.size() || at == 0) return false;
        const bool between = std::isalnum(static_cast<unsigned char>(text[at - 1])) && std::isalnum(static_cast<unsigned char>(text[at + 1]));
        return between && text.find("@example.") == std::string::npos;
    }
};

void check_played(ScenarioReading& reading, const Value& root) {
    const auto* roles = root.find("roles_played");
    if (!roles) return;
    for (const auto role : reading.materials.scenario.roles_played) {
        const auto held = [&](const casework::Party& party) { return party.is_person && party.holds(role); };
        if (!role || std::ranges::any_of(reading.materials.context.parties, held)) continue;
        reading.findings.error(roles->place, "role_played_by_nobody",
                               fmt::format("Expected somebody in the cast with the role \"{}\" but there is nobody", reading.profile()[role].about.id),
                               "give the role to a person or leave it out here");
    }
}

void check_start(ScenarioReading& reading, const Value& root) {
    const auto& from = reading.profile().checked_from;
    const auto* starts = root.find("starts");
    if (!from || !starts || calendar::date_of(reading.materials.scenario.starts) >= *from) return;
    reading.findings.warn(starts->place, "law_of_that_day_not_checked",
                          fmt::format("Expected a start from {} on but found an earlier one", calendar::iso(*from)),
                          "the law before that day was not checked for this profile");
}

} // namespace

void check_texts(Findings& findings, const model::Scenario& scenario, const Value& root) { TextCheck{findings, identity_texts(scenario)}.look_at(root); }

void check_scenario(ScenarioReading& reading, const Value& root) {
    check_texts(reading.findings, reading.materials.scenario, root);
    check_played(reading, root);
    check_start(reading, root);
    if (model::has_errors(reading.findings.problems)) return; // what is missing would be told again
    check_cast(reading, root);
    check_reports(reading, root);
    check_script(reading, root);
    check_senders(reading, root);
    check_decisions(reading, root);
    check_expectations(reading, root);
}

} // namespace reading
