#pragma once

#include "sandbox/app/playing.hpp"
#include "sandbox/files/places.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace fixtures {

/// The app as it runs behind a window, in a home of its own.
class AtHome {
public:
    AtHome() {
        folder_ = std::filesystem::temp_directory_path() / ("clean-portal-app-" + std::to_string(getpid()) + "-" + std::to_string(++count_));
        std::filesystem::create_directories(folder_);
        setenv("XDG_DATA_HOME", (folder_ / "data").c_str(), 1);
        setenv("XDG_CONFIG_HOME", (folder_ / "config").c_str(), 1);
    }
    ~AtHome() {
        playing.close();
        std::filesystem::remove_all(folder_);
    }
    AtHome(const AtHome&) = delete;
    AtHome& operator=(const AtHome&) = delete;

    void start(const std::string& scenario = "inflated_invoices") { playing.carry_out({screens::StartScenario{files::scenario_path(scenario)}}); }
    const session::Session& session() const { return *playing.session(); }
    std::string file(const std::string& name) const { return (folder_ / name).string(); }
    std::string written(const std::string& name, const std::string& text) const {
        std::ofstream(file(name)) << text;
        return file(name);
    }
    static std::string read(const std::string& path) {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    screens::WindowState window;
    app::Playing playing{window};

private:
    static inline int count_ = 0;
    std::filesystem::path folder_;
};

} // namespace fixtures
