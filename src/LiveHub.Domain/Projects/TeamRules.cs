using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>Projects of ideas, and the steps in which people choose and write.</summary>
public static class TeamRules
{
    public static Outcome<Event> Decide(Session session, TeamCommand command, Asked<Command> asked) => command switch
    {
        MakeProject ask => Make(session, ask, asked.Chance),
        MakeProjects ask => Make(session, ask, asked.Chance),
        SetProjectAside ask => SetAside(session, ask),
        OpenTeams ask => SetOpen(session, ask.Step, open: true),
        CloseTeams ask => SetOpen(session, ask.Step, open: false),
        GivePlaces => TeamPeople.GivePlaces(session),
        TakePlacesBack => session.Teams.Given.IsEmpty ? Decisions.Nothing : new PlacesTakenBack(),
        _ => throw new UnreachableException(),
    };

    public static (ActivityPlan?, Refusal?) Check(TeamsPlan plan) =>
        plan.Capacity is < 1 or > Limits.Seats ? (null, RefusalCode.BadTeamSize) : (plan, null);

    public static TeamsClosed? Closing(Session session, ActivityKey step) => session.Teams.IsOpen(step) ? new(step) : null;

    /// <summary>The event that lets people choose or write. Where they choose, or never did before, teams are as large as there
    /// are people now.</summary>
    public static TeamsOpened? Opening(Session session, ActivityKey step) =>
        session.Teams.IsOpen(step) ? null
        : session.ActivityOf(step)?.Plan is TeamsPlan plan ? new(step, session.Seats.Count, plan.Capacity)
        : session.Teams.Heads is null ? new(step, session.Seats.Count)
        : new(step);

    private static Outcome<Event> SetOpen(Session session, ActivityKey step, bool open) =>
        !session.Teams.Steps.ContainsKey(step) ? RefusalCode.NoSuchActivity.Refused()
        : (open ? Opening(session, step) : (Event?)Closing(session, step)) is { } happened ? happened
        : Decisions.Nothing;

    private static Outcome<Event> Make(Session session, MakeProject ask, Chance chance)
    {
        var idea = Groups.Head(session, ask.Idea);
        if (!MayBecome(session, idea))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        if (session.Teams.Active.Any(project => project.Ideas.Contains(idea)) && !ask.Another)
        {
            return (Refusal)RefusalCode.AlreadyProject;
        }

        var aside = session.Teams.Order.Where(key => session.Teams.Projects[key].Aside && session.Teams.Projects[key].Ideas.Contains(idea));
        return aside.Select(key => (ProjectKey?)key).FirstOrDefault() is { } back ? new ProjectSetAside(back, false) : All(session, [idea], chance);
    }

    /// <summary>Of a board the first, of a result the best; those that are projects, or were set aside, stay what they are.</summary>
    private static Outcome<Event> Make(Session session, MakeProjects ask, Chance chance)
    {
        if (session.ActivityOf(ask.Of) is null)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        ImmutableArray<IdeaKey> best = ask.Top < 1 ? []
            : [.. GoingOn.From(session, ask.Of, ask.Top).Where(idea => MayBecome(session, idea)).Take(ask.Top)];
        return best.IsEmpty
            ? RefusalCode.NothingToMake.Refused()
            : All(session, [.. best.Where(idea => !session.Teams.Holds(idea))], chance);
    }

    private static Outcome<Event> SetAside(Session session, SetProjectAside ask) =>
        !session.Teams.Projects.TryGetValue(ask.Project, out var project) ? RefusalCode.NoSuchProject.Refused()
        : project.Aside == ask.Aside ? Decisions.Nothing
        : new ProjectSetAside(ask.Project, ask.Aside);

    private static Outcome<Event> All(Session session, ImmutableArray<IdeaKey> ideas, Chance chance)
    {
        if (session.Teams.Order.Count + ideas.Length > Limits.Projects)
        {
            return Refusal.With(RefusalCode.TooManyProjects, "most", Limits.Projects);
        }

        var drawn = new HashSet<string>(StringComparer.Ordinal);
        ProjectKey NewKey() => new($"{session.Code}.{chance.Key(taken =>
            session.Teams.Projects.ContainsKey(new($"{session.Code}.{taken}")) || !drawn.Add(taken))}");
        return new Outcome<Event>.Accepted([.. ideas.Select(idea => Made(session, idea, NewKey()))], []);
    }

    private static ProjectMade Made(Session session, IdeaKey idea, ProjectKey key)
    {
        var board = session.Boards[session.BoardOfIdea[idea]];
        var read = BoardView.Read(session, idea)!;
        ImmutableArray<IdeaKey> all = [.. board.Groups.All(idea)];
        return new(
            key, Title(read.Text), all, [.. all.Select(each => board.Ideas[each].Text).Where(text => text.Length > 0)],
            [.. (read.Builds ?? []).Select(build => build.Text)]);
    }

    /// <summary>Whether everybody may read it, and it says something.</summary>
    private static bool MayBecome(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var key) && session.Boards[key] is { Words: null } board && board.Ring.Contains(idea)
        && BlindRules.IsShown(session, key) && BoardView.Read(session, idea)?.Text is { Length: > 0 };

    /// <summary>An idea's text as a title: on one line, and cut where it is too long; the whole of it stays with the project.</summary>
    private static string Title(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return Words.TooLong(line, Limits.Title)
            ? new StringInfo(line).SubstringByTextElements(0, Math.Min(Words.Length(line), Limits.Title) - 1).TrimEnd() + "…"
            : line;
    }
}
