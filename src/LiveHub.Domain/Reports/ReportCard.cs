using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How many people picked a card of a check-in.</summary>
public sealed record ReportCard(string Title, int Count, string? Text = null)
{
    /// <summary>The cards of a check-in, in their order.</summary>
    public static ImmutableArray<ReportCard>? Of(Session session, Activity activity)
    {
        var (cards, picks) = (((CheckInPlan)activity.Plan).Cards, session.PicksOf(activity.Key));
        return cards.IsEmpty ? null : [.. cards.Select((card, at) => new ReportCard(card.Title, picks.CountOf(at), card.Text))];
    }
}
