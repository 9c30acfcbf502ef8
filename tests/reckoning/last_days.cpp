#include "engine/calendar/due_date.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"

#include <cstdio>
#include <stdexcept>

/// The last days of three periods from every day of 2026 and 2027, as the product counts them under a profile: for a reckoning in another language.
namespace {

profile::Profile profile_of(const std::string& id) {
    auto read = reading::read_profile(files::read_file(files::profile_path(id)), files::find_profile_in_home());
    if (!read.thing) throw std::runtime_error("Expected the profile " + id + " to read but it has errors.");
    return std::move(*read.thing);
}

std::string last_day(const profile::Profile& profile, calendar::Date start, calendar::Length length) {
    const calendar::Term term{calendar::start_of(start) + 9 * calendar::seconds_per_hour, length, {}, {}};
    return calendar::iso(calendar::date_of(calendar::due(term, profile.counting, profile.calendar.days)));
}

void print(const std::string& id) {
    using calendar::Unit;
    const auto profile = profile_of(id);
    const auto first = *calendar::parse_date("2026-01-01"), end = *calendar::parse_date("2028-01-01");
    for (auto start = first; start < end; start = start + 1)
        std::printf("%s,%s,%s,%s,%s\n", id.c_str(), calendar::iso(start).c_str(), last_day(profile, start, {10, Unit::working_days}).c_str(),
                    last_day(profile, start, {30, Unit::calendar_days}).c_str(), last_day(profile, start, {3, Unit::months}).c_str());
}

} // namespace

int main(int count, char** words) {
    for (int i = 1; i < count; ++i) print(words[i]);
}
