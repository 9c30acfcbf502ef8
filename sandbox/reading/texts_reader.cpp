#include "sandbox/reading/members.hpp"

#include <map>

namespace reading {
namespace {

/// Nested objects join their keys with dots.
void gather(Findings& findings, const Value& value, const std::string& key, std::map<std::string, std::string, std::less<>>& by_key) {
    if (value.type == Value::Type::object) {
        for (const auto& member : value.members) gather(findings, member.value, key.empty() ? member.key : key + "." + member.key, by_key);
    } else if (expect(findings, value, Value::Type::text)) {
        by_key[key] = value.text;
    }
}

std::string language_of(const std::string& name) {
    const auto slash = name.find_last_of('/');
    const auto file = slash == std::string::npos ? name : name.substr(slash + 1);
    return file.substr(0, file.find('.'));
}

} // namespace

model::Read<texts::Texts> read_texts(const File& file, const texts::Texts* fallback) {
    Findings findings{{file.name}, {}};
    auto document = parse(file);
    findings.problems = std::move(document.problems);
    std::map<std::string, std::string, std::less<>> by_key;
    if (document.root) gather(findings, *document.root, "", by_key);
    if (model::has_errors(findings.problems)) return {std::nullopt, std::move(findings.problems)};
    return {texts::Texts(language_of(file.name), std::move(by_key), fallback), std::move(findings.problems)};
}

FileKind kind_of(const File& file) {
    if (file.text.starts_with("SQLite format 3")) return FileKind::session;
    const auto document = parse(file);
    const auto* format = document.root ? document.root->find("format") : nullptr;
    if (!format) return FileKind::unknown;
    for (const auto& [word, kind] :
         {std::pair{"profile/", FileKind::profile}, {"scenario/", FileKind::scenario}, {"plan/", FileKind::plan}, {"report/", FileKind::report}})
        if (format->text.starts_with(word)) return kind;
    return FileKind::unknown;
}

} // namespace reading
