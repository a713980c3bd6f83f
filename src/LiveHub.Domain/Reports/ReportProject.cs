using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A project of the session, without names of people.</summary>
/// <param name="People">How many are in its team.</param>
/// <param name="Canvas">What was written, field by field, in the order in which it is filled in.</param>
public sealed record ReportProject(string Title, int People, ImmutableArray<ReportField> Canvas)
{
    /// <summary>Those that were not set aside.</summary>
    public static ImmutableArray<ReportProject> All(Session session) => [.. session.Teams.Active.Select(project => new ReportProject(
        project.Canvas.Title, session.Teams.MembersOf(project).Count(),
        [.. project.Canvas.WithoutNames().Fields.Where(field => field.Key != CanvasField.Title).Select(field => new ReportField(field.Key, field.Value))]))];
}

public sealed record ReportField(CanvasField Field, string Text);
