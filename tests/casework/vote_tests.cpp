#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;
using profile::Atom;

namespace {

/// The director asks whether the votes cast carry a referral.
struct Voting : MiniPlay {
    Voting() { submitted().assigned(); }

    profile::ChoiceId choice(std::string_view id) const { return context.profile.choice("disposition", id); }
    void votes(std::string_view who, std::string_view for_it, casework::TrackIndex track = 0) {
        the_case().votes.push_back({party(who), choice(for_it), track});
    }
    bool holds(const profile::ConditionNode& node) {
        const std::vector<casework::GivenInput> inputs{{context.profile.input(context.profile.act("vote"), "for"), choice("refer").index, 0}};
        const casework::Circumstances given{context, the_case(), 0, now, party("park"), inputs};
        profile::Conditions pool;
        return casework::holds(given, pool, pool.add(node));
    }
    bool carried() {
        profile::ConditionNode node;
        node.atom = Atom::majority;
        node.what = context.profile[context.profile.input(context.profile.act("vote"), "for")].word;
        return holds(node);
    }
    /// Of the office.
    bool enough(std::int32_t quorum) {
        profile::ConditionNode node;
        node.atom = Atom::quorum;
        node.what = party("office").index;
        auto& office = context.profile.institutions[node.what];
        office.quorum = static_cast<decltype(office.quorum)>(quorum);
        return holds(node);
    }
    bool counted(std::int64_t at_least) {
        profile::ConditionNode node;
        node.atom = Atom::vote;
        node.what = choice("refer").index;
        node.value = at_least;
        return holds(node);
    }
};

} // namespace

TEST_CASE("More than half of the votes cast are a majority, a tie is none", "[casework][vote]") {
    Voting play;
    CHECK_FALSE(play.carried());
    play.votes("kim", "refer");
    CHECK(play.carried());
    play.votes("lee", "close");
    CHECK_FALSE(play.carried());
    play.votes("park", "refer");
    CHECK(play.carried());
}

TEST_CASE("Who is excluded does not count among the members of a house", "[casework][vote]") {
    Voting play;
    play.context.profile.institutions[play.party("office").index].members = 2;
    play.votes("kim", "refer");
    CHECK_FALSE(play.enough(2));
    play.the_case().recused.push_back(play.party("park"));
    CHECK(play.enough(2));
}

TEST_CASE("Votes of another procedure count neither for a majority nor for a quorum", "[casework][vote]") {
    Voting play;
    play.votes("kim", "refer", 1);
    CHECK_FALSE(play.carried());
    CHECK_FALSE(play.enough(1));
    CHECK_FALSE(play.counted(1));
    play.votes("lee", "refer");
    play.votes("kim", "close", 1);
    CHECK(play.carried());
}

TEST_CASE("A house decides once as many have voted as it needs, whatever for", "[casework][vote]") {
    Voting play;
    play.votes("kim", "refer");
    CHECK_FALSE(play.enough(2));
    play.votes("lee", "close");
    CHECK(play.enough(2));
    CHECK_FALSE(play.enough(3));
}

TEST_CASE("Votes for a choice are counted up to what is asked for", "[casework][vote]") {
    Voting play;
    play.votes("kim", "refer");
    play.votes("lee", "close");
    CHECK(play.counted(0));
    CHECK(play.counted(1));
    CHECK_FALSE(play.counted(2));
    play.votes("park", "refer");
    CHECK(play.counted(2));
}

TEST_CASE("No vote is no vote for a choice, and without a choice nothing has a majority", "[casework][vote]") {
    Voting play;
    CHECK_FALSE(play.counted(0));
    play.votes("kim", "refer");
    profile::ConditionNode node;
    node.atom = Atom::majority;
    node.what = play.context.profile[play.context.profile.input(play.context.profile.act("assign"), "officer")].word; // not given
    CHECK_FALSE(play.holds(node));
}
