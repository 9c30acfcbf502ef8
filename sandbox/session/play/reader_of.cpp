#include "sandbox/session/play/reader_of.hpp"

namespace session {

views::Reader reader_of(const Session& play, casework::PartyId person, const std::string& language) {
    return {play.context(), play.world(), play.facts(), play.words(), person, play.now(), language};
}

} // namespace session
