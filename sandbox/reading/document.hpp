#pragma once

#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// JSON in which every key and value knows where it stands.
namespace reading {

struct Place {
    std::uint8_t file = 0; ///< which of the files read together
    int line = 1;
    int column = 1; ///< in code points
};

struct Member;

struct Value {
    enum class Type : std::uint8_t { null, flag, whole, real, text, list, object };
    Type type = Type::null;
    Place place;
    bool flag = false;
    std::int64_t whole = 0;
    double real = 0;
    std::string text; ///< also the digits of a whole number that is too large for one
    std::vector<Value> items;
    std::vector<Member> members;

    const Value* find(std::string_view key) const;
};

struct Member {
    std::string key;
    Place place;
    Value value;
};

std::string_view name_of(Value::Type type); ///< "a text", "a list"

inline constexpr std::size_t largest_file = 8U << 20U; ///< bytes
inline constexpr int deepest_nesting = 64;
inline constexpr std::size_t longest_text = 20'000; ///< bytes
inline constexpr std::size_t most_entries = 5'000;  ///< of one list or object
/// Of one file, and of a profile with all that it is built on. Every place in a compiled table comes of a value of its own, and a
/// profile and a scenario share tables of 65535 places.
inline constexpr std::size_t most_values = 30'000;

/// Nothing when the text is no JSON; what can be read is read even when keys repeat.
struct Document {
    std::optional<Value> root;
    model::Problems problems;
    std::size_t values = 0; ///< in all lists and objects
};
Document parse(const File& file, std::uint8_t file_number = 0);

} // namespace reading
