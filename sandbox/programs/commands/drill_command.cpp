#include "sandbox/programs/commands/drill_command.hpp"

#include "engine/journal/drill.hpp"
#include "sandbox/files/whole_file.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/proof.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/texts/told.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <random>

/// The tampered-log drill: copies of a play, all but one of them tampered with, to be told apart by the chain.
namespace commands {
namespace {

namespace fs = std::filesystem;
using journal::Tampering;

/// Whether it was not there before.
bool made_folder(const std::string& path) {
    std::error_code error;
    const bool made = fs::create_directories(path, error);
    if (error) throw Unusable("Expected to make the folder " + path + " for the drill but: " + error.message() + "; name another.");
    return made;
}

/// New or empty before; what was half written is taken away again.
class DrillFolder {
public:
    explicit DrillFolder(std::string path) : path_(std::move(path)), is_new_(made_folder(path_)) {}
    ~DrillFolder() {
        std::error_code nobody_listens;
        if (kept_) return;
        if (is_new_) fs::remove_all(path_, nobody_listens);
        else
            for (const auto& entry : fs::directory_iterator(path_, nobody_listens)) fs::remove(entry.path(), nobody_listens);
    }
    DrillFolder(const DrillFolder&) = delete;
    DrillFolder& operator=(const DrillFolder&) = delete;
    void keep() { kept_ = true; }

private:
    std::string path_;
    bool is_new_ = false, kept_ = false;
};

struct Copy {
    std::string file; ///< name in the folder
    journal::Tampered tampered;
};

/// Which copy is which; the same seed gives the same drill on every machine.
std::vector<Tampering> shuffled(std::mt19937_64& chance) {
    std::vector<Tampering> all;
    for (int i = 0; i < journal::tamperings; ++i) all.push_back(static_cast<Tampering>(i));
    for (auto left = all.size(); left > 1; --left) std::swap(all[left - 1], all[chance() % left]);
    return all;
}

std::vector<Copy> make_copies(const DrillOptions& options) {
    std::mt19937_64 chance(options.seed);
    std::vector<Copy> copies;
    for (const auto how : shuffled(chance)) {
        const auto name = fmt::format("copy-{}.session", static_cast<char>('a' + copies.size()));
        copies.push_back({name, journal::tampered_copy(options.session, options.out + "/" + name, how, chance())});
    }
    return copies;
}

const char* key_of(Tampering how) {
    static constexpr const char* keys[] = {"drill.was.none",      "drill.was.changed", "drill.was.removed",
                                           "drill.was.exchanged", "drill.was.cut",     "drill.was.rewritten"};
    return texts::key_at(keys, how);
}

std::string task(const texts::Texts& texts, const std::vector<Copy>& copies, const std::string& digest) {
    std::string text =
        texts("drill.task", {{"digest", digest}, {"copies", std::to_string(copies.size())}}) + "\n\n" + texts("drill.head") + "\n|---|---|---|\n";
    for (const auto& copy : copies) text += fmt::format("| {} | | |\n", copy.file);
    return text;
}

std::string answers(const texts::Texts& texts, const std::vector<Copy>& copies) {
    auto text = texts("drill.answers") + "\n\n";
    for (const auto& copy : copies) {
        const auto fact = std::to_string(copy.tampered.fact);
        const auto next = std::to_string(copy.tampered.fact + 1);
        text += fmt::format("- {}: {}\n", copy.file, texts(key_of(copy.tampered.how), {{"fact", fact}, {"next", next}}));
    }
    return text;
}

/// The faithful copy must hold when it is verified.
std::string digest_of_whole(const std::string& session_file) {
    const auto proof = proof_of(session_file);
    if (proof.digest) return *proof.digest;
    throw Unusable(fmt::format("Expected a session that holds but {} does not, at {}: {}", session_file, place_of(proof.faults.front()),
                               texts::told(interface_texts(), proof.faults.front().says)));
}

} // namespace

int run(const DrillOptions& options) {
    std::error_code nobody_listens; // who cannot be looked into cannot be made either, which says why
    if (fs::exists(options.out, nobody_listens) && !fs::is_empty(options.out, nobody_listens))
        throw Unusable("Expected a new or an empty folder for the drill but " + options.out + " holds something; name another.");
    const auto digest = digest_of_whole(options.session);
    DrillFolder folder(options.out);
    const auto copies = make_copies(options);
    const auto texts = interface_texts();
    files::write_whole(options.out + "/task.md", task(texts, copies, digest), false);
    files::write_whole(options.out + "/answers.md", answers(texts, copies), false);
    folder.keep();
    say(texts("drill.written", {{"folder", options.out}, {"copies", std::to_string(copies.size())}}));
    return 0;
}

} // namespace commands
