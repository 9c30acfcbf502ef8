#include "sandbox/window/fonts.hpp"

#include "sandbox/window/font_files.hpp"

#include <cmath>
#include <stdexcept>

namespace window {
namespace {

constexpr const char* icon_font = "/usr/share/fonts/truetype/materialdesignicons-webfont/materialdesignicons-webfont.ttf";

// Latin with Vietnamese and Uzbek, Cyrillic, punctuation, currency, the sign of the number.
constexpr std::array<ImWchar, 21> letters{0x20,  0x17F,  0x18F,  0x1B0,  0x2B0,  0x2C8,  0x2D8,  0x2DF,  0x300,  0x304, 0x400,
                                          0x52F, 0x1E00, 0x1EFF, 0x2010, 0x2044, 0x20A0, 0x20BF, 0x2116, 0x2116, 0};
// Arrows, a little mathematics, geometric shapes.
constexpr std::array<ImWchar, 9> symbols{0x2190, 0x21FF, 0x2200, 0x226F, 0x25A0, 0x25FF, 0x2600, 0x2615, 0};

/// What Dear ImGui must be asked for so that the em has that size: it counts from ascender to descender.
float height_for_em(const FontFile& font, float em) { return em * stbtt_ScaleForMappingEmToPixels(&font.info, 1) / stbtt_ScaleForPixelHeight(&font.info, 1); }

/// The files of one build; the atlas points into them until it is built.
class Builder {
public:
    explicit Builder(const FontRequest& request) : request_(request) { ImGui::GetIO().Fonts->Clear(); }

    ImFont* face(const FaceFiles& files) {
        const float em = std::round(request_.body * files.share_of_body);
        auto* font = add(source(std::string(noto_folder) + files.latin), em, letters.data(), nullptr);
        if (files.with_symbols)
            for (const auto* file : symbol_files) merge(file, em, font);
        return font;
    }

    ImFont* icons(float share_of_body) {
        ImFontGlyphRangesBuilder used;
        for (const auto letter : request_.icons) used.AddChar(letter);
        used.BuildRanges(&icon_ranges_);
        return add(source(icon_font), std::round(request_.body * share_of_body), icon_ranges_.Data, nullptr);
    }

    /// Afterwards the atlas forgets the files, and what was asked to be left free.
    void build(FontSet& set) {
        auto& atlas = *ImGui::GetIO().Fonts;
        set.room.height = request_.room;
        const int number = atlas.AddCustomRectRegular(set.room.width, set.room.height);
        atlas.Build();
        set.room.left = atlas.CustomRects[number].X;
        set.room.top = atlas.CustomRects[number].Y;
        atlas.ClearInputData();
    }

private:
    const FontFile& source(const std::string& path) {
        if (const auto* there = files_.find(path)) return *there;
        throw std::runtime_error("Expected the font " + path +
                                 " but it is not there; install the packages fonts-noto-core and fonts-materialdesignicons-webfont");
    }

    void merge(const char* file, float em, ImFont* into) {
        if (const auto* source = files_.find(std::string(noto_folder) + file)) add(*source, em, symbols.data(), into);
    }

    static ImFont* add(const FontFile& from, float em, const ImWchar* ranges, ImFont* into) {
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.MergeMode = into != nullptr;
        config.DstFont = into;
        config.OversampleH = em > 28 ? 1 : 2;
        auto* data = const_cast<unsigned char*>(from.bytes.data()); // the atlas only reads what it does not own
        return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(data, static_cast<int>(from.bytes.size()), std::round(height_for_em(from, em)), &config, ranges);
    }

    const FontRequest& request_;
    FontFiles files_;
    ImVector<ImWchar> icon_ranges_;
};

} // namespace

FontSet build_fonts(const FontRequest& request) {
    Builder builder(request);
    FontSet set;
    for (const auto& files : face_files) set.*files.face = builder.face(files);
    set.icons = builder.icons(24.0F / 17);
    builder.build(set);
    return set;
}

} // namespace window
