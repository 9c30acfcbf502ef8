#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The words of the field, from the tables of the guides' glossary.
namespace texts {

struct Term {
    std::vector<std::string> names; ///< "referral"; more where one line explains several
    std::string local;              ///< the same in the law's own language; may be empty
    std::string says;
};

/// Rows whose first cell begins with a word in bold. Marks of Markdown are left out of what they say.
std::vector<Term> glossary_of(std::string_view markdown);

/// Those that the words speak of, in the order of their mention, each once; a longer name hides a shorter one inside it.
std::vector<const Term*> terms_in(const std::vector<Term>& glossary, std::string_view words);

} // namespace texts
