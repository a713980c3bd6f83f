namespace LiveHub.Domain;

/// <summary>Everybody may see whether people are asked how they felt, and what came of it once the facilitator shows it; the
/// facilitator also how many answered. Each person may see what it said itself until that is counted; nobody ever what another said.</summary>
public static class TapView
{
    public static IEnumerable<string> Keys(Scene scene) => scene.Activity?.Plan is ResultsPlan { Taps: true } ? ["taps"] : [];

    public static IEnumerable<string> OwnKeys(Scene scene) => scene.Activity?.Plan is ResultsPlan { Taps: true } ? ["tap"] : [];

    public static object? Taps(Session session, Scene scene, Audience audience)
    {
        if (audience.Kind == AudienceKind.Own || scene.Activity?.Plan is not ResultsPlan { Taps: true })
        {
            return null;
        }

        var taps = session.Taps;
        return new TapsEntity(
            taps.Counts is null,
            audience.Kind == AudienceKind.Control ? taps.Counts?.People ?? session.Aside.Taps.Count : null,
            taps.Shown ? taps.Counts : null);
    }

    public static object? Mine(Session session, Scene scene, Audience audience) =>
        audience.Kind == AudienceKind.Own && scene.Activity?.Plan is ResultsPlan { Taps: true }
            ? session.Aside.Taps.GetValueOrDefault(new(audience.Key))
            : null;
}

/// <summary>Three taps at the close.</summary>
/// <param name="Open">Whether people can answer.</param>
/// <param name="Answered">How many did; for the facilitator.</param>
/// <param name="Counts">Once they are shown.</param>
public sealed record TapsEntity(bool Open, int? Answered = null, TapCounts? Counts = null);
