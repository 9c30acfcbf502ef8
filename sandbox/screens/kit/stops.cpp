#include "sandbox/screens/kit/stops.hpp"

#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"

#include <algorithm>
#include <array>

namespace kit {
namespace {

using views::StopState;

struct SizeOfStop {
    float radius, line, icon;
    Face here, name;
};

const SizeOfStop& measures_of(StopSize size) {
    static constexpr std::array all{SizeOfStop{16, 4, 18, Face::bold, Face::note}, SizeOfStop{8, 4, 0, Face::small_bold, Face::small},
                                    SizeOfStop{5, 3, 0, Face::small_bold, Face::small}};
    return all.at(static_cast<std::size_t>(size));
}

float line_height(const Look& look, Face face) { return look.font(face)->FontSize; }

/// Of the row of names, whether one of them is bold or none.
float name_height(const Look& look, StopSize size) {
    const auto& measures = measures_of(size);
    return std::max(line_height(look, measures.here), line_height(look, measures.name));
}

float words_begin(const Look& look, StopSize size) { return stop_radius(look, size) + look.px(5); }

bool is_reached(StopState state) { return state == StopState::been || state == StopState::here || state == StopState::not_told; }

void disc(const Look& look, ImVec2 centre, float radius, Tone ground, Tone edge, float line) {
    canvas().AddCircleFilled(centre, radius, look.ink(ground));
    canvas().AddCircle(centre, radius, look.ink(edge), 0, look.px(line));
}

Tone draw_disc(const Look& look, ImVec2 centre, float radius, StopState state) {
    switch (state) {
    case StopState::been: return canvas().AddCircleFilled(centre, radius, look.ink(Tone::accent)), Tone::on_accent;
    case StopState::here: return disc(look, centre, radius, Tone::panel, Tone::accent, 3), Tone::accent;
    case StopState::ahead: return disc(look, centre, radius, Tone::panel, Tone::edge, 2), Tone::quiet;
    default: return disc(look, centre, radius, Tone::sunken, Tone::edge, 1), Tone::quiet;
    }
}

} // namespace

float stop_radius(const Look& look, StopSize size) { return look.px(measures_of(size).radius); }

float stop_depth(const Look& look, StopSize size) {
    return size == StopSize::dot ? stop_radius(look, size) : words_begin(look, size) + name_height(look, size) + line_height(look, Face::small);
}

void stops_way(const Look& look, std::span<const ImVec2> stops, std::size_t here, StopSize size) {
    const auto radius = stop_radius(look, size), line = look.px(measures_of(size).line);
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
        const auto one = stops[i], other = stops[i + 1];
        if (i < here) {
            canvas().AddLine(one, other, look.ink(Tone::accent), line);
            continue;
        }
        for (float x = one.x + radius + look.px(6); x < other.x - radius; x += 2 * line) canvas().AddCircleFilled({x, one.y}, line / 2, look.ink(Tone::edge));
    }
}

void stop(const Look& look, ImVec2 centre, StopSize size, const StopPlate& plate) {
    const auto tone = draw_disc(look, centre, stop_radius(look, size), plate.state);
    if (plate.icon) icon(look, centre, look.px(measures_of(size).icon), *plate.icon, tone);
}

void words_in_middle(const Look& look, ImVec2 top, float width, std::string_view words, Style style) {
    if (words.empty()) return;
    const auto size = size_of(look, words, style.face);
    const auto shown = std::min(size.x, width);
    canvas().AddRectFilled({top.x - shown / 2, top.y}, {top.x + shown / 2, top.y + size.y}, look.ink(Tone::panel));
    put(look, {top.x - shown / 2, top.y}, shown + 1, words, style, true);
}

void stop_words(const Look& look, ImVec2 centre, float width, StopSize size, const StopPlate& plate) {
    const auto& measures = measures_of(size);
    const bool bold = plate.state == StopState::here && size_of(look, plate.name, measures.here).x < width;
    const auto face = bold ? measures.here : measures.name;
    const auto top = centre.y + words_begin(look, size), row = name_height(look, size);
    words_in_middle(look, {centre.x, top + row - line_height(look, face)}, width, plate.name, {face, is_reached(plate.state) ? Tone::ink : Tone::quiet});
    words_in_middle(look, {centre.x, top + row}, width, plate.note, {Face::small, Tone::quiet});
}

} // namespace kit
