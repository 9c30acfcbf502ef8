#include "sandbox/screens/workflow/seen.hpp"

#include <algorithm>

namespace screens {

const SceneStage* Seen::stage(profile::StageId id) const {
    const auto found = std::ranges::find(scene.stages, id, &SceneStage::stage);
    return found == scene.stages.end() ? nullptr : &*found;
}

} // namespace screens
