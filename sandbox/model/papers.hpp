#pragma once

#include "sandbox/model/scenario.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What is laid on the desk to be read: training material, which the engine knows nothing of.
namespace model {

enum class PaperForm : std::uint8_t { call_note, letter, email, ledger, photograph, slip, daily_sheet, portal };

/// What a photograph or a sketch shows, drawn by us.
enum class Thing : std::uint8_t { machine, wall_clock, cabinet, lorry, hill, spring, road, dry_bed, plate, sleeve };

struct PictureThing {
    Thing thing = Thing::machine;
    std::int32_t across = 0, down = 0; ///< its middle, in hundredths of the picture
    std::int32_t size = 20;            ///< its height, in hundredths of the picture's
    profile::LocalText words;          ///< what stands on it, or what it is for who cannot see it
    std::string mark;                  ///< empty: it cannot be pressed
};

struct PaperRow {
    std::vector<profile::LocalText> cells;
    std::string mark; ///< of the whole row
};

/// What one may do about a paper or a conflict, in the words of a button.
struct PaperStep {
    profile::LocalText says;
    ScriptedAct act; ///< what is filled in beforehand
};

/// Which thing of a play looks like this.
enum class PaperOf : std::uint8_t { evidence, message, result };

/// Texts may hold marks: "the [same lorry](lorry) twice".
struct Paper {
    std::string id;
    PaperForm form = PaperForm::letter;
    PaperOf of = PaperOf::evidence;
    std::uint16_t report = 0; ///< of evidence
    std::uint16_t place = 0;  ///< in its report's evidence; of a message: in PlayContext::injects; of a result: in Scenario::script
    profile::LocalText head, title, date, from, to, subject;
    std::vector<profile::LocalText> columns;
    std::vector<PaperRow> rows;
    std::vector<profile::LocalText> text; ///< paragraphs; none: the words of what it is of
    std::vector<profile::LocalText> stamp;
    profile::LocalText signature, margin;
    std::vector<PictureThing> picture;
    std::vector<PaperStep> answers; ///< what a caller can be told
    std::vector<std::string> marks; ///< in the order in which they are read
};

struct MarkRef {
    std::uint16_t paper = 0; ///< in Papers::papers
    std::string mark;
    bool operator==(const MarkRef&) const = default;
};

/// Two papers say what cannot both be so. It rests on the law of an act or of a rule of the profile.
struct Conflict {
    std::string id;
    std::array<std::vector<MarkRef>, 2> between; ///< any mark of the one side with any of the other
    profile::LocalText says;
    profile::ActId rests_on_act;
    profile::RuleId rests_on_rule;
    std::vector<PaperStep> then;
};

struct Papers {
    std::vector<Paper> papers;
    std::vector<Conflict> conflicts;
};

/// A stretch of a text: what is read, and the mark that it is, if any.
struct Marked {
    std::string words, mark;
    bool operator==(const Marked&) const = default;
};
std::vector<Marked> marked(std::string_view text);
/// Whether each "[" of a text begins a mark that ends.
bool marks_are_whole(std::string_view text);
/// What is read of it alone.
std::string without_marks(std::string_view text);

/// The conflict of two marks on two papers; none: both can be true.
const Conflict* conflict_between(const Papers& papers, const MarkRef& one, const MarkRef& other);
/// Which of so many ways to say that both can be true: the same pair is always answered alike.
std::size_t way_to_deny(const MarkRef& one, const MarkRef& other, std::size_t ways);
const profile::Provenance& law_of(const profile::Profile& profile, const Conflict& conflict);

} // namespace model
