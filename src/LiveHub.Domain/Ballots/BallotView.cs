using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Before the reveal nobody sees a tally, unless the vote was opened with live results: for the stage (big screen
/// and facilitator), or for everyone. After the reveal everyone sees it, a phone at most the best 60. Each person
/// always sees where its own dots are, and never where another's are.
/// </summary>
public static class BallotView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) => scene.Ballot switch
    {
        { } ballot when Visible(ballot, audience) && !(audience.Kind == AudienceKind.Participants && ballot.Big) =>
            ballot.Tally.Keys.Select(idea => $"tally/{idea}"),
        { Phase: BallotPhase.Revealed } ballot => ballot.Best.Select(idea => $"tally/{idea}"),
        _ => [],
    };

    public static IEnumerable<string> OwnKeys(Scene scene, SeatId seat) =>
        scene.Ballot?.HandOf(seat).On.Keys.Select(idea => $"dots/{idea}") ?? [];

    public static object? Tally(Scene scene, Audience audience, IdeaKey idea)
    {
        if (scene.Ballot is not { } ballot || !Visible(ballot, audience))
        {
            return null;
        }

        var held = audience.Kind != AudienceKind.Participants || !ballot.Big || ballot.Best.Contains(idea);
        return held && ballot.Tally.TryGetValue(idea, out var dots) && dots > 0 ? dots : null;
    }

    /// <summary>Own dots on an idea, with its text where the phone does not hold it otherwise.</summary>
    public static object? Dots(Session session, Scene scene, Audience audience, IdeaKey idea)
    {
        if (audience.Kind != AudienceKind.Own || scene.Ballot is not { } ballot)
        {
            return null;
        }

        var dots = ballot.HandOf(new(audience.Key)).DotsOn(idea);
        return dots == 0 ? null : new DotsEntity(dots, ballot.Big ? BoardView.Read(session, idea) : null);
    }

    public static bool Visible(Ballot ballot, Audience audience) => (audience.Kind, ballot) switch
    {
        (AudienceKind.Own, _) => false,
        (_, { Phase: BallotPhase.Revealed }) => true,
        (_, { Phase: BallotPhase.Waiting }) => false,
        (_, { Live: LiveResults.Everyone }) => true,
        (AudienceKind.Stage or AudienceKind.Beside or AudienceKind.Control, { Live: LiveResults.Stage }) => true,
        _ => false,
    };
}

/// <summary>How many own dots lie on an idea; the idea itself on a vote too big for phones.</summary>
public sealed record DotsEntity(
    [property: JsonPropertyName("n")] int Dots,
    [property: JsonPropertyName("idea")] IdeaEntity? Idea = null);
