#include "sandbox/files/whole_file.hpp"

#include "engine/journal/storage_error.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace files {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& path, int error) { throw journal::StorageError("write.failed", {{"file", path}, {"said", std::strerror(error)}}); }

[[noreturn]] void fail_taken(const std::string& path) { throw journal::StorageError("write.taken", {{"file", path}}); }

/// A file that goes away again unless it has become the one that was wanted.
class Draft {
public:
    explicit Draft(const std::string& path) : path_(path), name_(path + ".part" + std::to_string(getpid())) {
        file_ = open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file_ < 0) journal::throw_cannot_make(path_, errno);
    }
    ~Draft() {
        if (file_ >= 0) close(file_);
        unlink(name_.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    void write(const std::string& bytes) {
        for (std::size_t done = 0; done < bytes.size();) {
            const auto written = ::write(file_, bytes.data() + done, bytes.size() - done);
            if (written < 0 && errno != EINTR) fail(path_, errno);
            if (written > 0) done += static_cast<std::size_t>(written);
        }
        if (fsync(file_) != 0 && errno != EINVAL) fail(path_, errno);
    }

    /// A link is refused where a file stands, so that two programs cannot both believe they were first.
    void become(bool may_replace) {
        if (may_replace || link(name_.c_str(), path_.c_str()) != 0) {
            if (!may_replace && errno == EEXIST) fail_taken(path_);
            if (std::rename(name_.c_str(), path_.c_str()) != 0) fail(path_, errno);
        }
    }

private:
    std::string path_, name_;
    int file_ = -1;
};

} // namespace

void write_whole(const std::string& path, const std::string& bytes, bool may_replace) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) throw journal::StorageError("write.folder", {{"file", path}});
    if (!may_replace && fs::exists(path, ignored)) fail_taken(path);
    Draft draft(path);
    draft.write(bytes);
    draft.become(may_replace);
}

} // namespace files
