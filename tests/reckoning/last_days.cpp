#include "engine/calendar/due_date.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"

#include <cstdio>
#include <stdexcept>

/// When periods from every day of 2026 and 2027 end, as the product counts them under a profile: for a reckoning in another language.
namespace {

using calendar::Unit;

profile::Profile profile_of(const std::string& id) {
    auto read = reading::read_profile(files::read_file(files::profile_path(id)), files::find_profile_in_home());
    if (!read.thing) throw std::runtime_error("Expected the profile " + id + " to read but it has errors.");
    return std::move(*read.thing);
}

calendar::Term from_nine(calendar::Date start, calendar::Length length) { return {calendar::start_of(start) + 9 * calendar::seconds_per_hour, length, {}, {}}; }

/// One country, and a body in it that works from Sunday to Thursday and keeps office from nine to twelve and from one to six.
class Reckoning {
public:
    explicit Reckoning(const profile::Profile& profile) : counting_(profile.counting), country_(profile.calendar.days), body_(0b1001111, country_.holidays()) {
        counting_.rolls_back = true;
        body_.keep_office({{9 * 3600, 12 * 3600}, {13 * 3600, 18 * 3600}});
    }

    std::string last_day(calendar::Date start, calendar::Length length) const { return day(from_nine(start, length), country_); }
    std::string day_before(calendar::Date start, calendar::Length length) const {
        auto term = from_nine(start, length);
        term.counts_back = true;
        return day(term, country_);
    }
    std::string last_day_of_body(calendar::Date start, calendar::Length length) const { return day(from_nine(start, length), body_); }
    std::string office_time_of_body(calendar::Date start, std::int32_t hours) const {
        return calendar::iso(calendar::due(from_nine(start, {hours, Unit::office_hours}), counting_, body_));
    }

private:
    std::string day(const calendar::Term& term, const calendar::WorkingCalendar& days) const {
        return calendar::iso(calendar::date_of(calendar::due(term, counting_, days)));
    }

    calendar::Counting counting_;
    calendar::WorkingCalendar country_, body_;
};

void print(const std::string& id) {
    const auto profile = profile_of(id);
    const Reckoning reckoning(profile);
    const auto first = *calendar::parse_date("2026-01-01"), end = *calendar::parse_date("2028-01-01");
    for (auto start = first; start < end; start = start + 1) {
        std::string line = id + "," + calendar::iso(start);
        for (const auto& length : {calendar::Length{10, Unit::working_days}, {30, Unit::calendar_days}, {3, Unit::months}})
            line += "," + reckoning.last_day(start, length);
        for (const auto& length : {calendar::Length{7, Unit::calendar_days}, {5, Unit::working_days}, {1, Unit::months}})
            line += "," + reckoning.day_before(start, length);
        line += "," + reckoning.last_day_of_body(start, {10, Unit::working_days}) + "," + reckoning.office_time_of_body(start, 20);
        std::puts(line.c_str());
    }
}

} // namespace

int main(int count, char** words) {
    for (int i = 1; i < count; ++i) print(words[i]);
}
