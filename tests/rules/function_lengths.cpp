#include "tests/rules/function_lengths.hpp"

#include <algorithm>
#include <regex>

namespace house {
namespace {

/// Comments, texts, characters and directives as spaces, so that every brace that is left is one. Lines stay lines.
std::string without_words(const std::string& text) {
    static const std::regex words(R"rx(//[^\n]*|/\*[\s\S]*?\*/|R"(\w*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|#[^\n]*)rx");
    std::string plain;
    auto rest = text.cbegin();
    for (std::sregex_iterator match(text.begin(), text.end(), words), end; match != end; ++match) {
        plain.append(rest, text.cbegin() + match->position());
        for (const char character : match->str()) plain += character == '\n' ? '\n' : ' ';
        rest = text.cbegin() + match->position() + match->length();
    }
    return plain.append(rest, text.cend());
}

bool opens_function(const std::string& head) {
    static const std::regex holder("(^|[\\s>])(namespace|struct|class|enum|union)\\s");
    return head.find(')') != std::string::npos && !std::regex_search(head.substr(0, head.find('(')), holder);
}

std::size_t line_of(const std::string& text, std::size_t place) {
    return static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
}

class Reading {
public:
    explicit Reading(const std::string& text) : plain_(without_words(text)) {}

    std::vector<Function> run() {
        for (place_ = 0; place_ < plain_.size(); ++place_) {
            const char character = plain_[place_];
            if (character == '{') open();
            else if (character == '}') close();
            else if (character == ';' && values_ == 0) begins_ = place_ + 1;
        }
        return std::move(found_);
    }

private:
    void open() {
        ++depth_;
        const bool of_value = place_ > 0 && plain_[place_ - 1] != ' ' && plain_[place_ - 1] != '\n';
        if (function_at_ != 0) return;
        if (of_value) return void(++values_);
        const auto start = plain_.find_first_not_of(" \n", begins_);
        const auto head = plain_.substr(start, place_ - start - 1);
        if (opens_function(head)) {
            function_at_ = depth_;
            found_.push_back({head.substr(0, head.find('\n')), line_of(plain_, start)});
        }
        begins_ = place_ + 1;
    }
    void close() {
        --depth_;
        if (function_at_ == 0 && values_ > 0) return void(--values_);
        if (function_at_ > depth_ && function_at_ != 0) {
            found_.back().lines = line_of(plain_, place_) - found_.back().lines + 1;
            function_at_ = 0;
        }
        if (function_at_ == 0) begins_ = place_ + 1;
    }

    std::string plain_;
    std::vector<Function> found_;
    std::size_t place_ = 0, begins_ = 0, depth_ = 0;
    std::size_t values_ = 0;      ///< braces of values that are open
    std::size_t function_at_ = 0; ///< depth of the body that is being read; 0: none
};

} // namespace

std::vector<Function> functions_in(const std::string& text) { return Reading(text).run(); }

} // namespace house
