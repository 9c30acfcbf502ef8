#pragma once

#include "sandbox/yardstick/said.hpp"

#include <map>
#include <set>
#include <string>

/// What one profile says of a topic, thing by thing, to stand beside another's.
namespace yardstick {

enum class Topic : std::uint8_t { institutions, modes, steps, rights, told, limits, rules, routes, provisions, rewards, sight };
inline constexpr std::size_t topic_count = 11;

struct Cell {
    profile::Answer answer = profile::Answer::unread;
    std::string name;     ///< "Acknowledge receipt"
    std::string says;     ///< "7 days"; empty: nothing beyond the answer
    std::string source;   ///< by short titles
    std::string law;      ///< the source without its article
    std::string detail;   ///< the law in a few words, where two that answer alike may set other things
    std::string sentence; ///< how it is told within a sentence: "Acknowledge receipt: 7 days"
    bool is_practice = false;
    bool is_set_up = false; ///< how the program shows it, of which no law was asked
    bool is_told = false;   ///< somebody tells it, nobody has confirmed it
};

/// By the word that a thing answers to.
struct Column {
    std::map<std::string, Cell> cells;
    std::set<std::string> aliases; ///< second words of a thing: they make no line of their own
};

Column column_of(const Said& profile, Topic topic);

/// One of the three answers, in words: "7 days", "the law was read and does not set it", "nobody here has read it". What the name
/// of the line says already is not said again.
std::string told(const Said& profile, const Cell& cell, const std::string& line = {});

/// "institutions", "steps"...
std::string word_of(Topic topic);
/// The heading of a topic, as a text key.
std::string key_of(Topic topic);

} // namespace yardstick
