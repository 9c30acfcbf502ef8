#include "sandbox/reading/texts_reader.hpp"

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

} // namespace reading
