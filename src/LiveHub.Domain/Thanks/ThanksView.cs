namespace LiveHub.Domain;

/// <summary>
/// Who is thanked may read it on its own page, and who sent it may read it while people look back or results are on. Everybody
/// may read it while results are on, and the facilitator, if its sender ticked that: never what is said to one person.
/// Who sent it nobody is told, unless the sender shows its name.
/// </summary>
public static class ThanksView
{
    public static IEnumerable<string> Keys(Session session, Scene scene, Audience audience) =>
        scene.Activity?.Plan is ResultsPlan
            ? session.Thanks.ByKey.Where(one => MayRead(one.Value, audience)).Select(one => Name(one.Key))
            : [];

    public static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat) =>
        scene.Activity?.Plan is ReflectionPlan or ResultsPlan ? session.Thanks.Of(seat).Select(OwnName) : [];

    public static object? Thanks(Session session, Scene scene, Audience audience, ThanksKey key) =>
        scene.Activity?.Plan is ResultsPlan && session.Thanks.ByKey.TryGetValue(key, out var one) && MayRead(one, audience)
            ? Read(session, one) with { Held = one.Shown ? null : true }
            : null;

    public static object? Thanked(Session session, Scene scene, Audience audience, ThanksKey key) =>
        audience.Kind == AudienceKind.Own && scene.Activity?.Plan is ReflectionPlan or ResultsPlan
        && session.Thanks.ByKey.TryGetValue(key, out var one) && one.By?.Value == audience.Key
            ? Read(session, one) with { To = one.To.For == ThanksFor.Person ? session.Aside.Names.GetValueOrDefault(one.To.Person) : one.To.Called }
            : null;

    /// <summary>As whoever may read it does.</summary>
    public static ThanksEntity Read(Session session, ThankYou one) => new(
        one.Text, one.To.For, one.Named && one.By is { } seat ? session.Aside.Names.GetValueOrDefault(seat) : null,
        one.To.Called, one.To.Table > 0 ? one.To.Table : null);

    public static string Name(ThanksKey key) => $"thanks/{key}";

    public static string OwnName(ThanksKey key) => $"thanked/{key}";

    private static bool MayRead(ThankYou one, Audience audience) => audience.Kind switch
    {
        AudienceKind.Own => false,
        AudienceKind.Control => one.MayShow,
        _ => one.Shown,
    };
}

/// <summary>A thank-you.</summary>
/// <param name="By">The name of who sent it, if it shows one.</param>
/// <param name="To">The title of the project, or to its sender the name of the person.</param>
/// <param name="Held">Whether the big screen does not show it, though it may.</param>
public sealed record ThanksEntity(string Text, ThanksFor For, string? By = null, string? To = null, int? Table = null, bool? Held = null);
