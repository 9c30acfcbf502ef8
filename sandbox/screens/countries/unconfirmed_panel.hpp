#pragma once

namespace screens {

struct Countries;

void draw_unconfirmed(Countries& countries);

} // namespace screens
