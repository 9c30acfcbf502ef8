#include "engine/views/awaited.hpp"
#include "engine/views/case_file.hpp"
#include "engine/views/inbox.hpp"
#include "engine/views/letters.hpp"
#include "engine/views/monitor.hpp"
#include "engine/views/stays.hpp"
#include "engine/views/timeline.hpp"
#include "engine/views/worklist.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/random_cases.hpp"
#include "tests/bench/works.hpp"

#include <functional>
#include <memory>

/// What a look at each view costs once something has happened, of many cases.
namespace bench {
namespace {

/// A play in memory whose last cases have not been sent in yet.
class GrowingPlay {
public:
    GrowingPlay(std::size_t cases, std::size_t held_back)
        : all_(random_cases({cases, 16, 20, false})), desk_{all_.context(), {}, {}}, next_(cases - held_back) {
        deal(all_, next_, 1, [&](const Step& step) { carry_out(step); });
    }

    /// The first act of one case more.
    void go_on() {
        const auto number = next_++;
        auto step_of = [&](const Step& step) { carry_out(step); };
        deal_round(all_, number, number + 1, 0, step_of);
    }
    views::Reader reader(std::string_view who) const {
        const auto& context = all_.context();
        return {context, desk_.world, facts_, all_.words, context.party(who), facts_.back().at, "en"};
    }

private:
    void carry_out(const Step& step) {
        for (auto fact : desk_.carry_out(step).facts) {
            fact.number = facts_.size() + 1;
            facts_.add(fact);
        }
    }

    RandomCases all_;
    BareDesk desk_;
    casework::History facts_;
    std::size_t next_;
};

/// The least that folding from the beginning could do.
std::uint64_t read_every_fact(const casework::History& facts) {
    std::uint64_t sum = 0;
    for (const auto& fact : facts) sum += static_cast<std::uint64_t>(fact.kind) + fact.case_number;
    return sum;
}

using Look = std::function<void(const views::Reader&)>;

struct View {
    const char* name;
    Look look;
};

template <class Followed> Look following() {
    return [followed = std::make_shared<Followed>()](const views::Reader& reader) { keep(followed->follow(reader)); };
}

template <class Read> Look of_a_case(const Read& read) {
    return [read](const views::Reader& reader) { keep(read(reader, reader.world.cases[reader.world.cases.size() / 2])); };
}

std::vector<View> views_of_a_desk() {
    return {{"inbox", following<views::Inbox>()},
            {"worklist", following<views::Worklist>()},
            {"monitor", following<views::Monitor>()},
            {"letters", of_a_case([](const auto& reader, const auto& the_case) { return views::letters(reader, the_case); })},
            {"timeline", of_a_case([](const auto& reader, const auto& the_case) { return views::timeline(reader, the_case); })},
            {"case file", of_a_case([](const auto& reader, const auto& the_case) { return views::case_file(reader, the_case); })},
            {"clock board", of_a_case([](const auto& reader, const auto& the_case) { return views::clock_board(reader, the_case); })},
            {"awaited", of_a_case([](const auto& reader, const auto& the_case) { return views::awaited(reader, the_case); })},
            {"stays", of_a_case([](const auto& reader, const auto& the_case) { return views::stays(reader, the_case, 0); })}};
}

Line line_of(const View& view, GrowingPlay& play, int rounds) {
    view.look(play.reader("director_moon")); // folded once
    const auto times = race_of_seconds(
        rounds,
        [&] {
            play.go_on();
            const auto reader = play.reader("director_moon");
            return seconds([&] { view.look(reader); });
        },
        [&] {
            const auto reader = play.reader("director_moon");
            return seconds([&] { keep(read_every_fact(reader.facts)); });
        });
    return {std::string("look at the ") + view.name + " after an act, many cases", times.ours * 1000, "ms", times.reference * 1000, {false, 2, false}};
}

} // namespace

std::vector<Line> reading_views(const Amount& amount) {
    const auto all = views_of_a_desk();
    const auto looks = static_cast<std::size_t>(amount.rounds() + 1);
    GrowingPlay play(amount.of(10'000), all.size() * looks);
    std::vector<Line> lines;
    for (const auto& view : all) lines.push_back(line_of(view, play, amount.rounds()));
    return lines;
}

} // namespace bench
