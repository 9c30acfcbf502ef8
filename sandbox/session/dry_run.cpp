#include "sandbox/session/dry_run.hpp"

namespace session {
namespace {

casework::PartyId add_person(casework::Setting& setting, std::string id) {
    auto& person = setting.parties.emplace_back();
    person.is_person = true;
    person.id = std::move(id);
    return casework::PartyId{static_cast<std::uint16_t>(setting.parties.size() - 1)};
}

} // namespace

DryRun::DryRun(profile::Profile profile) : day_(profile.checked_from.value_or(calendar::Date{})) {
    setting_.profile = std::move(profile);
    setting_.parties = casework::parties_of(setting_.profile);
    draft_.reporter = add_person(setting_, "reporter");
    draft_.subject = add_person(setting_, "subject");
    draft_.fields.assign(setting_.profile.fields.size(), casework::no_value);
}

views::Reader DryRun::reader(const std::string& language) const { return {setting_, world_, {}, words_, {}, calendar::start_of(day_), language}; }

void DryRun::step_back() {
    const auto answered = guidance().answered;
    if (!answered.empty()) answer(answered.back()->field, casework::no_value);
}

} // namespace session
