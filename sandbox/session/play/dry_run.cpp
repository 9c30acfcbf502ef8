#include "sandbox/session/play/dry_run.hpp"

#include <algorithm>

namespace session {
namespace {

casework::PartyId add_person(casework::PlayContext& context, std::string id) {
    auto& person = context.parties.emplace_back();
    person.is_person = true;
    person.id = std::move(id);
    return casework::PartyId{static_cast<std::uint16_t>(context.parties.size() - 1)};
}

} // namespace

DryRun::DryRun(profile::Profile profile) : day_(profile.checked_from.value_or(calendar::Date{})) {
    context_.profile = std::move(profile);
    context_.parties = casework::parties_of(context_.profile);
    draft_.reporter = add_person(context_, "reporter");
    draft_.subject = add_person(context_, "subject");
    type_ = context_.profile.field("report.type");
    begin_anew();
}

void DryRun::begin_anew() {
    draft_.fields.assign(context_.profile.fields.size(), casework::no_value);
    type_recommended_ = false;
}

void DryRun::answer(profile::FieldId field, std::int64_t value) {
    const auto& questions = context_.profile.report_guide.questions;
    const bool leads_to_type = std::ranges::find(questions, field, &profile::GuideQuestion::field) != questions.end();
    if (type_recommended_ && leads_to_type) draft_.fields[type_.index] = casework::no_value;
    type_recommended_ = type_recommended_ && !leads_to_type && field != type_;
    draft_.fields[field.index] = value;
}

void DryRun::take_recommended(profile::ChoiceId type) {
    if (!type_) return;
    draft_.fields[type_.index] = type.index;
    type_recommended_ = true;
}

views::Reader DryRun::reader(const std::string& language) const { return {context_, world_, facts_, words_, {}, calendar::start_of(day_), language}; }

bool DryRun::holds(profile::ConditionId condition) const {
    return casework::holds({context_, draft_, 0, calendar::start_of(day_), {}, {}}, context_.profile.conditions, condition);
}

void DryRun::step_back() {
    const auto answered = guidance().answered;
    if (!answered.empty()) answer(answered.back()->field, casework::no_value);
}

} // namespace session
