namespace LiveHub.Domain.Tests;

/// <summary>What happens in a room is told to those who see from outside how it is doing.</summary>
public sealed class RoomTouchTests
{
    private readonly Spec _spec = Spec.IdeaRound();
    private readonly Room _room;
    private readonly IdeaKey _idea;

    public RoomTouchTests()
    {
        var step = _spec.ByFacilitator(new AddActivity(new BreakoutPlan { Question = "What do we try?", Rooms = 2 }))
            .Happened<ActivityAdded>().Activity.Key;
        _spec.ByFacilitator(new Go(step));
        _spec.ByFacilitator(new OpenRooms(step));
        _room = _spec.State.Rooms[_spec.State.PlaceOf(Spec.Ann)];
        _idea = _spec.By(Spec.Ann, new SendIdea(_room.Board, "Ours")).Happened<IdeaSent>().Idea;
    }

    [Fact]
    public void Deleting_an_idea_of_a_room_changes_its_count_and_the_copy_on_the_main_board()
    {
        var copy = _spec.ByFacilitator(new SendUp(_room.Number, _idea, Up: true)).Happened<IdeaSentUp>().Idea;
        var gone = _spec.By(Spec.Ann, new DeleteIdea(_idea)).Happened<IdeaDeleted>();
        var touch = SessionTouches.Of(_spec.State, gone);
        Assert.Contains($"room/{_room.Number}", touch.Shared);
        Assert.Contains($"idea/{copy}", touch.Shared);
        Assert.Contains((_room.Key.Value, $"sent/{_idea}"), touch.There);
    }

    [Fact]
    public void Another_name_changes_the_copy_wherever_somebody_holds_it()
    {
        var copy = _spec.ByFacilitator(new SendUp(_room.Number, _idea, Up: true)).Happened<IdeaSentUp>().Idea;
        var touch = SessionTouches.Of(_spec.State, _spec.By(Spec.Ann, new GiveName("Ann")).Happened<NameGiven>());
        Assert.Contains($"idea/{copy}", touch.Shared);
        Assert.Contains($"page/{copy}", touch.Held);
        Assert.Contains($"dots/{copy}", touch.Held);
    }

    [Fact]
    public void Taking_an_idea_back_from_the_main_board_changes_what_rooms_have_sent()
    {
        _spec.ByFacilitator(new SendUp(_room.Number, _idea, Up: true));
        var back = _spec.ByFacilitator(new SendUp(_room.Number, _idea, Up: false)).Happened<IdeaDeleted>();
        Assert.True(SessionTouches.Of(_spec.State, back).Everything);
    }

    [Fact]
    public void Closing_the_vote_of_a_room_is_seen_in_it_and_from_outside_and_nowhere_else()
    {
        _spec.ByFacilitator(new OpenVoting(_room.Ballot));
        var touch = SessionTouches.Of(_spec.State, _spec.ByFacilitator(new CloseVoting(_room.Ballot)).Happened<BallotClosed>());
        Assert.Equal($"room/{_room.Number}", Assert.Single(touch.Shared));
        Assert.Contains((_room.Key.Value, "now"), touch.There);
    }

    [Fact]
    public void A_dot_in_a_room_is_seen_there_alone()
    {
        _spec.ByFacilitator(new OpenVoting(_room.Ballot, Live: LiveResults.Everyone));
        var touch = SessionTouches.Of(_spec.State, _spec.By(Spec.Ann, new PlaceDot(_room.Ballot, _idea)).Happened<DotPlaced>());
        Assert.Empty(touch.Shared);
        Assert.Contains((_room.Key.Value, $"tally/{_idea}"), touch.There);
    }
}
