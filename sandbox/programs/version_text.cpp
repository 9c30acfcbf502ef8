#include "sandbox/programs/version_text.hpp"

#include "engine/casework/edition.hpp"
#include "engine/journal/schema.hpp"

#include <fmt/format.h>

namespace commands {

std::string version_text() {
    constexpr std::string_view commit = SOURCE_COMMIT;
    return fmt::format("Clean Portal Sandbox, first version, of source {}\n"
                       "Files: profile/1, scenario/1, plan/1, papers/1, report/1, standard/1, verdicts/1\n"
                       "Sessions: form {}, facts of edition {}",
                       commit.empty() ? "unknown" : commit, journal::newest_version, static_cast<int>(casework::newest_edition));
}

} // namespace commands
