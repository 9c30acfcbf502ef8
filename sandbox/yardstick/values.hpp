#pragma once

#include "sandbox/yardstick/said.hpp"

#include <vector>

/// All that a profile says of a law, thing by thing. How the program is set up claims nothing and is left out; so are days off,
/// which are counted by the year.
namespace yardstick {

struct Value {
    std::string table_key; ///< what sort of thing it is, as a text key
    std::string what;      ///< name of the thing
    const profile::Provenance* law = nullptr;
};

/// As long as the profile lives.
std::vector<Value> values_of(const Said& profile);

/// How much of a law is known.
struct Known {
    std::size_t said = 0, not_set = 0, unread = 0;
    std::size_t practice = 0; ///< of those that nobody has read: good practice stands in their place

    std::size_t all() const { return said + not_set + unread; }
    /// Of a hundred values that a law could set, as good practice cannot: how many were read in one. Rounded down.
    std::size_t percent_said() const { return all() == practice ? 0 : said * 100 / (all() - practice); }
};

Known known(const Said& profile);
/// "Kosovo*, 96 values: 11 read in the law; ..."; how many are good practice is of weight for who writes the profile.
enum class Practice : std::uint8_t { told, left_out };
std::string told_known(const Said& profile, Practice practice = Practice::told);

} // namespace yardstick
