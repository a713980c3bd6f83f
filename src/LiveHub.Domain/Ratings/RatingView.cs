using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Each person sees the cards of its own hand, and what it gave them, after the reveal all that it rated; nobody sees
/// another's. Before the reveal nobody sees a score. After it everybody sees the best 60, the facilitator all of them, each
/// with how many people rated it and how often it was shown.
/// </summary>
public static class RatingView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) => scene.Rating is { Phase: BallotPhase.Revealed } rating
        ? [.. (audience.Kind == AudienceKind.Control ? rating.Ranking : (IEnumerable<IdeaKey>)rating.Best).Select(idea => $"score/{idea}")]
        : [];

    public static IEnumerable<string> OwnKeys(Scene scene, SeatId seat) =>
        scene.Rating is { } rating ? ["hand", .. CardsOf(rating, seat).Select(idea => $"card/{idea}")] : [];

    public static object? Score(Scene scene, Audience audience, IdeaKey idea) =>
        scene.Rating is { Phase: BallotPhase.Revealed } rating && audience.Kind != AudienceKind.Own && rating.IsRanked(idea)
        && (audience.Kind == AudienceKind.Control || rating.Best.Contains(idea))
            ? new ScoreEntity(
                rating.PlaceOf(idea), (int)Math.Round(100 * rating.ScoreOf(idea)), rating.RatingsOf(idea), rating.ShownOf(idea))
            : null;

    public static object? Card(Session session, Scene scene, Audience audience, IdeaKey idea)
    {
        if (audience.Kind != AudienceKind.Own || scene.Rating is not { } rating)
        {
            return null;
        }

        var seat = new SeatId(audience.Key);
        var at = CardsOf(rating, seat).IndexOf(idea);
        return at >= 0 && BoardView.Read(session, idea) is { } read
            ? new CardEntity(at, read.Text, read.Column, rating.HandOf(seat).AnswerTo(idea))
            : null;
    }

    /// <summary>How far one person is.</summary>
    public static object? Hand(Scene scene, Audience audience)
    {
        if (audience.Kind != AudienceKind.Own || scene.Rating is not { } rating)
        {
            return null;
        }

        var hand = rating.HandOf(new(audience.Key));
        var more = hand.IsDone && hand.Taken < RatingPlan.MostHands && hand.All.Length < rating.Options.Length;
        return hand.Taken == 0 ? null : new HandEntity(hand.Taken, hand.Answers.Count, more);
    }

    /// <summary>The last hand; after the reveal all that this person answered.</summary>
    private static ImmutableArray<IdeaKey> CardsOf(Rating rating, SeatId seat)
    {
        var hand = rating.HandOf(seat);
        return rating.Phase == BallotPhase.Revealed
            ? [.. hand.All.Where(hand.Answers.ContainsKey)]
            : [.. hand.Cards];
    }
}

/// <summary>The result of one idea in a quick rating.</summary>
/// <param name="Place">1 for the highest score; equals share a place.</param>
/// <param name="Score">100 to 500: the mean, as if three people more had given a 3, in hundredths.</param>
/// <param name="People">How many rated it.</param>
/// <param name="Shown">How often it was dealt.</param>
public sealed record ScoreEntity(
    [property: JsonPropertyName("p")] int Place, [property: JsonPropertyName("s")] int Score,
    [property: JsonPropertyName("n")] int People, [property: JsonPropertyName("o")] int Shown);

/// <summary>A card of one's hand.</summary>
/// <param name="At">Its place in the hand.</param>
/// <param name="Score">What one gave it: 1 to 5, 0 for no opinion; absent before.</param>
public sealed record CardEntity(
    [property: JsonPropertyName("at")] int At, [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("c")] int? Column = null, [property: JsonPropertyName("s")] int? Score = null);

/// <summary>How far one person is in a quick rating.</summary>
/// <param name="Taken">Hands that it took.</param>
/// <param name="Answered">Cards that it answered, of all hands.</param>
/// <param name="More">Whether it may ask for another hand.</param>
public sealed record HandEntity(int Taken, int Answered, bool More);
