namespace LiveHub.Domain;

/// <summary>Everybody may see how many people have a place in a workshop and how many wait; nobody who. Each person may
/// see its own place.</summary>
public static class SignUpView
{
    public static IEnumerable<string> Keys(Scene scene) => scene is { SignUp: not null, Activity.Plan: SignUpPlan plan }
        ? Enumerable.Range(0, plan.Workshops.Length).Select(workshop => $"workshop/{workshop}")
        : [];

    public static IEnumerable<string> OwnKeys(Scene scene) => scene.SignUp is null ? [] : ["place"];

    public static object? Workshop(Scene scene, Audience audience, string key) =>
        scene is { SignUp: { } signUp, Activity.Plan: SignUpPlan plan } && audience.Kind != AudienceKind.Own
        && int.TryParse(key, out var at) && at >= 0 && at < plan.Workshops.Length && signUp.LineOf(at).Count is > 0 and var count
            ? new WorkshopEntity(Math.Min(count, plan.Workshops[at].Capacity), Math.Max(0, count - plan.Workshops[at].Capacity))
            : null;

    public static object? Place(Scene scene, Audience audience)
    {
        if (audience.Kind != AudienceKind.Own || scene is not { SignUp: { } signUp, Activity.Plan: SignUpPlan plan }
            || !signUp.Choices.TryGetValue(new(audience.Key), out var workshop) || workshop >= plan.Workshops.Length)
        {
            return null;
        }

        var waits = signUp.LineOf(workshop).IndexOf(new(audience.Key)) + 1 - plan.Workshops[workshop].Capacity;
        return new PlaceEntity(workshop, waits > 0 ? waits : null);
    }
}

/// <summary>How full a workshop is; absent when nobody has chosen it.</summary>
public sealed record WorkshopEntity(int In, int Waiting);

/// <summary>The workshop that one person chose.</summary>
/// <param name="Waits">Its place among those who wait, from 1; absent when it has a place.</param>
public sealed record PlaceEntity(int Workshop, int? Waits = null);
