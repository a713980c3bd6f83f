using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The report without what people chose to show under their name. Names that stand inside a text stay: nobody can tell
/// them from other words.</summary>
public static class ReportNames
{
    public static Report TakenFrom(Report report) => report with
    {
        WithoutNames = true,
        Boards = [.. report.Boards.Select(board => board with { Ideas = [.. board.Ideas.Select(Unsigned)] })],
        Pitches = [.. report.Pitches.Select(queue => queue with { Pitches = [.. queue.Pitches.Select(pitch => pitch with { By = null })] })],
        Reviews = [.. report.Reviews.Select(round => round with { Projects = [.. round.Projects.Select(project => project with { Team = null })] })],
        Promises = [.. report.Promises.Select(of => of with { Promises = [.. of.Promises.Select(promise => promise with { By = null })] })],
        Appreciations = [.. report.Appreciations.Select(said => said with { By = null })],
    };

    private static ReportIdea Unsigned(ReportIdea idea) => idea with
    {
        Author = null,
        Builds = idea.Builds is { } builds ? [.. builds.Select(build => build with { Author = null })] : null,
    };
}

/// <summary>Who took part, for the facilitator: the names that people gave, in the order of the alphabet, and how many gave none.
/// No seats, no numbers, no tables.</summary>
public sealed record ReportPeople(ImmutableArray<string> Names, int Unnamed)
{
    public static ReportPeople Of(Session session)
    {
        var names = session.People.Where(seat => !session.Moderation.Removed.Contains(seat))
            .Select(seat => session.Aside.Names.GetValueOrDefault(seat)).OfType<string>().Order(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        return new(names, session.People.Count - names.Length);
    }
}
