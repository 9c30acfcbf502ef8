#include "sandbox/reading/language_codes.hpp"

#include <algorithm>
#include <cctype>
#include <map>

namespace reading {
namespace {

/// ISO 639-1, two letters each. Kanuri ("kr") is left out: whoever writes it here means Korea.
constexpr std::string_view all_languages =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd "
    "gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi "
    "mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv "
    "sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

bool is_small(char letter) { return letter >= 'a' && letter <= 'z'; }

} // namespace

bool is_language(std::string_view code) {
    const auto base = code.substr(0, code.find('-'));
    if (base.size() < 2 || base.size() > 3 || !std::ranges::all_of(base, is_small)) return false;
    const auto rest = code.substr(base.size());
    const bool plain = std::ranges::all_of(rest, [](unsigned char letter) { return letter == '-' || std::isalnum(letter) != 0; }) && !rest.ends_with('-');
    if (!plain || base == "kor" || base == "eng") return false;
    return base.size() == 3 || all_languages.find(std::string(base) + ' ') != std::string_view::npos;
}

std::string language_meant(std::string_view code) {
    static const std::map<std::string_view, std::string_view> meant{
        {"kr", "ko"}, {"kor", "ko"},      {"korean", "ko"},  {"mongolian", "mn"}, {"mon", "mn"},     {"uzbek", "uz"},   {"uzb", "uz"},
        {"al", "sq"}, {"albanian", "sq"}, {"serbian", "sr"}, {"rs", "sr"},        {"russian", "ru"}, {"english", "en"}, {"eng", "en"}};
    std::string small(code);
    std::ranges::transform(small, small.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const auto found = meant.find(small);
    if (found != meant.end()) return std::string(found->second);
    return is_language(small) ? small : std::string{};
}

} // namespace reading
