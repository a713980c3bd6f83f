namespace LiveHub.Domain.Tests;

/// <summary>What the host of a room does with its ideas, and whom it is told about.</summary>
public sealed class HostTests
{
    private static readonly Who Ann = Who.Participant(Spec.Ann);

    private readonly Spec _spec = Spec.IdeaRound();
    private readonly Room _mine;
    private readonly Room _other;

    public HostTests()
    {
        var step = _spec.ByFacilitator(new AddActivity(new BreakoutPlan { Question = "What do we try?", Rooms = 2 }))
            .Happened<ActivityAdded>().Activity.Key;
        _spec.ByFacilitator(new Go(step));
        _spec.ByFacilitator(new OpenRooms(step));
        _mine = _spec.State.Rooms[_spec.State.PlaceOf(Spec.Ann)];
        _other = _spec.State.RoomOf(step, _mine.Number == 1 ? 2 : 1)!;
    }

    [Fact]
    public void R6_a_host_merges_ideas_of_its_room_parts_them_and_reaches_no_other_place()
    {
        var hall = _spec.ByFacilitator(new TypeIdeas(_spec.Board, ["In the hall"])).Happened<IdeaSent>().Idea;
        var theirs = _spec.ByFacilitator(new TypeIdeas(_other.Board, ["Theirs"])).Happened<IdeaSent>().Idea;
        var one = _spec.By(Spec.Ann, new SendIdea(_mine.Board, "A buddy")).Happened<IdeaSent>().Idea;
        var two = _spec.By(Spec.Ann, new SendIdea(_mine.Board, "Somebody to ask")).Happened<IdeaSent>().Idea;
        _spec.By(Spec.Ann, new GroupIdeas(one, [two])).Refused(RefusalCode.NotAllowed);

        _spec.Ask(Ann, new HostRoom(_mine.Number)).Happened<HostMade>();
        _spec.By(Spec.Ann, new GroupIdeas(one, [theirs])).Refused(RefusalCode.NoSuchIdea);
        foreach (var elsewhere in new[] { hall, theirs })
        {
            _spec.By(Spec.Ann, new GroupIdeas(elsewhere, [one])).Refused(RefusalCode.NotAllowed);
            _spec.By(Spec.Ann, new TitleGroup(elsewhere, "Mine")).Refused(RefusalCode.NotAllowed);
            _spec.By(Spec.Ann, new UngroupIdea(elsewhere)).Refused(RefusalCode.NotAllowed);
            _spec.By(Spec.Ann, new TakeGroupApart(elsewhere)).Refused(RefusalCode.NotAllowed);
            _spec.By(Spec.Ann, new RejectSimilar([one, elsewhere], true)).Refused(RefusalCode.NotAllowed);
        }

        _spec.By(Spec.Ann, new GroupIdeas(one, [two])).Happened<IdeasGrouped>();
        var wordings = (WordingEntity[])SessionViews.Entity(_spec.State, Audience.Host(_mine.Number), $"wordings/{one}")!;
        Assert.Equal(["A buddy", "Somebody to ask"], wordings.Select(wording => wording.Text));
        _spec.By(Spec.Ann, new TitleGroup(one, "A buddy for each")).Happened<GroupTitled>();
        _spec.By(Spec.Ann, new SendUp(_mine.Number, one, Up: true)).Happened<IdeaSentUp>();
        Assert.Equal("A buddy for each", Assert.Single(_spec.State.Boards[_mine.Breakout].Ideas).Value.Text);
        _spec.By(Spec.Ann, new TakeGroupApart(one)).Happened<GroupTakenApart>();
        Assert.Equal(new[] { one, two }.Order(), _spec.State.Boards[_mine.Board].Ring.Order());
    }

    [Fact]
    public void R6_a_host_is_told_of_the_people_of_its_room_alone_who_is_connected()
    {
        var known = RoomView.Known(_spec.State, Audience.Host(_mine.Number)).ToList();
        Assert.Equal(_mine.Seats.ToHashSet(), known.Select(one => one.Seat).ToHashSet());
        Assert.All(known, one => Assert.Equal(_spec.State.Numbers[one.Seat], one.Number));
        Assert.Empty(RoomView.Known(_spec.State, Audience.In(_mine.Key)));
        Assert.Empty(RoomView.Known(_spec.State, Audience.Control));
        Assert.Empty(RoomView.Known(_spec.State, Audience.Host(9)));
    }
}
