namespace LiveHub.Domain;

/// <summary>
/// Everybody may see how many people want to know a question, and which ones have been answered; a phone of those
/// questions that it holds. Each person may see which ones it wants to know itself, and nobody whom else.
/// </summary>
public static class QuestionView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience) =>
        scene is { Board: { } board, Activity.Plan: QuestionsPlan } && !(audience.Kind == AudienceKind.Participants && scene.Big)
            ? [.. board.Backers.Keys.Select(key => $"backs/{key}"), .. board.Answered.Select(key => $"answered/{key}")]
            : [];

    public static IEnumerable<string> OwnKeys(Scene scene, SeatId seat) =>
        scene is { Board: { } board, Activity.Plan: QuestionsPlan }
            ? board.Backers.Where(question => question.Value.Contains(seat)).Select(question => $"backed/{question.Key}")
            : [];

    public static object? Backs(Scene scene, Audience audience, IdeaKey question) =>
        Shown(scene, audience, question) && scene.Board!.BackersOf(question).Count is > 0 and var count ? count : null;

    public static object? Answered(Scene scene, Audience audience, IdeaKey question) =>
        Shown(scene, audience, question) && scene.Board!.Answered.Contains(question) ? true : null;

    public static object? Backed(Scene scene, Audience audience, IdeaKey question) =>
        audience.Kind == AudienceKind.Own && scene is { Board: { } board, Activity.Plan: QuestionsPlan }
        && board.Ring.Contains(question) && board.BackersOf(question).Contains(new(audience.Key))
            ? true
            : null;

    private static bool Shown(Scene scene, Audience audience, IdeaKey question) =>
        scene is { Board: { } board, Activity.Plan: QuestionsPlan } && audience.Kind != AudienceKind.Own
        && !(audience.Kind == AudienceKind.Participants && scene.Big)
        && (board.Ring.Contains(question) || (audience.Kind == AudienceKind.Control && board.Hidden.Contains(question)));
}
