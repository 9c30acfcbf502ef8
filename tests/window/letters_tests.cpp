#include "sandbox/window/letters_in_use.hpp"

#include "tests/fixtures/letter_sheets.hpp"

#include <imgui_internal.h>

#include <catch2/catch.hpp>

namespace {

/// Draws words without a window, as often as letters want it.
class Sheet {
public:
    Sheet() : context_(ImGui::CreateContext()) {
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().DisplaySize = {1280, 720};
        set = window::build_fonts({17, {}});
        letters.begin(set, 17);
    }
    ~Sheet() { ImGui::DestroyContext(context_); }
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    /// How often it was drawn before nothing new came up.
    int draw(const std::string& words, const ImFont* font) {
        for (int frames = 1; frames < 10; ++frames) {
            ImGui::NewFrame();
            ImGui::GetForegroundDrawList()->AddText(font, font->FontSize, {4, 4}, IM_COL32_WHITE, words.c_str(), nullptr, 1270);
            ImGui::Render();
            if (!letters.follow(*ImGui::GetDrawData())) return frames;
        }
        return 10;
    }

    /// Whether anything stands in the texture where that letter lies.
    static bool is_painted(const ImFont& font, ImWchar letter) {
        const auto* glyph = font.FindGlyphNoFallback(letter);
        if (!glyph || !glyph->Visible || glyph->U1 > 1) return glyph && !glyph->Visible;
        const auto& atlas = *ImGui::GetIO().Fonts;
        const auto at = [](float share, int pixels) { return static_cast<int>(share * static_cast<float>(pixels) + 0.5F); };
        for (int y = at(glyph->V0, atlas.TexHeight); y < at(glyph->V1, atlas.TexHeight); ++y)
            for (int x = at(glyph->U0, atlas.TexWidth); x < at(glyph->U1, atlas.TexWidth); ++x)
                if (atlas.TexPixelsAlpha8[y * atlas.TexWidth + x] > 64) return true;
        return false;
    }

    window::FontSet set;
    window::Letters letters;

private:
    ImGuiContext* context_;
};

std::vector<ImWchar> letters_of(const std::string& words) {
    std::vector<ImWchar> letters(words.size() + 1);
    letters.resize(static_cast<std::size_t>(ImTextStrFromUtf8(letters.data(), static_cast<int>(letters.size()), words.c_str(), nullptr)));
    return letters;
}

} // namespace

TEST_CASE("Every letter of the languages that are promised is painted in every face of the window once it was used", "[window][letters]") {
    for (const auto& [name, words] : fixtures::letter_sheets())
        for (const auto& files : window::face_files) {
            Sheet sheet;
            const auto& font = *(sheet.set.*files.face);
            INFO(name << " in " << files.latin << " at " << files.share_of_body);
            CHECK(sheet.draw(words, &font) <= 4);
            CHECK(sheet.letters.take_missing().empty());
            for (const auto letter : letters_of(words)) {
                INFO("U+" << std::hex << letter);
                CHECK((letter <= ' ' || Sheet::is_painted(font, letter)));
            }
        }
}

TEST_CASE("Every syllable that Hangul can write has a letter, upright and bold", "[window][letters]") {
    window::FontFiles files;
    for (const auto& face : window::face_files)
        for (unsigned syllable = 0xAC00; syllable <= 0xD7A3; ++syllable)
            if (!files.find_for(face, syllable)) FAIL(face.korean << " lacks U+" << std::hex << syllable);
}

TEST_CASE("A letter that no font has is named once and stands as a sign of its own", "[window][letters]") {
    Sheet sheet;
    sheet.draw("\u0E01\u10D0 \u0E01 \u0E01", sheet.set.body);
    CHECK(sheet.letters.take_missing() == std::vector<ImWchar>{0x0E01, 0x10D0});
    sheet.draw("\u0E01", sheet.set.body);
    sheet.draw("\u0E01", sheet.set.bold);
    CHECK(sheet.letters.take_missing().empty());
    CHECK(Sheet::is_painted(*sheet.set.body, 0x0E01));
    sheet.letters.begin(sheet.set = window::build_fonts({34, {}}), 34);
    sheet.draw("\u0E01", sheet.set.body);
    CHECK(sheet.letters.take_missing().empty());
}

TEST_CASE("When no more letters fit, more room is asked for and each is painted there", "[window][letters]") {
    Sheet sheet;
    std::string many;
    for (unsigned syllable = 0xAC00; syllable < 0xAC00 + 2000; ++syllable) {
        char utf8[5] = {};
        ImTextCharToUtf8(utf8, syllable);
        many += utf8;
    }
    sheet.draw(many, sheet.set.body);
    CHECK(sheet.letters.is_full());
    sheet.letters.begin(sheet.set = window::build_fonts({17, {}, 4096}), 17);
    sheet.draw(many, sheet.set.body);
    CHECK_FALSE(sheet.letters.is_full());
    for (const auto letter : letters_of(many)) REQUIRE(Sheet::is_painted(*sheet.set.body, letter));
}

TEST_CASE("What steers a line and is no letter draws nothing and takes no space", "[window][letters]") {
    Sheet sheet;
    sheet.draw("one\u200B \u00ADtwo\uFEFF", sheet.set.body);
    CHECK(sheet.letters.take_missing().empty());
    const auto wide = [&](const char* words) { return sheet.set.body->CalcTextSizeA(17, FLT_MAX, 0, words).x; };
    CHECK(wide("o\u200Bo\uFEFF") == wide("oo"));
}
