#include "sandbox/screens/portal/own_words.hpp"

#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/portal.hpp"

#include <array>
#include <string_view>

namespace screens {
namespace {

constexpr std::size_t most_own = 6;
constexpr std::array kind_keys{"screen.portal.kind.paper", "screen.portal.kind.photograph", "screen.portal.kind.recording", "screen.portal.kind.witness",
                               "screen.portal.kind.other"};

/// "portal.named.name:0"
std::string nth_id(std::string_view of, std::size_t place) { return std::string(of) + ":" + std::to_string(place); }

struct OwnPart {
    const char* id;
    const char* hint; ///< text key: what is written there
    std::string& text;
};

/// Side by side with the way to take them back; below one another where there is no room. True: they are taken back.
bool draw_parts(const kit::Look& look, std::size_t place, const OwnPart& first, const OwnPart& second, const char* removed_by) {
    const auto remove = look.say("screen.portal.remove");
    const float whole = kit::room().x, button = kit::button_width(look, remove);
    const bool narrow = whole < look.px(520);
    const float width = narrow ? whole : (whole - button - look.unit(2)) / 2;
    const auto draw = [&](const OwnPart& part) {
        kit::field(look, {nth_id(part.id, place), look.say(part.hint)}, part.text, {width, 1, look.say(part.hint), true});
        if (!narrow) kit::beside(look);
    };
    draw(first);
    draw(second);
    return kit::button(look, {nth_id(removed_by, place), remove}, kit::Weight::quiet);
}

template <class Own> void draw_adding(const kit::Look& look, const char* key, std::vector<Own>& own, const Own& blank) {
    const bool full = own.size() >= most_own;
    if (kit::button(look, look.named(key), {kit::Weight::normal, 0, full, full ? look.say("screen.portal.no_more") : ""})) own.push_back(blank);
}

void draw_kinds(const kit::Look& look, std::size_t place, session::PieceInWords& piece) {
    kit::Flow flow(look, 1);
    for (const auto* key : kind_keys) {
        const auto kind = look.say(key);
        flow.next(kit::button_width(look, kind));
        const auto weight = piece.kind == kind ? kit::Weight::primary : kit::Weight::normal;
        if (kit::button(look, {nth_id("portal.kind", place) + ":" + key, kind}, weight)) piece.kind = kind;
    }
}

} // namespace

void draw_named(Portal& portal) {
    const auto& look = portal.look;
    auto& named = portal.state.draft.named;
    const bool needed = session::names_whom_it_is_about(portal.session, portal.state.draft);
    if (needed && named.empty()) named.emplace_back();
    kit::text(look, look.say(needed ? "screen.portal.name_whom" : "screen.portal.name_others"), {kit::Face::bold});
    std::optional<std::size_t> removed;
    for (std::size_t i = 0; i < named.size(); ++i)
        if (draw_parts(look, i, {"portal.named", "screen.portal.named_name", named[i].name}, {"portal.named_is", "screen.portal.named_is", named[i].is},
                       "portal.unname"))
            removed = i;
    if (removed) named.erase(named.begin() + static_cast<std::ptrdiff_t>(*removed));
    draw_adding(look, "screen.portal.add_named", named, {});
    kit::gap(look, 1);
}

void draw_own_pieces(Portal& portal) {
    const auto& look = portal.look;
    auto& own = portal.state.draft.own_pieces;
    std::optional<std::size_t> removed;
    for (std::size_t i = 0; i < own.size(); ++i) {
        draw_kinds(look, i, own[i]);
        if (draw_parts(look, i, {"portal.own_piece", "screen.portal.piece_title", own[i].title},
                       {"portal.own_shows", "screen.portal.piece_shows", own[i].shows}, "portal.unpiece"))
            removed = i;
    }
    if (removed) own.erase(own.begin() + static_cast<std::ptrdiff_t>(*removed));
    draw_adding(look, "screen.portal.add_piece", own, {});
    kit::gap(look, 1);
}

void draw_tellings(Portal& portal) {
    const auto& look = portal.look;
    auto& draft = portal.state.draft;
    const auto& tellings = portal.session.scenario().tellings;
    if (tellings.empty() || portal.report().house.empty()) return;
    kit::gap(look, 1);
    kit::text(look, look.say("screen.portal.words_tell"), {kit::Face::bold});
    kit::text(look, look.say("screen.portal.cannot_read"), {kit::Face::note, kit::Tone::quiet});
    for (const auto& telling : tellings) {
        if (telling.who != portal.report().by) continue;
        bool tells = draft.told.contains(telling.trait);
        if (kit::checkbox(look, {"portal.tells:" + telling.trait, portal.in_language(telling.says)}, tells)) draft.tell(telling.trait, tells);
    }
}

} // namespace screens
