#include "tests/fixtures/past_play.hpp"

TEST_CASE("A profile, a scenario and a plan of each past form open and play", "[session][past]") { CHECK(fixtures::past_play("form_1").facts().size() > 100); }
