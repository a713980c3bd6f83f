namespace LiveHub.Domain.Tests;

/// <summary>Rules AC1 and AC2 of docs/RULES.md: new links for those who run a session or a learning cycle.</summary>
public sealed class LinkTests
{
    private static readonly Who Second = Who.Facilitator with { Round = 1 };

    [Fact]
    public void AC1_A_new_link_works_beside_the_old()
    {
        var spec = Spec.IdeaRound();
        spec.Ask(Who.System, new GiveLink("hash-new")).Happened<LinkGiven>();

        Assert.Equal(Who.Facilitator, spec.State.Aside.Grants["hash-new"]);
        Assert.Equal(Who.Facilitator, spec.State.Aside.Grants["hash-f"]);
        spec.ByFacilitator(new Go(spec.Board)).Happened<ActivityStarted>();
    }

    [Fact]
    public void AC2_A_link_that_is_to_be_alone_ends_the_others_and_who_came_by_them()
    {
        var spec = Spec.IdeaRound();
        spec.Ask(Who.System, new GiveLink("hash-new", Alone: true)).Happened<LinkGiven>();

        Assert.Equal(["hash-new"], spec.State.Aside.Grants.Where(grant => grant.Value.Role == Role.Facilitator).Select(grant => grant.Key));
        Assert.Equal(Second, spec.State.Aside.Grants["hash-new"]);
        spec.ByFacilitator(new Go(spec.Board)).Refused(RefusalCode.NotAllowed);
        Assert.Null(Grants.Audience(spec.State, Who.Facilitator, AudienceKind.Control, null));
        Assert.Null(Grants.Audience(spec.State, Who.Facilitator, AudienceKind.Host, "1"));
        Assert.Equal(Audience.Control, Grants.Audience(spec.State, Second, AudienceKind.Control, null));
        spec.Ask(Second, new Go(spec.Board)).Happened<ActivityStarted>();
    }

    [Fact]
    public void AC2_The_big_screen_and_everybody_with_a_seat_stay()
    {
        var spec = Spec.OpenBoard();
        spec.Ask(Who.System, new GiveLink("hash-new", Alone: true)).Happened<LinkGiven>();

        Assert.Equal(new Who(Role.Stage), spec.State.Aside.Grants["hash-s"]);
        Assert.Equal(Audience.Stage, Grants.Audience(spec.State, new(Role.Stage), AudienceKind.Stage, null));
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Still here")).Happened<IdeaSent>();
    }

    [Fact]
    public void AC2_What_was_stored_of_a_link_gives_its_round_again()
    {
        var spec = Spec.IdeaRound();
        var given = Assert.IsType<Outcome<Event>.Accepted>(spec.Try(Who.System, new GiveLink("hash-new", Alone: true)));

        Assert.Contains(SideRow.Forget(Aside.GrantKind, "hash-f"), given.Sides);
        var row = given.Sides.Single(side => side.Value is not null);
        Assert.Equal(Second, Aside.Recall(spec.State, row).Aside.Grants["hash-new"]);
    }

    [Fact]
    public void AC1_Only_the_server_gives_links() =>
        Assert.All([Who.Facilitator, new(Role.Stage), Who.Participant(Spec.Ann)], who =>
            Spec.IdeaRound().Try(who, new GiveLink("hash-new")).Refused(RefusalCode.NotAllowed));

    [Fact]
    public void AC2_The_owner_of_a_learning_cycle_gets_new_links_too()
    {
        var spec = CycleSpec.Made();
        spec.Ask(Who.System, new GiveOwnerLink("hash-second"));
        Assert.Equal(["hash-owner", "hash-second"], OwnerLinks.Of(spec.State).Order());

        spec.Ask(Who.System, new GiveOwnerLink("hash-third", Alone: true));
        Assert.Equal(["hash-third"], OwnerLinks.Of(spec.State));
        Assert.False(spec.Try(CycleSpec.Owner, new GiveOwnerLink("hash-fourth")));
    }
}
