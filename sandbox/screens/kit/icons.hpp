#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <imgui.h>

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

/// Pictures of one letter, from an icon font. An icon never stands alone where it tells something: words say the same.
namespace kit {

enum class Icon : std::uint8_t {
    account,
    people,
    alert,
    attachment,
    institution,
    book,
    calendar,
    money,
    check,
    check_round,
    next,
    below,
    previous,
    close,
    submission,
    letter,
    letter_open,
    eye,
    eye_off,
    document,
    flag,
    text_size,
    gavel,
    help,
    home,
    information,
    key,
    lightbulb,
    lock,
    lock_open,
    search,
    menu,
    message,
    phone,
    play,
    pause,
    skip,
    take_back,
    scale,
    shield,
    branch,
    split,
    clock,
    colours,
    more,
    plus,
    minus,
    arrow_right,
    leave,
    pencil,
    send,
    printer,
    photograph,
    picture,
    screen,
    qr,
    folder,
    moves,
    note,
    receipt,
    table,
    truck,
    map,
    place,
    comment,
    history,
    link,
    link_off,
    bell,
    incognito,
    timer,
    briefcase,
    microphone,
    file_check,
    file_send,
    reply,
    look_back,
    star,
    circle,
    day,
    sync,
    count
};

/// The code points of the icons, for whoever builds the fonts.
std::span<const ImWchar> icon_letters();

/// Around that point, `size` pixels high; takes no space.
void icon(const Look& look, ImVec2 centre, float size, Icon which, Tone tone = Tone::ink);
/// The same on what lies over every window, for one.
void icon_on(ImDrawList& list, const Look& look, ImVec2 centre, float size, Icon which, ImU32 colour);
void icon_coloured(const Look& look, ImVec2 centre, float size, Icon which, ImU32 colour);
/// The icon and words beside it, as one item that wraps in the room there is.
inline constexpr float any_width = std::numeric_limits<float>::max();
void icon_words(const Look& look, Icon which, std::string_view words, Style style = {}, float at_most = any_width);
/// The same where the icon alone has a colour that tells something.
void icon_words(const Look& look, Icon which, Tone tone_of_icon, std::string_view words, Style style, float at_most = any_width);

} // namespace kit
