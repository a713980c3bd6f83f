using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Deals hands so that every idea is shown as often as every other: the least shown first, and a stretch of
/// neighbours, since the options lie with similar ones next to each other. Counts differ by at most one as long as
/// hands can be full; where they can't, a hand is shorter, and only one that would be empty is dealt from beyond.
/// (Why equal exposure: docs/CHOOSING.md.)
/// </summary>
public static class Dealer
{
    /// <summary>The places of the options in the next hand, in their order.</summary>
    /// <param name="shown">How often each was dealt.</param>
    /// <param name="after">The option after which the hand before ended.</param>
    /// <param name="cards">In a full hand.</param>
    /// <param name="may">Whether this person may have that one.</param>
    public static ImmutableArray<int> Next(ImmutableArray<int> shown, int after, int cards, Func<int, bool> may)
    {
        if (shown.IsEmpty)
        {
            return [];
        }

        var (least, most) = (shown.Min(), shown.Max());
        var hand = new List<int>(cards);
        var left = Take(shown, least, after, cards, may, hand);
        if (left == 0 && hand.Count < cards)
        {
            Take(shown, least + 1, hand.Count > 0 ? hand[^1] : after, cards, may, hand);
        }

        for (var times = least + 1; hand.Count == 0 && times <= most; times++)
        {
            Take(shown, times, after, cards, may, hand);
        }

        return [.. hand];
    }

    /// <summary>Adds what was shown so often, from the place after <paramref name="after"/> on, round the ring, until
    /// the hand is full.</summary>
    /// <returns>How many of those it met may not be in this hand.</returns>
    private static int Take(ImmutableArray<int> shown, int times, int after, int cards, Func<int, bool> may, List<int> hand)
    {
        var left = 0;
        for (var step = 1; step <= shown.Length && hand.Count < cards; step++)
        {
            var at = (after + step) % shown.Length;
            if (shown[at] != times)
            {
                continue;
            }

            if (may(at))
            {
                hand.Add(at);
            }
            else
            {
                left++;
            }
        }

        return left;
    }
}
