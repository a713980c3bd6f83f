using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Enters the dots of people without a phone, as totals in place of those before; no people and no dots takes
/// them back. By the facilitator, or by the host of a room.</summary>
/// <param name="Dots">By idea.</param>
public sealed record EnterDots(ActivityKey Ballot, int People, ImmutableSortedDictionary<string, int> Dots) : FacilitatorCommand;

/// <summary>So many people without a phone placed these dots, in place of what was entered before.</summary>
public sealed record DotsEntered(ActivityKey Ballot, int People, ImmutableSortedDictionary<string, int> Dots) : Event;

/// <summary>The dots of people without a phone, as they were entered.</summary>
public sealed record PaperDots(int People, ImmutableDictionary<IdeaKey, int> On)
{
    public static readonly PaperDots None = new(0, ImmutableDictionary<IdeaKey, int>.Empty);

    public static PaperDots Of(DotsEntered entered) =>
        new(entered.People, entered.Dots.ToImmutableDictionary(dots => new IdeaKey(dots.Key), dots => dots.Value));

    public int DotsOn(IdeaKey idea) => On.GetValueOrDefault(idea);
}

/// <summary>Dots of people without a phone: no more than that many people can have.</summary>
public static class PaperRules
{
    public static Outcome<Event> Enter(Session session, EnterDots ask)
    {
        if (!session.Ballots.TryGetValue(ask.Ballot, out var ballot) || ballot.Phase == BallotPhase.Waiting)
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        if (ballot.Phase == BallotPhase.Revealed)
        {
            return (Refusal)RefusalCode.PaperTooLate;
        }

        if (ask.People is < 0 or > Limits.Seats)
        {
            return Refusal.With(RefusalCode.BadPaperPeople, "most", Limits.Seats);
        }

        var dots = (ask.Dots ?? ImmutableSortedDictionary<string, int>.Empty).Where(on => on.Value != 0)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        var (most, mostHere) = (ask.People * ballot.Dots, ask.People * ballot.PerIdea);
        return dots.Keys.Any(idea => !ballot.Options.Contains(new(idea))) || dots.Values.Any(n => n < 0) ? RefusalCode.NoSuchIdea.Refused()
            : dots.Values.Any(n => n > mostHere) ? Refusal.With(RefusalCode.TooManyOnPaperHere, "most", mostHere)
            : dots.Values.Sum(n => (long)n) > most ? Refusal.With(RefusalCode.TooManyOnPaper, "most", most)
            : IsSame(ballot.Paper, ask.People, dots) ? Decisions.Nothing
            : new DotsEntered(ask.Ballot, ask.People, dots);
    }

    private static bool IsSame(PaperDots paper, int people, ImmutableSortedDictionary<string, int> dots) =>
        paper.People == people && paper.On.Count == dots.Count && dots.All(on => paper.DotsOn(new(on.Key)) == on.Value);
}

/// <summary>What was entered from paper may be seen by the facilitator (in a room by its host), and by everybody who may
/// see the tally; on a vote too big for phones, there only of the best.</summary>
public static class PaperView
{
    public static IEnumerable<string> Keys(Scene scene) => scene.Ballot is null ? [] : ["onPaper"];

    public static object? OnPaper(Scene scene, Audience audience)
    {
        if (scene.Ballot is not { Paper: { People: > 0 } paper } ballot
            || audience.Kind == AudienceKind.Own
            || (audience.Kind != AudienceKind.Control && !BallotView.Visible(ballot, audience)))
        {
            return null;
        }

        var few = audience.Kind == AudienceKind.Participants && ballot.Big;
        return new PaperEntity(paper.People, paper.On.Where(on => !few || ballot.Best.Contains(on.Key))
            .ToImmutableSortedDictionary(on => on.Key.Value, on => on.Value, StringComparer.Ordinal));
    }
}

/// <summary>Dots of so many people without a phone, by idea; the tally counts them too.</summary>
public sealed record PaperEntity(int People, ImmutableSortedDictionary<string, int> Dots);
