#include "sandbox/window/font_files.hpp"

#include <algorithm>
#include <fstream>

namespace window {
namespace {

std::optional<FontFile> read_font(const std::string& path) {
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return std::nullopt;
    FontFile file;
    file.bytes.resize(static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0)));
    in.seekg(0);
    if (!in.read(reinterpret_cast<char*>(file.bytes.data()), static_cast<std::streamsize>(file.bytes.size()))) return std::nullopt;
    if (stbtt_InitFont(&file.info, file.bytes.data(), stbtt_GetFontOffsetForIndex(file.bytes.data(), 0)) == 0) return std::nullopt;
    return file;
}

} // namespace

const FontFile* FontFiles::find(const std::string& path) {
    const auto [place, is_new] = files_.try_emplace(path);
    if (is_new) place->second = read_font(path);
    return place->second ? &*place->second : nullptr;
}

const FontFile* FontFiles::find_for(const FaceFiles& face, unsigned letter) {
    std::vector<std::string> paths{std::string(noto_folder) + face.latin};
    for (const auto* symbols : symbol_files) paths.push_back(std::string(noto_folder) + symbols);
    paths.push_back(std::string(nanum_folder) + face.korean);
    for (const auto& path : paths)
        if (const auto* file = find(path); file && stbtt_FindGlyphIndex(&file->info, static_cast<int>(letter)) != 0) return file;
    return nullptr;
}

} // namespace window
