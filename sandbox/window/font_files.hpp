#pragma once

#include "sandbox/window/fonts.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <stb_truetype.h>

/// The files that letters are drawn from, and which of them a face of the window asks, in what order.
namespace window {

inline constexpr const char* noto_folder = "/usr/share/fonts/truetype/noto/";
inline constexpr const char* nanum_folder = "/usr/share/fonts/truetype/nanum/";

struct FaceFiles {
    ImFont* FontSet::*face;
    const char *latin, *korean;
    float share_of_body;
    bool with_symbols; ///< from the beginning; other faces take them when they are used
};
inline constexpr std::array face_files{
    FaceFiles{&FontSet::body, "NotoSans-Regular.ttf", "NanumGothic.ttf", 1, true},
    FaceFiles{&FontSet::bold, "NotoSans-Bold.ttf", "NanumGothicBold.ttf", 1, false},
    FaceFiles{&FontSet::italic, "NotoSans-Italic.ttf", "NanumGothic.ttf", 1, false},
    FaceFiles{&FontSet::note, "NotoSans-Regular.ttf", "NanumGothic.ttf", 15.0F / 17, true},
    FaceFiles{&FontSet::title, "NotoSans-Bold.ttf", "NanumGothicBold.ttf", 22.0F / 17, false},
    FaceFiles{&FontSet::small, "NotoSans-Regular.ttf", "NanumGothic.ttf", 13.0F / 17, false},
    FaceFiles{&FontSet::small_bold, "NotoSans-Bold.ttf", "NanumGothicBold.ttf", 13.0F / 17, false},
};
inline constexpr std::array symbol_files{"NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf"};

struct FontFile {
    std::vector<unsigned char> bytes;
    stbtt_fontinfo info{};
};

/// Each is read once, however many faces it gives.
class FontFiles {
public:
    /// Null when it is not there.
    const FontFile* find(const std::string& path);
    /// The first that has the letter; null when none has.
    const FontFile* find_for(const FaceFiles& face, unsigned letter);

private:
    std::map<std::string, std::optional<FontFile>> files_;
};

} // namespace window
