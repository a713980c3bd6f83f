using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rules M1 to M4 of docs/RULES.md: approving first, word lists, and standing still.</summary>
public sealed class ModerationTests
{
    [Fact]
    public void M1_what_waits_is_seen_by_its_author_and_the_facilitator_and_counted_for_nobody_else()
    {
        var spec = Approving();
        var idea = Send(spec, Spec.Ann, "Fewer forms");
        Assert.Null(Entity(spec, Audience.Participants, $"idea/{idea}"));
        Assert.Null(Entity(spec, Audience.Stage, $"idea/{idea}"));
        Assert.Null(Entity(spec, Audience.Own(Spec.Bob), $"mine/{idea}"));
        Assert.True(((IdeaEntity)Entity(spec, Audience.Own(Spec.Ann), $"mine/{idea}")!).Waits);
        Assert.Equal("Fewer forms", ((HeldEntity)Entity(spec, Audience.Control, $"held/{idea}")!).Text);
        Assert.Null(Entity(spec, Audience.Stage, $"held/{idea}"));
        Assert.Equal((0, 0), (Entity(spec, Audience.Stage, "ideas"), Entity(spec, Audience.Stage, "posted")));
        Assert.Empty(Report.Of(spec.State).Boards[0].Ideas);

        spec.ByFacilitator(new ApproveIdeas([idea])).Happened<IdeasApproved>();
        spec.ByFacilitator(new ApproveIdeas([idea])).Nothing();
        Assert.NotNull(Entity(spec, Audience.Participants, $"idea/{idea}"));
        Assert.Null(Entity(spec, Audience.Control, $"held/{idea}"));
        Assert.Equal((1, 1), (Entity(spec, Audience.Stage, "ideas"), Entity(spec, Audience.Stage, "posted")));
    }

    [Fact]
    public void M1_not_now_hides_and_can_be_undone()
    {
        var spec = Approving();
        var idea = Send(spec, Spec.Ann, "Not yet");
        spec.ByFacilitator(new SetIdeasAside([idea])).Happened<IdeasSetAside>();
        Assert.True(((HeldEntity)Entity(spec, Audience.Control, $"held/{idea}")!).Hidden);
        Assert.True(((IdeaEntity)Entity(spec, Audience.Own(Spec.Ann), $"mine/{idea}")!).Hidden);
        spec.ByFacilitator(new OpenVoting(spec.Ballot)).Refused(RefusalCode.NothingToVoteOn);
        spec.ByFacilitator(new ApproveIdeas([idea])).Happened<IdeasApproved>();
        Assert.Equal(idea, Assert.Single(spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotOpened>().Options));
    }

    [Fact]
    public void M1_an_edited_idea_waits_again_unless_it_is_voted_on()
    {
        var spec = Spec.OpenBoard();
        var (first, second) = (Send(spec, Spec.Ann, "One"), Send(spec, Spec.Ann, "Two"));
        spec.ByFacilitator(new SetApproval(true)).Happened<ApprovalSet>();
        spec.By(Spec.Ann, new EditIdea(first, "One, and worse")).Happened<IdeaEdited>();
        Assert.Null(Entity(spec, Audience.Stage, $"idea/{first}"));
        Assert.NotNull(Entity(spec, Audience.Stage, $"idea/{second}"));
        spec.ByFacilitator(new OpenVoting(spec.Ballot));
        spec.ByFacilitator(new OpenBoard(spec.Board));
        spec.By(Spec.Ann, new EditIdea(second, "Two, and worse")).Refused(RefusalCode.IdeaInVote);
    }

    [Fact]
    public void M1_switched_off_what_waits_is_let_in()
    {
        var spec = Approving();
        var idea = Send(spec, Spec.Ann, "Patience");
        spec.By(Spec.Ann, new SetApproval(false)).Refused(RefusalCode.NotAllowed);
        Assert.Equal(idea, Assert.Single(spec.ByFacilitator(new SetApproval(false)).Happened<IdeasApproved>().Ideas));
        Assert.NotNull(Entity(spec, Audience.Stage, $"idea/{idea}"));
    }

    [Fact]
    public void M1_a_board_outgrows_phones_by_what_is_seen_alone()
    {
        var spec = Approving();
        foreach (var seat in new[] { Spec.Ann, Spec.Bob })
        {
            for (var i = 0; i < 40; i++)
            {
                Send(spec, seat, $"Idea {i}");
            }
        }

        Assert.False(spec.State.Boards[spec.Board].Big);
        spec.ByFacilitator(new ApproveIdeas([.. spec.State.Boards[spec.Board].Waiting])).Happened<BoardOutgrewPhones>();
    }

    [Fact]
    public void M1_a_word_of_a_check_in_waits_too()
    {
        var spec = Approving();
        spec.ByFacilitator(new AskNow(new CheckInPlan { Question = "One word?" }));
        var checkIn = spec.State.Plenary.Current!.Value;
        var word = spec.By(Spec.Ann, new SendIdea(checkIn, "calm")).Happened<IdeaSent>().Idea;
        Assert.Null(Entity(spec, Audience.Stage, "word/CALM"));
        spec.By(Spec.Ann, new EditIdea(word, "Curious")).Happened<IdeaEdited>();
        spec.ByFacilitator(new ApproveIdeas([word]));
        Assert.Equal(new WordEntity("Curious", 1), Entity(spec, Audience.Stage, "word/CURIOUS"));
        spec.By(Spec.Ann, new DeleteIdea(word)).Happened<IdeaDeleted>();
        Assert.Null(Entity(spec, Audience.Stage, "word/CURIOUS"));
    }

    [Theory]
    [InlineData("Such an IDIOT, really", true)]
    [InlineData("ídïot", true)]
    [InlineData("id\u200Biot", true)]
    [InlineData("just\nSHUT   up", true)]
    [InlineData("idiotic", false)]
    public void M2_whole_words_whatever_their_case_and_accents(string text, bool holds)
    {
        var spec = Spec.IdeaRound();
        Assert.False(WordListRules.Holds(spec.State, text));
        spec.ByFacilitator(new SetWordList("en", true)).Happened<WordListSet>();
        Assert.Equal(holds, WordListRules.Holds(spec.State, text));
    }

    [Fact]
    public void M2_an_idea_with_a_listed_word_waits_a_name_and_feedback_are_refused()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new SetWordList("nl", true, ["foei", "foei", " ", "!"]));
        Assert.Equal<string>(["foei"], spec.State.Moderation.WordLists["nl"].Words);
        var idea = spec.By(Spec.Ann, new SendIdea(spec.Board, "Foei, zeg")).Happened<IdeaSent>();
        Assert.True(idea.Waits);
        Assert.True(((HeldEntity)Entity(spec, Audience.Control, $"held/{idea.Idea}")!).Listed);
        Assert.Null(spec.By(Spec.Ann, new SendIdea(spec.Board, "Netjes")).Happened<IdeaSent>().Waits);
        spec.By(Spec.Ann, new GiveName("Foei")).Refused(RefusalCode.WordsNotUsed);
        spec.Ask(Who.System, new TakeSeat(new("new"), "hash-new", "FOEI")).Refused(RefusalCode.WordsNotUsed);
        spec.By(Spec.Ann, new EditIdea(idea.Idea, "Zo beter")).Happened<IdeaEdited>();
        Assert.NotNull(Entity(spec, Audience.Stage, $"idea/{idea.Idea}"));
    }

    [Fact]
    public void M2_a_list_has_at_most_two_hundred_words_of_a_known_language()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SetWordList("fr", true)).Refused(RefusalCode.BadCommand);
        spec.ByFacilitator(new SetWordList("en", true, [.. Enumerable.Range(0, 201).Select(i => $"word{i}")])).Refused(RefusalCode.TooManyWords);
        spec.ByFacilitator(new SetWordList("en", true, [new string('x', 61)])).Refused(RefusalCode.TextTooLong);
        spec.ByFacilitator(new SetWordList("en", false)).Nothing();
    }

    [Fact]
    public void M3_while_all_stands_still_only_the_facilitator_asks()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new PauseAll(true)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new PauseAll(true)).Happened<SessionPaused>();
        spec.ByFacilitator(new PauseAll(true)).Nothing();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Now")).Refused(RefusalCode.Paused);
        spec.Ask(Who.Host(1), new CallForHelp(1, true)).Refused(RefusalCode.Paused);
        spec.ByFacilitator(new CloseBoard(spec.Board)).Happened<BoardClosed>();
        spec.ByFacilitator(new OpenBoard(spec.Board)).Happened<BoardOpened>();
        Assert.All(
            [Audience.Participants, Audience.Stage, Audience.Control, Audience.Host(1)],
            audience => Assert.Equal(Spec.Noon.ToUnixTimeMilliseconds(), Entity(spec, audience, "paused")));
        spec.ByFacilitator(new PauseAll(false)).Happened<SessionResumed>();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Now")).Happened<IdeaSent>();
    }

    [Fact]
    public void M3_a_timer_goes_on_with_exactly_what_was_left()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(60));
        spec.Now = Spec.Noon.AddSeconds(20);
        spec.ByFacilitator(new PauseAll(true));
        spec.Now = Spec.Noon.AddMinutes(10);
        Assert.Null(SessionDecider.Instance.Due(spec.State));
        spec.Ask(Who.System, new EndTimer(PlaceKey.Plenary, Spec.Noon.AddSeconds(60))).Nothing();
        Assert.Equal(new TimerEntity(60, LeftMs: 40_000), Entity(spec, Audience.Stage, "timer"));
        spec.ByFacilitator(new PauseAll(false));
        Assert.Equal(spec.Now.AddSeconds(40), ((Timer.Running)spec.State.Plenary.Timer!).EndsAt);
        Assert.Equal(spec.Now.AddSeconds(42), SessionDecider.Instance.Due(spec.State)!.At);
    }

    [Fact]
    public void M3_what_the_facilitator_starts_meanwhile_has_all_its_time()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new PauseAll(true));
        spec.Now = Spec.Noon.AddMinutes(3);
        spec.ByFacilitator(new StartTimer(90));
        Assert.Equal(new TimerEntity(90, LeftMs: 90_000), Entity(spec, Audience.Stage, "timer"));
        spec.Now = Spec.Noon.AddMinutes(9);
        spec.ByFacilitator(new PauseAll(false));
        Assert.Equal(spec.Now.AddSeconds(90), ((Timer.Running)spec.State.Plenary.Timer!).EndsAt);
    }

    [Fact]
    public void M3_rooms_keep_their_time_too()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(new BreakoutPlan { Question = "In rooms", Rooms = 2 }));
        var rooms = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(rooms));
        spec.ByFacilitator(new OpenRooms(rooms, 10));
        spec.Now = Spec.Noon.AddMinutes(4);
        spec.ByFacilitator(new PauseAll(true));
        Assert.Equal(360_000, ((TimerEntity)Entity(spec, Audience.Stage, "timer")!).LeftMs);
        spec.Now = Spec.Noon.AddMinutes(30);
        Assert.Null(SessionDecider.Instance.Due(spec.State));
        spec.ByFacilitator(new PauseAll(false));
        Assert.Equal(Spec.Noon.AddMinutes(36), spec.State.Breakouts[rooms].EndsAt);
    }

    [Fact]
    public void M4_a_closed_board_refuses_what_is_sent_edited_and_deleted()
    {
        var spec = Spec.OpenBoard();
        var idea = Send(spec, Spec.Ann, "Before");
        spec.ByFacilitator(new CloseBoard(spec.Board));
        Assert.All([new SendIdea(spec.Board, "After"), new EditIdea(idea, "Else"), new DeleteIdea(idea)],
            (ParticipantCommand ask) => spec.By(Spec.Ann, ask).Refused(RefusalCode.BoardClosed));
    }

    [Fact]
    public void M1_a_host_approves_in_its_room_and_nowhere_else()
    {
        var spec = Approving();
        var elsewhere = Send(spec, Spec.Ann, "In the plenary");
        spec.ByFacilitator(new AddActivity(new BreakoutPlan { Question = "In rooms", Rooms = 2 }));
        var rooms = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(rooms));
        spec.ByFacilitator(new OpenRooms(rooms, 10));
        spec.Ask(Who.System, new InviteHosts([new(1, "hash-h1", "code1"), new(2, "hash-h2", "code2")]));
        var room = spec.State.CurrentRoom(1)!;
        var idea = spec.By(room.Seats[0], new SendIdea(room.Board, "In the room")).Happened<IdeaSent>().Idea;
        Assert.NotNull(Entity(spec, Audience.Host(1), $"held/{idea}"));
        Assert.Null(Entity(spec, Audience.Host(2), $"held/{idea}"));
        Assert.Null(Entity(spec, Audience.Host(1), $"held/{elsewhere}"));
        spec.Ask(Who.Host(2), new ApproveIdeas([idea])).Refused(RefusalCode.NotAllowed);
        spec.Ask(Who.Host(1), new ApproveIdeas([idea, elsewhere])).Refused(RefusalCode.NotAllowed);
        spec.Ask(Who.Host(1), new SendUp(1, idea, true)).Refused(RefusalCode.NoSuchIdea);
        spec.Ask(Who.Host(1), new ApproveIdeas([idea])).Happened<IdeasApproved>();
    }

    private static Spec Approving()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new SetApproval(true)).Happened<ApprovalSet>();
        return spec;
    }

    private static IdeaKey Send(Spec spec, SeatId seat, string text) =>
        spec.By(seat, new SendIdea(spec.Board, text)).Happened<IdeaSent>().Idea;

    private static object? Entity(Spec spec, Audience audience, string name) => SessionViews.Entity(spec.State, audience, name);
}
