#pragma once

#include "sandbox/screens/desk/form_guide.hpp"
#include "sandbox/session/play/session.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>

namespace screens {

struct DeskView;

/// The form of an act that was chosen and not yet done.
struct ActForm {
    session::Intent intent;
    std::map<std::uint16_t, std::string> texts; ///< by InputId
    std::map<std::uint16_t, std::int64_t> values;
    std::string reason;
    std::set<std::uint16_t> from_case; ///< inputs that were filled in as the case stands
    bool all_houses = false;           ///< those too that another row of the law names
    std::size_t sheet = 1;             ///< of a form that sends the report to a house, where one is seen at a time: the houses
    bool is_new = true;                ///< just opened: what has to be given is written at once
    std::unique_ptr<FormGuide> guide;
};

/// Whose form of which act it is.
struct FormKey {
    casework::PartyId person;
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    profile::ActId act;
    std::int64_t report = casework::no_value;
    auto operator<=>(const FormKey&) const = default;
    static FormKey of(const session::Intent& intent) { return {intent.actor, intent.case_number, intent.track, intent.act, intent.report}; }
};

/// Opens the form of an act with what the profile fills in beforehand.
void open_form(DeskView& desk, const session::Intent& intent);
/// Over the middle of the desk and what stands right of it.
void draw_form(DeskView& desk);

} // namespace screens
