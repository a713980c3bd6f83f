using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A choice at tables that was closed, as the report tells it: what went on and what stayed, without whose table it was.</summary>
/// <param name="People">How many people marked.</param>
/// <param name="Marks">Of each person.</param>
/// <param name="Tables">How many tables chose.</param>
public sealed record ReportSelection(
    string Question, int People, int Marks, int Tables, ImmutableArray<ReportKept> GoesOn, ImmutableArray<string> Stayed)
{
    public static ImmutableArray<ReportSelection> All(Session session) =>
        [.. session.Agenda.Where(step => session.Selections.TryGetValue(step.Key, out var selection)
            && selection.Phase == SelectionPhase.Closed).Select(step => Of(session, step, session.Selections[step.Key]))];

    internal static ReportSelection Of(Session session, Activity step, Selection selection) => new(
        step.Plan.Question, selection.Hands.Count, selection.Marks, selection.Piles.Sum(pile => pile.Tables.Length),
        [.. selection.GoesOn.Select(idea => new ReportKept(Text(session, idea), selection.Back.Contains(idea) ? true : null))],
        [.. selection.Stayed.Select(idea => Text(session, idea))]);

    private static string Text(Session session, IdeaKey idea) => BoardView.Read(session, idea)?.Text ?? "";
}

/// <param name="Back">Whether it was brought back after its table had let it stay.</param>
public sealed record ReportKept(string Text, bool? Back = null);
