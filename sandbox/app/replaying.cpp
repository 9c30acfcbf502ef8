#include "sandbox/app/replaying.hpp"

#include "sandbox/app/playing.hpp"
#include "sandbox/app/request_reader.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/texts/told.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <sstream>

namespace app {
namespace {

namespace fs = std::filesystem;

/// A session that the log goes on with is played on in a copy, which goes with its scope.
class Copy {
public:
    explicit Copy(const std::string& session_file) {
        static int count = 0;
        folder_ = fs::temp_directory_path() / fmt::format("clean-portal-replay-{}-{}", fs::hash_value(session_file), ++count);
        fs::create_directories(folder_);
        for (const auto* part : {"", "-wal"})
            if (fs::exists(session_file + part)) fs::copy_file(session_file + part, file() + part, fs::copy_options::overwrite_existing);
    }
    ~Copy() {
        std::error_code nobody_listens;
        fs::remove_all(folder_, nobody_listens);
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    std::string file() const { return (folder_ / "replayed.session").string(); }

private:
    fs::path folder_;
};

class Replay {
public:
    explicit Replay(std::string file) : file_(std::move(file)) {}

    std::string run() {
        std::istringstream lines(files::read_file(file_).text);
        LogLine line{file_, 1, {}};
        if (!std::getline(lines, line.text)) throw std::runtime_error("Expected the log of a run but " + file_ + " is empty.");
        refuse(check_first_line(line));
        while (std::getline(lines, line.text)) {
            ++line.number;
            ask(line);
        }
        if (digest_.empty() && !playing_.session())
            throw std::runtime_error("Expected the log of a run in which something was played but " + file_ + " holds none.");
        return playing_.session() ? playing_.session()->digest() : digest_;
    }

private:
    static void refuse(const model::Problems& problems) {
        if (model::has_errors(problems)) throw std::runtime_error(model::line_of(model::first_error(problems)));
    }

    void ask(const LogLine& line) {
        auto read = read_request(line, playing_.session());
        refuse(read.problems);
        stand_as_then(line, *read.thing);
        try {
            std::visit([&](auto& asked) { ask_again(asked); }, read.thing->request);
        } catch (const std::runtime_error& broken) {
            throw std::runtime_error(fmt::format("{}:{}:1: {}", line.file, line.number, texts::told(files::interface_texts(), broken)));
        }
    }

    template <class Asked> void ask_again(const Asked& asked) {
        if constexpr (std::is_same_v<Asked, screens::LeaveSession>) digest_ = playing_.session()->digest();
        if constexpr (screens::is_of_session<Asked>) playing_.carry_out({asked});
    }
    void ask_again(const screens::StartScenario& asked) { playing_.carry_out({screens::StartScenario{files::scenario_path(asked.path), asked.rails}}); }
    void ask_again(const screens::StartTour& asked) { playing_.carry_out({asked}); }
    void ask_again(const screens::ResumeSession& asked) {
        playing_.close();
        resumed_ = std::make_unique<Copy>(asked.path);
        playing_.carry_out({screens::ResumeSession{resumed_->file()}});
        just_resumed_ = true;
    }

    /// A session that has been played on since stands further than the log: it goes back to where the log went on with it.
    void stand_as_then(const LogLine& line, const LoggedRequest& logged) {
        const auto* session = playing_.session();
        if (!session || !logged.facts) return;
        if (std::exchange(just_resumed_, false) && *logged.facts < session->facts().size()) playing_.carry_out({screens::Rewind{*logged.facts}});
        const auto facts = session->facts().size();
        if (facts == *logged.facts && (!logged.at || *logged.at == session->now())) return;
        throw OtherPlay(fmt::format("{}:{}:1: Expected the play to stand after fact {} at {} but it stands after fact {} at {}; replay the log with the "
                                    "program, the scenario and the session that it was made with.",
                                    line.file, line.number, *logged.facts, calendar::iso(logged.at.value_or(session->now())), facts,
                                    calendar::iso(session->now())));
    }

    std::string file_;
    screens::WindowState window_;
    std::unique_ptr<Copy> resumed_; ///< outlives the session
    Playing playing_{window_, false};
    std::string digest_; ///< of the play that was left last
    bool just_resumed_ = false;
};

} // namespace

std::string replayed(const std::string& file) { return Replay(file).run(); }

} // namespace app
