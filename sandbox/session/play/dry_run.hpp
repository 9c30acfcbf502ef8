#pragma once

#include "engine/casework/guidance.hpp"
#include "engine/views/reader.hpp"

/// A report that nobody sent: of what type would it be, and where would it go? No case comes of it.
namespace session {

class DryRun {
public:
    explicit DryRun(profile::Profile profile);
    DryRun(const DryRun&) = delete;
    DryRun& operator=(const DryRun&) = delete;

    const casework::PlayContext& context() const { return context_; }
    const profile::Profile& profile() const { return context_.profile; }
    /// As the trainer reads it.
    views::Reader reader(const std::string& language) const;

    std::int64_t value(profile::FieldId field) const { return draft_.field(field); }
    /// casework::no_value takes the answer back. Another answer to the Report Guide takes back the type that came of the answers before it.
    void answer(profile::FieldId field, std::int64_t value);
    /// The report is of the type that the Report Guide recommends.
    void take_recommended(profile::ChoiceId type);
    /// Takes back the last answer that the Report Guide got.
    void step_back();
    /// Forgets all that the report says.
    void begin_anew();
    /// Where the person concerned works; none: some public institution.
    void set_house(casework::PartyId house) { context_.parties[draft_.subject.index].home = house; }
    casework::PartyId house() const { return context_[draft_.subject].home; }
    void set_day(calendar::Date day) { day_ = day; }
    calendar::Date day() const { return day_; }

    casework::Route route() const { return casework::route(context_, draft_, calendar::start_of(day_)); }
    bool holds(profile::ConditionId condition) const;
    casework::Guidance guidance() const { return casework::guidance(context_, draft_, calendar::start_of(day_)); }

private:
    casework::PlayContext context_;
    casework::World world_;
    casework::History facts_;
    casework::Words words_;
    casework::Case draft_;
    calendar::Date day_;
    profile::FieldId type_;
    bool type_recommended_ = false;
};

} // namespace session
