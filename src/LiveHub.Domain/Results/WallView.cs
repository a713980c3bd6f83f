namespace LiveHub.Domain;

/// <summary>While results are on show everybody may see the cards of the wall, on the big screen as on phones; those that the
/// facilitator hid only the facilitator sees. Sponsors stand with their names by what they promised, as at the step of promises.</summary>
public static class WallView
{
    public static IEnumerable<string> Keys(Session session, Scene scene, Audience audience) =>
        IsOn(scene, audience) ? WallCards.Keys(session).Select(Name) : [];

    public static object? Card(Session session, Scene scene, Audience audience, string card)
    {
        var hidden = session.Wall.Hidden.Contains(card);
        return !IsOn(scene, audience) || (hidden && audience.Kind != AudienceKind.Control) || WallCards.Find(session, card) is not { } found ? null
            : hidden ? found with { Hidden = true }
            : found;
    }

    /// <summary>What an event touches of the wall besides: while no results are on there is none.</summary>
    public static Touch Beside(Session session, Event happened, Touch touch) =>
        touch.Everything || !session.Places.Keys.Any(place => session.Current(place)?.Plan is ResultsPlan) ? touch : happened switch
        {
            WallTurned => touch,
            CardHidden e => touch.And(Name(e.Card)),
            PromiseMade e => touch.And(Name($"promise-{e.Promise}")),
            PromiseChanged e => touch.And(Name($"promise-{e.Promise}")),
            PromiseWithdrawn e => touch.And(Name($"promise-{e.Promise}")),
            PromiseHidden e => touch.And(Name($"promise-{e.Promise}")),
            PitchEvent or TeamEvent => touch.And([.. WallCards.Keys(session).Select(Name)]),
            _ => touch,
        };

    private static string Name(string card) => $"wall/{card}";

    private static bool IsOn(Scene scene, Audience audience) =>
        audience.Kind != AudienceKind.Own && scene.Activity?.Plan is ResultsPlan;
}
