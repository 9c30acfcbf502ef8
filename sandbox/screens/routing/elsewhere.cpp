#include "sandbox/screens/routing/elsewhere.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/law_words.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>

namespace screens {
namespace {

using session::DryRun;
using session::Elsewhere;
using session::SameReport;

constexpr float between_lines = 3; ///< at 100 %
constexpr std::size_t most_named = 2;

/// One report as it is answered under one law.
struct Answered {
    const kit::Look& look;
    const DryRun& run;
    const SameReport& same;

    template <class Thing> std::string name_of(const Thing& thing) const { return thing.about.name.in(look.texts.language()); }
    const profile::Profile& profile() const { return run.profile(); }
};

std::string with_doubt(const Answered& answered, const std::string& words, const profile::Provenance& law) {
    const auto doubt = wording::short_law_doubt(answered.look.texts, answered.profile(), law);
    return doubt.empty() ? words : words + " (" + doubt + ")";
}

std::string within(const Answered& answered) {
    const auto& look = answered.look;
    if (!answered.same.limit) return look.say("screen.elsewhere.no_limit");
    const auto& clock = answered.profile()[answered.same.limit];
    if (clock.length)
        return with_doubt(answered, look.say("screen.elsewhere.within", {{"length", wording::length_words(look.texts, *clock.length)}}), clock.about.law);
    const bool is_set = answered.profile().answer(clock.about.law) != profile::Answer::not_set;
    return look.say(is_set ? "screen.elsewhere.limit_unread" : "screen.elsewhere.limit_not_set");
}

/// Whoever leads, and who else; of many only how many.
std::string houses(const Answered& answered) {
    const auto& look = answered.look;
    const auto& to = answered.same.to;
    if (to.empty()) return look.say("screen.elsewhere.house_above");
    const auto name = [&](casework::PartyId house) { return answered.run.context()[house].called.in(look.texts.language()); };
    if (to.size() <= most_named) return texts::listed(to, name);
    return name(to.front()) + " " + look.texts.plural("screen.elsewhere.more_houses", static_cast<std::int64_t>(to.size()) - 1);
}

std::string unknown(const Answered& answered) {
    return texts::listed(answered.same.unknown, [&](profile::FieldId field) { return answered.name_of(answered.profile()[field]); });
}

std::string where(const Answered& answered) {
    const auto& look = answered.look;
    switch (answered.same.answer) {
    case Elsewhere::unread: return look.say("screen.elsewhere.unread");
    case Elsewhere::depends: return look.say("screen.elsewhere.depends", {{"what", unknown(answered)}});
    case Elsewhere::nobody: return look.say("screen.elsewhere.nobody");
    case Elsewhere::stays: return look.say("screen.elsewhere.stays", {{"row", answered.name_of(answered.profile()[answered.same.row])}});
    case Elsewhere::goes: break;
    }
    const auto to = with_doubt(answered, houses(answered), answered.profile()[answered.same.row].about.law);
    return look.say("screen.elsewhere.goes", {{"houses", to}, {"limit", within(answered)}});
}

std::string words_of(const Answered& answered) {
    const auto words = where(answered);
    const bool all_is_said = answered.same.unknown.empty() || answered.same.answer == Elsewhere::depends;
    return all_is_said ? words : words + " " + answered.look.say("screen.elsewhere.unless", {{"what", unknown(answered)}});
}

/// "Mongolia: IAAC" is Mongolia.
std::string country_of(const std::string& name) { return name.substr(0, name.find(':')); }

ElsewhereLine line_of(const kit::Look& look, DryRun& run, const session::KnownReport& known) {
    const auto same = same_report(run, known);
    return {run.profile().id, country_of(run.profile().name.in(look.texts.language())), words_of({look, run, same}), same.answer != Elsewhere::unread};
}

std::string countries(std::span<const ElsewhereLine> lines) {
    return texts::listed(lines, [](const ElsewhereLine& line) { return line.country; });
}

/// As it is drawn: those of which nothing can be said in one.
std::vector<ElsewhereLine> shown(const kit::Look& look, std::span<const ElsewhereLine> lines) {
    std::vector<ElsewhereLine> all, unread;
    for (const auto& line : lines) (line.is_read ? all : unread).push_back(line);
    if (unread.empty()) return all;
    const auto names = countries(unread), footnote = kit::kosovo_words(look, names);
    all.push_back({"unread", {}, names + ": " + look.say("screen.elsewhere.unread") + (footnote.empty() ? "" : "  " + footnote), false});
    return all;
}

/// Of the names of countries that have a line each.
float widest_country(const kit::Look& look, std::span<const ElsewhereLine> lines) {
    float widest = 0;
    for (const auto& line : lines) widest = std::max(widest, kit::size_of(look, line.country, kit::Face::small_bold).x + look.px(16));
    return widest;
}

float left_of(const ElsewhereLine& line, float widest) { return line.country.empty() ? 0 : widest; }

void draw_line(const kit::Look& look, const ElsewhereLine& line, float left) {
    const float start = ImGui::GetCursorPosX(), width = kit::room().x - left;
    if (!line.country.empty()) {
        kit::text(look, line.country, {kit::Face::small_bold});
        ImGui::SameLine();
        ImGui::SetCursorPosX(start + left);
    }
    kit::paragraph(look, line.says, {kit::Face::note, line.is_read ? kit::Tone::ink : kit::Tone::quiet}, width);
}

} // namespace

const std::vector<ElsewhereLine>& lines_elsewhere(const kit::Look& look, ElsewhereState& state, const session::KnownReport& known) {
    if (state.known == known && state.language == look.texts.language()) return state.lines;
    state.known = known;
    state.language = look.texts.language();
    state.lines.clear();
    for (auto& other : state.others)
        if (other->profile().id != known.profile->id) state.lines.push_back(line_of(look, *other, known));
    return state.lines;
}

float elsewhere_height(const kit::Look& look, std::span<const ElsewhereLine> lines, float width) {
    const float between = look.px(between_lines);
    const auto all = shown(look, lines);
    const auto widest = widest_country(look, all);
    float height = kit::size_of(look, "X", kit::Face::small).y;
    for (const auto& line : all) height += between + kit::size_of(look, line.says, kit::Face::note, width - left_of(line, widest)).y;
    return height;
}

void draw_elsewhere(const kit::Look& look, std::span<const ElsewhereLine> lines) {
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(look.unit(), look.px(between_lines)));
    kit::caption(look, look.say("screen.elsewhere.title"));
    const auto all = shown(look, lines);
    for (const auto& line : all) draw_line(look, line, left_of(line, widest_country(look, all)));
    for (const auto& line : lines) kit::note_value(look, "elsewhere:" + line.id, line.says);
    ImGui::PopStyleVar();
}

} // namespace screens
