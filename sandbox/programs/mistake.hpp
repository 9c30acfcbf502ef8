#pragma once

#include "engine/bug.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/texts/told.hpp"

/// What is said of a mistake of ours where a program ends with it.
inline std::string said_of(const bug::Bug& mistake) {
    return std::string("This is a mistake in the program, not yours: ") + mistake.what() +
           ". Your session is whole: it holds everything that was shown as done. Tell whoever gave you the program what stands here.";
}

/// What is said of a broken world; where not even the texts can be read, in the key of what is wrong.
inline std::string said_of(const std::exception& broken) {
    try {
        return texts::told(files::interface_texts(), broken);
    } catch (const std::exception&) {
        return broken.what();
    }
}
