#include "sandbox/wording/story.hpp"

#include "engine/views/letters.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/sentences.hpp"
#include "sandbox/wording/value_words.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace wording {
namespace {

using casework::Fact;
using casework::FactKind;

constexpr std::size_t width = 78;

/// Columns, counting a character of several bytes as one.
std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// In quotation marks, unless the author has put them.
std::string quoted(std::string text) {
    if (text.starts_with('"')) return text;
    return '"' + std::move(text) + '"';
}

class Teller {
public:
    Teller(const session::Session& session, const texts::Texts& texts)
        : session_(session), texts_(texts), reader_(session::reader_of(session, {}, texts.language())), sentences_(texts_, reader_, &session.scenario()) {
        for (const auto& the_case : session.world().cases)
            for (auto& letter : views::letters(reader_, the_case)) letters_.push_back(std::move(letter));
    }

    std::string tell() {
        line(0, texts_("exercise"));
        line(0, session_.scenario().title.in(texts_.language()));
        for (const auto& fact : session_.facts()) tell(fact);
        tell_expectations();
        return std::move(out_);
    }

private:
    void line(std::size_t indent, const std::string& text) {
        const std::string margin(indent, ' ');
        std::string current = margin;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find_first_of(" \n", at), text.size());
            const auto word = text.substr(at, end - at);
            if (columns(current) > indent && columns(current) + 1 + columns(word) > width) {
                out_ += current + "\n";
                current = margin;
            }
            if (columns(current) > indent && !word.empty()) current += ' ';
            current += word;
            at = end + 1;
        }
        out_ += current + "\n";
    }

    void tell(const Fact& fact) {
        const auto today = calendar::date_of(fact.at);
        if (today != day_) {
            day_ = today;
            out_ += "\n";
            line(0, readable(texts_, today));
        }
        if (is_worth_telling(fact)) line(indent_of(fact), case_of(fact) + sentences_.of(fact) + reason_of(fact));
        if (fact.kind == FactKind::injected) tell_message(fact);
        if (fact.kind == FactKind::letter_sent) tell_letter(fact);
        if (fact.kind == FactKind::finding_recorded) tell_rule(fact);
    }

    static std::size_t indent_of(const Fact& fact) { return casework::opens_order(fact.kind) ? 2 : 6; }

    /// Which case, where a play has several.
    std::string case_of(const Fact& fact) const {
        const auto& cases = session_.world().cases;
        if (cases.size() < 2 || indent_of(fact) > 2 || fact.case_number >= cases.size()) return {};
        return views::case_number(cases[fact.case_number]) + ": ";
    }

    static bool is_worth_telling(const Fact& fact) {
        switch (fact.kind) {
        case FactKind::field_set:
        case FactKind::track_closed: return false;
        case FactKind::disclosed: return fact.what == profile::identity_item.index;
        default: return true;
        }
    }

    std::string reason_of(const Fact& fact) const {
        if (fact.kind != FactKind::act_done || fact.words == 0) return {};
        return " " + texts_("story.reason", {{"reason", session_.words()[fact.words]}});
    }

    void tell_message(const Fact& fact) {
        const auto& inject = session_.context().injects[fact.what];
        if (!inject.text.empty()) line(6, quoted(views::with_names(reader_, inject.text.in(texts_.language()))));
    }

    void tell_letter(const Fact& fact) {
        const auto found = std::ranges::find(letters_, fact.number, &views::SentLetter::fact);
        if (found == letters_.end()) return;
        const auto words = letter_words(texts_, reader_, *found);
        auto text = words.substr(0, 180);
        if (words.size() > text.size()) text = text.substr(0, text.find_last_of(' ')) + " ...";
        line(8, quoted(text));
    }

    void tell_rule(const Fact& fact) {
        const auto& profile = session_.profile();
        const auto rule = profile.findings[fact.what].rule;
        if (!rule) return;
        line(8, sentences_.grade(profile[rule].grade) + ": " + profile[rule].about.says.in(texts_.language()) + " (" + sentences_.of(profile[rule].about.law) +
                    ")");
    }

    void tell_expectations() {
        out_ += "\n";
        line(0, texts_("story.expected"));
        const auto results = session_.expectations();
        const auto& scenario = session_.scenario();
        for (std::size_t goal = 0; goal < scenario.goals.size(); ++goal) {
            line(2, scenario.goals[goal].text.in(texts_.language()));
            for (const auto& result : results)
                if (scenario.expectations[result.expectation].goal == goal) tell_result(result);
        }
    }

    void tell_result(const session::ExpectationResult& result) {
        const auto& expectation = session_.scenario().expectations[result.expectation];
        static constexpr const char* keys[] = {"expectation.open", "expectation.held", "expectation.missed", "expectation.did_not_arise"};
        const auto says = expectation.says.empty() ? expectation.id : expectation.says.in(texts_.language());
        line(4, texts_.plural(texts::key_at(keys, result.state), expectation.points, {{"says", says}, {"fact", std::to_string(result.at_fact)}}));
    }

    const session::Session& session_;
    const texts::Texts& texts_;
    views::Reader reader_;
    Sentences sentences_;
    std::vector<views::SentLetter> letters_;
    calendar::Date day_{-1};
    std::string out_;
};

} // namespace

std::string story(const session::Session& session, const texts::Texts& texts) { return Teller(session, texts).tell(); }

} // namespace wording
