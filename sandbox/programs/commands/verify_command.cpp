#include "sandbox/programs/commands/verify_command.hpp"

#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/proof.hpp"
#include "sandbox/programs/commands/unusable.hpp"

#include <cctype>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

/// As it may have been noted: in capitals, or with blanks around it.
std::string noted_digest(const std::string& given) {
    std::string digest;
    for (const auto letter : given)
        if (!std::isspace(static_cast<unsigned char>(letter))) digest += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    const bool whole = digest.size() == 64 && digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!whole) throw Unusable(fmt::format("Expected a digest of 64 digits 0-9 and a-f but found \"{}\"; give all that play or verify printed.", given));
    return digest;
}

void print_json(const Proof& proof) {
    nlohmann::ordered_json answer{{"holds", proof.faults.empty()},
                                  {"facts", proof.facts},
                                  {"digest", nullptr},
                                  {"closed", proof.left_open.empty()},
                                  {"faults", nlohmann::ordered_json::array()}};
    if (proof.digest) answer["digest"] = *proof.digest;
    for (const auto& fault : proof.faults) answer["faults"].push_back({{"fact", fault.fact}, {"where", fault.where}, {"says", fault.says}});
    say(answer.dump(2));
}

/// A chain that does not hold has no digest: the one that is stored may be the noted one all the same.
void print(const Proof& proof, bool noted) {
    for (const auto& fault : proof.faults) say(fmt::format("{}: {}", place_of(fault), fault.says));
    if (proof.faults.empty()) say(fmt::format("The chain holds: {} facts, each following from those before it.", proof.facts));
    if (!proof.left_open.empty()) say(proof.left_open);
    if (proof.faults.empty() && !noted) say("Whether this is the play that somebody noted, only the digest tells: give what was noted with --expect.");
    if (proof.digest) say("digest: " + *proof.digest);
    else say("There is no digest, since the chain does not hold. Keep this file for whoever looks into it, and go on with a copy made earlier.");
}

} // namespace

int run(const VerifyOptions& options) {
    const auto expected = options.expect ? std::optional(noted_digest(*options.expect)) : std::nullopt;
    auto proof = proof_of(options.session);
    if (expected && proof.digest && *expected != *proof.digest)
        proof.faults.push_back({0, "digest",
                                "Expected the digest " + *expected + " but it is " + *proof.digest +
                                    ": the chain holds, and yet this is not the play that was noted, but another, or the same cut short or written anew."});
    if (options.json) print_json(proof);
    else print(proof, expected.has_value());
    return proof.faults.empty() ? 0 : 1;
}

} // namespace commands
