#pragma once

namespace screens {

struct Countries;

void draw_guide(Countries& countries);

} // namespace screens
