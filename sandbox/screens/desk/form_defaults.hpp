#pragma once

namespace screens {

struct ActForm;
struct DeskView;

/// What the profile fills in beforehand, what the case already says, and the one answer where there is no other.
void fill_in_beforehand(const DeskView& desk, ActForm& form);

} // namespace screens
