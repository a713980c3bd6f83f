namespace LiveHub.Domain;

/// <summary>
/// Before the result is shown nobody sees how often an answer was chosen, unless the poll was planned with live
/// results: for the stage (big screen and facilitator), or for everyone. Each person always sees its own answer, and
/// never another's. How many have answered is a count (see <see cref="CountView"/>).
/// </summary>
public static class PollView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) =>
        Sees(scene, audience) && scene.Activity?.Plan is AskPlan plan
            ? Enumerable.Range(0, plan.Choices).Select(choice => $"choice/{choice}")
            : [];

    public static IEnumerable<string> OwnKeys(Scene scene) => scene.Poll is null ? [] : ["answer"];

    /// <summary>How many people chose this answer; absent is 0.</summary>
    public static object? Choice(Scene scene, Audience audience, string key) =>
        Sees(scene, audience) && int.TryParse(key, out var choice) && scene.Poll!.CountOf(choice) is > 0 and var count
            ? count
            : null;

    /// <summary>The answers one person chose.</summary>
    public static object? Answer(Scene scene, Audience audience) =>
        audience.Kind == AudienceKind.Own && scene.Poll?.AnswerOf(new(audience.Key)) is { IsEmpty: false } answer
            ? answer
            : null;

    /// <summary>Whether an audience sees how often each answer of the poll was chosen.</summary>
    public static bool Sees(Scene scene, Audience audience) =>
        scene is { Poll: { } poll, Activity.Plan: AskPlan plan } && Visible(poll, plan, audience);

    private static bool Visible(Poll poll, AskPlan plan, Audience audience) => (audience.Kind, poll.Phase, plan.Live) switch
    {
        (AudienceKind.Own, _, _) => false,
        (_, BallotPhase.Revealed, _) => true,
        (_, BallotPhase.Waiting, _) => false,
        (_, _, LiveResults.Everyone) => true,
        (AudienceKind.Stage or AudienceKind.Beside or AudienceKind.Control, _, LiveResults.Stage) => true,
        _ => false,
    };
}
