#pragma once

#include "sandbox/screens/kit/layout.hpp"

namespace kit {

/// What a page begins with, as high as what is drawn in it; it does not scroll, and at its right end stands the mark of the exercise. Ends with its scope.
class FirstLine {
public:
    /// indent: units more than the margin of a page that everything stands at; mark: the text that says what the page is.
    explicit FirstLine(const Look& look, float indent = 2, const char* mark = "screen.exercise");

private:
    Panel panel_;
};

} // namespace kit
