namespace LiveHub.Domain;

/// <summary>How many projects, how large their teams, and how many of them pitch for all, by how many people there are
/// (learnathon.md B1, B4).</summary>
public static class TeamSizes
{
    /// <summary>From here on teams are of the usual size; below, of a few people.</summary>
    private const int UsualFrom = 25;

    private const int PeopleEach = 8, FewestProjects = 2;

    /// <summary>How many people a team is to have.</summary>
    public static (int Least, int Most) Range(int heads) => heads < UsualFrom ? (2, 4) : (6, 10);

    /// <summary>About one project for every eight people, and as many as it takes for everybody to find a place.</summary>
    public static int Projects(int heads) => Math.Clamp(
        Math.Max((int)Math.Round(heads / (double)PeopleEach, MidpointRounding.AwayFromZero), Ceiling(heads, Range(heads).Most)),
        FewestProjects, Limits.Projects);

    /// <summary>How many find a place in each of so many projects: all together in all of them, whatever their number.</summary>
    public static int Capacity(int heads, int projects) => Math.Max(Range(heads).Most, Ceiling(heads, Math.Max(1, projects)));

    /// <summary>How many pitch on the big screen; the others do in rooms.</summary>
    public static int OnStage(int heads) => heads switch
    {
        <= 15 => 3,
        <= 50 => 5,
        <= 150 => 8,
        <= 350 => 10,
        _ => 12,
    };

    private static int Ceiling(int whole, int parts) => (whole + parts - 1) / parts;
}
