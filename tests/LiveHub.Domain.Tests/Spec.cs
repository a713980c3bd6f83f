using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Given what happened, when somebody asks, then this happens or is refused.</summary>
public sealed class Spec
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    public static readonly SeatId Ann = new("seat-ann");
    public static readonly SeatId Bob = new("seat-bob");
    public static readonly SeatId Cleo = new("seat-cleo");

    private ulong _chance = 1;

    public Session State { get; private set; } = Session.None;

    public DateTimeOffset Now { get; set; } = Noon;

    public ActivityKey Board => State.Agenda.First(activity => activity.Plan is BoardPlan).Key;

    public ActivityKey Ballot => State.Agenda.Last(activity => activity.Plan is BallotPlan).Key;

    public ImmutableArray<Event> Last { get; private set; } = [];

    /// <summary>All that happened, and when.</summary>
    public List<(DateTimeOffset At, Event Happened)> Log { get; } = [];

    /// <summary>A session with an idea round, and Ann, Bob and Cleo in it.</summary>
    public static Spec IdeaRound()
    {
        var spec = new Spec();
        spec.Ask(Who.System, new CreateSession("ABC234", "Test day", "en", StartingPoint.IdeaRound, "hash-f", "hash-s"));
        foreach (var seat in new[] { Ann, Bob, Cleo })
        {
            spec.Ask(Who.System, new TakeSeat(seat, "hash-" + seat, null));
        }

        return spec;
    }

    /// <summary>The same with its board open.</summary>
    public static Spec OpenBoard()
    {
        var spec = IdeaRound();
        spec.Ask(Who.Facilitator, new Go(spec.Board));
        return spec;
    }

    /// <summary>The same with so many ideas of Ann's, and the vote open.</summary>
    public static Spec OpenVote(int ideas = 3, int? dots = null, int? perIdea = null, LiveResults live = LiveResults.Nobody)
    {
        var spec = OpenBoard();
        for (var i = 0; i < ideas; i++)
        {
            var seat = i < 40 ? Ann : i < 80 ? Bob : Cleo;
            spec.Ask(Who.Participant(seat), new SendIdea(spec.Board, "Idea number " + i));
        }

        spec.Ask(Who.Facilitator, new OpenVoting(spec.Ballot, dots, perIdea, live));
        return spec;
    }

    public ImmutableArray<IdeaKey> Ideas => [.. State.Boards[Board].Ring];

    /// <summary>Decides, and when accepted takes in what happened.</summary>
    public Outcome<Event> Ask(Who who, Command command)
    {
        var outcome = Try(who, command);
        if (outcome is Outcome<Event>.Accepted accepted)
        {
            State = accepted.Sides.Aggregate(accepted.Events.Aggregate(State, SessionDecider.Evolve), Aside.Recall);
            Last = accepted.Events;
            Log.AddRange(accepted.Events.Select(happened => (Now, happened)));
        }

        return outcome;
    }

    public Outcome<Event> Try(Who who, Command command) =>
        SessionDecider.Decide(State, new(command, who, Now, new Chance(_chance++)));

    public Outcome<Event> By(SeatId seat, Command command) => Ask(Who.Participant(seat), command);

    public Outcome<Event> ByFacilitator(Command command) => Ask(Who.Facilitator, command);
}

/// <summary>What a test says of an answer.</summary>
public static class Then
{
    public static void Refused(this Outcome<Event> outcome, RefusalCode code) =>
        Assert.Equal(code, Assert.IsType<Outcome<Event>.Refused>(outcome).Refusal.Code);

    public static T Happened<T>(this Outcome<Event> outcome) where T : Event =>
        Assert.IsType<T>(Assert.IsType<Outcome<Event>.Accepted>(outcome).Events.First(e => e is T));

    public static void Nothing(this Outcome<Event> outcome) =>
        Assert.Empty(Assert.IsType<Outcome<Event>.Accepted>(outcome).Events);
}
