#include "sandbox/reading/file_kind.hpp"

#include "sandbox/reading/document.hpp"

#include <utility>

namespace reading {

FileKind kind_of(const File& file) {
    if (file.text.starts_with("SQLite format 3")) return FileKind::session;
    const auto document = parse(file);
    const auto* format = document.root ? document.root->find("format") : nullptr;
    if (!format) return FileKind::unknown;
    for (const auto& [word, kind] : {std::pair{"profile/", FileKind::profile},
                                     {"scenario/", FileKind::scenario},
                                     {"plan/", FileKind::plan},
                                     {"papers/", FileKind::papers},
                                     {"report/", FileKind::report},
                                     {"standard/", FileKind::standard},
                                     {"verdicts/", FileKind::verdicts}})
        if (format->text.starts_with(word)) return kind;
    return FileKind::unknown;
}

} // namespace reading
