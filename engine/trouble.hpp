#pragma once

#include <concepts>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// What is broken outside of the program: disk, folder, damaged or foreign file. Said in values, since words need a language.
namespace trouble {

struct Part;

/// A sentence or a piece of one: its key among the texts, below "trouble", and what stands in it.
struct Trouble {
    std::string key;
    std::vector<Part> parts;
};

/// What stands for a name in a text: as it is, or a piece that has words of its own.
struct Part {
    Part(std::string part, std::string as_it_is) : name(std::move(part)), plain(std::move(as_it_is)) {}
    Part(std::string part, const char* as_it_is) : Part(std::move(part), std::string(as_it_is)) {}
    Part(std::string part, std::integral auto number) : Part(std::move(part), std::to_string(number)) {}
    Part(std::string part, Trouble piece) : name(std::move(part)), worded{std::move(piece)} {}

    std::string name, plain;
    std::vector<Trouble> worded; ///< none or one
};

/// "is_a_folder(file=a.session)": for a log, where nobody knows a language.
inline std::string spelled(const Trouble& trouble) {
    std::string all = trouble.key + "(";
    for (const auto& part : trouble.parts) all += part.name + "=" + (part.worded.empty() ? part.plain : spelled(part.worded.front())) + ";";
    return all + ")";
}

/// Thrown where the world is broken.
class Broken : public std::runtime_error {
public:
    explicit Broken(Trouble what_is_wrong) : std::runtime_error(spelled(what_is_wrong)), trouble(std::move(what_is_wrong)) {}
    Trouble trouble;
};

} // namespace trouble
