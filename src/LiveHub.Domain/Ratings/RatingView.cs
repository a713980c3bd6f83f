using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Each person sees the cards of its own hand, and what it gave them; nobody sees another's. Before the reveal nobody
/// sees a score. After it everybody sees the best 60, the facilitator all of them, each with how many people rated it and how
/// often it was shown.
/// </summary>
public static class RatingView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) => scene.Rating is { Phase: BallotPhase.Revealed } rating
        ? (audience.Kind == AudienceKind.Control ? rating.Ranking : (IEnumerable<IdeaKey>)rating.Best).Select(idea => $"score/{idea}")
        : [];

    public static IEnumerable<string> OwnKeys(Scene scene, SeatId seat) =>
        scene.Rating is { } rating ? ["hand", .. rating.HandOf(seat).Cards.ToArray().Select(idea => $"card/{idea}")] : [];

    public static object? Score(Scene scene, Audience audience, IdeaKey idea) =>
        scene.Rating is { Phase: BallotPhase.Revealed } rating && audience.Kind != AudienceKind.Own && rating.Holds(idea)
        && (audience.Kind == AudienceKind.Control || rating.Best.Contains(idea))
            ? new ScoreEntity(Math.Round(rating.ScoreOf(idea), 2), rating.RatingsOf(idea), rating.ShownOf(idea))
            : null;

    public static object? Card(Session session, Scene scene, Audience audience, IdeaKey idea)
    {
        if (audience.Kind != AudienceKind.Own || scene.Rating is not { Phase: not BallotPhase.Revealed } rating)
        {
            return null;
        }

        var hand = rating.HandOf(new(audience.Key));
        var at = hand.Cards.IndexOf(idea);
        return at >= 0 && BoardView.Read(session, idea) is { } read ? new CardEntity(at, read.Text, read.Column, hand.AnswerTo(idea)) : null;
    }

    /// <summary>How far one person is.</summary>
    public static object? Hand(Scene scene, Audience audience)
    {
        if (audience.Kind != AudienceKind.Own || scene.Rating is not { } rating)
        {
            return null;
        }

        var hand = rating.HandOf(new(audience.Key));
        return hand.Taken == 0 ? null : new HandEntity(hand.Taken, hand.Answers.Count, hand.Taken < RatingPlan.MostHands && hand.IsDone);
    }
}

/// <summary>The result of one idea in a quick rating.</summary>
/// <param name="Score">1 to 5, as if three people more had given a 3.</param>
/// <param name="People">How many rated it.</param>
/// <param name="Shown">How often it was dealt.</param>
public sealed record ScoreEntity(
    [property: JsonPropertyName("s")] double Score, [property: JsonPropertyName("n")] int People,
    [property: JsonPropertyName("o")] int Shown);

/// <summary>A card of one's hand.</summary>
/// <param name="At">Its place in the hand.</param>
/// <param name="Score">What one gave it: 1 to 5, 0 for no opinion; absent before.</param>
public sealed record CardEntity(
    [property: JsonPropertyName("at")] int At, [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("c")] int? Column = null, [property: JsonPropertyName("s")] int? Score = null);

/// <summary>How far one person is in a quick rating.</summary>
/// <param name="Taken">Hands that it took.</param>
/// <param name="Answered">Cards that it answered, of all hands.</param>
/// <param name="More">Whether it may take another hand.</param>
public sealed record HandEntity(int Taken, int Answered, bool More);
