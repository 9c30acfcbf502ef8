#pragma once

#include "engine/calendar/instant.hpp"
#include "engine/profile/ids.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a thing of law carries for people: its names, and where it comes from.
namespace profile {

/// English first; other languages by their code.
struct LocalText {
    std::string en;
    std::vector<std::pair<std::string, std::string>> others;
    /// The text in that language, or English.
    const std::string& in(std::string_view language) const;
    bool empty() const { return en.empty(); }
};

/// "The law sets no limit" and "we do not know" are different answers.
enum class Status : std::uint8_t { verified, unconfirmed, not_set_by_law, not_applicable };

/// What is known of a value of law. That nobody has looked is no answer of the law.
enum class Answer : std::uint8_t {
    said,    ///< the law says it
    not_set, ///< the law was read and does not set it
    unread   ///< nobody here has read it: unconfirmed, told by the press, good practice, or not in the profile at all
};

/// Where a value comes from.
struct Provenance {
    SourceId source;
    std::string article;                 ///< "59(8)"
    std::optional<calendar::Date> as_of; ///< none: that of the source
    Status status = Status::verified;
    std::string note;
};

/// Law is dated. A missing bound is open; `until` is the last day.
struct Validity {
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;
    bool covers(calendar::Date date) const { return (!from || *from <= date) && (!until || date <= *until); }
};

struct Source {
    std::string id;
    LocalText title;
    LocalText short_title; ///< "ACRC Act"; empty: the title is short enough
    std::string version;
    std::optional<calendar::Date> as_of;
    std::string address;
    bool is_law = true;       ///< false: good practice, a data set, a report
    bool is_practice = false; ///< of those: a rule of the house

    /// The short title, or the whole where there is no shorter one.
    const LocalText& called() const { return short_title.empty() ? title : short_title; }
};

/// What every named thing of a profile carries for people. Deciding never reads it.
struct About {
    std::string id;
    LocalText name;
    LocalText says;                ///< one or two sentences: what it is or asks
    std::vector<std::string> like; ///< the common steps' words for it, where its id is another: profiles are compared by these
    const std::string& concept_word() const { return like.empty() ? id : like.front(); }
    Provenance law;
};

} // namespace profile
