#include "sandbox/texts/told.hpp"

namespace texts {

std::string told(const Texts& texts, const trouble::Trouble& trouble) {
    std::vector<Value> values;
    for (const auto& part : trouble.parts) values.emplace_back(part.name, part.worded.empty() ? part.plain : told(texts, part.worded.front()));
    return texts("trouble." + trouble.key, std::span<const Value>(values));
}

std::string told(const Texts& texts, const std::exception& thrown) {
    const auto* broken = dynamic_cast<const trouble::Broken*>(&thrown);
    return broken ? told(texts, broken->trouble) : thrown.what();
}

} // namespace texts
