#include "sandbox/reading/text_checks.hpp"

#include "sandbox/reading/compared_text.hpp"
#include "sandbox/reading/real_data.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace reading {
namespace {

/// Identity texts of three bytes and more; shorter ones stand in every text by chance.
constexpr std::size_t shortest_secret = 3;
/// A part of a name that is no longer is a word of many languages.
constexpr std::size_t shortest_part = 4;

struct Secrets {
    std::vector<std::string> whole;
    std::set<std::string> parts;
};

Secrets secrets_of(const model::Scenario& scenario) {
    Secrets secrets;
    for (const auto& [person, lines] : scenario.identities)
        for (const auto& [field, text] : lines) {
            auto whole = folded(text.view());
            if (field == "name")
                for (auto& part : words_of(whole))
                    if (part.size() >= shortest_part) secrets.parts.insert(std::move(part));
            if (whole.size() >= shortest_secret) secrets.whole.push_back(std::move(whole));
        }
    return secrets;
}

struct TextCheck {
    Findings& findings;
    const casework::PlayContext& context;
    Secrets secrets;

    void look_at(const Value& value) const {
        if (value.type == Value::Type::text) look_at_text(value);
        for (const auto& item : value.items) look_at(item);
        for (const auto& member : value.members)
            if (!is_left_alone(member)) look_at(member.value);
    }

private:
    /// Where a law lies is real.
    static bool is_left_alone(const Member& member) {
        const bool identity = member.key == "identity" && member.value.type == Value::Type::object;
        return identity || member.key == "source" || member.key.starts_with('$');
    }
    void look_at_text(const Value& value) const {
        if (has_undrawn_sign(value.text))
            findings.warn(value.place, "sign_not_drawn", "Expected signs that can be drawn but this text holds one that is only obeyed",
                          "remove control characters and marks that turn the direction of writing");
        look_for_names(value);
        if (const auto found = real_data_in(value.text); !found.empty())
            findings.warn(value.place, "looks_real", fmt::format("Expected fictional data but this text looks as if it held {}", found),
                          "use 000-0000-0000 or an address at example.org");
        look_for_blanks(value);
    }
    void look_for_names(const Value& value) const {
        const auto text = folded(value.text);
        const auto stands_there = [&](const std::string& secret) { return text.find(secret) != std::string::npos; };
        if (std::ranges::any_of(secrets.whole, stands_there))
            return findings.error(value.place, "identity_copied", "Expected identity only under cast[].identity but this text repeats it",
                                  "name the person by id in braces, such as {reporter}");
        const auto words = words_of(text);
        if (std::ranges::any_of(words, [&](const std::string& word) { return secrets.parts.contains(word); }))
            findings.warn(value.place, "part_of_a_name", "Expected identity only under cast[].identity but this text holds a part of a name",
                          "name the person by id in braces, such as {reporter}");
    }
    void look_for_blanks(const Value& value) const {
        for (auto open = value.text.find('{'); open != std::string::npos; open = value.text.find('{', open + 1)) {
            const auto close = value.text.find('}', open);
            const auto id = close == std::string::npos ? std::string{} : value.text.substr(open + 1, close - open - 1);
            if (context.party(id)) continue;
            std::vector<std::string> known;
            for (const auto& party : context.parties) known.push_back(party.id);
            findings.warn(value.place, "names_nobody", fmt::format("Expected the id of a person or body in braces but found \"{{{}}}\"", id),
                          suggestion(id, known, "name somebody of the cast"));
        }
    }
};

} // namespace

void check_texts(Findings& findings, const model::Materials& materials, const Value& root) {
    TextCheck{findings, materials.context, secrets_of(materials.scenario)}.look_at(root);
}

} // namespace reading
