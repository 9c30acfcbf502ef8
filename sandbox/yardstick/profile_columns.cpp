#include "sandbox/yardstick/profile_columns.hpp"

#include "sandbox/texts/key_at.hpp"
#include "sandbox/yardstick/act_evidence.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace yardstick {
namespace {

using profile::Answer;

std::string join(const std::string& list, const std::string& next, const char* between = ", ") { return list.empty() ? next : list + between + next; }

Cell cell_of(const Said& said, const profile::About& about, std::string says) {
    const auto& law = about.law;
    const auto name = said.name_of(about);
    auto whole_law = law;
    whole_law.article.clear();
    Cell cell{said.profile.answer(law), name, std::move(says), said.short_source_of(law), said.short_source_of(whole_law), {}, name};
    cell.is_practice = said.profile.is_good_practice(law);
    cell.is_told = law.status == profile::Status::unconfirmed;
    return cell;
}

/// Told with its own name: two that answer alike may be two laws.
Cell named(Cell cell) {
    cell.detail = cell.name;
    return cell;
}

/// Of several that answer to one word, the one that the law says most of; the first of equals.
void put(Column& column, const profile::About& about, const Cell& cell) {
    const auto words = about.like.empty() ? std::vector{about.id} : about.like;
    for (const auto& word : words) {
        const bool is_alias = word != words.front();
        const auto [place, is_new] = column.cells.try_emplace(word, cell);
        if (!is_new && cell.answer < place->second.answer) place->second = cell;
        if (is_new && is_alias) column.aliases.insert(word);
        if (!is_alias) column.aliases.erase(word);
    }
}

/// Several laws by their titles alone: with all their articles they fill a page.
void join_sources(Cell& all, const Cell& cell) {
    if (all.source == cell.source) return;
    if (("; " + all.law + ";").find("; " + cell.law + ";") == std::string::npos) all.law = join(all.law, cell.law, "; ");
    all.source = all.law;
}

/// Several in one cell: it answers as the best of them, and the others say that they do not.
void put_beside(const Said& said, Column& column, const std::string& word, const std::string& name, Cell cell) {
    const auto [place, is_new] = column.cells.try_emplace(word, cell);
    auto& all = place->second;
    if (is_new) {
        all.name = name;
        return;
    }
    const auto marked = [&](const Cell& one) { return said.texts("compare.not_read", {{"what", one.says}}); };
    if (cell.answer < all.answer) {
        cell.name = name;
        cell.says = join(cell.says, marked(all));
        all = std::move(cell);
        return;
    }
    all.says = join(all.says, cell.answer == all.answer ? cell.says : marked(cell));
    if (cell.answer != all.answer) return;
    all.sentence = join(all.sentence, cell.sentence);
    join_sources(all, cell);
}

Column institutions(const Said& said) {
    Column column;
    for (const auto& institution : said.profile.institutions) {
        const bool is_office = institution.kind == profile::InstitutionKind::office;
        const auto kind = is_office ? std::string("office") : institution.agency_kind;
        const auto name = said.texts(is_office ? "compare.offices" : "compare.agencies", {{"kind", kind}});
        put_beside(said, column, kind, name, cell_of(said, institution.about, said.name_of(institution.about)));
    }
    return column;
}

/// How a report can come in.
Column modes(const Said& said) {
    Column column;
    for (const auto& choice : said.profile.choices)
        if (said.profile[choice.set].id == "report_mode") {
            auto cell = cell_of(said, choice.about, said.texts("compare.yes"));
            cell.detail = choice.about.says.in(said.texts.language());
            put(column, choice.about, cell);
        }
    return column;
}

Column steps(const Said& said) {
    Column column;
    for (const auto& procedure : said.profile.procedures) {
        std::string stages;
        for (const auto stage : procedure.stages) stages = join(stages, said.name_of(said.profile[stage].about));
        put(column, procedure.about, cell_of(said, procedure.about, stages));
    }
    return column;
}

bool is_reporters(const Said& said, const profile::Act& act) {
    return std::ranges::any_of(act.roles, [&](profile::RoleId role) { return said.profile[role].about.concept_word() == "reporter"; });
}

/// What the reporting person may do, or is told by what others do.
Column acts(const Said& said, bool of_reporter) {
    Column column;
    for (const auto& act : said.profile.acts)
        if (is_reporters(said, act) ? of_reporter : !of_reporter && tells_reporter(act))
            put(column, act.about, named(cell_of(said, act.about, said.texts("compare.yes"))));
    return column;
}

Column rights(const Said& said) { return acts(said, true); }
Column told_acts(const Said& said) { return acts(said, false); }

Column limits(const Said& said) {
    Column column;
    for (const auto& clock : said.profile.clocks) {
        const bool has_length = clock.length || clock.length_input;
        auto cell = named(cell_of(said, clock.about, has_length ? said.length_of(clock) : std::string{}));
        cell.sentence = cell.says;
        put(column, clock.about, cell);
    }
    return column;
}

Column rules(const Said& said) {
    Column column;
    for (const auto& rule : said.profile.rules) put(column, rule.about, named(cell_of(said, rule.about, said.grade(rule))));
    return column;
}

std::string doors_of(const Said& said, const profile::RoutingRow& row) {
    if (row.to.empty() && !row.to_supervisor_of_home) return said.texts("compare.keeps_it");
    std::string doors;
    for (const auto& to : row.to) {
        if (to.role == profile::PartyRole::institution) doors = join(doors, said.name_of(said.profile.institutions[to.index].about));
        if (to.role == profile::PartyRole::subject_home) doors = join(doors, said.texts("party.subject_home"));
    }
    return row.to_supervisor_of_home ? join(doors, said.texts("compare.supervisor_of_home")) : doors;
}

Column routes(const Said& said) {
    Column column;
    for (const auto& row : said.profile.routing) put(column, row.about, cell_of(said, row.about, doors_of(said, row)));
    return column;
}

/// Its name is the sentence of that law; the word is what both answer to.
Column provisions(const Said& said) {
    Column column;
    for (const auto& provision : said.profile.provisions) {
        auto says = said.texts(provision.otherwise ? "compare.otherwise" : "compare.yes");
        if (provision.length) says = join(says, said.length_in_words(*provision.length));
        auto cell = named(cell_of(said, provision.about, says));
        cell.name = provision.about.concept_word();
        std::ranges::replace(cell.name, '_', ' ');
        put(column, provision.about, cell);
    }
    return column;
}

/// The rates may be told where the reward itself stands in the law.
std::string rates_of(const Said& said, const profile::Amount& amount) {
    std::string rates;
    bool all_read = true;
    for (const auto& bracket : amount.brackets) {
        const bool own = bracket.law.source || bracket.law.status != profile::Status::verified;
        all_read = all_read && (!own || said.profile.answer(bracket.law) == Answer::said);
        rates = join(rates, fmt::format("{} %", static_cast<double>(bracket.rate_permille) / 10));
    }
    return all_read ? rates : said.texts("compare.rates_not_read", {{"rates", rates}});
}

Column rewards(const Said& said) {
    Column column;
    for (const auto& amount : said.profile.amounts) {
        auto cell = cell_of(said, amount.about, fmt::format("{}: {}", said.name_of(amount.about), rates_of(said, amount)));
        put_beside(said, column, amount.about.concept_word(), cell.name, cell);
    }
    return column;
}

/// Who sees the identity.
Column sight(const Said& said) {
    static constexpr const char* scopes[] = {"compare.sees_none", "compare.sees_own", "compare.sees_assigned", "compare.sees_office", "compare.sees_all"};
    Column column;
    for (const auto& role : said.profile.roles) {
        const auto scope = role.sees[static_cast<std::size_t>(profile::Section::identity)];
        auto cell = cell_of(said, role.about, said.texts(texts::key_at(scopes, scope)));
        cell.answer = Answer::unread; // its source says that there is such a role, not what it sees
        cell.is_set_up = true;
        cell.source.clear();
        put(column, role.about, cell);
    }
    return column;
}

} // namespace

Column column_of(const Said& said, Topic topic) {
    using Gather = Column (*)(const Said&);
    static constexpr std::array<Gather, topic_count> gathers{institutions, modes, steps, rights, told_acts, limits, rules, routes, provisions, rewards, sight};
    return gathers.at(static_cast<std::size_t>(topic))(said);
}

std::string told(const Said& said, const Cell& cell, const std::string& line) {
    const bool has_detail = !cell.says.empty() && !cell.detail.empty() && cell.detail != line;
    const auto says = has_detail ? said.texts("answer.detailed", {{"says", cell.says}, {"detail", cell.detail}}) : cell.says;
    if (cell.is_set_up) return says;
    if (cell.answer == Answer::said) return says.empty() ? said.texts("answer.unread") : says;
    if (cell.answer == Answer::not_set) return said.texts("answer.not_set");
    if (!said.profile.is_law_of_somewhere()) return said.texts(says.empty() ? "answer.no_country" : "answer.practice", {{"says", says}});
    if (says.empty()) return said.texts("answer.unread");
    return said.texts(cell.is_told ? "answer.told" : "answer.played", {{"says", says}});
}

std::string word_of(Topic topic) {
    const auto key = key_of(topic);
    return key.substr(key.rfind('.') + 1);
}

std::string key_of(Topic topic) {
    static constexpr std::array keys{"compare.topic.institutions", "compare.topic.modes",   "compare.topic.steps", "compare.topic.rights",
                                     "compare.topic.told",         "compare.topic.limits",  "compare.topic.rules", "compare.topic.routes",
                                     "compare.topic.provisions",   "compare.topic.rewards", "compare.topic.sight"};
    return keys.at(static_cast<std::size_t>(topic));
}

} // namespace yardstick
