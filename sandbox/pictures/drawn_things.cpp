#include "sandbox/pictures/drawn_things.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pictures {
namespace {

constexpr std::uint32_t soot = 0x2B333B, metal = 0xC3CDD4, shadow = 0x8D99A3, pure_white = 0xFFFFFF, glass = 0x8FA9B8, sand = 0xDCC79B, grass = 0x9DAE7C,
                        water = 0x2F6FA8, tar = 0x9A9C9E, tin = 0xB4532A;

/// Shapes around a middle, in parts of the height.
class Around {
public:
    Around(Point middle, float height) : middle_(middle), height_(height) {}

    void block(float left, float top, float right, float bottom, std::uint32_t fill, float round = 0) {
        const auto low = at(left, top), high = at(right, bottom);
        shapes_.push_back(box(low, {high.x - low.x, high.y - low.y}, fill, round * height_));
    }
    void round(float x, float y, float reach, std::uint32_t fill) { shapes_.push_back(disc(at(x, y), {reach * height_, reach * height_}, fill)); }
    void oval(float x, float y, float wide, float tall, std::uint32_t fill) { shapes_.push_back(disc(at(x, y), {wide * height_, tall * height_}, fill)); }
    void stroke(float x, float y, float to_x, float to_y, std::uint32_t paint, float thick) {
        shapes_.push_back(line({at(x, y), at(to_x, to_y)}, paint, std::max(1.0F, thick * height_)));
    }
    void corners(const std::vector<Point>& through, std::uint32_t fill) {
        std::vector<Point> placed;
        for (const auto& point : through) placed.push_back(at(point.x, point.y));
        shapes_.push_back(polygon(std::move(placed), fill));
    }
    std::vector<Shape> done() { return std::move(shapes_); }

private:
    Point at(float x, float y) const { return {middle_.x + x * height_, middle_.y + y * height_}; }

    Point middle_;
    float height_;
    std::vector<Shape> shapes_;
};

/// The plate of one that is told apart has slipped.
void draw_machine(Around& draw, bool apart) {
    draw.block(-0.34F, -0.5F, 0.34F, 0.46F, metal, 0.06F);
    draw.block(-0.3F, 0.44F, -0.18F, 0.5F, soot);
    draw.block(0.18F, 0.44F, 0.3F, 0.5F, soot);
    draw.round(0, -0.28F, 0.12F, soot);
    draw.round(0, -0.28F, 0.08F, pure_white);
    for (const float y : {0.0F, 1.0F, 2.0F}) draw.stroke(-0.2F, 0.0F + y * 0.06F, 0.2F, 0.0F + y * 0.06F, shadow, 0.025F);
    if (apart) draw.corners({{-0.26F, 0.2F}, {0.2F, 0.34F}, {0.16F, 0.46F}, {-0.3F, 0.32F}}, pure_white);
    else draw.block(-0.22F, 0.22F, 0.22F, 0.36F, pure_white);
}

/// "03:10"
std::pair<float, float> hands_of(const std::string& words) {
    if (words.size() < 5 || words[2] != ':') return {0, 0};
    const auto digit = [&](std::size_t place) { return static_cast<float>(words[place] - '0'); };
    const float hours = digit(0) * 10 + digit(1), minutes = digit(3) * 10 + digit(4);
    return {(hours + minutes / 60) / 12, minutes / 60};
}

void draw_clock(Around& draw, const std::string& words) {
    draw.round(0, 0, 0.5F, soot);
    draw.round(0, 0, 0.43F, pure_white);
    const auto [hour, minute] = hands_of(words);
    const auto hand = [&](float turn, float length, float thick) {
        const float angle = turn * 2 * std::numbers::pi_v<float>;
        draw.stroke(0, 0, std::sin(angle) * length, -std::cos(angle) * length, soot, thick);
    };
    hand(hour, 0.22F, 0.08F);
    hand(minute, 0.34F, 0.05F);
}

void draw_cabinet(Around& draw) {
    draw.block(-0.3F, -0.5F, 0.3F, 0.5F, shadow, 0.02F);
    draw.block(-0.26F, -0.46F, -0.02F, 0.46F, glass);
    draw.block(0.02F, -0.46F, 0.26F, 0.46F, glass);
    for (const float y : {-0.15F, 0.15F}) draw.stroke(-0.26F, y, 0.26F, y, metal, 0.01F);
}

void draw_lorry(Around& draw) {
    draw.corners({{-0.85F, -0.3F}, {0.25F, -0.3F}, {0.2F, 0.22F}, {-0.75F, 0.22F}}, tin);
    draw.corners({{-0.8F, -0.3F}, {-0.3F, -0.5F}, {0.2F, -0.3F}}, sand);
    draw.block(0.32F, -0.18F, 0.85F, 0.28F, soot, 0.08F);
    draw.block(0.5F, -0.1F, 0.78F, 0.08F, glass, 0.03F);
    draw.block(-0.8F, 0.22F, 0.85F, 0.3F, soot);
    for (const float x : {-0.55F, -0.2F, 0.58F}) {
        draw.round(x, 0.34F, 0.16F, soot);
        draw.round(x, 0.34F, 0.07F, metal);
    }
}

void draw_hill(Around& draw) {
    draw.corners({{-0.9F, 0.5F}, {-0.55F, 0.05F}, {-0.2F, -0.4F}, {0.0F, -0.5F}, {0.25F, -0.35F}, {0.6F, 0.1F}, {0.9F, 0.5F}}, grass);
}

void draw_spring(Around& draw) {
    draw.round(0, 0, 0.5F, water);
    draw.round(0, 0, 0.36F, 0x5D96C7);
    draw.round(0, 0, 0.2F, water);
}

void draw_dry_bed(Around& draw) {
    draw.oval(0, 0, 0.75F, 0.36F, sand);
    for (const float x : {-0.45F, -0.1F, 0.3F}) draw.round(x, x * 0.2F, 0.05F, 0xB79F6C);
    draw.oval(0.1F, 0.16F, 0.06F, 0.04F, 0xB79F6C);
}

void draw_road(Around& draw) {
    draw.block(-4, -0.3F, 4, 0.3F, tar);
    for (int i = -8; i < 8; ++i) draw.stroke(static_cast<float>(i) * 0.5F, 0, static_cast<float>(i) * 0.5F + 0.25F, 0, pure_white, 0.06F);
}

void draw_sleeve(Around& draw) {
    draw.corners({{-0.22F, -0.5F}, {0.2F, -0.42F}, {0.26F, 0.2F}, {-0.06F, 0.26F}}, 0xF4F6F7);
    draw.corners({{-0.06F, 0.26F}, {0.26F, 0.2F}, {0.24F, 0.38F}, {0.02F, 0.46F}}, 0xE4BE9C);
}

} // namespace

float breadth_of(model::Thing thing) {
    switch (thing) {
    case model::Thing::machine: return 0.68F;
    case model::Thing::wall_clock:
    case model::Thing::spring: return 1;
    case model::Thing::cabinet: return 0.6F;
    case model::Thing::lorry: return 1.7F;
    case model::Thing::hill: return 1.8F;
    case model::Thing::road: return 8;
    case model::Thing::dry_bed: return 1.5F;
    case model::Thing::plate: return 2;
    case model::Thing::sleeve: return 0.5F;
    }
    return 1;
}

std::vector<Shape> drawn_thing(model::Thing thing, Point middle, float height, const std::string& words, bool apart) {
    Around draw(middle, height);
    switch (thing) {
    case model::Thing::machine: draw_machine(draw, apart); break;
    case model::Thing::wall_clock: draw_clock(draw, words); break;
    case model::Thing::cabinet: draw_cabinet(draw); break;
    case model::Thing::lorry: draw_lorry(draw); break;
    case model::Thing::hill: draw_hill(draw); break;
    case model::Thing::spring: draw_spring(draw); break;
    case model::Thing::road: draw_road(draw); break;
    case model::Thing::dry_bed: draw_dry_bed(draw); break;
    case model::Thing::plate: draw.block(-1, -0.5F, 1, 0.5F, pure_white, 0.1F); break;
    case model::Thing::sleeve: draw_sleeve(draw); break;
    }
    return draw.done();
}

} // namespace pictures
