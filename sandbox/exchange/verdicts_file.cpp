#include "sandbox/exchange/verdicts_file.hpp"

#include "sandbox/files/whole_file.hpp"
#include "sandbox/yardstick/conformity.hpp"

#include <nlohmann/json.hpp>

namespace exchange {

void keep_verdicts(const std::string& path, const model::Verdicts& verdicts) {
    nlohmann::ordered_json kept{{"format", "verdicts/1"}, {"profile", verdicts.profile}, {"verdicts", nlohmann::ordered_json::array()}};
    for (const auto& one : verdicts.given) {
        nlohmann::ordered_json entry{
            {"standard", one.standard}, {"clause", one.clause}, {"verdict", yardstick::word_of(one.verdict)}, {"because", one.because}};
        if (!one.source.empty()) entry["source"] = one.source;
        entry["by"] = one.by;
        if (one.on) entry["on"] = calendar::iso(*one.on);
        kept["verdicts"].push_back(std::move(entry));
    }
    files::write_whole(path, kept.dump(2) + "\n", true);
}

} // namespace exchange
