#include "sandbox/reading/provisions_reader.hpp"

#include "sandbox/reading/provenance.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

profile::Provision read_provision(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    profile::Provision provision;
    provision.about = read_about(reading, members, Law::required);
    provision.otherwise = members.flag("otherwise", false);
    if (const auto* length = members.optional("length")) provision.length = short_length(reading.findings, *length);
    return provision;
}

} // namespace

profile::Channel read_channel(Findings& findings, Members& members) {
    const auto* channel = members.optional("channel");
    if (!channel || !expect(findings, *channel, Value::Type::text) || channel->text == "external") return profile::Channel::external;
    if (channel->text == "internal") return profile::Channel::internal;
    findings.error(channel->place, "no_such_channel", fmt::format("Expected external or internal but found \"{}\"", channel->text),
                   suggestion(channel->text, {"external", "internal"}, "leave it out where the profile is an authority's"));
    return profile::Channel::external;
}

void read_provisions(ProfileReading& reading, const Value& root) {
    Names<std::uint16_t> seen{"provision"};
    for (const auto* entry : entries(root, "provisions")) {
        seen.declare(reading.findings, *entry, id_of(*entry), 0);
        reading.profile.provisions.push_back(read_provision(reading, *entry));
    }
}

} // namespace reading
