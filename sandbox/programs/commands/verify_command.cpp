#include "sandbox/programs/commands/verify_command.hpp"

#include "engine/journal/whole_digest.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/proof.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/texts/told.hpp"

#include <cctype>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

/// As it may have been noted: in capitals, or with blanks around it.
std::string noted(const std::string& given) {
    std::string digest;
    for (const auto letter : given)
        if (!std::isspace(static_cast<unsigned char>(letter))) digest += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    const bool of_play = digest.size() == 64 && digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!of_play && !journal::is_whole(digest))
        throw Unusable(
            fmt::format("Expected a digest of 64 digits 0-9 and a-f, or all of the line \"whole\", but found \"{}\"; give all that verify printed.", given));
    return digest;
}

void compare(const std::string& expected, Proof& proof) {
    if (!proof.digest) return;
    if (journal::is_whole(expected)) {
        for (const auto part : journal::differing_parts(expected, proof.whole))
            proof.faults.push_back({0, std::string(part), {"noted." + std::string(part), {}}});
    } else if (expected != *proof.digest) {
        proof.faults.push_back({0, "digest", {"noted.digest", {{"expected", expected}, {"found", *proof.digest}}}});
    }
}

void print_json(const Proof& proof) {
    const auto texts = interface_texts();
    nlohmann::ordered_json answer{{"holds", proof.faults.empty()},
                                  {"facts", proof.facts},
                                  {"digest", nullptr},
                                  {"whole", nullptr},
                                  {"closed", proof.left_open.empty()},
                                  {"faults", nlohmann::ordered_json::array()}};
    if (proof.digest) answer["digest"] = *proof.digest;
    if (proof.digest) answer["whole"] = proof.whole;
    for (const auto& fault : proof.faults) answer["faults"].push_back({{"fact", fault.fact}, {"where", fault.where}, {"says", texts::told(texts, fault.says)}});
    say(json_text(answer));
}

void print_digests(const Proof& proof) {
    say("digest: " + *proof.digest);
    say("whole: " + proof.whole);
    say("The digest covers what happened on the line that is played, under which law and scenario; the whole covers every value in the file: refusals, all "
        "branches and their names, texts, sealed identities.");
}

/// A chain that does not hold has no digest: the one that is stored may be the noted one all the same.
void print(const Proof& proof, bool noted) {
    const auto texts = interface_texts();
    for (const auto& fault : proof.faults) say(fmt::format("{}: {}", place_of(fault), texts::told(texts, fault.says)));
    if (proof.faults.empty()) say(fmt::format("The chain holds: {} facts, each following from those before it.", proof.facts));
    if (!proof.left_open.empty()) say(proof.left_open);
    if (proof.faults.empty() && !noted) say("Whether this is the play that somebody noted, only the digest tells: give what was noted with --expect.");
    if (proof.digest) print_digests(proof);
    else say("There is no digest, since the chain does not hold. Keep this file for whoever looks into it, and go on with a copy made earlier.");
}

} // namespace

int run(const VerifyOptions& options) {
    const auto expected = options.expect ? std::optional(noted(*options.expect)) : std::nullopt;
    auto proof = proof_of(options.session);
    if (expected) compare(*expected, proof);
    if (options.json) print_json(proof);
    else print(proof, expected.has_value());
    return proof.faults.empty() ? 0 : 1;
}

} // namespace commands
