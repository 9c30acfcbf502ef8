#include "engine/desk.hpp"
#include "sandbox/commands/commands.hpp"
#include "sandbox/commands/printing.hpp"
#include "sandbox/session/session.hpp"

#include <cctype>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

struct VerifyOptions {
    std::string session, expect;
    bool expects = false; ///< an empty digest, as of a variable that was never set, is no reason to ask for none
    bool json = false;
};

/// As it may have been noted: in capitals, or with blanks around it.
std::string noted_digest(const std::string& given) {
    std::string digest;
    for (const auto letter : given)
        if (!std::isspace(static_cast<unsigned char>(letter))) digest += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    const bool whole = digest.size() == 64 && digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!whole) throw Unusable(fmt::format("Expected a digest of 64 digits 0-9 and a-f but found \"{}\"; give all that play or verify printed.", given));
    return digest;
}

std::vector<journal::Fault> replay_faults(const journal::Journal& journal, std::span<const casework::Fact> facts) {
    const auto kept = reading::read_kept(journal.origin().profile, journal.origin().scenario);
    if (!kept.thing) return {{0, "origin", "Expected the profile and scenario kept in row 1 of origin to read but they do not."}};
    const auto fault = desk::replay_fault(kept.thing->setting, journal, facts);
    return fault ? std::vector{*fault} : std::vector<journal::Fault>{};
}

/// The engine keeps what was done to the play from outside without knowing what it means; the session knows.
std::vector<journal::Fault> direction_faults(const std::string& file) {
    const auto fault = session::Session::resume(file, "", journal::Access::read_only).direction_fault();
    return fault ? std::vector{*fault} : std::vector<journal::Fault>{};
}

std::string place_of(const journal::Fault& fault) { return fault.fact ? fmt::format("fact {}", fault.fact) : fault.where; }

void print_json(const std::vector<journal::Fault>& faults, const std::optional<std::string>& digest, std::uint64_t facts) {
    nlohmann::ordered_json answer{{"holds", faults.empty()}, {"facts", facts}, {"digest", nullptr}, {"faults", nlohmann::ordered_json::array()}};
    if (digest) answer["digest"] = *digest;
    for (const auto& fault : faults) answer["faults"].push_back({{"fact", fault.fact}, {"where", fault.where}, {"says", fault.says}});
    say(answer.dump(2));
}

/// A chain that does not hold has no digest: the one that is stored may be the noted one all the same.
void print(const std::vector<journal::Fault>& faults, const std::optional<std::string>& digest, std::uint64_t facts) {
    for (const auto& fault : faults) say(fmt::format("{}: {}", place_of(fault), fault.says));
    if (faults.empty()) say(fmt::format("The chain holds: {} facts, each as it was played.", facts));
    if (digest) say("digest: " + *digest);
    else say("There is no digest, since the chain does not hold. Keep this file for whoever looks into it, and go on with a copy made earlier.");
}

int run_verify(const VerifyOptions& options) {
    const auto expected = options.expects ? std::optional(noted_digest(options.expect)) : std::nullopt;
    const auto journal = journal::Journal::open(options.session, journal::Access::read_only);
    auto [faults, facts] = journal.check();
    if (faults.empty()) faults = replay_faults(journal, facts);
    if (faults.empty()) faults = direction_faults(options.session);
    const auto digest = faults.empty() ? std::optional(journal::hex(journal.digest())) : std::nullopt;
    if (expected && digest && *expected != *digest)
        faults.push_back({0, "digest",
                          "Expected the digest " + *expected + " but it is " + *digest +
                              ": the chain holds, and yet this is not the play that was noted, but another, or the same cut short or written anew."});
    if (options.json) print_json(faults, digest, journal.last_number());
    else print(faults, digest, journal.last_number());
    return faults.empty() ? 0 : 1;
}

} // namespace

void add_verify(CLI::App& app, Run& run) {
    const auto options = std::make_shared<VerifyOptions>();
    auto* command = app.add_subcommand("verify", "Whether a session is as it was played");
    command->add_option("SESSION", options->session, "A session file")->required();
    const auto* expect = command->add_option("--expect", options->expect, "The digest it must have");
    add_json(*command, options->json);
    command->callback([&run, options, expect] {
        options->expects = expect->count() > 0;
        run = [options] { return run_verify(*options); };
    });
}

} // namespace commands
