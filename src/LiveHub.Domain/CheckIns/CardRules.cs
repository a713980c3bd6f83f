using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Cards of a check-in: one pick of each person, that may change while the check-in is open.</summary>
public static class CardRules
{
    /// <summary>The cards with their texts cleaned, or why they cannot be.</summary>
    public static (ImmutableArray<MetaphorCard> Cards, Refusal? No) Check(ImmutableArray<MetaphorCard> cards)
    {
        ImmutableArray<MetaphorCard> clean = cards.IsDefault ? [] : [.. cards.OfType<MetaphorCard>().Select(card => card with
        {
            Title = Words.Clean(card.Title).ReplaceLineEndings(" "),
            Text = Words.Clean(card.Text).ReplaceLineEndings(" ") is { Length: > 0 } text ? text : null,
        })];
        var good = clean.Length is 0 or >= Limits.FewestCards and <= Limits.Cards
            && clean.All(card => card.Title.Length > 0 && !Words.TooLong(card.Title, Limits.Column)
                && !Words.TooLong(card.Text ?? "", Limits.CardText) && (card.Picture is not { } picture || Enum.IsDefined(picture)))
            && clean.Select(card => card.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count() == clean.Length;
        return good ? (clean, null) : ([], Refusal.With(RefusalCode.BadCards, "most", Limits.Cards));
    }

    /// <summary>What somebody picked stays what it was.</summary>
    public static bool Fits(Session session, ActivityKey key, CheckInPlan old, CheckInPlan now) =>
        session.PicksOf(key).Answers.IsEmpty || now.Cards.Length >= old.Cards.Length;

    public static Outcome<Event> Pick(Session session, PickCard ask, SeatId seat, DateTimeOffset at)
    {
        if (BoardRules.OpenPlan(session, ask.CheckIn, at) is not CheckInPlan plan)
        {
            return (Refusal)RefusalCode.BoardClosed;
        }

        if (ask.Card is { } card && (card < 0 || card >= plan.Cards.Length))
        {
            return (Refusal)RefusalCode.NoSuchAnswer;
        }

        var picked = session.PicksOf(ask.CheckIn).AnswerOf(seat);
        return (picked.IsEmpty ? (int?)null : picked[0]) == ask.Card ? Decisions.Nothing : new CardPicked(ask.CheckIn, seat, ask.Card);
    }

    public static Session Evolve(Session session, CardPicked happened) => session with
    {
        Picks = session.Picks.SetItem(
            happened.CheckIn, session.PicksOf(happened.CheckIn).Answered(happened.Seat, happened.Card is { } card ? [card] : [])),
    };

    /// <summary>All its cards: which one was picked before is not known any more.</summary>
    public static Touch Touched(Session session, CardPicked happened)
    {
        var cards = (session.ActivityOf(happened.CheckIn)?.Plan as CheckInPlan)?.Cards.Length ?? 0;
        return Touch.These([.. Enumerable.Range(0, cards).Select(card => $"picks/{card}")]).AndOwn(happened.Seat, "pick");
    }
}

/// <summary>Everybody may see how many people picked a card, nobody who; each person may see its own pick.</summary>
public static class CardView
{
    public static IEnumerable<string> Keys(Scene scene) => scene.Activity?.Plan is CheckInPlan plan
        ? Enumerable.Range(0, plan.Cards.Length).Select(card => $"picks/{card}")
        : [];

    public static IEnumerable<string> OwnKeys(Scene scene) => scene.Activity?.Plan is CheckInPlan { Cards.IsEmpty: false } ? ["pick"] : [];

    public static object? Picks(Session session, Scene scene, Audience audience, string key) =>
        audience.Kind != AudienceKind.Own && scene.Activity is { Plan: CheckInPlan plan } activity
        && int.TryParse(key, out var card) && card >= 0 && card < plan.Cards.Length && session.PicksOf(activity.Key).CountOf(card) is > 0 and var count
            ? count
            : null;

    public static object? Pick(Session session, Scene scene, Audience audience) =>
        audience.Kind == AudienceKind.Own && scene.Activity is { Plan: CheckInPlan { Cards.IsEmpty: false } } activity
        && session.PicksOf(activity.Key).AnswerOf(new(audience.Key)) is [var card]
            ? card
            : null;
}
