#include "sandbox/commands/commands.hpp"
#include "sandbox/commands/printing.hpp"
#include "sandbox/commands/writing.hpp"
#include "sandbox/exchange/comparison_report.hpp"
#include "sandbox/yardstick/comparison.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

using yardstick::Compared;

struct CompareOptions {
    std::string left, right;
    bool json = false;
    OutOptions out;
};

std::string or_none(const std::string& words, const texts::Texts& texts) { return words.empty() ? texts("compare.has_none") : words; }

std::string with_source(const std::string& words, const std::string& source) { return source.empty() || words.empty() ? words : words + " [" + source + "]"; }

void print_some(const std::vector<Compared>& all, bool differing, const std::string& left, const std::string& right, const texts::Texts& texts) {
    std::string topic;
    for (const auto& line : all) {
        if (line.differs() != differing) continue;
        if (const auto next = texts(key_of(line.topic)); next != topic) say("  " + (topic = next));
        say("    " + line.what);
        if (!differing) {
            say("      " + line.left);
            continue;
        }
        say(fmt::format("      {}: {}", left, or_none(with_source(line.left, line.left_source), texts)));
        say(fmt::format("      {}: {}", right, or_none(with_source(line.right, line.right_source), texts)));
    }
}

void print_json(const std::vector<Compared>& all) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& line : all)
        list.push_back({{"topic", word_of(line.topic)},
                        {"what", line.what},
                        {"differs", line.differs()},
                        {"left", line.left},
                        {"left_source", line.left_source},
                        {"right", line.right},
                        {"right_source", line.right_source}});
    say(list.dump(2));
}

int run_compare(const CompareOptions& options) {
    check_name(options.out);
    const auto left = profile_of(options.left);
    const auto right = profile_of(options.right);
    const auto texts = interface_texts();
    if (options.out) {
        write(exchange::comparison_report({left, texts}, {right, texts}), options.out);
        return 0;
    }
    const auto all = yardstick::compare({left, texts}, {right, texts});
    if (options.json) {
        print_json(all);
        return 0;
    }
    say(left.name.en + " / " + right.name.en);
    say(texts("compare.differ"));
    print_some(all, true, left.id, right.id, texts);
    say(texts("compare.same"));
    print_some(all, false, left.id, right.id, texts);
    return 0;
}

} // namespace

void add_compare(CLI::App& app, Run& run) {
    const auto options = std::make_shared<CompareOptions>();
    auto* command = app.add_subcommand("compare", "Two profiles side by side, what differs first");
    command->add_option("LEFT", options->left, "A profile by its name or file")->required();
    command->add_option("RIGHT", options->right, "Another one")->required();
    add_json(*command, options->json);
    add_out(*command, options->out);
    command->callback([&run, options] { run = [options] { return run_compare(*options); }; });
}

} // namespace commands
