#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// Who a page of the guides is written for, in the order in which readers come to them.
namespace screens {

struct GuidePage;

enum class GuideReader { player, trainer, official, engineer, anyone };

/// By the name of its file; what was laid beside the shipped pages is for anyone.
GuideReader reader_of_guide(const std::string& page);
void sort_by_reader(std::vector<GuidePage>& pages);

} // namespace screens
