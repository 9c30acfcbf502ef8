#include "sandbox/texts/texts.hpp"

namespace texts {
namespace {

std::string filled(const std::string& text, std::span<const Value> values) {
    std::string out;
    std::size_t at = 0;
    for (auto open = text.find("{{"); open != std::string::npos; open = text.find("{{", at)) {
        const auto close = text.find("}}", open);
        if (close == std::string::npos) break;
        out.append(text, at, open - at);
        const auto name = std::string_view(text).substr(open + 2, close - open - 2);
        for (const auto& [key, value] : values)
            if (key == name) out += value;
        at = close + 2;
    }
    return out.append(text, at);
}

} // namespace

Texts::Texts(std::string language, std::map<std::string, std::string, std::less<>> by_key, const Texts* fallback)
    : language_(std::move(language)), by_key_(std::move(by_key)), fallback_(fallback) {}

const std::string& Texts::operator()(std::string_view key) const {
    const auto found = by_key_.find(key);
    if (found != by_key_.end()) return found->second;
    if (fallback_) return (*fallback_)(key);
    // A text that is missing shows its key, so that it is seen and can be named.
    static thread_local std::string missing;
    return missing = std::string(key);
}

std::string Texts::operator()(std::string_view key, std::initializer_list<Value> values) const { return (*this)(key, std::span(values)); }

std::string Texts::operator()(std::string_view key, std::span<const Value> values) const { return filled((*this)(key), values); }

std::string Texts::plural(std::string_view key, long long count, std::initializer_list<Value> values) const {
    const auto form = std::string(key) + (count == 1 || count == -1 ? "_one" : "_other");
    const auto number = std::to_string(count);
    auto whole = (*this)(form);
    for (auto at = whole.find("{{count}}"); at != std::string::npos; at = whole.find("{{count}}", at)) whole.replace(at, 9, number);
    return filled(whole, values);
}

std::vector<std::string> Texts::keys() const {
    std::vector<std::string> all;
    for (const auto& [key, text] : by_key_) all.push_back(key);
    return all;
}

} // namespace texts
