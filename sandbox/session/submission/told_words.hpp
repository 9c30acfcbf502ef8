#pragma once

#include "sandbox/session/play/session.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace session {

/// Words of a report that say something true of its writer, and who else they are true of.
struct ToldWords {
    std::string words;           ///< "daily sheets"
    casework::Betrayal betrayal; ///< of the content: who of her house shares it
};

/// Her own traits, as the staff list has them, whose words stand in the text: whole words, in that order, whether large or small. Nothing else is read into it.
std::vector<ToldWords> told_words(const casework::PlayContext& context, const casework::Report& report, std::string_view text);
std::vector<casework::Betrayal> betrayals_of(const std::vector<ToldWords>& told);

/// What she wrote of a case that was sent; the scenario's own words where she wrote none.
std::string account_of(const Session& session, const casework::Case& the_case, const std::string& language);

} // namespace session
