#pragma once

#include "tests/journal/folder.hpp"
#include "tests/journal/forking.hpp"

#include <optional>

/// A session written without playing: facts, texts, refusals with inputs, an identity and two branches. The journal
/// does not care whether facts make sense.
namespace fixtures {

inline journal::Origin small_origin() { return {"{\"id\":\"나라\"}", "{\"id\":\"case\"}", 7, casework::GuardRails::exam}; }

inline casework::Fact small_fact(std::uint64_t number, casework::WordsRef words) {
    casework::Fact fact;
    fact.number = number;
    fact.at = {1775207400 + static_cast<std::int64_t>(number) * 60};
    fact.kind = static_cast<casework::FactKind>(1 + number % casework::fact_kinds);
    fact.what = static_cast<std::uint16_t>(number * 3);
    fact.who = {static_cast<std::uint16_t>(number)};
    fact.value = number == 2 ? casework::unknown_due : -static_cast<std::int64_t>(number);
    fact.extra = number % 2 ? 1 : 0;
    fact.words = words;
    return fact;
}

inline journal::Refused small_refusal(std::uint64_t number, std::uint64_t after_fact, casework::WordsRef words) {
    journal::Refused refused;
    refused.number = number;
    refused.after_fact = after_fact;
    refused.order.at = {1775207400};
    refused.order.actor = {4};
    refused.order.reason = words;
    refused.order.inputs = {{{1}, 12, 0}, {{2}, casework::no_value, words}};
    refused.reason.code = casework::RefusalCode::wrong_stage;
    refused.reason.stage = {3};
    return refused;
}

/// Appends with the texts known so far.
class SmallSession {
public:
    explicit SmallSession(journal::Journal journal) : journal_(std::move(journal)), words_(journal_.words()) {}
    SmallSession& facts(int count) {
        for (; count > 0; --count) {
            const auto number = journal_.last_number() + 1;
            const auto text = number % 3 == 0 ? words_.add("text of\nfact " + std::to_string(number) + " 증거 '\"") : 0;
            journal_.append(std::array{small_fact(number, text)}, words_);
        }
        return *this;
    }
    SmallSession& refusal() {
        const auto number = journal_.refusals().size() + 1;
        const auto text = words_.add("please, for the " + std::to_string(number) + ". time");
        journal_.append(small_refusal(number, journal_.last_number(), text), words_);
        return *this;
    }
    journal::Journal& journal() { return journal_; }

private:
    journal::Journal journal_;
    casework::Words words_;
};

/// Branch 1: facts 1 to 8, refusals after facts 2, 4 and 8. Branch 2 after fact 5: facts 6 to 9, a refusal after
/// fact 7. Both are renamed; branch 1 is active at the end.
inline void write_small_session(const std::string& path, const std::string& key) {
    SmallSession session(journal::Journal::create(path, small_origin()));
    session.journal().keep_identity(
        std::array{journal::IdentityLine{"clerk", "name", secret::Text("Zebra Quill")}, journal::IdentityLine{"clerk", "phone", secret::Text("none")}}, key);
    session.facts(2).refusal().facts(2).refusal().facts(4).refusal();
    fork_after(session.journal(), 5, "asked sooner");
    session.facts(2).refusal().facts(2);
    session.journal().rename(2, "asked much sooner");
    session.journal().rename(1, "as it went");
    session.journal().activate(1);
}

/// What opening or checking finds first; nothing when all holds.
inline std::optional<journal::Fault> first_fault(const std::string& path) {
    const auto faults = journal::Journal::open(path, journal::Access::read_only).faults();
    return faults.empty() ? std::nullopt : std::optional(faults.front());
}

} // namespace fixtures
