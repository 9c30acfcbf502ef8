#pragma once

#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Interface texts by stable key, in the i18next JSON v4 form (assets/texts/<language>.json).
namespace texts {

using Value = std::pair<std::string_view, std::string>; ///< {{name}} and what stands for it

class Texts {
public:
    Texts() = default;
    Texts(std::string language, std::map<std::string, std::string, std::less<>> by_key, const Texts* fallback);

    const std::string& language() const { return language_; }
    /// The text; the fallback language's when it is missing, and the key itself when that is missing too.
    const std::string& operator()(std::string_view key) const;
    /// With {{name}} filled in.
    std::string operator()(std::string_view key, std::initializer_list<Value> values) const;
    std::string operator()(std::string_view key, std::span<const Value> values) const;
    /// Picks key_one or key_other by count; {{count}} is filled in.
    std::string plural(std::string_view key, long long count, std::initializer_list<Value> values = {}) const;
    bool has(std::string_view key) const { return by_key_.contains(key) || (fallback_ && fallback_->has(key)); }
    std::vector<std::string> keys() const;

private:
    std::string language_ = "en";
    std::map<std::string, std::string, std::less<>> by_key_;
    const Texts* fallback_ = nullptr;
};

} // namespace texts
