#include "sandbox/reading/document.hpp"

#include "sandbox/reading/mistakes_of_json.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace reading {
namespace {

/// Counts the bytes that the parser has taken.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, std::size_t* taken) : at_(at), taken_(taken) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        ++at_;
        ++*taken_;
        return *this;
    }
    CountingIterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
    bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

private:
    const char* at_;
    std::size_t* taken_;
};

/// Line and column of a byte. Asked in the order of the text it counts each character once: what a session keeps is one long line.
class Lines {
public:
    Lines(std::string_view text, std::uint8_t file) : text_(text), file_(file) {
        starts_.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n') starts_.push_back(i + 1);
    }
    Place place_of(std::size_t offset) {
        offset = std::min(offset, text_.size());
        if (starts_[line_] > offset) line_ = 0;
        while (line_ + 1 < starts_.size() && starts_[line_ + 1] <= offset) ++line_;
        const auto start = starts_[line_];
        if (start > counted_ || offset < counted_) counted_ = start, column_ = 1;
        const auto part = text_.substr(counted_, offset - counted_);
        const auto starts_character = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
        column_ += static_cast<int>(std::ranges::count_if(part, starts_character));
        counted_ = offset;
        return {file_, static_cast<int>(line_ + 1), column_};
    }

private:
    std::string_view text_;
    std::uint8_t file_;
    std::vector<std::size_t> starts_;
    std::size_t line_ = 0;    ///< of the last one asked for, from 0
    std::size_t counted_ = 0; ///< bytes before the column
    int column_ = 1;
};

model::Problem problem(const File& file, Place place, std::string code, std::string what, std::string to_do) {
    return {file.name, place.line, place.column, model::Severity::error, std::move(code), std::move(what), std::move(to_do)};
}

/// Builds the tree. A token begins at the first byte after the token before that is neither space nor , nor :
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(const File& file, std::uint8_t number, const std::size_t& taken, Document& document)
        : file_(file), lines_(file.text, number), taken_(taken), document_(document) {}

    bool null() override { return put(made(Value::Type::null)); }
    bool boolean(bool flag) override {
        auto value = made(Value::Type::flag);
        value.flag = flag;
        return put(std::move(value));
    }
    bool number_integer(number_integer_t whole) override { return put_whole(whole); }
    bool number_unsigned(number_unsigned_t whole) override {
        if (whole <= static_cast<number_unsigned_t>(INT64_MAX)) return put_whole(static_cast<std::int64_t>(whole));
        return put_real(static_cast<double>(whole), std::to_string(whole));
    }
    bool number_float(number_float_t real, const string_t&) override { return put_real(real, ""); }
    bool string(string_t& text) override {
        if (text.size() > longest_text) return too_long(text.size());
        auto value = made(Value::Type::text);
        value.text = std::move(text);
        return put(std::move(value));
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Value::Type::object); }
    bool start_array(std::size_t) override { return open(Value::Type::list); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& key) override {
        const auto place = lines_.place_of(start());
        if (key.size() > longest_text) return too_long(key.size());
        auto& members = stack_.back()->members;
        if (std::ranges::find(members, key, &Member::key) != members.end())
            document_.problems.push_back(
                problem(file_, place, "duplicate_key", fmt::format("Expected each key once but \"{}\" stands here again", key), "remove one of them"));
        members.push_back({std::move(key), place, {}});
        previous_end_ = taken_;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        const auto mistakes = mistakes_of_json(file_.text);
        for (const auto& mistake : mistakes) not_json(mistake.at, mistake.what, mistake.to_do);
        if (mistakes.empty()) not_json(position > 0 ? position - 1 : 0, "Expected JSON but this is none", "mend the punctuation here or just before");
        return false;
    }

private:
    void not_json(std::size_t at, std::string what, std::string to_do) {
        document_.problems.push_back(problem(file_, lines_.place_of(at), "not_json", std::move(what), std::move(to_do)));
    }
    static bool stands_between(char byte) { return byte == ' ' || byte == ',' || byte == ':' || byte == '\n' || byte == '\t' || byte == '\r'; }
    std::size_t start() const {
        const auto& text = file_.text;
        auto at = previous_end_;
        while (at < text.size() && stands_between(text[at])) ++at;
        return at;
    }
    Value made(Value::Type type) {
        Value value;
        value.type = type;
        value.place = lines_.place_of(start());
        return value;
    }
    bool put_whole(std::int64_t whole) {
        auto value = made(Value::Type::whole);
        value.whole = whole;
        return put_number(std::move(value));
    }
    bool put_real(double real, std::string digits) {
        auto value = made(Value::Type::real);
        value.real = real;
        value.text = std::move(digits);
        return put_number(std::move(value));
    }
    /// The parser has looked one byte beyond a number.
    bool put_number(Value value) {
        auto end = start();
        while (end < file_.text.size() && std::string_view("+-.eE0123456789").find(file_.text[end]) != std::string_view::npos) ++end;
        const bool goes_on = put(std::move(value));
        previous_end_ = end;
        return goes_on;
    }
    bool put(Value value) {
        if (!has_room(value.place)) return false;
        place(std::move(value));
        previous_end_ = taken_;
        return true;
    }
    Value& place(Value value) {
        if (stack_.empty()) return document_.root.emplace(std::move(value));
        auto& parent = *stack_.back();
        if (parent.type == Value::Type::list) return parent.items.emplace_back(std::move(value));
        return parent.members.back().value = std::move(value);
    }
    bool open(Value::Type type) {
        auto value = made(type);
        if (static_cast<int>(stack_.size()) >= deepest_nesting) return too_deep(value.place);
        if (!has_room(value.place)) return false;
        stack_.push_back(&place(std::move(value)));
        previous_end_ = taken_;
        return true;
    }
    bool close() {
        stack_.pop_back();
        previous_end_ = taken_;
        return true;
    }
    bool refuse(Place place, std::string code, std::string what, std::string to_do) {
        document_.problems.push_back(problem(file_, place, std::move(code), std::move(what), std::move(to_do)));
        return false;
    }
    bool too_deep(Place place) {
        return refuse(place, "nested_too_deeply", fmt::format("Expected at most {} levels of nesting but found more", deepest_nesting),
                      "take the inner part apart");
    }
    bool too_long(std::size_t length) {
        return refuse(lines_.place_of(start()), "text_too_long", fmt::format("Expected at most {} bytes of text but this has {}", longest_text, length),
                      "shorten it, or divide it among several");
    }
    bool has_room(Place place) {
        if (++document_.values > most_values)
            return refuse(place, "too_many_values", fmt::format("Expected at most {} values in one file but found more", most_values), "divide the file");
        if (!stack_.empty() && std::max(stack_.back()->items.size(), stack_.back()->members.size()) >= most_entries)
            return refuse(place, "too_many_entries", fmt::format("Expected at most {} entries in one list or object but found more", most_entries),
                          "leave some out");
        return true;
    }

    const File& file_;
    Lines lines_;
    const std::size_t& taken_;
    Document& document_;
    std::vector<Value*> stack_; ///< the open lists and objects; a parent does not grow while a child is open
    std::size_t previous_end_ = 0;
};

Document refused(const File& file, std::string code, std::string what, std::string to_do) {
    return {std::nullopt, {problem(file, {}, std::move(code), std::move(what), std::move(to_do))}};
}

} // namespace

const Value* Value::find(std::string_view key) const {
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? nullptr : &found->value;
}

std::string_view name_of(Value::Type type) {
    switch (type) {
    case Value::Type::null: return "null";
    case Value::Type::flag: return "true or false";
    case Value::Type::whole: return "a whole number";
    case Value::Type::real: return "a number with a fraction";
    case Value::Type::text: return "a text";
    case Value::Type::list: return "a list";
    case Value::Type::object: return "an object";
    }
    return "something else";
}

Document parse(const File& file, std::uint8_t file_number) {
    if (file.text.size() > largest_file)
        return refused(file, "file_too_large", fmt::format("Expected at most {} bytes but the file has {}", largest_file, file.text.size()),
                       "split it or shorten its texts");
    if (file.text.starts_with("\xEF\xBB\xBF"))
        return refused(file, "byte_order_mark", "Expected plain UTF-8 but the file begins with a byte order mark", "save it as UTF-8 without a mark");
    Document document;
    std::size_t taken = 0;
    const auto* begin = file.text.data();
    Builder builder(file, file_number, taken, document);
    const bool whole = nlohmann::json::sax_parse(CountingIterator(begin, &taken), CountingIterator(begin + file.text.size(), &taken), &builder);
    if (!whole) document.root.reset();
    return document;
}

} // namespace reading
