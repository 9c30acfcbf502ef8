#pragma once

#include "engine/bug.hpp"

/// What is said of a mistake of ours where a program ends with it.
inline std::string said_of(const bug::Bug& mistake) {
    return std::string("This is a mistake in the program, not yours: ") + mistake.what() +
           ". Your session is whole: it holds everything that was shown as done. Tell whoever gave you the program what stands here.";
}
