#include "sandbox/debrief/open_groups.hpp"

#include "sandbox/debrief/groups.hpp"
#include "sandbox/texts/told.hpp"

#include <algorithm>
#include <filesystem>

namespace debrief {
namespace {

namespace fs = std::filesystem;

std::string canonical(const std::string& file) {
    std::error_code ignored;
    return fs::weakly_canonical(file, ignored).string();
}

bool is_same_content(const session::Session& one, const session::Session& other) {
    const auto &left = one.journal().origin(), &right = other.journal().origin();
    return left.profile == right.profile && left.scenario == right.scenario && left.seed == right.seed;
}

class Opening {
public:
    Opening(const std::vector<std::string>& files, const std::vector<std::string>& names, const texts::Texts& texts)
        : files_(files), names_(names), texts_(texts) {}

    OpenedGroups open() {
        for (std::size_t i = 0; i < files_.size(); ++i) {
            if (is_given_before(i)) opened_.problems.push_back(texts_("groups.problem.twice", {{"file", files_[i]}}));
            else open_one(i);
        }
        return std::move(opened_);
    }

private:
    bool is_given_before(std::size_t place) const {
        const auto before = std::span(files_).first(place);
        return std::ranges::any_of(before, [&](const std::string& file) { return canonical(file) == canonical(files_[place]); });
    }

    void open_one(std::size_t place) {
        try {
            add(place, session::Session::resume(files_[place], "", journal::Access::read_only));
        } catch (const std::exception& broken) {
            opened_.problems.push_back(texts_("groups.problem.does_not_open", {{"file", files_[place]}, {"why", texts::told(texts_, broken)}}));
        }
    }

    void add(std::size_t place, session::Session play) {
        if (first_file_.empty()) first_file_ = files_[place];
        else if (const auto& first = opened_.plays.front().play; !is_same_content(first, play)) return tell_other(first, play, files_[place]);
        opened_.plays.push_back({name_for(place), std::move(play)});
    }

    void tell_other(const session::Session& first, const session::Session& play, const std::string& file) {
        const auto title = [&](const session::Session& of) { return of.scenario().title.in(texts_.language()); };
        const auto* key = first.scenario().id == play.scenario().id ? "groups.problem.other_content" : "groups.problem.other_scenario";
        opened_.problems.push_back(texts_(key, {{"file", file}, {"found", title(play)}, {"first", first_file_}, {"expected", title(first)}}));
    }

    /// Two files of one name lie in two folders: the second is numbered.
    std::string name_for(std::size_t place) const {
        const auto wanted = place < names_.size() && !names_[place].empty() ? names_[place] : fs::path(files_[place]).stem().string();
        auto name = wanted;
        for (int number = 2; std::ranges::count(opened_.plays, name, &GroupPlay::name) > 0; ++number) name = wanted + " " + std::to_string(number);
        return name;
    }

    const std::vector<std::string>& files_;
    const std::vector<std::string>& names_;
    const texts::Texts& texts_;
    OpenedGroups opened_;
    std::string first_file_;
};

} // namespace

OpenedGroups open_groups(const std::vector<std::string>& files, const std::vector<std::string>& names, const texts::Texts& texts) {
    return Opening(files, names, texts).open();
}

} // namespace debrief
