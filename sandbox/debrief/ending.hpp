#pragma once

#include "sandbox/debrief/losses.hpp"
#include "sandbox/session/play/session.hpp"
#include "sandbox/texts/texts.hpp"

#include <optional>
#include <string>
#include <vector>

/// The last page of a play: how long it took, what was said last, whether the name stayed where it belongs. Never identity.
namespace debrief {

struct Ending {
    struct Word {
        calendar::Instant at;
        std::string title, text;
    };
    std::string shown_case, title;
    calendar::Instant from, to;
    bool has_ended = false;           ///< the case; else the play was over before it
    std::int64_t days = 0;            ///< calendar days from its first to its last, the first left out as in every limit
    std::optional<Word> last_scene;   ///< what the story told last, unless she was written to after it
    std::optional<Word> last_letter;  ///< what the reporting person was told last
    std::vector<std::string> came_of; ///< what was done with the report, a sentence each, in order
    std::vector<std::string> leaked;  ///< who was told or shown who reported with neither consent nor ground: their names
    std::vector<Loss> lost;           ///< what it cost that something was missed, in order
    std::vector<std::string> guessed; ///< who could work it out: their names
    bool can_be_ended = false;        ///< somebody at the table can still bring it on
};

/// Of the first case of a play; nothing where no report ever came.
std::optional<Ending> ending_of(const session::Session& session, const texts::Texts& texts);

} // namespace debrief
