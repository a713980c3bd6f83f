using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a workshop says of itself, as it is stored.</summary>
public static class Workshops
{
    /// <summary>The same with its texts cleaned.</summary>
    public static Workshop Clean(Workshop workshop) => new(
        Words.Clean(workshop.Name).ReplaceLineEndings(" "), workshop.Capacity, Absent(workshop.Where)?.ReplaceLineEndings(" "),
        Absent(workshop.Purpose)?.ReplaceLineEndings(" "), Absent(workshop.Steps), Absent(workshop.Card));

    /// <summary>Why these texts are too long, each or all together; null when they are not.</summary>
    public static Refusal? TooLong(ImmutableArray<Workshop> workshops) =>
        workshops.Any(one => Words.TooLong(one.Purpose ?? "", Limits.Instruction)) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Instruction)
        : workshops.Any(one => Words.TooLong(one.Steps ?? "", Limits.PageText) || Words.TooLong(one.Card ?? "", Limits.PageText))
            ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.PageText)
        : workshops.Sum(one => (one.Purpose?.Length ?? 0) + (one.Steps?.Length ?? 0) + (one.Card?.Length ?? 0)) > Limits.TalkText
            ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.TalkText)
        : (Refusal?)null;

    /// <summary>What people choose by: how it goes is for those who give it, its card comes later.</summary>
    public static ImmutableArray<Workshop> ToChoose(ImmutableArray<Workshop> workshops) =>
        [.. workshops.Select(one => one with { Steps = null, Card = null })];

    /// <summary>The take-away cards of the workshops in which somebody had a place.</summary>
    public static ImmutableArray<MyCard> CardsOf(Session session, SeatId seat) =>
    [
        .. session.Agenda.Where(step => step.Plan is SignUpPlan).Select(step => Card((SignUpPlan)step.Plan, session.SignUps[step.Key], seat))
            .OfType<MyCard>(),
    ];

    private static MyCard? Card(SignUpPlan plan, SignUp signUp, SeatId seat) =>
        signUp.Choices.TryGetValue(seat, out var at) && at < plan.Workshops.Length && plan.Workshops[at] is { Card: { } card } workshop
        && signUp.LineOf(at).IndexOf(seat) < workshop.Capacity
            ? new(workshop.Name, card)
            : null;

    private static string? Absent(string? text) => Words.Clean(text) is { Length: > 0 } clean ? clean : null;
}

/// <summary>What one takes home from a workshop.</summary>
/// <param name="Text">Markdown.</param>
public sealed record MyCard(string Workshop, string Text);
