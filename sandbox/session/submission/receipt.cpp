#include "sandbox/session/submission/receipt.hpp"

#include "engine/views/reader.hpp"

#include <string_view>

namespace session {
namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that looks like another
constexpr std::size_t code_letters = 9, letters_in_group = 3;

/// From the chain of the play: the same play gives the same code, and nobody finds it by counting.
std::string code_of(const journal::Hash& hash) {
    std::string code;
    for (std::size_t i = 0; i < code_letters; ++i) {
        if (i > 0 && i % letters_in_group == 0) code += '-';
        code += letters[hash[i] % letters.size()];
    }
    return code;
}

} // namespace

Receipt receipt(const Session& session, std::uint32_t case_number) {
    const auto& the_case = session.world().cases.at(case_number);
    const auto first = session.facts().of(case_number).front();
    const auto all_of_it = casework::end_of_order(session.facts(), first); // with what she wrote: another report has another code
    return {views::case_number(the_case), code_of(session.journal().digest_after(all_of_it)), the_case.opened};
}

} // namespace session
