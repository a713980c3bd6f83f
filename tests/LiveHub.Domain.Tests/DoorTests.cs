namespace LiveHub.Domain.Tests;

/// <summary>Rules M5 to M7 of docs/RULES.md: the door, the passphrase, and taking access away.</summary>
public sealed class DoorTests
{
    private static readonly SeatId Dirk = new("seat-dirk"), Emma = new("seat-emma");

    [Fact]
    public void M5_who_joins_a_watched_door_waits_and_sees_nothing()
    {
        var spec = Watched();
        Come(spec, Dirk, "Dirk").Happened<DoorKnocked>();
        Come(spec, Dirk, "Dirk").Nothing();
        Come(spec, Emma).Happened<DoorKnocked>();
        Assert.Equal(3, SessionViews.Entity(spec.State, Audience.Stage, "joined"));
        Assert.Equal(new AskEntity("Dirk"), SessionViews.Entity(spec.State, Audience.Control, "ask/1"));
        Assert.Equal(new AskEntity(), SessionViews.Entity(spec.State, Audience.Control, "ask/2"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "ask/1"));
        Assert.Null(Grants.Audience(spec.State, Who.Participant(Dirk), AudienceKind.Participants, null));
        spec.By(Dirk, new SendIdea(spec.Board, "Let me")).Refused(RefusalCode.WaitsAtDoor);
        spec.By(Spec.Ann, new AnswerDoor(true)).Refused(RefusalCode.NotAllowed);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "I am in")).Happened<IdeaSent>();
    }

    [Fact]
    public void M5_people_are_let_in_one_by_one_or_all_and_no_can_become_yes()
    {
        var spec = Watched();
        Come(spec, Dirk, "Dirk");
        Come(spec, Emma);
        spec.ByFacilitator(new AnswerDoor(false, [1])).Happened<DoorAnswered>();
        spec.By(Dirk, new GiveName("D")).Refused(RefusalCode.NotLetIn);
        spec.ByFacilitator(new AnswerDoor(true)).Happened<SeatTaken>();
        Assert.Equal(new MeEntity(((MeEntity)SessionViews.Entity(spec.State, Audience.Own(Emma), "me")!).Seed, null, 4), SessionViews.Entity(spec.State, Audience.Own(Emma), "me"));
        Assert.DoesNotContain(Dirk, spec.State.Seats);
        spec.ByFacilitator(new AnswerDoor(true, [1])).Happened<SeatTaken>();
        Assert.Equal("Dirk", ((MeEntity)SessionViews.Entity(spec.State, Audience.Own(Dirk), "me")!).Name);
        spec.ByFacilitator(new AnswerDoor(true, [1])).Refused(RefusalCode.NoSuchPerson);
    }

    [Fact]
    public void M5_an_opened_door_lets_in_who_waits_and_so_many_can_wait()
    {
        var spec = Watched();
        for (var i = 0; i < Limits.AtDoor; i++)
        {
            Come(spec, new($"seat-{i}")).Happened<DoorKnocked>();
        }

        Come(spec, Dirk).Refused(RefusalCode.DoorFull);
        spec.ByFacilitator(new SetDoor(false)).Happened<DoorSet>();
        Assert.Equal(3 + Limits.AtDoor, spec.State.Seats.Count);
        Come(spec, Dirk).Happened<SeatTaken>();
    }

    [Fact]
    public void M6_a_passphrase_is_asked_of_who_is_new()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new SetPassphrase("hash-word")).Refused(RefusalCode.NotAllowed);
        spec.Ask(Who.System, new SetPassphrase("hash-word")).Happened<PassphraseSet>();
        Come(spec, Dirk).Refused(RefusalCode.PassphraseNeeded);
        spec.Ask(Who.System, new TakeSeat(Dirk, "hash-d", null, "hash-other")).Refused(RefusalCode.WrongPassphrase);
        spec.Ask(Who.System, new TakeSeat(Dirk, "hash-d", null, "hash-word")).Happened<SeatTaken>();
        spec.Ask(Who.System, new SetPassphrase("hash-new")).Happened<PassphraseSet>();
        spec.Ask(Who.System, new TakeSeat(Dirk, "hash-d")).Nothing();
        spec.By(Dirk, new SendIdea(spec.Board, "Still in")).Happened<IdeaSent>();
        spec.Ask(Who.System, new SetPassphrase()).Happened<PassphraseSet>();
        Come(spec, Emma).Happened<SeatTaken>();
    }

    [Fact]
    public void M7_who_is_removed_does_nothing_and_sees_nothing_until_let_back_in()
    {
        var spec = Spec.OpenBoard();
        var idea = spec.By(Spec.Ann, new SendIdea(spec.Board, "It stays")).Happened<IdeaSent>().Idea;
        spec.By(Spec.Bob, new RemovePerson(1, true)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new RemovePerson(9, true)).Refused(RefusalCode.NoSuchPerson);
        spec.ByFacilitator(new RemovePerson(1, true, HideIdeas: true)).Happened<PersonRemoved>();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "More")).Refused(RefusalCode.Removed);
        Assert.Null(Grants.Audience(spec.State, Who.Participant(Spec.Ann), AudienceKind.Participants, null));
        Assert.Empty(SessionViews.Keys(spec.State, Audience.Own(Spec.Ann)));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Stage, $"idea/{idea}")); // It bears no name: nobody is told that it was Ann's.
        spec.ByFacilitator(new RemovePerson(1, false)).Happened<PersonRemoved>();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Back")).Happened<IdeaSent>();
    }

    [Fact]
    public void M7_ideas_with_a_name_can_be_hidden_with_their_author()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AskNow(new BoardPlan { Question = "With names", ShowsNames = true }));
        var board = spec.State.Plenary.Current!.Value;
        var (his, hers) = (spec.By(Spec.Bob, new SendIdea(board, "His")).Happened<IdeaSent>().Idea, spec.By(Spec.Ann, new SendIdea(board, "Hers")).Happened<IdeaSent>().Idea);
        Assert.Equal(his, spec.ByFacilitator(new RemovePerson(2, true, HideIdeas: true)).Happened<IdeaHidden>().Idea);
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Stage, $"idea/{hers}"));
        spec.ByFacilitator(new HideIdea(his, false)).Happened<IdeaHidden>();
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Stage, $"idea/{his}"));
    }

    [Fact]
    public void Only_a_facilitator_moderates()
    {
        var spec = Spec.OpenBoard();
        Command[] moderating =
        [
            new SetApproval(true), new ApproveIdeas([new("none")]), new SetIdeasAside([new("none")]), new PauseAll(true),
            new SetWordList("en", true), new SetDoor(true), new AnswerDoor(true), new RemovePerson(2, true), new SetPassphrase("hash"),
        ];
        Who[] others = [Who.Participant(Spec.Ann), Who.Host(1), new(Role.Stage), new(Role.Reader)];
        Assert.All(moderating, command => Assert.All(others, who => spec.Ask(who, command).Refused(RefusalCode.NotAllowed)));
    }

    [Fact]
    public void M7_a_room_whose_host_was_removed_has_none()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(new BreakoutPlan { Question = "In rooms", Rooms = 2 }));
        var rooms = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(rooms));
        spec.ByFacilitator(new OpenRooms(rooms, 10));
        var room = spec.State.Rooms.Values.First(one => one.Seats.Contains(Spec.Ann));
        spec.By(Spec.Ann, new HostRoom(room.Number));
        Assert.NotNull(Grants.Audience(spec.State, Who.Participant(Spec.Ann), AudienceKind.Host, $"{room.Number}"));
        spec.ByFacilitator(new RemovePerson(1, true)).Happened<HostMade>();
        Assert.Null(Grants.Audience(spec.State, Who.Participant(Spec.Ann), AudienceKind.Host, $"{room.Number}"));
        Assert.Null(spec.State.Rooms[room.Key].Host);
    }

    private static Spec Watched()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new SetDoor(true)).Happened<DoorSet>();
        return spec;
    }

    private static Outcome<Event> Come(Spec spec, SeatId seat, string? name = null) =>
        spec.Ask(Who.System, new TakeSeat(seat, "hash-" + seat, name));
}
