#pragma once

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/session/play/session.hpp"
#include "sandbox/texts/glossary.hpp"

#include <optional>
#include <string>
#include <vector>

/// What help says of a control or a value: in the field's words, with the article, the key and the page of the guides.
namespace screens {

/// What an explanation is made from. Without a session nothing of a country's law is known.
struct Explaining {
    const kit::Look& look;
    const session::Session* session = nullptr;
    casework::PartyId person{};    ///< at the desk
    std::uint32_t case_number = 0; ///< open there
    profile::ActId form{};         ///< act whose form is open
};

struct Explanation {
    std::string title;
    std::vector<std::string> says; ///< paragraphs; empty: nothing is known of it
    std::string source;            ///< the law's article
    std::string closed;            ///< why it cannot be pressed now
    std::string key;               ///< that does the same
    std::string page;              ///< of the guides, by its file's name; empty: none
};

Explanation explanation_of(const Explaining& explaining, const kit::Item& item);

/// What the profile says of the thing that an id names: "act:refer:0", "field:report.type"; nothing where it names none.
const profile::About* subject_of(const Explaining& explaining, std::string_view id);

} // namespace screens
