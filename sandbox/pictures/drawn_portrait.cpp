#include "sandbox/pictures/drawn_portrait.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace pictures {
namespace {

using model::Hair;
using model::Portrait;
using model::Wear;

constexpr std::array<std::uint32_t, model::skin_tones> skins{0xF6D3B8, 0xEBBE9B, 0xD9A27A, 0xB97F56, 0x8A5A3C};
constexpr std::array<std::uint32_t, model::hair_shades> shades{0x22262B, 0x3B2A20, 0x6B4A2F, 0x8C8F94, 0xC9CBCE};
constexpr std::uint32_t white = 0xFFFFFF, dark = 0x22303C;

/// Everything is laid out in a circle of radius 1 around the origin, and cut off at its edge.
class Easel {
public:
    explicit Easel(float size) : half_(size / 2) { sketch_.size = {size, size}; }

    void disc(Point middle, Point reach, std::uint32_t fill) { sketch_.shapes.push_back(pictures::disc(at(middle), {reach.x * half_, reach.y * half_}, fill)); }

    void polygon(const std::vector<Point>& corners, std::uint32_t fill) {
        std::vector<Point> placed;
        for (const auto& corner : corners) placed.push_back(at(within(corner)));
        sketch_.shapes.push_back(pictures::polygon(std::move(placed), fill));
    }

    void line(const std::vector<Point>& through, std::uint32_t stroke, float thick) {
        std::vector<Point> placed;
        for (const auto& point : through) placed.push_back(at(point));
        sketch_.shapes.push_back(pictures::line(std::move(placed), stroke, std::max(1.0F, thick * half_)));
    }

    void ring(Point middle, float radius, std::uint32_t stroke, float thick) {
        std::vector<Point> around;
        constexpr int steps = 20;
        for (int i = 0; i <= steps; ++i) around.push_back(on_circle(middle, radius, 2 * std::numbers::pi_v<float> * static_cast<float>(i) / steps));
        line(around, stroke, thick);
    }

    static Point on_circle(Point middle, float radius, float angle) { return {middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)}; }

    Sketch done() { return std::move(sketch_); }

private:
    Point at(Point from_middle) const { return {half_ * (1 + from_middle.x), half_ * (1 + from_middle.y)}; }

    static Point within(Point corner) {
        const float far = std::hypot(corner.x, corner.y);
        return far > 1 ? Point{corner.x / far, corner.y / far} : corner;
    }

    float half_;
    Sketch sketch_;
};

/// The part of the disc that lies below the line, as a polygon: shoulders, hair above the brow.
std::vector<Point> arc(Point middle, Point reach, float from, float to) {
    std::vector<Point> corners;
    constexpr int steps = 24;
    for (int i = 0; i <= steps; ++i) {
        const float angle = (from + (to - from) * static_cast<float>(i) / steps) * std::numbers::pi_v<float>;
        corners.push_back({middle.x + reach.x * std::cos(angle), middle.y + reach.y * std::sin(angle)});
    }
    return corners;
}

constexpr Point head{0, -0.12F};

std::uint32_t darker(std::uint32_t colour, float share) {
    const auto part = [&](int bits) { return static_cast<std::uint32_t>(static_cast<float>((colour >> bits) & 0xFFU) * share) << bits; };
    return part(16) | part(8) | part(0);
}

std::uint32_t lighter(std::uint32_t colour) {
    const auto part = [&](int bits) { return (0xFFU - (0xFFU - ((colour >> bits) & 0xFFU)) / 5) << bits; };
    return part(16) | part(8) | part(0);
}

void behind(Easel& easel, const Portrait& person) {
    const auto hair = shades.at(person.shade % model::hair_shades);
    if (person.hair == Hair::bob) easel.polygon({{-0.47F, -0.2F}, {0.47F, -0.2F}, {0.5F, 0.34F}, {-0.5F, 0.34F}}, hair);
    if (person.hair == Hair::bun) easel.disc({0, -0.68F}, {0.2F, 0.19F}, hair);
    if (person.hair == Hair::curled)
        for (const float x : {-0.42F, 0.42F}) easel.disc({x, -0.2F}, {0.17F, 0.24F}, hair);
}

void shoulders(Easel& easel, std::uint32_t cloth) {
    auto body = arc({0, 1.02F}, {0.82F, 0.6F}, 1, 2);
    const auto under = arc({0, 0}, {1, 1}, 0.12F, 0.88F);
    body.insert(body.end(), under.begin(), under.end());
    easel.polygon(body, cloth);
}

void clothes(Easel& easel, const Portrait& person, std::uint32_t cloth) {
    const auto inner = darker(cloth, 0.72F);
    switch (person.wear) {
    case Wear::suit:
        easel.polygon({{-0.2F, 0.46F}, {0.2F, 0.46F}, {0, 0.9F}}, white);
        easel.polygon({{-0.06F, 0.5F}, {0.06F, 0.5F}, {0.05F, 0.84F}, {0, 0.92F}, {-0.05F, 0.84F}}, dark);
        break;
    case Wear::shirt: easel.polygon({{-0.24F, 0.44F}, {0, 0.66F}, {0.24F, 0.44F}, {0.12F, 0.4F}, {-0.12F, 0.4F}}, white); break;
    case Wear::blouse: easel.polygon({{-0.22F, 0.42F}, {0.22F, 0.42F}, {0, 0.72F}}, skins.at(person.skin % model::skin_tones)); break;
    case Wear::uniform:
        for (const float x : {-0.44F, 0.44F}) easel.polygon({{x - 0.14F, 0.56F}, {x + 0.14F, 0.56F}, {x + 0.14F, 0.64F}, {x - 0.14F, 0.64F}}, 0xE0B040);
        easel.line({{0, 0.48F}, {0, 0.98F}}, inner, 0.04F);
        break;
    case Wear::coat:
        easel.polygon({{-0.3F, 0.42F}, {0, 0.95F}, {-0.14F, 0.96F}, {-0.44F, 0.5F}}, inner);
        easel.polygon({{0.3F, 0.42F}, {0, 0.95F}, {0.14F, 0.96F}, {0.44F, 0.5F}}, inner);
        break;
    }
}

void above(Easel& easel, const Portrait& person, std::uint32_t cloth) {
    const auto hair = shades.at(person.shade % model::hair_shades);
    switch (person.hair) {
    case Hair::shorn: easel.polygon(arc({0, -0.2F}, {0.4F, 0.38F}, 1.04F, 1.96F), hair); break;
    case Hair::parted:
        easel.polygon(arc({0, -0.22F}, {0.44F, 0.42F}, 1, 2), hair);
        easel.polygon({{-0.44F, -0.24F}, {-0.1F, -0.34F}, {-0.36F, -0.06F}}, hair);
        break;
    case Hair::curled:
        for (int i = 0; i < 7; ++i)
            easel.disc(Easel::on_circle({0, -0.24F}, 0.36F, (1.02F + 0.16F * static_cast<float>(i)) * std::numbers::pi_v<float>), {0.16F, 0.15F}, hair);
        break;
    case Hair::bob:
    case Hair::bun: easel.polygon(arc({0, -0.2F}, {0.46F, 0.44F}, 0.98F, 2.02F), hair); break;
    case Hair::scarf:
        easel.polygon(arc({0, -0.18F}, {0.5F, 0.48F}, 0.94F, 2.06F), darker(cloth, 0.85F));
        for (const float x : {-1.0F, 1.0F})
            easel.polygon({{x * 0.49F, -0.26F}, {x * 0.52F, 0.1F}, {x * 0.2F, 0.42F}, {x * 0.36F, 0.06F}}, darker(cloth, 0.85F));
        break;
    case Hair::cap:
        easel.polygon(arc({0, -0.26F}, {0.44F, 0.36F}, 1, 2), darker(cloth, 0.7F));
        easel.polygon({{-0.5F, -0.27F}, {0.5F, -0.27F}, {0.42F, -0.19F}, {-0.42F, -0.19F}}, dark);
        break;
    }
}

void face(Easel& easel, const Portrait& person) {
    const auto skin = skins.at(person.skin % model::skin_tones);
    easel.polygon({{-0.13F, 0.1F}, {0.13F, 0.1F}, {0.17F, 0.5F}, {0, 0.6F}, {-0.17F, 0.5F}}, darker(skin, 0.9F));
    easel.disc(head, {0.38F, 0.44F}, skin);
    if (person.beard) easel.polygon(arc({0, 0.02F}, {0.37F, 0.32F}, 0, 1), shades.at(person.shade % model::hair_shades));
    if (person.beard) easel.disc({0, 0.06F}, {0.13F, 0.05F}, skin);
    for (const float x : {-0.15F, 0.15F}) easel.disc({x, -0.1F}, {0.035F, 0.045F}, dark);
    easel.line({{-0.09F, 0.11F}, {0, 0.135F}, {0.09F, 0.11F}}, darker(skin, 0.6F), 0.035F);
    if (!person.glasses) return;
    for (const float x : {-0.16F, 0.16F}) easel.ring({x, -0.1F}, 0.115F, dark, 0.03F);
    easel.line({{-0.045F, -0.1F}, {0.045F, -0.1F}}, dark, 0.03F);
}

} // namespace

std::uint32_t cloth_of_role(std::size_t category) {
    constexpr std::array<std::uint32_t, 7> cloths{0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442};
    return cloths.at(category % cloths.size());
}

Sketch portrait(const Portrait& person, std::uint32_t cloth, float size) {
    Easel easel(size);
    easel.disc({0, 0}, {1, 1}, lighter(cloth));
    behind(easel, person);
    shoulders(easel, cloth);
    clothes(easel, person, cloth);
    face(easel, person);
    above(easel, person, cloth);
    return easel.done();
}

} // namespace pictures
