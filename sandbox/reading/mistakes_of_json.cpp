#include "sandbox/reading/mistakes_of_json.hpp"

#include "sandbox/reading/bytes_of_text.hpp"
#include "sandbox/reading/words_of_json.hpp"
#include "sandbox/texts/characters.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

constexpr std::size_t most_mistakes = 20;
constexpr int deepest_looked_into = 64;

/// Reads as a person would: what is slightly wrong is told and taken as it was meant.
class PunctuationReader {
public:
    explicit PunctuationReader(std::string_view text) : text_(text) {}

    std::vector<MistakeOfJson> read() {
        skip_spaces();
        if (at_end()) tell("Expected JSON but the file is empty", "write an object: { ... }");
        else value();
        skip_spaces();
        if (!lost_ && !at_end()) tell_lost(fmt::format("Expected the end of the file but found {}", found()), "remove it, or a closing bracket before it");
        return std::move(mistakes_);
    }

private:
    bool at_end() const { return at_ >= text_.size(); }
    char next() const { return at_end() ? '\0' : text_[at_]; }
    bool next_is(std::string_view any_of) const { return !at_end() && any_of.find(text_[at_]) != std::string_view::npos; }
    std::string_view rest() const { return text_.substr(at_); }
    std::string found() const {
        if (at_end()) return "the end of the file";
        if (next() == '"') return "a quote";
        return static_cast<unsigned char>(next()) < 0x20 ? "a control character" : '"' + std::string(texts::character_at(text_, at_)) + '"';
    }

    void tell_at(std::size_t at, std::string what, std::string to_do) {
        if (!lost_) mistakes_.push_back({at, std::move(what), std::move(to_do)});
        lost_ = lost_ || mistakes_.size() >= most_mistakes;
    }
    void tell(std::string what, std::string to_do) { tell_at(at_, std::move(what), std::move(to_do)); }
    /// From here on one could only guess.
    void tell_lost(std::string what, std::string to_do) {
        tell(std::move(what), std::move(to_do));
        lost_ = true;
    }

    void skip_spaces() {
        for (bool goes_on = true; goes_on && !lost_;) {
            while (next_is(" \t\r\n")) ++at_;
            goes_on = skip_odd_space() || skip_comment();
        }
    }
    bool skip_odd_space() {
        const auto length = length_of_odd_space(rest());
        if (length == 0) return false;
        tell("Expected a plain space but found one that only looks like it", "replace it by a plain space");
        at_ += length;
        return true;
    }
    bool skip_comment() {
        if (!rest().starts_with("//") && !rest().starts_with("/*") && !rest().starts_with("#")) return false;
        tell("Expected no comment, which JSON does not have, but found one", "remove it, or write it as \"note\": \"...\"");
        const auto end = rest().starts_with("/*") ? text_.find("*/", at_) : text_.find('\n', at_);
        at_ = end == std::string_view::npos ? text_.size() : end + (rest().starts_with("/*") ? 2 : 0);
        return true;
    }

    void value() {
        if (lost_) return;
        if (next() == '{') container('}', &PunctuationReader::member);
        else if (next() == '[') container(']', &PunctuationReader::value);
        else if (next() == '"') quoted();
        else if (length_of_odd_quote(rest()) > 0) oddly_quoted();
        else word();
    }

    void container(char closing, void (PunctuationReader::*entry)()) {
        if (++depth_ > deepest_looked_into) lost_ = true;
        ++at_;
        skip_spaces();
        while (!lost_ && next() != closing) {
            if (at_end() || next_is("]}")) return missing_end(closing);
            if (next() == ',') skip_comma_too_many();
            else (this->*entry)(), separator(closing);
        }
        --depth_;
        if (!lost_) ++at_;
    }
    void missing_end(char closing) { tell_lost(fmt::format("Expected \"{}\" but found {}", closing, found()), "close here what was opened before"); }
    void skip_comma_too_many() {
        tell("Expected an entry but found another comma", "remove one of the commas");
        ++at_;
        skip_spaces();
    }
    void separator(char closing) {
        skip_spaces();
        if (lost_ || next() == closing || at_end() || next_is("]}")) return;
        const auto comma = at_;
        if (next() == ',') ++at_;
        else if (const auto length = length_of_odd_comma(rest())) {
            tell(fmt::format("Expected a comma but found {}", found()), "write \",\"");
            at_ += length;
        } else return tell(fmt::format("Expected a comma between two entries but found {}", found()), "write \",\" before it");
        skip_spaces();
        if (next() == closing) tell_at(comma, fmt::format("Expected no comma before \"{}\" but found one", closing), "remove the comma");
    }

    void member() {
        if (next() == '"') quoted();
        else if (length_of_odd_quote(rest()) > 0) oddly_quoted();
        else if (const auto key = word_at(text_, at_); !key.empty()) {
            tell(fmt::format("Expected a key in quotes but found {}", key), fmt::format("write \"{}\"", key));
            at_ += key.size();
        } else return tell_lost(fmt::format("Expected a key in quotes but found {}", found()), "write \"key\": value");
        colon();
        skip_spaces();
        if (next_is(",]}") || at_end()) return tell("Expected a value after the key but found none", "write the value, or remove the key");
        value();
    }
    void colon() {
        skip_spaces();
        if (lost_) return;
        if (next() == ':') ++at_;
        else if (const auto length = length_of_odd_colon(rest())) {
            tell(fmt::format("Expected a colon after the key but found {}", found()), "write \":\"");
            at_ += length;
        } else tell(fmt::format("Expected a colon after the key but found {}", found()), "write \":\" between the key and its value");
    }

    void word() {
        const auto word = word_at(text_, at_);
        if (word.empty()) return tell_lost(fmt::format("Expected a value but found {}", found()), "write a text in quotes, a number, true, false, [ ] or { }");
        if (const auto mistake = mistake_of_word(word)) tell(mistake->what, mistake->to_do);
        at_ += word.size();
    }

    void oddly_quoted() {
        tell(fmt::format("Expected a straight quote (\") but found {}", found()), "write straight quotes around texts and keys");
        at_ += length_of_odd_quote(rest());
        while (!at_end() && !next_is("\n,:]}") && next() != '"' && length_of_odd_quote(rest()) == 0) ++at_;
        if (next() == '"') ++at_;
        else at_ += length_of_odd_quote(rest());
    }
    void quoted() {
        const auto opened = at_++;
        while (!at_end() && next() != '"' && next() != '\n') in_quotes();
        if (next() == '"') {
            ++at_;
            return;
        }
        at_ = opened;
        tell_lost("Expected a text that ends on its own line but this one does not", "close it with a quote; a new line inside a text is written \\n");
    }
    void in_quotes() {
        if (next() == '\\') return escape();
        if (static_cast<unsigned char>(next()) < 0x20)
            tell(next() == '\t' ? "Expected a space but found a tab inside a text" : "Expected letters but found a control character inside a text",
                 next() == '\t' ? "write a space, or \\t" : "remove it");
        ++at_;
    }
    void escape() {
        const auto length = length_of_escape(rest());
        if (length == 0) tell("Expected one of \\\" \\\\ \\/ \\n \\t \\uXXXX but found another sign after the backslash", "write \\\\ for a backslash");
        at_ += std::max<std::size_t>(length, 1);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool lost_ = false;
    std::vector<MistakeOfJson> mistakes_;
};

} // namespace

std::vector<MistakeOfJson> mistakes_of_json(std::string_view text) {
    if (const auto bad = first_byte_of_another_encoding(text))
        return {{bad->at, fmt::format("Expected a text in UTF-8 but found {}", bad->seems), "save the file as UTF-8"}};
    return PunctuationReader(text).read();
}

} // namespace reading
