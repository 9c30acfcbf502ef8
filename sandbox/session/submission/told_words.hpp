#pragma once

#include "sandbox/session/play/session.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace session {

/// Words of a report that say something true of its writer, and who else they are true of.
struct ToldWords {
    std::string words;           ///< "daily sheets"; empty: she ticked it
    std::string trait;           ///< of hers
    casework::Betrayal betrayal; ///< of the content: who of her house shares it
};

/// Her own traits, as the staff list has them, whose words stand in the text: whole words, in that order, whether large or small. Nothing else is read into it.
std::vector<ToldWords> told_words(const casework::PlayContext& context, const casework::Report& report, std::string_view text);
/// And those that she ticked besides.
std::vector<ToldWords> told_words(const casework::PlayContext& context, const casework::Report& report, std::string_view text,
                                  const std::set<std::string>& ticked);
std::vector<casework::Betrayal> betrayals_of(const std::vector<ToldWords>& told);

/// All that she has written in a case: when she sent it, and since.
std::string words_of_hers(const Session& session, const casework::Case& the_case);

} // namespace session
