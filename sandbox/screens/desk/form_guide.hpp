#pragma once

#include "sandbox/session/play/dry_run.hpp"

namespace screens {

struct ActForm;
struct DeskView;

/// The Report Guide while a form asks it for the type of a report.
struct FormGuide {
    profile::InputId input;
    session::DryRun run;
    FormGuide(profile::InputId asks, const profile::Profile& profile) : input(asks), run(profile) {}
};

bool asks_for_a_type(const profile::Profile& profile, profile::InputId id);
void draw_guide_button(DeskView& desk, ActForm& form, profile::InputId id);
void draw_form_guide(DeskView& desk, ActForm& form);

} // namespace screens
