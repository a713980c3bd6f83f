using LiveHub.Domain.Tests.Laws;
using static LiveHub.Domain.Tests.Spec;

namespace LiveHub.Domain.Tests;

/// <summary>Ideas that say the same become one, and can be parted again.</summary>
public sealed class GroupTests
{
    [Fact]
    public void D3_merged_ideas_are_one_with_every_wording_kept()
    {
        var (spec, ideas) = Board("Quiet room", "A silent room", "Lunch walk");

        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]], "A room to be quiet in")).Happened<IdeasGrouped>();

        Assert.Equal(new[] { ideas[0], ideas[2] }.Order(), spec.Ideas);
        var seen = Assert.IsType<IdeaEntity>(See(spec, Audience.Participants, $"idea/{ideas[0]}"));
        Assert.Equal(("A room to be quiet in", 2), (seen.Text, seen.Wordings));
        Assert.Null(See(spec, Audience.Participants, $"idea/{ideas[1]}"));
        Assert.Equal(["Quiet room", "A silent room"], Wordings(spec, Audience.Participants, ideas[0]));
        Assert.Equal("A silent room", Assert.IsType<IdeaEntity>(See(spec, Audience.Own(Bob), $"mine/{ideas[1]}")).Text);
        Assert.Single(SearchView.Find(spec.State, PlaceKey.Plenary, "silent"));
    }

    [Fact]
    public void D3_taking_apart_gives_everything_back()
    {
        var (spec, ideas) = Board("Quiet room", "A silent room", "Lunch walk");
        var before = spec.State.Boards[spec.Board].Ring;
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1], ideas[2]]));

        spec.ByFacilitator(new UngroupIdea(ideas[2])).Happened<IdeaUngrouped>();
        Assert.Equal(2, spec.Ideas.Length);
        spec.ByFacilitator(new TakeGroupApart(ideas[0])).Happened<GroupTakenApart>();

        Assert.Equal(before.AsEnumerable(), spec.Ideas);
        Assert.Empty(spec.State.Boards[spec.Board].Groups.ByHead);
    }

    [Fact]
    public void D3_a_group_that_joins_another_brings_all_its_ideas()
    {
        var (spec, ideas) = Board("One", "Two", "Three", "Four");
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]], "First"));
        spec.ByFacilitator(new GroupIdeas(ideas[2], [ideas[3]], "Second"));

        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[2]]));

        Assert.Equal("First", spec.State.Boards[spec.Board].Groups.ByHead[ideas[0]].Title);
        Assert.Equal(4, Wordings(spec, Audience.Control, ideas[0]).Length);
    }

    [Fact]
    public void D3_when_the_head_leaves_or_is_hidden_the_others_stay_together()
    {
        var (spec, ideas) = Board("One", "Two", "Three", "Four");
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1], ideas[2], ideas[3]], "All"));

        spec.ByFacilitator(new UngroupIdea(ideas[0]));
        var next = Assert.Single(spec.State.Boards[spec.Board].Groups.ByHead);
        Assert.Equal((2, "All"), (next.Value.Members.Count, next.Value.Title));
        spec.ByFacilitator(new HideIdea(next.Key, true));

        Assert.Equal("All", Assert.Single(spec.State.Boards[spec.Board].Groups.ByHead).Value.Title);
        Assert.Contains(next.Key, spec.State.Boards[spec.Board].Hidden);
    }

    [Fact]
    public void D3_what_cannot_be_grouped_is_refused_in_words()
    {
        var (spec, ideas) = Board("One", "Two");

        spec.ByFacilitator(new GroupIdeas(ideas[0], [])).Refused(RefusalCode.NothingToGroup);
        spec.ByFacilitator(new GroupIdeas(ideas[0], [new("none")])).Refused(RefusalCode.NoSuchIdea);
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]], new string('x', 300))).Refused(RefusalCode.TextTooLong);
        spec.By(Ann, new GroupIdeas(ideas[0], [ideas[1]])).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new HideIdea(ideas[1], true));
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]])).Refused(RefusalCode.NoSuchIdea);
    }

    [Fact]
    public void D4_dots_of_a_person_add_up_to_what_one_idea_may_get_and_come_back()
    {
        var (spec, ideas) = Board("One", "Two", "Three");
        spec.ByFacilitator(new OpenVoting(spec.Ballot, 5, 2));
        foreach (var idea in new[] { ideas[0], ideas[0], ideas[1], ideas[1], ideas[2] })
        {
            spec.By(Ann, new PlaceDot(spec.Ballot, idea));
        }

        spec.By(Bob, new PlaceDot(spec.Ballot, ideas[1]));
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]])).Refused(RefusalCode.GroupInVote);
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        var before = spec.State.Ballots[spec.Ballot];

        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]]));

        var folded = spec.State.Ballots[spec.Ballot];
        Assert.Equal((3, 1), (folded.DotsOn(ideas[0]), folded.DotsOn(ideas[2])));
        Assert.Equal([ideas[0], ideas[2]], folded.Ranking.AsEnumerable());
        spec.ByFacilitator(new TakeGroupApart(ideas[0]));
        var after = spec.State.Ballots[spec.Ballot];
        Assert.Equal(before.Ranking.AsEnumerable(), after.Ranking.AsEnumerable());
        Assert.All(ideas, idea => Assert.Equal(before.DotsOn(idea), after.DotsOn(idea)));
    }

    [Fact]
    public void D5_a_rejected_suggestion_does_not_come_back()
    {
        var (spec, ideas) = Board("Chargers for electric bikes in the shed", "Electric bike chargers in the shed", "Lunch walk around the lake");
        var found = Assert.Single(Find(spec).Groups);
        Assert.Equal(new[] { ideas[0], ideas[1] }.Order(), found.Ideas.AsEnumerable());
        Assert.Equal([ideas[2]], Find(spec).Outliers.AsEnumerable());

        spec.ByFacilitator(new RejectSimilar(found.Ideas, true)).Happened<SimilarRejected>();
        Assert.Empty(Find(spec).Groups);
        spec.ByFacilitator(new RejectSimilar(found.Ideas, false));
        Assert.Single(Find(spec).Groups);
    }

    [Fact]
    public void D1_who_writes_is_shown_others_ideas_like_it_and_never_its_own_or_hidden_ones()
    {
        var (spec, ideas) = Board("Chargers for electric bikes in the shed", "Electric bike chargers in the shed");
        var key = LikeView.BoardFor(spec.State, Cleo)!.Value;
        IEnumerable<IdeaKey> Like(SeatId seat, string text) =>
            LikeView.Like(spec.State, key, seat, text, Index(spec)).Select(like => like.Key).Order();

        Assert.Equal(ideas.Order(), Like(Cleo, "bike chargers, electric"));
        Assert.Equal([ideas[1]], Like(Ann, "bike chargers, electric"));
        Assert.Empty(Like(Cleo, "chargers"));
        spec.ByFacilitator(new HideIdea(ideas[0], true));
        Assert.Equal([ideas[1]], Like(Cleo, "bike chargers, electric"));
        spec.ByFacilitator(new Go(spec.Ballot));
        Assert.Null(LikeView.BoardFor(spec.State, Cleo));
    }

    [Fact]
    public void H1_people_offer_help_once_and_not_with_their_own()
    {
        var (spec, ideas) = Board("One", "Two", "Three");

        spec.By(Ann, new SupportIdea(ideas[0], true)).Refused(RefusalCode.YourOwnIdea);
        spec.By(Cleo, new SupportIdea(ideas[0], true)).Happened<IdeaSupported>();
        spec.By(Cleo, new SupportIdea(ideas[0], true)).Nothing();
        spec.ByFacilitator(new CloseBoard(spec.Board));
        spec.By(Bob, new SupportIdea(ideas[0], true)).Happened<IdeaSupported>();

        Assert.Equal(2, See(spec, Audience.Stage, $"helps/{ideas[0]}"));
        Assert.Equal(true, See(spec, Audience.Own(Bob), $"helping/{ideas[0]}"));
        spec.By(Bob, new SupportIdea(ideas[0], false));
        Assert.Equal(1, See(spec, Audience.Participants, $"helps/{ideas[0]}"));
        spec.ByFacilitator(new Go(spec.Ballot));
        spec.By(Bob, new SupportIdea(ideas[0], true)).Refused(RefusalCode.NoSuchIdea);
    }

    [Fact]
    public void D4_who_helps_with_two_ideas_that_are_one_helps_once()
    {
        var (spec, ideas) = Board("One", "Two", "Three");
        spec.By(Cleo, new SupportIdea(ideas[0], true));
        spec.By(Cleo, new SupportIdea(ideas[1], true));
        spec.By(Ann, new SupportIdea(ideas[1], true));

        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]]));

        Assert.Equal(2, See(spec, Audience.Participants, $"helps/{ideas[0]}"));
        spec.By(Bob, new SupportIdea(ideas[0], true)).Refused(RefusalCode.YourOwnIdea);
        spec.ByFacilitator(new TakeGroupApart(ideas[0]));
        Assert.Equal((1, 2), ((int)See(spec, Audience.Participants, $"helps/{ideas[0]}")!, (int)See(spec, Audience.Participants, $"helps/{ideas[1]}")!));
    }

    [Fact]
    public void Random_histories_have_groups_and_votes_that_were_counted_anew()
    {
        var (groups, folded, helpers) = (0, 0, 0);
        for (var seed = 1; seed <= 900; seed++)
        {
            var history = new RandomHistory(seed);
            for (var step = 0; step < 250; step++)
            {
                var (who, command) = history.Next();
                history.Spec.Ask(who, command);
            }

            groups += history.Spec.State.Boards.Values.Sum(board => board.Groups.ByHead.Count);
            helpers += history.Spec.State.Boards.Values.Sum(board => board.Helpers.Count);
            folded += history.Spec.State.Ballots.Values.Count(ballot => ballot.Placed is not null);
        }

        Assert.True(groups > 5 && folded > 0 && helpers > 5, $"{groups} groups, {folded} votes, {helpers} helped");
    }

    /// <summary>A board with these ideas: the first is Ann's, the second Bob's, the others Bob's too.</summary>
    private static (Spec Spec, IdeaKey[] Ideas) Board(params string[] texts)
    {
        var spec = OpenBoard();
        IdeaKey[] ideas = [.. texts.Select((text, at) =>
            spec.By(at == 0 ? Ann : Bob, new SendIdea(spec.Board, text)).Happened<IdeaSent>().Idea)];
        return (spec, ideas);
    }

    private static object? See(Spec spec, Audience audience, string name) => SessionViews.Entity(spec.State, audience, name);

    private static string[] Wordings(Spec spec, Audience audience, IdeaKey head) =>
        [.. Assert.IsType<WordingEntity[]>(See(spec, audience, $"wordings/{head}")).Select(wording => wording.Text)];

    private static SimilarIdeas Find(Spec spec) => Similar.Of(spec.State.Boards[spec.Board], Index(spec));

    private static LikenessIndex Index(Spec spec)
    {
        var index = new LikenessIndex();
        index.Follow(LikeView.Texts(spec.State.Boards[spec.Board]));
        return index;
    }
}
