#pragma once

#include "sandbox/screens/help/subjects.hpp"
#include "sandbox/screens/kit/registry.hpp"

#include <string>
#include <vector>

/// What help says of a control or a value: in the field's words, with the article, the key and the page of the guides.
namespace screens {

struct Explanation {
    std::string title;
    std::vector<std::string> says; ///< paragraphs; empty: nothing is known of it
    std::string source;            ///< the law's article
    std::string closed;            ///< why it cannot be pressed now
    std::string key;               ///< that does the same
    std::string page;              ///< of the guides, by its file's name; empty: none
};

Explanation explanation_of(const Explaining& explaining, const kit::Item& item);

} // namespace screens
