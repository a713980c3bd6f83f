using System.Text.Json;

namespace LiveHub.Domain.Tests;

/// <summary>A session played back says what the big screen showed, in moments that betray nobody.</summary>
public sealed class ReplayTests
{
    private readonly Spec _spec = new();

    public ReplayTests()
    {
        Ask(Who.System, new CreateSession("ABC234", "Day", "en", StartingPoint.IdeaRound, "hash-f", "hash-s"));
        foreach (var seat in new[] { Spec.Ann, Spec.Bob })
        {
            Ask(Who.System, new TakeSeat(seat, "hash-" + seat, "Name of " + seat));
        }
    }

    [Fact]
    public void E6_what_was_sent_appears_in_moments_of_half_a_minute_in_no_order_of_arrival()
    {
        Ask(Who.Facilitator, new Go(_spec.Board));
        Send(5, Spec.Ann, "First");
        Send(10, Spec.Bob, "Second");
        Send(40, Spec.Bob, "Third");
        Wait(60);
        Ask(Who.Facilitator, new Go(_spec.Ballot));

        var replay = Replay.Of(_spec.Log, _spec.State);
        var texts = replay.Moments.Where(moment => moment.What == ReplayWhat.Texts).ToList();
        Assert.Equal([30, 60], texts.Select(moment => moment.At));
        Assert.Equal(["First", "Second"], texts[0].Texts!.Value.Select(at => replay.Steps[0].Texts[at].Text).Order());
        Assert.True(texts[0].Texts!.Value.SequenceEqual(texts[0].Texts!.Value.Order()));
        Assert.Equal([(0, ReplayWhat.Came, 0), (0, ReplayWhat.Opened, 0), (115, ReplayWhat.Came, 1)],
            replay.Moments.Where(moment => moment.What != ReplayWhat.Texts).Select(moment => (moment.At, moment.What, moment.Step)));
    }

    [Fact]
    public void E6_the_rest_of_a_stay_counts_to_the_moment_before()
    {
        Ask(Who.Facilitator, new Go(_spec.Board));
        Send(35, Spec.Ann, "One");
        Send(30, Spec.Bob, "Two");
        Wait(5);
        Ask(Who.Facilitator, new Go(_spec.Ballot));

        Assert.Equal(60, Assert.Single(Replay.Of(_spec.Log, _spec.State).Moments, moment => moment.What == ReplayWhat.Texts).At);
    }

    [Fact]
    public void E6_what_is_hidden_in_the_end_was_never_there_and_what_was_edited_reads_as_in_the_end()
    {
        Ask(Who.Facilitator, new Go(_spec.Board));
        Send(1, Spec.Ann, "Shown");
        Send(1, Spec.Bob, "A secret");
        var secret = _spec.Ideas.Single(idea => _spec.State.Boards[_spec.Board].Ideas[idea].Text == "A secret");
        Wait(60);
        Ask(Who.Facilitator, new HideIdea(secret, true));
        Ask(Who.Participant(Spec.Ann), new EditIdea(_spec.Ideas.Single(), "Better"));

        var bytes = JsonSerializer.Serialize(Replay.Of(_spec.Log, _spec.State));
        Assert.Contains("Better", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Shown\"", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("Name of", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void E6_own_ideas_first_appear_when_all_saw_them()
    {
        var board = Ask(Who.Facilitator, new AddActivity(new BoardPlan { Question = "Alone", BlindSeconds = 60 })).Happened<ActivityAdded>().Activity.Key;
        Ask(Who.Facilitator, new Go(board));
        Ask(Who.Participant(Spec.Ann), new SendIdea(board, "Mine"));
        Wait(90);
        Ask(Who.Facilitator, new SetSight(board, Sight.Few));
        Wait(90);
        Ask(Who.Facilitator, new SetSight(board, Sight.All));
        Wait(90);
        Ask(Who.Facilitator, new Go(_spec.Ballot));

        Assert.InRange(Assert.Single(Replay.Of(_spec.Log, _spec.State).Moments, moment => moment.What == ReplayWhat.Texts).At, 180, 210);
    }

    [Fact]
    public void E6_a_tally_is_there_from_its_last_reveal_on()
    {
        Ask(Who.Facilitator, new Go(_spec.Board));
        Send(1, Spec.Ann, "One");
        Ask(Who.Facilitator, new OpenVoting(_spec.Ballot));
        Ask(Who.Participant(Spec.Bob), new PlaceDot(_spec.Ballot, _spec.Ideas[0]));
        Wait(20);
        Assert.Empty(Replay.Of(_spec.Log, _spec.State).Steps[1].Results);
        Ask(Who.Facilitator, new CloseVoting(_spec.Ballot));
        Ask(Who.Facilitator, new RevealResults(_spec.Ballot));
        Wait(20);
        var replay = Replay.Of(_spec.Log, _spec.State);
        Assert.Equal(new ReplayResult("One", 1), Assert.Single(replay.Steps[1].Results));
        Assert.Equal(21, Assert.Single(replay.Moments, moment => moment.What == ReplayWhat.Revealed).At);
    }

    [Fact]
    public void E6_before_the_first_step_there_is_nothing_to_play() => Assert.Empty(Replay.Of(_spec.Log, _spec.State).Moments);

    private void Send(int after, SeatId seat, string text)
    {
        Wait(after);
        Ask(Who.Participant(seat), new SendIdea(_spec.Board, text));
    }

    private void Wait(int seconds) => _spec.Now += TimeSpan.FromSeconds(seconds);

    private Outcome<Event> Ask(Who who, Command command) => _spec.Ask(who, command);
}
