#pragma once

#include "engine/journal/journal.hpp"
#include "sandbox/model/materials.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace session {

std::vector<journal::IdentityLine> identity_lines(const model::Scenario& scenario);
std::vector<journal::IdentityLine> identity_lines(const model::Scenario& scenario, std::string_view person);

/// The texts that say who people are, to notice them in what somebody writes. A session that is opened without its
/// key notices nothing.
class Identities {
public:
    Identities(const model::Materials& materials, const journal::Journal& journal, const std::string& key_file);

    /// Whether the text holds a text of this person's identity, in capitals or not.
    bool stands_in(std::string_view text, casework::PartyId person) const;
    /// The text with every identity text replaced by "[identity withheld]": what a file may keep.
    std::string withheld(std::string text) const;

private:
    struct Entry {
        casework::PartyId person;
        secret::Text text;
    };
    std::vector<Entry> entries_; ///< longest text first
};

} // namespace session
