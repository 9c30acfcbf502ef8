#include "sandbox/window/fonts.hpp"

#include <stb_truetype.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace window {
namespace {

using Bytes = std::vector<unsigned char>;

constexpr const char* noto = "/usr/share/fonts/truetype/noto/";
constexpr const char* icon_font = "/usr/share/fonts/truetype/materialdesignicons-webfont/materialdesignicons-webfont.ttf";
constexpr std::array korean_fonts{"/usr/share/fonts/truetype/nanum/NanumGothic.ttf", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"};

// Latin with Vietnamese and Uzbek, Cyrillic, punctuation, currency.
constexpr std::array<ImWchar, 19> letters{0x20,  0x17F, 0x18F,  0x1B0,  0x2B0,  0x2C8,  0x2D8,  0x2DF,  0x300, 0x304,
                                          0x400, 0x52F, 0x1E00, 0x1EFF, 0x2010, 0x2044, 0x20A0, 0x20BF, 0};
// Arrows, a little mathematics, geometric shapes.
constexpr std::array<ImWchar, 9> symbols{0x2190, 0x21FF, 0x2200, 0x226F, 0x25A0, 0x25FF, 0x2600, 0x2615, 0};

std::optional<Bytes> read(const std::string& path) {
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return std::nullopt;
    Bytes bytes(static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0)));
    in.seekg(0);
    if (!in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) return std::nullopt;
    return bytes;
}

/// What Dear ImGui must be asked for so that the em has that size: it counts from ascender to descender.
float height_for_em(const Bytes& font, int number, float em) {
    stbtt_fontinfo info;
    if (stbtt_InitFont(&info, font.data(), stbtt_GetFontOffsetForIndex(font.data(), number)) == 0) return em;
    return em * stbtt_ScaleForMappingEmToPixels(&info, 1) / stbtt_ScaleForPixelHeight(&info, 1);
}

struct Source {
    Bytes bytes;
    int number = 0;
};

/// The files of one build; the atlas points into them until it is built.
class Builder {
public:
    explicit Builder(const FontRequest& request) : request_(request) {
        ImGui::GetIO().Fonts->Clear();
        load_korean();
    }

    ImFont* face(const std::string& file, float share_of_body, bool with_symbols) {
        const float em = std::round(request_.body * share_of_body);
        auto* font = add(source(std::string(noto) + file), em, letters.data(), nullptr);
        if (with_symbols) {
            merge("NotoSansMath-Regular.ttf", em, font);
            merge("NotoSansSymbols2-Regular.ttf", em, font);
        }
        if (korean_ && korean_ranges_.size() > 1) add(*korean_, em, korean_ranges_.Data, font);
        return font;
    }

    ImFont* icons(float share_of_body) {
        ImFontGlyphRangesBuilder used;
        for (const auto letter : request_.icons) used.AddChar(letter);
        used.BuildRanges(&icon_ranges_);
        return add(source(icon_font), std::round(request_.body * share_of_body), icon_ranges_.Data, nullptr);
    }

    /// Afterwards the atlas forgets the files.
    void build() {
        ImGui::GetIO().Fonts->Build();
        ImGui::GetIO().Fonts->ClearInputData();
    }

private:
    void load_korean() {
        ImFontGlyphRangesBuilder used;
        used.AddText(request_.texts.c_str());
        ImFontGlyphRangesBuilder hangul;
        for (unsigned character = 0xAC00; character <= 0xD7A3; ++character)
            if (used.GetBit(character)) hangul.AddChar(static_cast<ImWchar>(character));
        hangul.BuildRanges(&korean_ranges_);
        if (korean_ranges_.size() <= 1) return;
        for (const auto* path : korean_fonts)
            if (!korean_)
                if (auto bytes = read(path)) korean_ = Source{std::move(*bytes), std::string_view(path).ends_with(".ttc") ? 1 : 0};
    }

    const Source& source(const std::string& path) {
        if (const auto* there = found(path)) return *there;
        throw std::runtime_error("Expected the font " + path +
                                 " but it is not there; install the packages fonts-noto-core and fonts-materialdesignicons-webfont");
    }

    /// Read once, however many faces it gives; null when it is not there.
    const Source* found(const std::string& path) {
        const auto [place, is_new] = sources_.try_emplace(path);
        if (is_new)
            if (auto bytes = read(path)) place->second = Source{std::move(*bytes), 0};
        return place->second ? &*place->second : nullptr;
    }

    void merge(const std::string& file, float em, ImFont* into) {
        if (const auto* source = found(std::string(noto) + file)) add(*source, em, symbols.data(), into);
    }

    ImFont* add(const Source& from, float em, const ImWchar* ranges, ImFont* into) {
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.FontNo = from.number;
        config.MergeMode = into != nullptr;
        config.DstFont = into;
        config.OversampleH = em > 28 ? 1 : 2;
        auto* data = const_cast<unsigned char*>(from.bytes.data()); // the atlas only reads what it does not own
        return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(data, static_cast<int>(from.bytes.size()), std::round(height_for_em(from.bytes, from.number, em)),
                                                          &config, ranges);
    }

    const FontRequest& request_;
    std::map<std::string, std::optional<Source>> sources_;
    std::optional<Source> korean_;
    ImVector<ImWchar> korean_ranges_, icon_ranges_;
};

} // namespace

FontSet build_fonts(const FontRequest& request) {
    Builder builder(request);
    FontSet set;
    set.body = builder.face("NotoSans-Regular.ttf", 1, true);
    set.bold = builder.face("NotoSans-Bold.ttf", 1, false);
    set.italic = builder.face("NotoSans-Italic.ttf", 1, false);
    set.note = builder.face("NotoSans-Regular.ttf", 15.0F / 17, true);
    set.title = builder.face("NotoSans-Bold.ttf", 22.0F / 17, false);
    set.small = builder.face("NotoSans-Regular.ttf", 13.0F / 17, false);
    set.small_bold = builder.face("NotoSans-Bold.ttf", 13.0F / 17, false);
    set.icons = builder.icons(24.0F / 17);
    builder.build();
    return set;
}

} // namespace window
